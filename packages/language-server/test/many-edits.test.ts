import { afterEach, expect, test } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol/node.js";
import { toDiagnostic } from "../src/checking/diagnostics.js";
import { defaultSettings, NodeHost } from "../src/index.js";
import { dictionaries, Editor, today } from "./editor.js";

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

async function start(): Promise<Editor> {
  const editor = await Editor.start();
  editors.push(editor);
  return editor;
}

const host = new NodeHost({ dictionaries, today: () => today });

/** What an analysis from scratch finds in the text as the editor shows it. */
function expected(editor: Editor, name: string) {
  const document = editor.document(name);
  const { analyzer } = host.analyzerFor(`${editor.folder}/${name}`, defaultSettings);
  const { findings } = analyzer.analyze({
    source: document.getText(),
    format: "text",
    path: `${editor.folder}/${name}`,
  });
  return findings.map((finding) => toDiagnostic(document, finding));
}

/** Paragraphs that all differ, so that none is known from another. */
function letter(paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, i) => `Vi har foretatt en vurdering av punkt ${i} i saken din, og vi anmoder om et svar på brevet.`,
  ).join("\n\n");
}

const last = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics;

test("a thousand edits at once end with the findings of the last text", async () => {
  const editor = await start();
  await editor.open("brev.txt", letter(10));
  await editor.diagnostics("brev.txt");
  const typed = "Vi anmoder om svar. Vi har foretatt en vurdering! ";
  for (let i = 0; i < 1000; i++) {
    const at = editor.text("brev.txt").indexOf("punkt 5");
    if (i % 10 === 9) void editor.replace("brev.txt", at - 3, at, "");
    else void editor.replace("brev.txt", at, at, typed[i % typed.length]!);
  }
  expect(last(await editor.diagnostics("brev.txt"))).toEqual(expected(editor, "brev.txt"));
});

test("edits while a long text is checked for the first time end with the findings of the last text", async () => {
  const editor = await start();
  await editor.open("brev.txt", letter(400));
  for (let i = 0; i < 20; i++) {
    // A request is answered when its turn comes, not before: so the next edit arrives in the middle of the check.
    await editor.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: "file:///ukjent.txt" },
      position: { line: 0, character: 0 },
    });
    await editor.replace("brev.txt", 200 * i, 200 * i + 3, `Her ${i}!! `);
  }
  expect(last(await editor.diagnostics("brev.txt"))).toEqual(expected(editor, "brev.txt"));
});

test("requests in the middle of a long check are answered, and those about the text for the text as it then stands", async () => {
  const editor = await start();
  await editor.open("brev.txt", letter(400));
  const order: string[] = [];
  const hover = editor.hover("brev.txt", "anmoder om").then((answer) => {
    order.push("about the text");
    return answer;
  });
  const other = editor.connection
    .sendRequest("textDocument/hover", {
      textDocument: { uri: "file:///ukjent.txt" },
      position: { line: 0, character: 0 },
    })
    .then(() => order.push("about another"));
  const value = JSON.stringify((await hover)?.contents);
  await other;
  expect(value).toContain("be");
  expect(order).toEqual(["about another", "about the text"]);
});

test("what is found is told before a long text is checked to its end, and the whole afterwards", async () => {
  const editor = await start();
  await editor.open("bok.txt", letter(600));
  const whole = await editor.diagnostics("bok.txt");
  const uri = editor.uri("bok.txt");
  const all = editor.published.filter((one) => one.uri === uri);
  expect(all.length).toBeGreaterThan(1);
  expect(all.at(-1)).toBe(whole);
  const told = new Set(whole.diagnostics.map((one) => JSON.stringify(one)));
  for (const { diagnostics } of all)
    expect(diagnostics.filter((one) => !told.has(JSON.stringify(one)))).toEqual([]);
  // Later nothing is taken away while a check goes on.
  const before = editor.published.length;
  await editor.replace("bok.txt", 0, 0, "Hei. ");
  await editor.diagnostics("bok.txt");
  expect(editor.published.length - before).toBe(1);
  expect(last(await editor.diagnostics("bok.txt"))).toEqual(expected(editor, "bok.txt"));
});

test("a text that is closed in the middle of a check leaves nothing, and another one is checked to its end", async () => {
  const editor = await start();
  await editor.open("bok.txt", letter(800));
  await editor.open("brev.txt", letter(5));
  expect(last(await editor.diagnostics("brev.txt"))).toEqual(expected(editor, "brev.txt"));
  const hover = editor.hover("bok.txt", "anmoder om");
  await editor.closeFile("bok.txt");
  expect(await hover).toBeNull();
  expect(editor.published.findLast(({ uri }) => uri === editor.uri("bok.txt"))?.diagnostics).toEqual([]);
});
