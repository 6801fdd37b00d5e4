import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "@klarsprak/core";
import { isMarkedByKlarsprak, readDocx } from "@klarsprak/documents";
import { DictionaryLoader, GrammarLoader, Linter, nodeMachine } from "@klarsprak/engine";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { HoverRequest } from "vscode-languageserver-protocol/node.js";
import { wordLetter } from "../../../test/e2e/word-letter.js";
import { buildDocx, p } from "../../documents/test/build-docx.js";
import { buildOdt } from "../../documents/test/build-odt.js";
import {
  checkFileRequest,
  type FileParams,
  forgetFilesNotification,
  letterCopyRequest,
  letterRequest,
} from "../src/index.js";
import { dictionaries, Editor, type EditorOptions, today } from "./editor.js";

const fixtures = resolve(fileURLToPath(import.meta.url), "../../../documents/test/fixtures");
const word = await wordLetter(true);

const editors: Editor[] = [];
async function start(options?: EditorOptions): Promise<Editor> {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
}
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

/** Puts a file in the folder of the editor. */
function put(editor: Editor, name: string, bytes: Uint8Array | string): void {
  writeFileSync(join(editor.folder, name), bytes);
}

async function letterOf(editor: Editor, params: FileParams) {
  const answer = await editor.connection.sendRequest(letterRequest, params);
  if ("problem" in answer) throw new Error(answer.problem.message);
  return answer.letter;
}

async function problemOf(editor: Editor, name: string) {
  const answer = await editor.connection.sendRequest(letterRequest, { uri: editor.uri(name) });
  if (!("problem" in answer)) throw new Error(`${name} is shown`);
  return answer.problem;
}

const published = (editor: Editor, name: string) =>
  editor.published.findLast(({ uri }) => uri === editor.uri(name))?.diagnostics;

/** What the command line finds in a file. */
async function expected(path: string, bytes: Uint8Array) {
  const linter = new Linter({
    machine: nodeMachine(),
    dictionaries: new DictionaryLoader(dictionaries),
    grammars: new GrammarLoader(),
    cwd: "/",
    configuration: false,
    today,
  });
  const { analysis } = await linter.lintBytes(path, bytes);
  return analysis!;
}

describe("a letter", () => {
  test.each([
    "from-libreoffice.docx",
    "from-word.odt",
    "letter.pdf",
    "letter-tagged.pdf",
  ])("%s is shown with what the command line finds in it, and its findings are published", async (name) => {
    const editor = await start();
    copyFileSync(join(fixtures, name), join(editor.folder, name));
    const letter = await letterOf(editor, { uri: editor.uri(name) });
    const analysis = await expected(join(editor.folder, name), readFileSync(join(fixtures, name)));
    const { source, blocks } = analysis.document;
    expect(letter.blocks.map(({ text }) => text)).toEqual(
      blocks.map(({ span }) => source.slice(span.start, span.end)),
    );
    expect(letter.report.name).toBe(name);
    expect(letter.report.findings.map(({ message }) => message)).toEqual(
      analysis.findings.map(({ message }) => message),
    );
    const lines = source.split("\n");
    expect(published(editor, name)).toHaveLength(analysis.findings.length);
    published(editor, name)!.forEach((diagnostic, i) => {
      const { start, end } = diagnostic.range;
      const { ruleId, message, actual } = analysis.findings[i]!;
      expect(diagnostic).toMatchObject({ source: "klarsprak", code: ruleId, message });
      if (start.line === end.line && actual !== null && !actual.includes("\uFFFC"))
        expect(lines[start.line]!.slice(start.character, end.character)).toBe(actual);
    });
  });

  test("is read from the bytes that come along, and from nowhere else", async () => {
    const editor = await start();
    const uri = "vscode-vfs://github/storvik/brev/svar.docx";
    const letter = await letterOf(editor, { uri, bytes: Buffer.from(word).toString("base64") });
    expect(letter.report.name).toBe("svar.docx");
    expect(letter.report.findings.length).toBeGreaterThan(20);
    expect(editor.published.at(-1)!.uri).toBe(uri);
  });

  test("counts by the configuration of its folder; a broken one is told of", async () => {
    const editor = await start();
    put(editor, "brev.docx", word);
    editor.write("klarsprak.config.json", '{ "rules": { "kansellistil": "off" } }');
    const before = await letterOf(editor, { uri: editor.uri("brev.docx") });
    expect(before.report.findings.map(({ ruleId }) => ruleId)).not.toContain("kansellistil");
    expect(before.warnings).toEqual([]);
    editor.write("klarsprak.config.json", '{\n "rules": { "kansellistill": "off" } }');
    await editor.configurationChanged();
    const after = await letterOf(editor, { uri: editor.uri("brev.docx") });
    expect(after.report.findings).toEqual(before.report.findings);
    expect(after.warnings).toEqual([
      "Oppsettet i klarsprak.config.json kan ikke brukes. Rett linje 2, og sjekk brevet på nytt.",
    ]);
  });

  test("tells in Norwegian what was passed over", async () => {
    const editor = await start();
    const parts = unzipSync(word);
    put(editor, "brev.docm", zipSync({ ...parts, "word/vbaProject.bin": strToU8("x") }));
    const letter = await letterOf(editor, { uri: editor.uri("brev.docm") });
    expect(letter.warnings).toEqual(["Filen inneholder makroer. De blir aldri kjørt her."]);
  });

  test("is forgotten when it is closed, also while it is being checked", async () => {
    const editor = await start();
    put(editor, "brev.docx", word);
    const uri = editor.uri("brev.docx");
    await letterOf(editor, { uri });
    expect(published(editor, "brev.docx")!.length).toBeGreaterThan(20);
    await editor.connection.sendNotification(forgetFilesNotification, { uris: [uri] });
    const late = letterOf(editor, { uri });
    await editor.connection.sendNotification(forgetFilesNotification, { uris: [uri] });
    await late;
    await editor.until(() => published(editor, "brev.docx")?.length === 0 || undefined);
  });

  test("is not checked where the writer has switched it off", async () => {
    const editor = await start({ settings: { enable: false } });
    put(editor, "brev.docx", word);
    expect(await problemOf(editor, "brev.docx")).toMatchObject({ code: "switched-off" });
    expect(published(editor, "brev.docx") ?? []).toEqual([]);
  });
});

