import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DocumentLinkRequest,
  type Hover,
  type MarkupContent,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor, type EditorOptions } from "./editor.js";

const CONFIGURATION = "klarsprak.config.json";
const editors: Editor[] = [];
const start = async (options?: EditorOptions): Promise<Editor> => {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

/** Writes a file and opens it, as a person does who finds it in a folder. */
async function openFile(editor: Editor, name: string, text: string): Promise<void> {
  editor.write(name, text);
  await editor.open(name, text, name.endsWith(".json") ? "jsonc" : "yaml");
}

/** Opens a file with the cursor at `|`, and asks what can be written there. */
async function complete(editor: Editor, name: string, text: string): Promise<readonly CompletionItem[]> {
  const offset = text.indexOf("|");
  await openFile(editor, name, text.replace("|", ""));
  const list = (await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: editor.uri(name) },
    position: editor.document(name).positionAt(offset),
  })) as CompletionList | null;
  return list?.items ?? [];
}

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
const applied = (editor: Editor, name: string, items: readonly CompletionItem[], label: string): string =>
  TextDocument.applyEdits(editor.document(name), [
    items.find((item) => item.label === label)!.textEdit as never,
  ]);
const textOf = (hover: Hover | null): string => {
  const contents = hover?.contents;
  return Array.isArray(contents)
    ? contents.join("\n")
    : ((contents as MarkupContent | undefined)?.value ?? "");
};
const marked = (editor: Editor, name: string, diagnostics: readonly Diagnostic[]): unknown =>
  diagnostics.map(({ range, message }) => [editor.document(name).getText(range), message]);

