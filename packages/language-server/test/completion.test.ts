import { rules, textTypes } from "@klarsprak/core";
import { afterEach, describe, expect, test } from "vitest";
import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
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

/** Opens a text with the cursor at `|`, and asks what can be written there. */
async function complete(editor: Editor, name: string, text: string): Promise<readonly CompletionItem[]> {
  const offset = text.indexOf("|");
  await editor.open(name, text.replace("|", ""), "plaintext");
  const position = editor.document(name).positionAt(offset);
  const items = await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: editor.uri(name) },
    position,
  });
  return (items ?? []) as CompletionItem[];
}

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
const applied = (editor: Editor, name: string, { textEdit }: CompletionItem): string =>
  TextDocument.applyEdits(editor.document(name), [textEdit as never]);

const nynorsk = "Vi har ikkje fått søknaden din. Dei som søkjer, får svar frå kommunen.\n";
const bokmaal = "Vi har ikke fått søknaden din. De som søker, får svar fra kommunen.\n";

describe("directives", () => {
  test.each([
    ["brev.md", `<!-- klarsprak-| -->\n\n${bokmaal}`],
    ["side.html", `<!-- | -->\n<p>${bokmaal}</p>`],
    ["mal.hbs", `<p>{{! klar|}}${bokmaal}</p>`],
    ["mal.njk", `<p>{# klarsprak-dis| #}${bokmaal}</p>`],
    ["mal.liquid", `<p>{% comment %} klarsprak-| {% endcomment %}${bokmaal}</p>`],
  ])("are offered in a comment of %s", async (name, text) => {
    const editor = await start();
    const items = await complete(editor, name, text);
    expect(labels(items)).toEqual([
      "klarsprak-disable-next-line",
      "klarsprak-disable",
      "klarsprak-enable",
      "klarsprak-disable-file",
    ]);
    expect(items[0]).toMatchObject({ detail: "Skjuler funn på neste linje" });
    expect(applied(editor, name, items[1]!)).toBe(text.replace(/(?:klar[a-z-]*)?\|/, "klarsprak-disable"));
  });

  test("are told of in nynorsk in a nynorsk text", async () => {
    const editor = await start();
    const items = await complete(editor, "brev.md", `<!-- klarsprak-| -->\n\n${nynorsk}`);
    expect(items[3]?.detail).toBe("Skjuler funn i heile teksten");
  });

  test("are offered neither in the text nor in other comments", async () => {
    const editor = await start();
    expect(await complete(editor, "a.md", "Hus-|")).toEqual([]);
    expect(await complete(editor, "b.md", "<!-- husk å -| -->")).toEqual([]);
    expect(await complete(editor, "c.md", "<!-- klarsprak-disable passiv -- fordi | -->")).toEqual([]);
    expect(await complete(editor, "d.py", "<!-- klarsprak-|")).toEqual([]);
  });
});

describe("ids of rules", () => {
  const letter = "Vi har foretatt en vurdering av søknaden din.\n\nVi anmoder om svar.\n";

  test("follow a directive, what there is to hide on the line first", async () => {
    const editor = await start();
    const text = `<!-- klarsprak-disable-next-line | -->\n\n${letter}`;
    const items = await complete(editor, "brev.md", text);
    expect([...labels(items)].sort()).toEqual(rules.map(({ id }) => id).sort());
    const first = items.filter(({ sortText }) => sortText!.startsWith("0"));
    expect(labels(first)).toContain("substantivsyke");
    expect(labels(first)).not.toContain("kansellistil");
    const item = items.find(({ label }) => label === "substantivsyke")!;
    const { docs } = rules.find(({ id }) => id === "substantivsyke")!;
    expect(item.detail).toBe(docs.title.nb);
    expect(applied(editor, "brev.md", item)).toBe(text.replace("|", "substantivsyke"));
    const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, item);
    expect(resolved.documentation).toBe(docs.rationale.nb);
  });

  test("are not offered twice, and replace the letters that stand there", async () => {
    const editor = await start();
    const text = `<!-- klarsprak-disable passiv, lang-s| -->\n\n${letter}`;
    const items = await complete(editor, "brev.md", text);
    expect(labels(items)).not.toContain("passiv");
    const item = items.find(({ label }) => label === "lang-setning")!;
    expect(applied(editor, "brev.md", item)).toBe(text.replace("lang-s|", "lang-setning"));
  });

  test("that are disabled come first where they are enabled again", async () => {
    const editor = await start();
    const items = await complete(
      editor,
      "brev.md",
      `<!-- klarsprak-disable passiv -->\n\n${letter}\n<!-- klarsprak-enable | -->\n`,
    );
    expect(labels(items.filter(({ sortText }) => sortText!.startsWith("0")))).toEqual(["passiv"]);
  });

  test("have titles and reasons in nynorsk in a nynorsk text, as Markdown where the client shows it", async () => {
    const completionItem = { documentationFormat: ["markdown" as const] };
    const editor = await start({ capabilities: { textDocument: { completion: { completionItem } } } });
    const items = await complete(editor, "brev.md", `<!-- klarsprak-disable | -->\n\n${nynorsk}`);
    const item = items.find(({ label }) => label === "passiv")!;
    const { docs } = rules.find(({ id }) => id === "passiv")!;
    expect(item.detail).toBe(docs.title.nn);
    const { documentation } = await editor.connection.sendRequest(CompletionResolveRequest.type, item);
    expect(documentation).toMatchObject({ kind: "markdown" });
  });
});

describe("front matter", () => {
  test("offers the keys that are read and not there yet", async () => {
    const editor = await start();
    const text = `---\nmaalform: nb\nty|\n---\n\n${bokmaal}`;
    const items = await complete(editor, "brev.md", text);
    expect(labels(items)).toEqual(["type", "teksttype", "template", "title", "emne", "subject", "lang"]);
    expect(items[0]?.detail).toBe("Hva slags tekst det er.");
    expect(applied(editor, "brev.md", items[0]!)).toBe(text.replace("ty|", "type: "));
  });

  test("offers keys while it is first written, and none below it", async () => {
    const editor = await start();
    expect(labels(await complete(editor, "a.md", "---\n|"))).toContain("type");
    expect(await complete(editor, "b.md", `---\ntype: brev\n---\n|\n${bokmaal}`)).toEqual([]);
    expect(await complete(editor, "c.md", `${bokmaal}\n---\n|\n---\n`)).toEqual([]);
  });

  test("offers text types with what they are, in the standard of the text", async () => {
    const editor = await start();
    const items = await complete(editor, "brev.md", `---\ntype: e-|\n---\n\n${nynorsk}`);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual(
      textTypes.map(({ id, title }) => [id, title.nn]),
    );
    expect(applied(editor, "brev.md", items.find(({ label }) => label === "e-post")!)).toContain(
      "type: e-post\n",
    );
  });

  test.each([
    ["language: |", ["nb", "nn"]],
    ["maalform: n|", ["nb", "nn"]],
    ["template: |", ["true", "false"]],
    ["title: |", []],
    ["forfatter: |", []],
  ])("offers the values of %s", async (line, values) => {
    const editor = await start();
    expect(labels(await complete(editor, "brev.md", `---\n${line}\n---\n\n${bokmaal}`))).toEqual(values);
  });
});