describe("while a long file is checked", () => {
  const long = buildDocx({
    body: Array.from({ length: 400 }, (_, i) =>
      p(`Vi har foretatt en vurdering av punkt ${i + 1} i saken din, og anmoder om snarlig svar.`),
    ).join(""),
  });
  const short = buildDocx({ body: p("Vi anmoder om svar på vedlagte skjema.") });
  const ask = (editor: Editor, name: string) =>
    editor.connection.sendRequest(checkFileRequest, { uri: editor.uri(name) });
  const hover = (editor: Editor) =>
    editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: "file:///ukjent.txt" },
      position: { line: 0, character: 0 },
    });

  test.each([
    "brev.docx",
    "brev.odt",
    "brev.md",
  ])("other requests are answered first, and see nothing of %s before it is done", async (name) => {
    const editor = await start();
    const sentences = Array.from(
      { length: 400 },
      (_, i) => `Vi har foretatt en vurdering av punkt ${i + 1}.`,
    );
    put(
      editor,
      name,
      {
        "brev.docx": long,
        "brev.odt": buildOdt({
          body: sentences.map((text) => `<text:p>${text}</text:p>`).join(""),
          level: 0,
        }),
        "brev.md": sentences.join("\n\n"),
      }[name]!,
    );
    const answers: string[] = [];
    const asked = ask(editor, name).then(() => answers.push(name));
    for (let i = 0; i < 5; i++) {
      await hover(editor);
      answers.push("hover");
      expect(published(editor, name)).toBeUndefined();
    }
    await asked;
    expect(answers).toEqual([...Array.from({ length: 5 }, () => "hover"), name]);
    const { findings } = await expected(join(editor.folder, name), readFileSync(join(editor.folder, name)));
    expect(findings.length).toBeGreaterThan(300);
    expect(published(editor, name)).toHaveLength(findings.length);
  });

  test("a text that is opened is checked first", async () => {
    const editor = await start();
    put(editor, "lang.docx", long);
    const answers: string[] = [];
    const asked = ask(editor, "lang.docx").then(() => answers.push("lang.docx"));
    await editor.open("brev.md", "Vi anmoder om svar.\n", "markdown");
    expect((await editor.diagnostics("brev.md")).diagnostics.length).toBeGreaterThan(0);
    answers.push("brev.md");
    await asked;
    expect(answers).toEqual(["brev.md", "lang.docx"]);
  });

  test("a short one is done before it, and neither takes from the other", async () => {
    const editor = await start();
    put(editor, "lang.docx", long);
    put(editor, "kort.docx", short);
    const answers: string[] = [];
    const both = ["lang.docx", "kort.docx"].map(async (name) => {
      const letter = await letterOf(editor, { uri: editor.uri(name) });
      answers.push(name);
      return letter;
    });
    const letters = await Promise.all(both);
    expect(answers).toEqual(["kort.docx", "lang.docx"]);
    for (const [i, [name, bytes]] of (
      [
        ["lang.docx", long],
        ["kort.docx", short],
      ] as const
    ).entries()) {
      const { findings } = await expected(join(editor.folder, name), bytes);
      const told = letters[i]!.report.findings.map(({ message }) => message);
      expect(told).toEqual(findings.map(({ message }) => message));
      expect(published(editor, name)).toHaveLength(findings.length);
    }
  });

  test("it may be forgotten, and then nothing of it is published", async () => {
    const editor = await start();
    put(editor, "lang.docx", long);
    const asked = ask(editor, "lang.docx");
    await hover(editor);
    await editor.connection.sendNotification(forgetFilesNotification, { uris: [editor.uri("lang.docx")] });
    expect(await asked).toHaveProperty("counts");
    expect(published(editor, "lang.docx")).toEqual([]);
  });

  test("it may change and be asked for again, and the later answer is what is published", async () => {
    const editor = await start();
    put(editor, "brev.docx", long);
    const first = ask(editor, "brev.docx");
    await hover(editor);
    put(editor, "brev.docx", short);
    const second = await ask(editor, "brev.docx");
    const told = published(editor, "brev.docx")!;
    expect(told.length).toBeLessThan(10);
    expect(await first).not.toEqual(second);
    expect(published(editor, "brev.docx")).toEqual(told);
  });

  test("its configuration may change, and the later one is what holds while the next is broken", async () => {
    const editor = await start();
    put(editor, "brev.docx", long);
    const first = ask(editor, "brev.docx");
    await hover(editor);
    put(editor, "brev.docx", short);
    const off = Object.fromEntries(rules.map(({ id }) => [id, "off"]));
    editor.write("klarsprak.config.json", JSON.stringify({ rules: off }));
    await editor.configurationChanged();
    const silent = { counts: { errors: 0, warnings: 0, infos: 0 } };
    expect(await ask(editor, "brev.docx")).toEqual(silent);
    expect(await first).not.toEqual(silent);
    editor.write("klarsprak.config.json", "{");
    await editor.configurationChanged();
    expect(await ask(editor, "brev.docx")).toEqual(silent);
  });
});

