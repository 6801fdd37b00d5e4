import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CodeActionRequest, HoverRequest } from "vscode-languageserver-protocol";
import { MAX_LENGTH, OpenText } from "../src/checking/open-text.js";
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

const letter = "# Svar på søknaden din\n\nVi har foretatt en vurdering av søknaden din.\n";

describe("a text", () => {
  test("of more than 20 MB is not checked, and that is said with the bound", async () => {
    const editor = await start();
    const line = "Vi har foretatt en vurdering av saken.\n";
    const large = line.repeat(Math.ceil(MAX_LENGTH / line.length) + 1);
    await editor.open("stor.txt", large);
    const { diagnostics } = await editor.diagnostics("stor.txt");
    expect(diagnostics).toMatchObject([{ code: "too-large", message: expect.stringContaining("20 MB") }]);
    expect(await editor.hover("stor.txt", "foretatt")).toBeNull();
    expect(await editor.actions("stor.txt", "foretatt")).toEqual([]);
    await editor.change("stor.txt", { text: letter });
    const { diagnostics: after } = await editor.diagnostics("stor.txt");
    expect(after.map(({ code }) => code)).toContain("substantivsyke");
  });

  test("of exactly 20 MB is within the bound", () => {
    const holding = (length: number) =>
      new OpenText({ getText: () => "a".repeat(length) } as OpenText["document"], "a.txt");
    expect(holding(MAX_LENGTH).isTooLarge).toBe(false);
    expect(holding(MAX_LENGTH + 1).isTooLarge).toBe(true);
  });

  test("that is none is not checked, and that is said, on nynorsk to who writes nynorsk", async () => {
    const editor = await start({ settings: { language: "nn" } });
    await editor.open("bilde.txt", `PNG\0\0\u0001${letter}`);
    const { diagnostics } = await editor.diagnostics("bilde.txt");
    expect(diagnostics).toMatchObject([
      { code: "binary", message: expect.stringContaining("ikkje ein tekst") },
    ]);
    expect(await editor.hover("bilde.txt", "foretatt")).toBeNull();
    await editor.change("bilde.txt", { text: letter });
    expect((await editor.diagnostics("bilde.txt")).diagnostics.length).toBeGreaterThan(1);
  });

  test("that nobody writes is left alone, and one without a path is checked", async () => {
    const editor = await start();
    const others = [
      "git:/hus/brev.md?%7B%22ref%22%3A%22HEAD%22%7D",
      "output:extension-output-klarsprak",
      "vscode-notebook-cell:/hus/notat.ipynb#W0s",
      "debug:/brev.md",
    ];
    for (const uri of others) await editor.open(uri, letter, "markdown");
    await editor.open("untitled:Uten-navn", letter, "markdown");
    await editor.open("vscode-vfs://github/hus/brev/a.md", letter, "markdown");
    await editor.open("tull:", letter, "markdown");
    expect((await editor.diagnostics("untitled:Uten-navn")).diagnostics.length).toBeGreaterThan(0);
    expect(
      (await editor.diagnostics("vscode-vfs://github/hus/brev/a.md")).diagnostics.length,
    ).toBeGreaterThan(0);
    await editor.diagnostics("tull:");
    expect(editor.published.filter(({ uri }) => others.includes(uri))).toEqual([]);
    for (const uri of others) expect(await editor.hover(uri, "foretatt")).toBeNull();
  });
});

describe("a request", () => {
  test("for a text that is closed or unknown is answered with nothing", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    await editor.closeFile("brev.md");
    expect(await editor.hover("brev.md", "foretatt")).toBeNull();
    expect(await editor.actions("brev.md", "foretatt")).toEqual([]);
    const textDocument = { uri: editor.uri("ukjent.md") };
    const position = { line: 0, character: 0 };
    expect(await editor.connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
  });

  test.each([
    [
      { line: 1000, character: 0 },
      { line: 2000, character: 7 },
    ],
    [
      { line: 0, character: 99_999 },
      { line: 0, character: 99_999 },
    ],
    [
      { line: -1, character: -5 },
      { line: -1, character: -5 },
    ],
    [
      { line: 2, character: 20 },
      { line: 0, character: 0 },
    ],
  ])("at a place outside the text (%j) is answered", async (start_, end) => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const textDocument = { uri: editor.uri("brev.md") };
    const range = { start: start_, end };
    const { connection } = editor;
    await connection.sendRequest(HoverRequest.type, { textDocument, position: start_ });
    await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    expect((await editor.diagnostics("brev.md")).diagnostics.length).toBeGreaterThan(0);
    expect(editor.logged).toEqual([]);
  });

  test("that goes wrong is logged once and answered with nothing", async () => {
    const editor = await start({
      withHost: (host) =>
        Object.assign(Object.create(host) as typeof host, {
          analyzerFor: host.analyzerFor.bind(host),
          prepare: () => host.prepare(),
          reload: () => host.reload(),
          soon: (task: () => void) => host.soon(task),
          configurationFilesFor: () => Promise.reject(new Error("borte vekk")),
        }),
    });
    await editor.open("brev.md", letter, "markdown");
    for (let i = 0; i < 3; i++) {
      const textDocument = { uri: editor.uri("brev.md") };
      const context = { diagnostics: [] };
      const range = editor.rangeOf("brev.md", "foretatt en vurdering");
      expect(
        await editor.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }),
      ).toBeNull();
    }
    await editor.until(() => editor.logged[0]);
    expect(editor.logged).toHaveLength(1);
    expect(editor.logged[0]).toContain("borte vekk");
    expect(await editor.hover("brev.md", "foretatt en vurdering")).not.toBeNull();
  });
});

describe("a configuration", () => {
  test("that is a folder is told about once, and texts are checked without it", async () => {
    const editor = await start();
    mkdirSync(join(editor.folder, "klarsprak.config.json"));
    await editor.open("brev.md", letter, "markdown");
    expect((await editor.diagnostics("brev.md")).diagnostics.map(({ code }) => code)).toContain(
      "substantivsyke",
    );
    expect(editor.messages).toHaveLength(1);
    const actions = await editor.actions("brev.md", "foretatt en");
    expect(actions.some(({ title }) => title.startsWith("Slå av"))).toBe(false);
    expect(actions[0]?.title).toBe("Bytt til «vurdert»");
  });
});

test("a client that refuses what it said it could do is served all the same", async () => {
  const editor = await start({ refuses: true });
  await editor.open("brev.md", letter, "markdown");
  expect((await editor.diagnostics("brev.md")).diagnostics.length).toBeGreaterThan(0);
});
