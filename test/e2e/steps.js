// Named steps that are run one after another; one that fails leaves a picture, and does not keep the next from running.

/** Runs and counts steps. `prepare` is called before each, `fail` with the number of one that failed, to take a picture. */
export function stepRunner({ prepare = async () => {}, fail = async () => {} } = {}) {
  const started = Date.now();
  let passed = 0;
  let failed = 0;
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`;
  const failure = (name, error) => {
    failed++;
    console.log(`${seconds()}  FAIL  ${name}\n${error.stack}`);
  };
  return {
    /** Tells whether it went well. */
    step: async (name, check) => {
      try {
        await prepare();
        await check();
        passed++;
        console.log(`${seconds()}  ok    ${name}`);
        return true;
      } catch (error) {
        failure(name, error);
        await fail(failed).catch(() => {});
        return false;
      }
    },
    failure,
    /** Says how it went, and leaves it as the exit code. */
    finish: () => {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    },
  };
}
