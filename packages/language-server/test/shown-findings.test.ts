import { afterEach, expect, test } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver-protocol";
import { Editor, type EditorOptions, usual } from "./editor.js";

const editors: Editor[] = [];
const start = async (options?: EditorOptions): Promise<Editor> => {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

// An error, a warning and information.
const letter =
  "---\ntype: brev\n---\n# Svar\n\nFødselsnummeret er 15076510013. Vi har foretatt en vurdering av saken. Gebyret er 500 kroner.\n\nGebyret er 700 kroner.\n";
const configuration =
  '{ "rules": { "fodselsnummer": "error", "substantivsyke": "warning", "beloep-ulik": "info" } }';

/** The severities that are told, the strongest first. */
async function severities(editor: Editor): Promise<readonly unknown[]> {
  const { diagnostics } = await editor.diagnostics("brev.md");
  return [...new Set(diagnostics.map(({ severity }) => severity))].sort();
}

const { Error: error, Warning: warning, Information: information } = DiagnosticSeverity;

test.each([
  ["all", [error, warning, information]],
  ["warnings", [error, warning]],
  ["errors", [error]],
  ["tull", [error, warning, information]],
])("«%s» tells %j while one writes", async (show, expected) => {
  const editor = await start({ settings: { show } });
  editor.write("klarsprak.config.json", configuration);
  await editor.open("brev.md", letter, "markdown");
  expect(await severities(editor)).toEqual(expected);
});

test("what is not told while one writes can be asked about, and all of it can be shown until the text is closed", async () => {
  const editor = await start({ settings: { show: "errors" } });
  editor.write("klarsprak.config.json", configuration);
  await editor.open("brev.md", letter, "markdown");
  expect(await severities(editor)).toEqual([error]);
  expect((await editor.actions("brev.md", "foretatt en"))[0]?.title).toBe("Bytt til «vurdert»");
  expect(await editor.hover("brev.md", "foretatt en")).not.toBeNull();

  const shownAfter = async (change: () => Promise<void>): Promise<number> => {
    const before = editor.published.length;
    await change();
    return (await editor.until(() => editor.published[before])).diagnostics.length;
  };
  const all = await shownAfter(() => editor.showAll("brev.md", true));
  expect(all).toBeGreaterThan(2);
  expect(await shownAfter(() => editor.replace("brev.md", letter.length, letter.length, "\n"))).toBe(all);
  expect(await shownAfter(() => editor.showAll("brev.md", false))).toBe(1);
  await editor.showAll("brev.md", true);
  await editor.closeFile("brev.md");
  const before = editor.published.length;
  await editor.open("brev.md", letter, "markdown");
  const again = await editor.until(() => editor.published.slice(before).find(({ version }) => version === 1));
  expect(again.diagnostics).toHaveLength(1);
});

test("a client that asks is told to ask again", async () => {
  const editor = await start({
    settings: { show: "errors" },
    capabilities: {
      workspace: { ...usual.workspace, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {} },
    },
  });
  editor.write("klarsprak.config.json", configuration);
  await editor.open("brev.md", letter, "markdown");
  expect(await editor.pull("brev.md")).toMatchObject({ items: [{ code: "fodselsnummer" }] });
  const before = editor.refreshes;
  await editor.showAll("brev.md", true);
  await editor.until(() => (editor.refreshes > before ? true : undefined));
  const report = await editor.pull("brev.md");
  expect("items" in report && report.items.length).toBeGreaterThan(2);
});
