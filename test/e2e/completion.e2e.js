// Completes command lines in real shells, at a terminal as a person would: bash, zsh and fish with the scripts that
// `klarsprak completion` prints.
// usage: node test/e2e/completion.e2e.js
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const bin = resolve(fileURLToPath(import.meta.url), "../../../packages/cli/bin/klarsprak.js");

const SHELLS = {
  bash: { run: "bash --noprofile --norc -i", load: ". ./completion.bash" },
  zsh: { run: "zsh -f -i", load: "autoload -Uz compinit; compinit -u -d ./dump; . ./completion.zsh" },
  fish: { run: "fish --no-config -i", load: "source ./completion.fish" },
};

/** The shell completes the whole of such a value at once. */
const NOT_OFFERED = undefined;

/** What is typed before the tabulator, and the arguments that the program then gets; in a shell that has ways of its own, others. */
const LINES = [
  ["li|maler", ["lint", "maler"]],
  ["lint --outp|ut.json", ["lint", "--output-file", "ut.json"], { zsh: ["lint", "--output-file=ut.json"] }],
  ["lint --format js|", ["lint", "--format", "json"]],
  ["lint -f js|", ["lint", "-f", "json"]],
  ["lint --fail-on=warn|", ["lint", "--fail-on=warning"]],
  ["lint --rule passiv-an|off", ["lint", "--rule", "passiv-andel=off"], { fish: NOT_OFFERED }],
  ["lint --rule passiv=warn|", ["lint", "--rule", "passiv=warning"]],
  ["lint --type kunng|", ["lint", "--type", "kunngjoring"]],
  ["lint brev\\ m|", ["lint", "brev med mellomrom.md"]],
  ["lint --config klarsprak.c|", ["lint", "--config", "klarsprak.config.json"]],
  ["lint --annotate ma|", ["lint", "--annotate", "maler/"], { zsh: ["lint", "--annotate", "maler"] }],
  ["explain saerskr|", ["explain", "saerskriving"]],
  ["help comp|", ["help", "completion"]],
  ["completion fi|", ["completion", "fish"]],
  ["--vers|", ["--version"]],
];

const folder = mkdtempSync(join(tmpdir(), "klarsprak-completion-"));
let failed = 0;
let passed = 0;
try {
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "maler"));
  for (const name of ["brev med mellomrom.md", "klarsprak.config.json"])
    writeFileSync(join(folder, name), "");
  // Stands for the program, and tells what it was given.
  const stub = join(folder, "bin/klarsprak");
  writeFileSync(stub, "#!/bin/sh\nprintf 'given:'\nprintf '<%s>' \"$@\"\nprintf ':done\\n'\n");
  chmodSync(stub, 0o755);
  for (const [shell, setup] of Object.entries(SHELLS)) {
    const { status, stdout } = spawnSync(process.execPath, [bin, "completion", shell], { encoding: "utf8" });
    if (status !== 0) throw new Error(`klarsprak completion ${shell} ended with ${status}`);
    writeFileSync(join(folder, `completion.${shell}`), stdout);
    await inShell(shell, setup);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function inShell(shell, { run, load }) {
  const terminal = spawn("script", ["-qfec", run, "/dev/null"], {
    cwd: folder,
    env: {
      ...process.env,
      HOME: folder,
      PATH: `${join(folder, "bin")}:${process.env.PATH}`,
      TERM: "dumb",
      INPUTRC: "/dev/null",
    },
  });
  let seen = "";
  const wait = { done: () => {} };
  const look = (chunk) => {
    seen += chunk;
    wait.done();
  };
  terminal.stdout.on("data", look);
  terminal.stderr.on("data", look);
  terminal.on("close", () => {
    seen += "\nthe shell ended\n";
    wait.done();
  });
  /** Types a line, and gives what the program was given. */
  const typed = (line) =>
    new Promise((give) => {
      seen = "";
      wait.done = () => {
        const given = /given:((?:<[^\n]*>)?):done\r?\n/.exec(seen);
        if (given === null && !seen.includes("the shell ended")) return;
        wait.done = () => {};
        give(given === null ? undefined : [...given[1].matchAll(/<([^>]*)>/g)].map((one) => one[1]));
      };
      terminal.stdin.write(line);
    });
  await typed(`${load}; klarsprak loaded\n`);
  for (const [line, usual, others = {}] of LINES) {
    const expected = shell in others ? others[shell] : usual;
    if (expected === NOT_OFFERED) continue;
    const given = await typed(`klarsprak ${line.replace("|", "\t")}\n`);
    const isRight = JSON.stringify(given) === JSON.stringify(expected);
    if (isRight) passed++;
    else failed++;
    console.log(
      `${isRight ? "ok  " : "FAIL"} ${shell}: ${line}${isRight ? "" : ` gave ${JSON.stringify(given)}, not ${JSON.stringify(expected)}\n${JSON.stringify(seen)}`}`,
    );
  }
  terminal.stdin.write("exit\n");
  terminal.stdin.end();
  terminal.kill();
}
