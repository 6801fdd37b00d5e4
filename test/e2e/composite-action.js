// Runs the steps of a composite action as the runner of GitHub does: one after another, with bash, until one fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * Runs an action. `workspace` is the folder of the repository that uses it, `scratch` what the runner keeps beside it.
 * Gives what the log shows, the summary, the outputs and the status of the step.
 */
export function runAction({ file, workspace, scratch, inputs }) {
  const { inputs: known, outputs, runs } = parse(readFileSync(file, "utf8"));
  for (const name of Object.keys(inputs))
    if (!(name in known)) throw new Error(`the action has no input ${name}`);
  const context = { inputs: {}, steps: {} };
  for (const [name, { default: standard }] of Object.entries(known))
    context.inputs[name] = inputs[name] ?? standard;
  const temp = join(scratch, "temp");
  const summary = join(scratch, "summary.md");
  rmSync(summary, { force: true });
  mkdirSync(temp, { recursive: true });
  writeFileSync(summary, "");
  let log = "";
  let status = 0;
  for (const [index, step] of runs.steps.entries()) {
    if (step.shell !== "bash" || step.run.includes("${{"))
      throw new Error(`the step ${step.name} is no plain bash`);
    const script = join(scratch, `step-${index}.sh`);
    const output = join(scratch, `output-${index}`);
    writeFileSync(script, step.run);
    writeFileSync(output, "");
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, resolved(value, context)]);
    const { NO_COLOR: _, ...own } = process.env;
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd: workspace,
      encoding: "utf8",
      maxBuffer: 1 << 26,
      env: {
        ...own,
        ...Object.fromEntries(env),
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_ACTION_PATH: join(file, ".."),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
      },
    });
    log += ran.stdout + ran.stderr;
    if (step.id !== undefined) context.steps[step.id] = { outputs: outputsIn(output) };
    status = ran.status;
    if (status !== 0) break;
  }
  return {
    status,
    log,
    annotations: log.split("\n").filter((line) => /^::(?:error|warning|notice) /.test(line)),
    summary: existsSync(summary) ? readFileSync(summary, "utf8") : "",
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, resolved(value, context)]),
    ),
  };
}

/** An expression is the name of an input or of an output of a step, and nothing beside it. */
function resolved(value, context) {
  const text = String(value);
  if (!text.includes("${{")) return text;
  const name = /^\$\{\{ ([\w.-]+) \}\}$/.exec(text)?.[1];
  if (name === undefined) throw new Error(`${text} is more than this runner knows`);
  let at = context;
  for (const key of name.split(".")) at = at?.[key];
  return at === undefined ? "" : String(at);
}

function outputsIn(file) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}
