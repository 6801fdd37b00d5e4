/** Takes all steps of some work at once, and gives what comes of it. */
export function takeAll<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
