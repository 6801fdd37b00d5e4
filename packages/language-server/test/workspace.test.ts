import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { DiagnosticSeverity, DidChangeWorkspaceFoldersNotification } from "vscode-languageserver-protocol";
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

const letter = "# Svar på søknaden din\n\nVi har foretatt en vurdering av søknaden din.\n";
const withFolders: EditorOptions = {
  folders: ["brev", "vedtak"],
  capabilities: {
    ...usual,
    workspace: {
      ...usual.workspace,
      workspaceFolders: true,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
    },
  },
};
const rule = (severity: string): string => JSON.stringify({ rules: { substantivsyke: severity } });

/** How loud the rule is that the configurations of these tests set. */
async function severity(editor: Editor, name: string): Promise<DiagnosticSeverity | undefined> {
  const { diagnostics } = await editor.diagnostics(name);
  return diagnostics.find(({ code }) => code === "substantivsyke")?.severity;
}

/** What is told anew of a text after a change outside it. */
async function after(editor: Editor, name: string, change: () => Promise<void>) {
  const before = editor.published.length;
  await change();
  const uri = editor.uri(name);
  return editor.until(() => editor.published.slice(before).find((one) => one.uri === uri));
}

describe("several folders", () => {
  test("each have their own configuration", async () => {
    const editor = await start(withFolders);
    editor.write("brev/klarsprak.config.json", rule("error"));
    editor.write("vedtak/klarsprak.config.json", rule("info"));
    await editor.open("brev/a.md", letter, "markdown");
    await editor.open("vedtak/a.md", letter, "markdown");
    expect(await severity(editor, "brev/a.md")).toBe(DiagnosticSeverity.Error);
    expect(await severity(editor, "vedtak/a.md")).toBe(DiagnosticSeverity.Information);
  });

  test("each may have their own settings", async () => {
    const editor = await start({
      ...withFolders,
      settingsFor: (scope) => ({ enable: scope === undefined || !scope.includes("/vedtak/") }),
    });
    await editor.open("brev/a.md", letter, "markdown");
    await editor.open("vedtak/a.md", letter, "markdown");
    expect(await severity(editor, "brev/a.md")).toBeDefined();
    expect((await editor.diagnostics("vedtak/a.md")).diagnostics).toEqual([]);
  });

  test("a text that was never saved belongs to the first, whichever that is", async () => {
    const editor = await start(withFolders);
    editor.write("brev/klarsprak.config.json", rule("error"));
    editor.write("vedtak/klarsprak.config.json", rule("info"));
    await editor.open("untitled:Untitled-1", letter, "markdown");
    expect(await severity(editor, "untitled:Untitled-1")).toBe(DiagnosticSeverity.Error);
    const { diagnostics } = await after(editor, "untitled:Untitled-1", () =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [], removed: [{ uri: editor.uri("brev"), name: "brev" }] },
      }),
    );
    expect(diagnostics.find(({ code }) => code === "substantivsyke")?.severity).toBe(
      DiagnosticSeverity.Information,
    );
  });

  test("a configuration is made in the folder of the text", async () => {
    const editor = await start(withFolders);
    await editor.open("vedtak/a.md", letter, "markdown");
    const off = (await editor.actions("vedtak/a.md", "foretatt en")).find(({ title }) =>
      title.startsWith("Slå av"),
    );
    expect(off?.edit?.documentChanges?.[0]).toMatchObject({
      kind: "create",
      uri: editor.uri("vedtak/klarsprak.config.json"),
    });
  });
});

describe("what changes beside a text", () => {
  test("is looked at again: the other version of the text", async () => {
    const editor = await start();
    editor.write("svar-nn.md", "# Frist\n\nFristen er 3. mai 2026. Du må svare oss i brev.\n");
    await editor.open(
      "svar-nb.md",
      "# Frist\n\nFristen er 3. mai 2026. Du må svare oss i brev.\n",
      "markdown",
    );
    const codes = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);
    expect(codes((await editor.diagnostics("svar-nb.md")).diagnostics)).not.toContain("nn-parallell");
    editor.write("svar-nn.md", "# Frist\n\nFristen er 4. mai 2026. Du må svare oss i brev.\n");
    const { diagnostics } = await after(editor, "svar-nb.md", () =>
      editor.configurationChanged("svar-nn.md"),
    );
    expect(codes(diagnostics)).toContain("nn-parallell");
  });

  test("costs nothing where it changes nothing for the text", async () => {
    const made = new Set<unknown>();
    const editor = await start({
      ...withFolders,
      withHost: (host) =>
        Object.assign(Object.create(host) as typeof host, {
          analyzerFor: (...given: Parameters<typeof host.analyzerFor>) => {
            const hosted = host.analyzerFor(...given);
            made.add(hosted.analyzer);
            return hosted;
          },
          prepare: () => host.prepare(),
          reload: () => host.reload(),
          soon: (task: () => void) => host.soon(task),
        }),
    });
    editor.write("brev/klarsprak.config.json", rule("error"));
    await editor.open("brev/a.md", letter, "markdown");
    await editor.diagnostics("brev/a.md");
    editor.write("vedtak/klarsprak.config.json", rule("info"));
    editor.write("annet.yaml", "a: 1\n");
    await after(editor, "brev/a.md", () => editor.configurationChanged("vedtak/klarsprak.config.json"));
    await after(editor, "brev/a.md", () => editor.configurationChanged("annet.yaml"));
    expect(made.size).toBe(1);
    editor.write("brev/klarsprak.config.json", rule("info"));
    await after(editor, "brev/a.md", () => editor.configurationChanged("brev/klarsprak.config.json"));
    expect(made.size).toBe(2);
  });

  test("a word list that a configuration names is read again", async () => {
    const editor = await start();
    editor.write("klarsprak.config.json", '{ "words": { "lists": ["ord.yaml"] } }');
    const list = (term: string): string =>
      `rule: jargong\nlanguage: nb\nentries:\n  - term: ${term}\n    alternatives: [avtale]\n    source: huset\n`;
    editor.write("ord.yaml", list("fjasord"));
    await editor.open("a.md", "# Svar\n\nVi skriver om tullord her.\n", "markdown");
    const first = await editor.diagnostics("a.md");
    expect(editor.messages).toEqual([]);
    expect(first.diagnostics.map(({ code }) => code)).not.toContain("jargong");
    editor.write("ord.yaml", list("tullord"));
    const { diagnostics } = await after(editor, "a.md", () => editor.configurationChanged("ord.yaml"));
    expect(diagnostics.map(({ code }) => code)).toContain("jargong");
  });

  test("a configuration that is deleted no longer holds, and its marks are taken away", async () => {
    const editor = await start();
    editor.write("klarsprak.config.json", rule("off"));
    await editor.open("a.md", letter, "markdown");
    expect(await severity(editor, "a.md")).toBeUndefined();
    editor.write("klarsprak.config.json", "{ rules: ");
    await after(editor, "klarsprak.config.json", () => editor.configurationChanged());
    rmSync(join(editor.folder, "klarsprak.config.json"));
    const cleared = await after(editor, "klarsprak.config.json", () => editor.configurationChanged());
    expect(cleared.diagnostics).toEqual([]);
    await editor.until(() =>
      editor.published
        .findLast(({ uri }) => uri === editor.uri("a.md"))
        ?.diagnostics.find(({ code }) => code === "substantivsyke"),
    );
  });
});
