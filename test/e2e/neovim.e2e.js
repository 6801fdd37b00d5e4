// klarspråk in Neovim, set up as docs/editors.md says: the core of a caseworker's story, by keyboard. Needs Debian's neovim.
// usage: node test/e2e/neovim.e2e.js        after the build
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Neovim } from "./neovim.js";
import { stepRunner } from "./steps.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const klarsprak = join(root, "packages/cli/bin/klarsprak.js");
const scratch = mkdtempSync(join(tmpdir(), "klarsprak-neovim-"));
const letters = join(scratch, "brev");
const programs = join(scratch, "bin");

const letter = "vedtak-avslag-darlig.txt";
const nynorskLetter = "vedtak-avslag-darleg-nn.txt";
const template = "mal-vedtak.hbs";
const decision = "vedtak-uten-frist.md";
const nynorskDecision = "vedtak-utan-frist-nn.md";

const run = stepRunner();
const { step } = run;

/** The lines for Neovim 0.7 from the page, so that what people copy is what is tested. */
function configuration() {
  const page = readFileSync(join(root, "docs/editors.md"), "utf8");
  const section = /^## Neovim$(.*?)^##/ms.exec(page)?.[1] ?? "";
  const blocks = [...section.matchAll(/^```lua\n(.*?)^```$/gms)].map(([, lua]) => lua);
  assert.equal(blocks.length, 2, "docs/editors.md has the set-up, and the lines for saving");
  return blocks.join("\n");
}

const onDisk = (name) => readFileSync(join(letters, name), "utf8");

function without(example, sentence) {
  const text = readFileSync(join(root, "examples", example), "utf8");
  assert.ok(text.includes(sentence), `${example} says: ${sentence}`);
  return text.replace(sentence, "");
}

function fillFolders() {
  for (const folder of [letters, programs]) mkdirSync(folder, { recursive: true });
  symlinkSync(klarsprak, join(programs, "klarsprak"));
  for (const name of [letter, nynorskLetter, template])
    cpSync(join(root, "examples", name), join(letters, name));
  writeFileSync(
    join(letters, decision),
    without("vedtak-avslag-god.md", " innen tre uker etter at du fikk dette brevet"),
  );
  writeFileSync(
    join(letters, nynorskDecision),
    without("vedtak-avslag-god-nn.md", " innan tre veker etter at de fekk dette brevet"),
  );
}

const severities = { error: 1, warning: 2, info: 3 };
const inOrder = (findings) => findings.map((one) => JSON.stringify(one)).sort();