describe("a file that cannot be read", () => {
  const container = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = Buffer.concat([
    container,
    new Uint8Array(600),
    Buffer.from("EncryptedPackage", "utf16le"),
    new Uint8Array(64),
  ]);
  const document = strFromU8(unzipSync(word)["word/document.xml"]!);
  const bomb = zipSync({
    ...unzipSync(word),
    "word/document.xml": strToU8(document.replace("Ola Nordmann", "a".repeat(40 * 1024 * 1024))),
  });
  const files: readonly (readonly [string, Uint8Array | undefined, string, RegExp])[] = [
    ["avkortet.docx", word.subarray(0, word.length / 2), "damaged", /skadet.*Åpne den i Word/],
    ["avkortet.pdf", strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Cat"), "damaged", /Lag PDF-en på nytt/],
    ["avkortet.odt", readFileSync(join(fixtures, "letter.odt")).subarray(0, 500), "damaged", /LibreOffice/],
    ["kryptert.docx", encrypted, "encrypted", /Fjern passordet/],
    ["kryptert.pdf", readFileSync(join(fixtures, "letter-encrypted.pdf")), "encrypted", /Fjern passordet/],
    ["tom.docx", new Uint8Array(), "empty", /tom\. Sjekk at den ble lagret/],
    ["skannet.pdf", readFileSync(join(fixtures, "scanned.pdf")), "no-text", /bare bilder av sidene/],
    ["bombe.docx", bomb, "too-large", /for stor/],
    ["stor.docx", new Uint8Array(21 * 1024 * 1024), "too-large", /Del den i flere filer/],
    ["gammel.docx", Buffer.concat([container, new Uint8Array(600)]), "old-format", /lagre den som \.docx/],
    ["annet.docx", strToU8("Kjære søker"), "not-a-document", /noe annet enn navnet sier/],
    ["bilde.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0), "binary", /ikke en tekst/],
    ["ingen.docx", undefined, "not-found", /flyttet, slettet eller har fått nytt navn/],
  ];

  test.each(files)("%s is told about, with what can be done", async (name, bytes, code, says) => {
    const editor = await start();
    if (bytes !== undefined) put(editor, name, bytes);
    const problem = await problemOf(editor, name);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(says);
    expect(published(editor, name)).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        severity: 1,
        source: "klarsprak",
        ...problem,
      },
    ]);
  });

  test("is told about in nynorsk to one who writes that", async () => {
    const editor = await start({ settings: { language: "nn" } });
    put(editor, "avkorta.docx", word.subarray(0, 500));
    expect((await problemOf(editor, "avkorta.docx")).message).toMatch(/^Fila er skadd/);
  });

  test("keeps nothing else from being read", async () => {
    const editor = await start();
    put(editor, "avkortet.docx", word.subarray(0, 500));
    put(editor, "brev.docx", word);
    const [, letter] = await Promise.all([
      problemOf(editor, "avkortet.docx"),
      letterOf(editor, { uri: editor.uri("brev.docx") }),
    ]);
    expect(letter.blocks.length).toBeGreaterThan(10);
    put(editor, "avkortet.docx", word);
    await letterOf(editor, { uri: editor.uri("avkortet.docx") });
    expect(published(editor, "avkortet.docx")).toEqual(published(editor, "brev.docx"));
  });
});

