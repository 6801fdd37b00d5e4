import { createAnalyzer, emptyConfig, lixBand, rules, textTypes } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader } from "@klarsprak/engine";
import { afterEach, expect, test } from "vitest";
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
} from "vscode-languageserver-protocol/node.js";
import { dictionaries, Editor, type EditorOptions, today } from "./editor.js";

const editors: Editor[] = [];
const start = async (options?: EditorOptions): Promise<Editor> => {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

const lensesOf = async (editor: Editor, name: string): Promise<readonly CodeLens[]> =>
  (await editor.connection.sendRequest(CodeLensRequest.type, {
    textDocument: { uri: editor.uri(name) },
  })) ?? [];
const shown = (editor: Editor, name: string, lenses: readonly CodeLens[]): unknown =>
  lenses.map(({ range, command }) => [editor.document(name).getText(range), command?.title]);

const bokmaal = "Vi sender deg et nytt skjema når vi har behandlet søknaden din. ".repeat(6);
const nynorsk =
  "Vi sender deg eit nytt skjema når vi har behandla søknaden din, og du får ikkje svar før. ".repeat(8);
const letter = (text: string): string =>
  `# Svar\n\n${text}\n\n## Klage\n\n${text}${text}\n\n## Hilsen\n\nKort slutt.\n`;

test("LIX stands above each section that is long enough, with the larger counting the smaller", async () => {
  const editor = await start({ settings: { codeLens: true } });
  await editor.open("brev.md", letter(bokmaal), "markdown");
  const lenses = await lensesOf(editor, "brev.md");
  const loaded = new DictionaryLoader(dictionaries).load([]);
  const { grammarFor } = new GrammarLoader();
  const analyzer = createAnalyzer({ rules, textTypes, ...loaded, grammarFor, config: emptyConfig, today });
  const titleFor = (source: string): string => {
    const { lix, words } = analyzer.analyze({ source, format: "markdown", path: "brev.md" }).metrics;
    return `LIX ${Math.round(lix)}, ${lixBand(lix).nb} · ${words} ord`;
  };
  expect(shown(editor, "brev.md", lenses)).toEqual([
    ["# Svar", titleFor(letter(bokmaal))],
    ["## Klage", titleFor(`${bokmaal}${bokmaal}\n`)],
  ]);
  expect(lenses[1]?.command?.title).toMatch(/^LIX \d\d, \p{L}+(?: \p{L}+)? · 144 ord$/u);
});

test("LIX follows the writer, and is told in nynorsk about a nynorsk text", async () => {
  const editor = await start({ settings: { codeLens: true } });
  await editor.open("brev.md", letter(nynorsk), "markdown");
  const heavy =
    "Saksbehandlingstida avheng av dokumentasjonsmengda, saksopplysningane, søknadsskjemaet og barnehagesøknadene. ".repeat(
      120,
    );
  const at = editor.text("brev.md").indexOf("## Klage");
  await editor.replace("brev.md", at, at, `${heavy}\n\n`);
  const [first] = await lensesOf(editor, "brev.md");
  expect(first?.command?.title).toMatch(/^LIX \d\d, (?:svært )?vanskeleg · [\d\s]+ ord$/);
});

test("there is none until it is asked for, and the client is told when that changes", async () => {
  const capabilities = { workspace: { configuration: true, codeLens: { refreshSupport: true } } };
  const editor = await start({ capabilities });
  await editor.open("brev.md", letter(bokmaal), "markdown");
  expect(await lensesOf(editor, "brev.md")).toEqual([]);
  const refreshed = new Promise<void>((resolve) => {
    editor.connection.onRequest(CodeLensRefreshRequest.type, () => resolve());
  });
  editor.settings = { codeLens: true };
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await refreshed;
  expect(await lensesOf(editor, "brev.md")).toHaveLength(2);
});