/** What the command line says of a file on disk, as the editor tells it. */
function linted(name) {
  const { stdout, stderr } = spawnSync(process.execPath, [klarsprak, "lint", "--format", "json", name], {
    cwd: letters,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [file] = JSON.parse(stdout).files;
  assert.equal(file?.error, null, stderr);
  const place = ({ line, column }) => ({ line, column });
  return file.findings.map(({ ruleId, message, severity, range }) => ({
    rule: ruleId,
    message,
    severity: severities[severity],
    source: "klarsprak",
    start: place(range.start),
    end: place(range.end),
  }));
}

let editor;

async function main() {
  fillFolders();
  editor = await Neovim.start({
    configuration: configuration(),
    home: join(scratch, "home"),
    folder: letters,
    programs,
  });
  let server;

  const shown = async () =>
    (await editor.diagnostics()).map(({ rule, message, severity, source, start, end }) => ({
      rule,
      message,
      severity,
      source,
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    }));
  const found = (what, test) =>
    editor.until(what, async () => {
      const all = await shown();
      return test(all) ? all : false;
    });
  const has = (rule, words) => (all) => all.some((one) => one.rule === rule && one.message.includes(words));
  const hasNot = (rule, words) => (all) => !has(rule, words)(all);
  /** Opens a letter and holds its marks against the command line. */
  const openAndCompare = async (name) => {
    await editor.open(name);
    const expected = inOrder(linted(name));
    await found(`${expected.length} findings`, (all) => all.length === expected.length);
    assert.deepEqual(inOrder(await shown()), expected);
    return expected;
  };

  await step("a decision letter gets the findings of the command line, each at its place", async () => {
    const expected = await openAndCompare(letter);
    assert.ok(expected.length > 20, `${expected.length} findings`);
    server = await editor.lua("return vim.lsp.get_active_clients()[1].rpc.pid");
    assert.doesNotThrow(() => process.kill(server, 0), "the server runs");
  });

  await step("K tells why, with an example and who says so", async () => {
    await editor.goTo("I henhold til");
    const text = await editor.hover();
    assert.match(text, /Før: /);
    assert.match(text, /Etter: /);
    assert.match(text, /Kilder: /);
    assert.doesNotMatch(text, /[⟦⟧]/);
  });

  await step("gra offers what to write instead, and makes the change", async () => {
    await editor.goTo("Det vises til");
    await editor.choose("Bytt til «Vi viser til»");
    assert.match(await editor.text(), /^Vi viser til Deres søknad/m);
    await found("the finding is gone", hasNot("preposisjonsuttrykk", "«Det vises til»"));
  });

  await step("five findings are mended one after the other", async () => {
    for (const [words, better] of [
      ["I henhold til", "Etter"],
      ["samt", "og"],
      ["foreta en vurdering av", "vurdere"],
      ["hvorvidt", "om"],
      ["vedrørende", "om"],
    ]) {
      await found(`«${words}»`, (all) => all.some(({ message }) => message.startsWith(`«${words}»`)));
      await editor.goTo(words);
      await editor.choose(`Bytt til «${better}»`);
      await found(`no «${words}»`, (all) => !all.some(({ message }) => message.startsWith(`«${words}»`)));
    }
    assert.match(await editor.text(), /påligger det kommunen å vurdere om vilkårene/);
  });

  await step("a new bad sentence is found while it is typed, and forgotten when it is undone", async () => {
    await editor.goTo("På bakgrunn av");
    await editor.type("iVi anmoder om snarlig svar. ");
    await found("«anmoder om»", has("kansellistil", "«anmoder om»"));
    await editor.type("<Esc>u");
    await found("no «anmoder om»", hasNot("kansellistil", "«anmoder om»"));
  });

  await step(
    "saving mends what is safe, writes it to disk, and the marks are those of what was saved",
    async () => {
      await editor.type("<Esc>ggOMøtet er  kl 09:00.<Esc>");
      await found("two spaces", (all) => all.some(({ start }) => start.line === 1));
      await editor.save();
      assert.match(onDisk(letter), /^Møtet er kl\. 09:00\.\n/);
      assert.match(onDisk(letter), /^Vi viser til Deres søknad/m);
      assert.equal(await editor.text(), onDisk(letter));
      const expected = inOrder(linted(letter));
      await found("the findings of what was saved", (all) => all.length === expected.length);
      assert.deepEqual(inOrder(await shown()), expected);
    },
  );

  await step("the missing klagefrist is put in as a block of text, for the writer to fill in", async () => {
    await editor.open(decision);
    const [missing] = (await found("no klagefrist", has("klagefrist", ""))).filter(
      ({ rule }) => rule === "klagefrist",
    );
    await editor.lua(
      `vim.api.nvim_win_set_cursor(0, { ${missing.start.line}, ${missing.start.column - 1} })`,
    );
    const before = (await editor.text()).split("\n");
    await editor.choose(/^Sett inn.*klagefrist/i);
    const added = (await editor.text()).split("\n").filter((line) => !before.includes(line));
    assert.equal(added.length, 1, added.join(" | "));
    assert.match(added[0], /\bfrist|\buker\b/i);
    await found("the klagefrist", hasNot("klagefrist", ""));
    await editor.save();
    assert.ok(onDisk(decision).includes(added[0]));
  });

  await step("a nynorsk letter is spoken about in nynorsk, and mended", async () => {
    await openAndCompare(nynorskLetter);
    await editor.goTo("vedrørande");
    assert.match(await editor.hover(), /Kjelder: /);
    await editor.goTo("vedrørande");
    await editor.choose("Byt til «om»");
    await found("no «vedrørande»", hasNot("kansellistil", "«vedrørande»"));
    await editor.open(nynorskDecision);
    const [missing] = (await found("no klagefrist", has("klagefrist", ""))).filter(
      ({ rule }) => rule === "klagefrist",
    );
    assert.match(missing.message, /\bikkje\b/);
    await editor.lua(
      `vim.api.nvim_win_set_cursor(0, { ${missing.start.line}, ${missing.start.column - 1} })`,
    );
    await editor.choose(/^Set inn.*klagefrist/i);
    await found("the klagefrist", hasNot("klagefrist", ""));
  });

  await step("a template is read as one", async () => {
    await openAndCompare(template);
  });

  await step("a configuration that is written and saved in the editor counts from then on", async () => {
    await editor.open(letter);
    await found("«samt» and such", (all) => all.some(({ rule }) => rule === "kansellistil"));
    await editor.open("klarsprak.config.json");
    await editor.type('i{ "rules": { "kansellistil": "off" } }');
    await editor.save();
    await editor.open(letter);
    await found(
      "no kansellistil",
      (all) => all.length > 0 && !all.some(({ rule }) => rule === "kansellistil"),
    );
    assert.deepEqual(inOrder(await shown()), inOrder(linted(letter)));
  });

  await step("quitting ends the editor and the server", async () => {
    assert.equal(await editor.quit(), 0);
    await editor.until("the server is gone", () => {
      try {
        process.kill(server, 0);
        return false;
      } catch {
        return true;
      }
    });
  });

  await step("nothing went wrong meanwhile", async () => {
    assert.doesNotMatch(editor.log, /Error|E\d+:|stack traceback/);
    assert.deepEqual(editor.complaints(), []);
  });
}

try {
  await main();
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  editor?.process.kill();
  rmSync(scratch, { recursive: true, force: true });
}
run.finish();