describe("a copy", () => {
  const copy = (editor: Editor, name: string, kind: "comments" | "changes") =>
    editor.connection.sendRequest(letterCopyRequest, { uri: editor.uri(name), kind });

  test.each([
    ["comments", "brev.arbeidskopi.docx", /<w:comment [^>]*w:author="klarsprak"/],
    ["changes", "brev.forslag.docx", /<w:ins [^>]*w:author="klarsprak"/],
  ] as const)("with %s has a name and leaves the original as it is", async (kind, name, holds) => {
    const editor = await start();
    put(editor, "brev.docx", word);
    const made = await copy(editor, "brev.docx", kind);
    if ("problem" in made) throw new Error(made.problem.message);
    expect(made.name).toBe(name);
    const bytes = new Uint8Array(Buffer.from(made.bytes, "base64"));
    expect(isMarkedByKlarsprak(bytes)).toBe(true);
    const parts = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith(".xml"));
    expect(parts.map(([, xml]) => strFromU8(xml)).join("")).toMatch(holds);
    if (kind === "comments") expect(readDocx(bytes).document.source).toBe(readDocx(word).document.source);
    expect(readFileSync(join(editor.folder, "brev.docx")).equals(Buffer.from(word))).toBe(true);
    expect(published(editor, "brev.docx")).toBeUndefined();
  });

  test("is made of Word files alone, and where there is something to put in it", async () => {
    const editor = await start();
    copyFileSync(join(fixtures, "letter.odt"), join(editor.folder, "brev.odt"));
    put(editor, "avkortet.docx", word.subarray(0, 500));
    put(editor, "brev.docx", word);
    const off = Object.fromEntries(rules.map(({ id }) => [id, "off"]));
    editor.write("klarsprak.config.json", JSON.stringify({ rules: off }));
    expect(await copy(editor, "brev.odt", "comments")).toMatchObject({ problem: { code: "no-copy" } });
    for (const kind of ["comments", "changes"] as const)
      expect(await copy(editor, "brev.docx", kind)).toMatchObject({ problem: { code: "nothing-to-copy" } });
    expect(await copy(editor, "avkortet.docx", "changes")).toMatchObject({ problem: { code: "damaged" } });
  });
});

describe("checking a file", () => {
  test("counts what is found in texts and letters alike", async () => {
    const editor = await start();
    put(editor, "brev.md", "# Svar\n\nVi har foretatt en vurdering av saken din.\n");
    put(editor, "brev.docx", word);
    const check = (name: string) =>
      editor.connection.sendRequest(checkFileRequest, { uri: editor.uri(name) });
    for (const name of ["brev.md", "brev.docx"]) {
      const { findings } = await expected(join(editor.folder, name), readFileSync(join(editor.folder, name)));
      const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
      expect(await check(name)).toEqual({
        counts: { errors: count("error"), warnings: count("warning"), infos: count("info") },
      });
      expect(published(editor, name)).toHaveLength(findings.length);
    }
    expect(await check("ingen.md")).toMatchObject({ problem: { code: "not-found" } });
  });

  test("leaves alone what is published of a text that is open", async () => {
    const editor = await start();
    const text = "Vi har foretatt en vurdering av saken din. Vi anmoder om svar.\n";
    put(editor, "brev.md", "Hei.\n");
    await editor.open("brev.md", text, "markdown");
    const { diagnostics } = await editor.diagnostics("brev.md");
    const uri = editor.uri("brev.md");
    const answer = await editor.connection.sendRequest(checkFileRequest, { uri });
    const { counts } = answer as { counts: { errors: number; warnings: number; infos: number } };
    expect(counts.errors + counts.warnings + counts.infos).toBe(diagnostics.length);
    await editor.connection.sendNotification(forgetFilesNotification, { uris: [uri] });
    await editor.connection.sendRequest(checkFileRequest, { uri });
    expect(published(editor, "brev.md")).toEqual(diagnostics);
  });
});
