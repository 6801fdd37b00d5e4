// klarspråk in a real VS Code, as a caseworker meets it. Run test/e2e/install.sh before; pictures go to test/artifacts.
// usage: node test/e2e/vscode.e2e.js [--no-build | --packed]
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandSteps } from "./command-steps.js";
import { crashSteps } from "./crash-steps.js";
import { newUserSteps } from "./new-user-steps.js";
import { packedExtension, root, server } from "./packed-extension.js";
import { reportSteps } from "./report-steps.js";
import { settingSteps } from "./setting-steps.js";
import { stepRunner } from "./steps.js";
import { themeSteps } from "./theme-steps.js";
import { Workbench } from "./workbench.js";
import { writingSteps } from "./writing-steps.js";

const shots = join(root, "test/artifacts/vscode");
const home = join(tmpdir(), `klarsprak-e2e-${process.pid}`);
const workspace = join(home, "..", `klarsprak-e2e-${process.pid}-brev`);

const letter = "vedtak-avslag-darlig.txt";
const nynorskLetter = "vedtak-avslag-darleg-nn.txt";
const markdown = "notat.md";

/** The texts of the folder. What else a step leaves there is taken away before the next. */
const texts = {
  [letter]: readFileSync(join(root, "examples", letter), "utf8"),
  [nynorskLetter]: readFileSync(join(root, "examples", nynorskLetter), "utf8"),
  [markdown]: "# Notat\n\nVi har foretatt en vurdering av saken din.\n\nMøtet er  kl 09:00.\n",
};

function fillWorkspace() {
  mkdirSync(workspace, { recursive: true });
  for (const name of readdirSync(workspace))
    if (texts[name] === undefined) rmSync(join(workspace, name), { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    const path = join(workspace, name);
    const isThere = readdirSync(workspace).includes(name) && readFileSync(path, "utf8") === text;
    if (!isThere) writeFileSync(path, text);
  }
}

let workbench;
const run = stepRunner({
  prepare: async () => {
    await workbench.reset();
    fillWorkspace();
  },
  fail: (number) => workbench.shot(`FAILED-${number}`),
});

/** What the machine was asked that is not this one. The pages in the editor ask for their own parts by names of the editor. */
function strangers() {
  return workbench.foreign.filter((url) => {
    const { hostname } = new URL(url);
    const isOurs = hostname === "127.0.0.1" || hostname === "localhost";
    const isEditor =
      hostname === "main.vscode-cdn.net" || /\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
    return !isOurs && !isEditor;
  });
}

async function main() {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const vsix = packedExtension();
  fillWorkspace();
  workbench = await Workbench.start({ server, vsix, home, workspace, shots });
  const { step } = run;
  const surroundings = { step, workbench, workspace, home, letter, nynorskLetter, markdown };

  await writingSteps(surroundings);
  await reportSteps(surroundings);
  await newUserSteps(surroundings);
  await settingSteps(surroundings);
  await commandSteps(surroundings);
  await themeSteps(surroundings);

  await step("nothing is asked of any other machine", async () => {
    assert.deepEqual(strangers(), []);
  });

  await step("no rule failed and the server did not restart", async () => {
    const logs = readdirSync(join(home, "user"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".log"),
    );
    const all = logs.map((name) => readFileSync(join(home, "user", name), "utf8")).join("\n");
    // A window that is loaded anew ends its extension host, and what is asked meanwhile has nobody to answer.
    const text = all.replace(/Extension host terminating: .*?Extension host with pid \d+ exiting/gs, "");
    assert.match(
      text,
      /klarsprak\.klarsprak-vscode/,
      "the log of the extension host tells that the extension was started",
    );
    const wrong = text
      .split("\n")
      .filter((line) => /klarspr/i.test(line) && /failed|restart|crash|\[error\]/i.test(line));
    assert.deepEqual(wrong, []);
  });

  await crashSteps(surroundings);
}

try {
  await main();
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  await workbench?.stop();
  for (const folder of [home, workspace]) rmSync(folder, { recursive: true, force: true });
}
run.finish();
