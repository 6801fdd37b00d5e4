import { afterEach, describe, expect, test } from "vitest";
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type SymbolInformation,
} from "vscode-languageserver-protocol/node.js";
import { Editor, type EditorOptions } from "./editor.js";

const editors: Editor[] = [];
const start = async (options?: EditorOptions): Promise<Editor> => {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

const nesting = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const symbols = async (editor: Editor, name: string): Promise<DocumentSymbol[]> =>
  (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: editor.uri(name) },
  })) as DocumentSymbol[];
const folds = async (editor: Editor, name: string): Promise<string[]> => {
  const ranges = await editor.connection.sendRequest(FoldingRangeRequest.type, {
    textDocument: { uri: editor.uri(name) },
  });
  const lines = editor.text(name).split("\n");
  return (ranges ?? []).map(
    ({ startLine, endLine }: FoldingRange) => `${lines[startLine]} … ${lines[endLine]}`,
  );
};
const names = (found: readonly DocumentSymbol[]): unknown =>
  found.map(({ name, children = [] }) => (children.length === 0 ? name : [name, names(children)]));

const decision = [
  "---",
  "type: vedtak",
  "---",
  "# Vedtak om barnehageplass",
  "",
  "Vi har behandlet søknaden din.",
  "",
  "## Du kan klage",
  "",
  "Fristen er tre uker.",
  "",
  "# Vedlegg",
  "",
  "Kart.",
  "",
].join("\n");

describe("symbols", () => {
  test("are the headings, nested by level", async () => {
    const editor = await start({ capabilities: nesting });
    await editor.open("vedtak.md", decision, "markdown");
    const found = await symbols(editor, "vedtak.md");
    expect(names(found)).toEqual([["Vedtak om barnehageplass", ["Du kan klage"]], "Vedlegg"]);
    const { range, selectionRange } = found[0]!;
    const document = editor.document("vedtak.md");
    expect(document.getText(range)).toMatch(/^# Vedtak[\s\S]*tre uker\.$/);
    expect(document.getText(selectionRange)).toBe("# Vedtak om barnehageplass");
  });

  test("come in a row to a client that does not nest them", async () => {
    const editor = await start({ capabilities: {} });
    await editor.open("vedtak.md", decision, "markdown");
    const found = (await symbols(editor, "vedtak.md")) as unknown as SymbolInformation[];
    expect(found.map(({ name }) => name)).toEqual(["Vedtak om barnehageplass", "Du kan klage", "Vedlegg"]);
    expect(found[0]!.location.uri).toBe(editor.uri("vedtak.md"));
  });

  test("of a letter without headings are its title, of an e-mail its subject", async () => {
    const editor = await start({ capabilities: nesting });
    await editor.open(
      "brev.txt",
      "Svar på søknaden din\n\nDu har fått plass i barnehagen, og den begynner 1. mai.\n",
    );
    expect(names(await symbols(editor, "brev.txt"))).toEqual(["Svar på søknaden din"]);
    await editor.open(
      "e-post.txt",
      "Emne: Timen din er flytta\n\nHei!\n\nTimen din er flytta til torsdag. Ring oss om ho ikkje passar.\n",
    );
    expect(names(await symbols(editor, "e-post.txt"))).toEqual(["Timen din er flytta"]);
    await editor.open(
      "notat.txt",
      "dette er bare en setning som ikke er noen tittel, og den er ganske lang også.\n",
    );
    expect(await symbols(editor, "notat.txt")).toEqual([]);
  });

  test("have the fields of a template as they are written", async () => {
    const editor = await start({ capabilities: nesting });
    await editor.open("mal.html.hbs", "<h1>Svar til {{ fornavn }} Vik</h1><p>Hei.</p>", "handlebars");
    expect(names(await symbols(editor, "mal.html.hbs"))).toEqual(["Svar til {{ fornavn }} Vik"]);
  });

  test("are none of a text that is not checked", async () => {
    const editor = await start();
    await editor.open("program.py", decision, "python");
    expect(await symbols(editor, "program.py")).toBeNull();
    expect(
      await editor.connection.sendRequest(FoldingRangeRequest.type, {
        textDocument: { uri: editor.uri("program.py") },
      }),
    ).toBeNull();
  });
});

describe("folding", () => {
  test("hides what stands under a heading, and the front matter", async () => {
    const editor = await start();
    await editor.open("vedtak.md", decision, "markdown");
    expect(await folds(editor, "vedtak.md")).toEqual([
      "--- … ---",
      "# Vedtak om barnehageplass … Fristen er tre uker.",
      "## Du kan klage … Fristen er tre uker.",
      "# Vedlegg … Kart.",
    ]);
  });

  test("hides the branches of a template", async () => {
    const editor = await start();
    const template = "<p>\n{{#if innvilget}}\nDu får plass.\n{{else}}\nDu får ikke plass.\n{{/if}}\n</p>\n";
    await editor.open("mal.hbs", template, "handlebars");
    expect(await folds(editor, "mal.hbs")).toEqual([
      "{{#if innvilget}} … Du får plass.",
      "{{else}} … Du får ikke plass.",
    ]);
  });

  test("hides what stands between two comments to klarsprak", async () => {
    const editor = await start();
    await editor.open(
      "brev.md",
      "<!-- klarsprak-disable passiv -->\n\nSaken behandles.\n\n<!-- klarsprak-enable passiv -->\n\n<!-- klarsprak-disable -->\n\nResten.\n",
      "markdown",
    );
    expect(await folds(editor, "brev.md")).toEqual([
      "<!-- klarsprak-disable passiv --> … <!-- klarsprak-enable passiv -->",
    ]);
  });

  test("gives no more than the client takes", async () => {
    const editor = await start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
    await editor.open("vedtak.md", decision, "markdown");
    expect(await folds(editor, "vedtak.md")).toHaveLength(2);
  });
});