describe("klarsprak.config.json", () => {
  test("is completed by the keys there are, and those of each rule", async () => {
    const editor = await start();
    const keys = await complete(editor, CONFIGURATION, '{ "language": "nb", | }');
    expect(labels(keys)).toEqual(expect.arrayContaining(["rules", "organisation", "extends", "words"]));
    expect(labels(keys)).not.toContain("language");
    expect(labels(await complete(editor, CONFIGURATION, '{ "rules": { "|" } }'))).toContain("passiv");
    expect(
      labels(await complete(editor, CONFIGURATION, '{ "rules": { "lang-setning": ["error", { | }] } }')),
    ).toContain("maxWords");
    expect(labels(await complete(editor, CONFIGURATION, '{ "language": | }'))).toEqual(
      expect.arrayContaining(['"nb"', '"nn"', '"auto"']),
    );
  });

  test("is explained, also where it names a schema of its own", async () => {
    const editor = await start();
    await openFile(
      editor,
      CONFIGURATION,
      '{ "$schema": "https://example.no/schema.json", "rules": { "passiv": "off" } }',
    );
    expect(textOf(await editor.hover(CONFIGURATION, "passiv"))).toMatch(/Passiv/);
  });

  test("is checked as it is written, with nothing else open", async () => {
    const editor = await start();
    await openFile(editor, CONFIGURATION, '{\n  // regler\n  "rules": { "passif": "off" },\n}\n');
    const { diagnostics, version } = await editor.diagnostics(CONFIGURATION);
    expect(version).toBe(1);
    expect(marked(editor, CONFIGURATION, diagnostics)).toEqual([
      ['"passif"', 'Det finnes ingen regel som heter "passif". Mente du "passiv"?'],
    ]);
    await editor.replace(
      CONFIGURATION,
      editor.text(CONFIGURATION).indexOf("passif"),
      0 + editor.text(CONFIGURATION).indexOf("passif") + 6,
      "passiv",
    );
    expect(await editor.diagnostics(CONFIGURATION)).toMatchObject({ version: 2, diagnostics: [] });
    await editor.replace(CONFIGURATION, 0, 1, "");
    const broken = await editor.diagnostics(CONFIGURATION);
    expect(broken.diagnostics[0]?.message).toBe(
      "Oppsettet er slutt før dette. Fjern det som står her og nedover.",
    );
  });

  test("is spoken about in nynorsk where the settings ask for that", async () => {
    const editor = await start({ settings: { language: "nn" } });
    await openFile(editor, CONFIGURATION, '{ "language": "no" }');
    const { diagnostics } = await editor.diagnostics(CONFIGURATION);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Ved "language" må det stå "nb", "nn" eller "auto". No står det "no". Meinte du "nb"?',
    ]);
    await editor.open("brev.md", "Hei.\n", "markdown");
    await editor.until(() => editor.messages[0]);
    expect(editor.messages).toEqual([
      'klarspråk kan ikkje bruke oppsettet i klarsprak.config.json, linje 1, teikn 3: Ved "language" må det stå "nb", "nn" eller "auto". No står det "no". Meinte du "nb"? Teksten blir sjekka med det innebygde oppsettet til det er retta.',
    ]);
  });

  test("is spoken about in the other written standard when the settings change to that", async () => {
    const editor = await start({ settings: { language: "nb" } });
    await openFile(editor, CONFIGURATION, '{ "ruls": {} }');
    const first = await editor.diagnostics(CONFIGURATION);
    expect(first.diagnostics[0]?.message).toContain("Mente du");
    editor.settings = { language: "nn" };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const again = await editor.until(() =>
      editor.published.find(
        ({ uri, diagnostics: [mark] }) =>
          uri === editor.uri(CONFIGURATION) && mark?.message.includes("Meinte du") === true,
      ),
    );
    expect(again).toMatchObject({ version: 1, diagnostics: [{ range: first.diagnostics[0]?.range }] });
  });

  test("has no marks on broken JSON in an editor that sets them itself", async () => {
    const editor = await start({ settings: { json: false } });
    await openFile(editor, CONFIGURATION, '{ "rules": }');
    expect((await editor.diagnostics(CONFIGURATION)).diagnostics).toEqual([]);
    await editor.change(CONFIGURATION, { text: '{ "regler": {} }' });
    expect((await editor.diagnostics(CONFIGURATION)).diagnostics).toHaveLength(1);
  });

  test("has each mistake marked once, with a text open too, and those that only the disk can tell", async () => {
    const editor = await start();
    const text = '{ "language": "no", "organisation": "./finst-ikkje.yaml" }';
    await openFile(editor, CONFIGURATION, text);
    await editor.open("brev.md", "Hei.\n", "markdown");
    await editor.diagnostics("brev.md");
    const { diagnostics } = await editor.until(() => {
      const last = editor.published.findLast(({ uri }) => uri === editor.uri(CONFIGURATION));
      return last !== undefined && last.diagnostics.length > 0 ? last : undefined;
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Ved "language" må det stå "nb", "nn" eller "auto". Nå står det "no". Mente du "nb"?',
    ]);

    const better = text.replace('"no"', '"nb"');
    editor.write(CONFIGURATION, better);
    await editor.change(CONFIGURATION, { text: better });
    await editor.configurationChanged();
    const missing = await editor.until(() =>
      editor.published.findLast(
        ({ uri, diagnostics: [first] }) =>
          uri === editor.uri(CONFIGURATION) && first?.message.includes("finst-ikkje") === true,
      ),
    );
    expect(missing.diagnostics).toHaveLength(1);

    await editor.change(CONFIGURATION, { text: "{}" });
    expect((await editor.diagnostics(CONFIGURATION)).diagnostics).toEqual([]);
  });

  test("keeps the marks of the file on disk when it is closed while a text depends on it", async () => {
    const editor = await start();
    await openFile(editor, CONFIGURATION, '{ "rules": { "passif": "off" } }');
    await editor.open("brev.md", "Hei.\n", "markdown");
    await editor.diagnostics("brev.md");
    await editor.change(CONFIGURATION, { text: "{}" });
    expect((await editor.diagnostics(CONFIGURATION)).diagnostics).toEqual([]);
    const before = editor.published.length;
    await editor.closeFile(CONFIGURATION);
    const last = await editor.until(() =>
      editor.published.slice(before).find(({ uri }) => uri === editor.uri(CONFIGURATION)),
    );
    expect(last.diagnostics).toHaveLength(1);
  });

  test("leads to the files it names", async () => {
    const editor = await start();
    await openFile(
      editor,
      CONFIGURATION,
      '{ "extends": ["recommended", "../felles.json"], "organisation": "./hus.yaml", "words": { "lists": "ord.yaml" } }',
    );
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri: editor.uri(CONFIGURATION) },
    });
    const document = editor.document(CONFIGURATION);
    expect((links ?? []).map(({ range, target }) => [document.getText(range), target])).toEqual([
      ["../felles.json", editor.uri("../felles.json")],
      ["./hus.yaml", editor.uri("hus.yaml")],
      ["ord.yaml", editor.uri("ord.yaml")],
    ]);
  });
});

