import { afterEach, expect, test } from "vitest";
import type { FullDocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { Editor, type EditorOptions, usual } from "./editor.js";

const editors: Editor[] = [];
const start = async (options: EditorOptions = {}): Promise<Editor> => {
  const editor = await Editor.start({
    capabilities: {
      workspace: { ...usual.workspace, diagnostics: { refreshSupport: true } },
      textDocument: { ...usual.textDocument, diagnostic: {} },
    },
    ...options,
  });
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

const letter = "# Svar på søknaden din\n\nVi har foretatt en vurdering av søknaden din.\n";
const full = (report: unknown): FullDocumentDiagnosticReport => {
  expect(report).toMatchObject({ kind: "full" });
  return report as FullDocumentDiagnosticReport;
};

test("who asks for diagnostics gets those that others are sent, and is sent none", async () => {
  const editor = await start();
  await editor.open("brev.md", letter, "markdown");
  const { items } = full(await editor.pull("brev.md"));
  const other = await Editor.start();
  editors.push(other);
  await other.open("brev.md", letter, "markdown");
  expect(items).toEqual((await other.diagnostics("brev.md")).diagnostics);
  expect(items.length).toBeGreaterThan(0);
  await editor.until(() => editor.statuses.at(-1));
  expect(editor.published).toEqual([]);
});

test("what has not changed is not sent again, and an edit is seen at once", async () => {
  const editor = await start();
  await editor.open("brev.md", letter, "markdown");
  const { resultId } = full(await editor.pull("brev.md"));
  expect(await editor.pull("brev.md", resultId)).toEqual({ kind: "unchanged", resultId });
  await editor.replace("brev.md", letter.length, letter.length, "\nTakk.\n");
  expect(await editor.pull("brev.md", resultId)).toEqual({ kind: "unchanged", resultId });
  const at = letter.indexOf("foretatt en vurdering av");
  await editor.replace("brev.md", at, at + "foretatt en vurdering av".length, "vurdert");
  const { items } = full(await editor.pull("brev.md", resultId));
  expect(items.map(({ code }) => code)).not.toContain("substantivsyke");
});

test("who asked before the text was open is told to ask again, once, when it is checked", async () => {
  const editor = await start();
  await editor.until(() => (editor.refreshes > 0 ? true : undefined));
  for (const _ of [1, 2]) {
    const before = editor.refreshes;
    expect(await editor.pull("brev.md")).toMatchObject({ kind: "full", items: [] });
    await editor.open("brev.md", letter, "markdown");
    await editor.until(() => (editor.refreshes > before ? true : undefined));
    expect(full(await editor.pull("brev.md")).items.length).toBeGreaterThan(0);
    await editor.pull("brev.md");
    const told = editor.refreshes;
    await editor.replace("brev.md", letter.length, letter.length, "\nTakk.\n");
    await editor.pull("brev.md");
    expect(editor.refreshes).toBe(told);
    await editor.closeFile("brev.md");
  }
});

test("a change of configuration tells the client to ask again", async () => {
  const editor = await start();
  await editor.open("brev.md", letter, "markdown");
  const { resultId } = full(await editor.pull("brev.md"));
  editor.write("klarsprak.config.json", '{ "rules": { "substantivsyke": "off" } }');
  const before = editor.refreshes;
  await editor.configurationChanged();
  await editor.until(() => (editor.refreshes > before ? true : undefined));
  const { items } = full(await editor.pull("brev.md", resultId));
  expect(items.map(({ code }) => code)).not.toContain("substantivsyke");
});

test("a broken configuration is still told about in its file", async () => {
  const editor = await start();
  editor.write("klarsprak.config.json", "{ rules: ");
  await editor.open("brev.md", letter, "markdown");
  expect(full(await editor.pull("brev.md")).items.length).toBeGreaterThan(0);
  const marked = await editor.until(() => editor.published.at(0));
  expect(marked.uri).toBe(editor.uri("klarsprak.config.json"));
});

test("a text that is closed or that nobody knows has none", async () => {
  const editor = await start();
  await editor.open("brev.md", letter, "markdown");
  await editor.closeFile("brev.md");
  expect(await editor.pull("brev.md")).toEqual({ kind: "full", items: [] });
  expect(await editor.pull("ukjent.md")).toEqual({ kind: "full", items: [] });
  await editor.open("program.py", letter, "python");
  expect(full(await editor.pull("program.py")).items).toEqual([]);
});

test("of many edits in a row only the last is worked out", async () => {
  const editor = await start();
  await editor.open("brev.md", letter, "markdown");
  await editor.pull("brev.md");
  const before = editor.statuses.length;
  const asked: Promise<unknown>[] = [];
  for (let i = 0; i < 200; i++) {
    asked.push(editor.replace("brev.md", 3, 3, "a"), editor.pull("brev.md"));
  }
  const reports = await Promise.all(asked);
  const last = full(reports.at(-1));
  expect(last.items).toEqual(full(await editor.pull("brev.md")).items);
  expect(editor.statuses.length - before).toBeLessThan(50);
});

test("of a long text what is found so far is given, and then the client is told to ask for the rest", async () => {
  const editor = await start();
  const long = Array.from(
    { length: 1500 },
    (_, i) => `Vi har foretatt en vurdering av sak nummer ${i}.\n\n`,
  ).join("");
  await editor.open("bok.md", long, "markdown");
  const before = editor.refreshes;
  const { items } = full(await editor.pull("bok.md"));
  expect(items.length).toBeGreaterThan(0);
  const found = (): Promise<FullDocumentDiagnosticReport> => editor.pull("bok.md").then(full);
  let whole = await found();
  // Each time more is told, at last all.
  while (whole.items.filter(({ code }) => code === "substantivsyke").length < 1500) whole = await found();
  expect(items.length).toBeLessThan(whole.items.length);
  await editor.until(() => (editor.refreshes > before ? true : undefined));
  expect(editor.published).toEqual([]);
});