describe("an organisation file", () => {
  test("is completed by its keys and their values", async () => {
    const editor = await start();
    const text = "name: Vik kommune\n|";
    const keys = await complete(editor, "organisation.yaml", text);
    expect(labels(keys)).toEqual(expect.arrayContaining(["terms", "norm", "graphicProfile"]));
    expect(labels(keys)).not.toContain("name");
    expect(applied(editor, "organisation.yaml", keys, "standard")).toBe("name: Vik kommune\nstandard: ");
    const values = await complete(editor, "organisation.yaml", "name: Vik\nnorm:\n  auxiliary: v|\n");
    expect(labels(values)).toEqual(["bli", "verte"]);
    expect(applied(editor, "organisation.yaml", values, "verte")).toContain("auxiliary: verte\n");
    const inner = await complete(
      editor,
      "organisation.yaml",
      "name: Vik\nterms:\n  - use: a\n    avoid:\n      - word: b\n        |\n",
    );
    expect(labels(inner)).toEqual(expect.arrayContaining(["standard", "inflect", "forms"]));
    expect(labels(inner)).not.toContain("word");
  });

  test("is explained key by key", async () => {
    const editor = await start();
    await openFile(editor, "organisasjon.yaml", "name: Vik\nterms:\n  - use: a\n    inflect: noun\n");
    const hover = await editor.hover("organisasjon.yaml", "inflect");
    expect(textOf(hover).length).toBeGreaterThan(20);
    expect(hover?.range).toEqual(editor.rangeOf("organisasjon.yaml", "inflect"));
    expect(textOf(await editor.hover("organisasjon.yaml", "use"))).not.toBe(textOf(hover));
    expect(await editor.hover("organisasjon.yaml", "Vik")).toBeNull();
  });

  test("is checked as it is written, and its aliases are not followed", async () => {
    const editor = await start();
    await openFile(editor, "organisation.yaml", "name: Vik\nnorm:\n  auxiliary: bliva\n");
    const { diagnostics } = await editor.diagnostics("organisation.yaml");
    expect(diagnostics).toHaveLength(1);
    expect(editor.document("organisation.yaml").getText(diagnostics[0]!.range)).toBe("auxiliary: bliva");
    await editor.change("organisation.yaml", { text: "name: &a Vik\nforms: [*a]\n" });
    expect((await editor.diagnostics("organisation.yaml")).diagnostics[0]?.message).toContain("*a");
    await editor.change("organisation.yaml", { text: "name: Vik\n" });
    expect((await editor.diagnostics("organisation.yaml")).diagnostics).toEqual([]);
  });

  test("has any name that an open configuration gives it, and other YAML is left alone", async () => {
    const editor = await start();
    await openFile(editor, "hus.yaml", "navn: Vik\n");
    expect(await editor.hover("hus.yaml", "navn")).toBeNull();
    await openFile(editor, CONFIGURATION, '{ "organisation": "hus.yaml" }');
    await editor.diagnostics(CONFIGURATION);
    await editor.change("hus.yaml", { text: "name: Vik\nstandar: nn\n" });
    const { diagnostics } = await editor.diagnostics("hus.yaml");
    expect(diagnostics[0]?.message).toContain("standar is not known here");
    expect(editor.published.filter(({ uri }) => uri === editor.uri("hus.yaml"))).toHaveLength(1);
  });

  test("has any name that a configuration on disk gives it", async () => {
    const editor = await start();
    editor.write(CONFIGURATION, '{ "organisation": "hus.yaml" }');
    await openFile(editor, "hus.yaml", "name: Vik\nstandar: nn\n");
    const { diagnostics } = await editor.diagnostics("hus.yaml");
    expect(diagnostics[0]?.message).toContain("standar is not known here");
    expect(textOf(await editor.hover("hus.yaml", "name"))).toContain("virksomheten");
  });

  test("built in has nothing wrong with it in the editor", async () => {
    const house = new URL(
      "../../../dictionaries/organisations/ostre-toten/organisation.yaml",
      import.meta.url,
    );
    const editor = await start();
    await openFile(editor, "organisation.yaml", readFileSync(house, "utf8"));
    expect((await editor.diagnostics("organisation.yaml")).diagnostics).toEqual([]);
  });
});
