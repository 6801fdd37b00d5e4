import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type CodeAction, TextDocument, type TextDocumentEdit } from "vscode-languageserver-protocol";
import { TextDocument as Text } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import type { InsertBlockArguments } from "../src/index.js";
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

const able: EditorOptions = {
  capabilities: {
    ...usual,
    workspace: {
      ...usual.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
    },
  },
  options: { snippets: true, commands: true },
};

const letter = "# Svar på søknaden din\n\nVi har foretatt en vurdering av søknaden din.\n";
const nynorsk =
  "# Svar på søknaden din\n\nVi har ikkje føreteke ei endring av vedtaket. Dei som søkjer, får svar.\n";
const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);
const named = (actions: readonly CodeAction[], start: string): CodeAction =>
  actions.find(({ title }) => title.startsWith(start))!;

/** The file of an editor's folder after the edits of an action, as an editor would write it. */
function written(editor: Editor, action: CodeAction, name: string): string {
  const changes = action.edit!.documentChanges!;
  const edit = changes.at(-1) as TextDocumentEdit;
  expect(edit.textDocument.uri).toBe(editor.uri(name));
  const text = changes.length > 1 ? "" : readFileSync(join(editor.folder, name), "utf8");
  if (changes.length > 1) expect(changes[0]).toMatchObject({ kind: "create", uri: editor.uri(name) });
  return Text.applyEdits(TextDocument.create("", "", 0, text), edit.edits as never);
}

/** Does what the client does with the command of an action, without the tab stops. */
async function insert(editor: Editor, name: string, { command }: CodeAction): Promise<string> {
  expect(command?.command).toBe("klarsprak.insertBlock");
  const [block] = command!.arguments as [InsertBlockArguments];
  const document = editor.document(name);
  expect(block).toMatchObject({ uri: document.uri, version: document.version });
  const text = block.snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\\([\\$}])/g, "$1");
  const at = document.offsetAt(block);
  await editor.replace(name, at, at, text);
  return block.snippet;
}

describe("the menu", () => {
  test("is short, and what mends comes first, why comes last", async () => {
    const editor = await start(able);
    await editor.open("brev.md", letter, "markdown");
    expect(titles(await editor.actions("brev.md", "foretatt en vurdering av"))).toEqual([
      "Bytt til «vurdert»",
      "Skjul her: Verb som er gjemt i substantiv",
      "Skjul i hele teksten: Verb som er gjemt i substantiv",
      "Slå av «Verb som er gjemt i substantiv» for denne mappen",
      "Vis «Verb som er gjemt i substantiv» bare som råd",
      "Forklar: Verb som er gjemt i substantiv",
    ]);
  });

  test("speaks nynorsk about a nynorsk text", async () => {
    const editor = await start(able);
    await editor.open("brev.md", nynorsk, "markdown");
    expect(titles(await editor.actions("brev.md", "føreteke ei endring av"))).toEqual([
      "Byt til «endra»",
      "Skjul her: Verb som er gøymde i substantiv",
      "Skjul i heile teksten: Verb som er gøymde i substantiv",
      "Slå av «Verb som er gøymde i substantiv» for denne mappa",
      "Vis «Verb som er gøymde i substantiv» berre som råd",
      "Forklar: Verb som er gøymde i substantiv",
    ]);
  });

  test("has of several findings all for the one that is meant", async () => {
    const editor = await start(able);
    await editor.open("brev.md", "# Svar\n\nVi anmoder om svar i henhold til rundskrivet.\n", "markdown");
    const actions = await editor.actions("brev.md", "anmoder om svar i henhold til");
    expect(actions.filter(({ title }) => title.startsWith("Skjul her")).length).toBeGreaterThan(1);
    expect(actions.filter(({ title }) => title.startsWith("Skjul i hele"))).toHaveLength(1);
    expect(actions.filter(({ title }) => title.startsWith("Slå av"))).toHaveLength(1);
  });

  test("opens the explanation only where the client can", async () => {
    const editor = await start(able);
    await editor.open("brev.md", letter, "markdown");
    const explain = named(await editor.actions("brev.md", "foretatt en"), "Forklar");
    expect(explain.command).toMatchObject({
      command: "klarsprak.explain",
      arguments: ["substantivsyke", "nb"],
    });
    const plain = await start();
    await plain.open("brev.md", letter, "markdown");
    expect(named(await plain.actions("brev.md", "foretatt en"), "Forklar")).toBeUndefined();
  });
});

describe("hiding", () => {
  test("in the whole text puts a directive at the top, behind front matter and declarations", async () => {
    const editor = await start();
    await editor.open("brev.md", `---\ntype: brev\n---\n${letter}`, "markdown");
    await editor.apply(
      "brev.md",
      named(await editor.actions("brev.md", "foretatt en"), "Skjul i hele teksten"),
    );
    expect(editor.text("brev.md")).toBe(
      `---\ntype: brev\n---\n<!-- klarsprak-disable-file substantivsyke -- -->\n\n${letter}`,
    );
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(diagnostics.map(({ code }) => code)).not.toContain("substantivsyke");
    expect(diagnostics.map(({ code }) => code)).not.toContain("direktiv");

    await editor.open("side.html", "<!DOCTYPE html>\r\n<p>Vi anmoder om svar.</p>\r\n", "html");
    await editor.apply(
      "side.html",
      named(await editor.actions("side.html", "anmoder"), "Skjul i hele teksten"),
    );
    expect(editor.text("side.html")).toBe(
      "<!DOCTYPE html>\r\n<!-- klarsprak-disable-file kansellistil -- -->\r\n\r\n<p>Vi anmoder om svar.</p>\r\n",
    );
  });

  test("is not offered where a text can hold no directive", async () => {
    const editor = await start(able);
    await editor.open("brev.txt", letter);
    expect(
      titles(await editor.actions("brev.txt", "foretatt en")).some((one) => one.startsWith("Skjul")),
    ).toBe(false);
  });

  test("asks for the reason at a tab stop where the client has such", async () => {
    const editor = await start(able);
    await editor.open("brev.md", letter, "markdown");
    for (const title of ["Skjul her", "Skjul i hele teksten"]) {
      const action = named(await editor.actions("brev.md", "foretatt en"), title);
      expect(action.edit).toBeUndefined();
      const [block] = action.command!.arguments as [InsertBlockArguments];
      expect(block.snippet).toMatch(/^<!-- klarsprak-disable-[a-z-]+ substantivsyke -- \$\{1:grunn\} -->\n/);
    }
    await insert(editor, "brev.md", named(await editor.actions("brev.md", "foretatt en"), "Skjul her"));
    expect(editor.text("brev.md")).toContain(
      "\n<!-- klarsprak-disable-next-line substantivsyke -- grunn -->\nVi har",
    );
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(diagnostics.map(({ code }) => code)).not.toContain("substantivsyke");
  });
});

describe("a missing part of a decision", () => {
  const decision = (body: string): string => `---\ntype: vedtak\n---\n# Du får ikke plass\n\n${body}\n`;
  const body =
    "Vi har bestemt at du ikke får plass i barnehagen. Du kan klage på vedtaket. Send klagen til oss.";

  test("is put in as a block with tab stops, or as it is", async () => {
    const editor = await start(able);
    await editor.open("brev.md", decision(body), "markdown");
    const action = named(await editor.actions("brev.md", "Du får ikke plass"), "Sett inn: Klagefrist");
    expect(action).toMatchObject({ title: "Sett inn: Klagefrist", isPreferred: true });
    expect(await insert(editor, "brev.md", action)).toMatch(/Klagefristen er \$\{1:frist\} fra du fikk/);
    const at = editor.text("brev.md").indexOf("frist fra du fikk");
    await editor.replace("brev.md", at, at + "frist".length, "tre uker");
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(diagnostics.map(({ code }) => code)).not.toContain("klagefrist");

    const plain = await start();
    await plain.open("brev.md", decision(body), "markdown");
    await plain.apply(
      "brev.md",
      named(await plain.actions("brev.md", "Du får ikke plass"), "Sett inn: Klagefrist"),
    );
    expect(plain.text("brev.md")).toContain("Klagefristen er [frist] fra du fikk dette brevet.");
  });

  test("speaks nynorsk in a nynorsk letter", async () => {
    const editor = await start(able);
    const text =
      "Vi har bestemt at du ikkje får plass i barnehagen. Du kan klage på vedtaket. Send klaga til oss, og skriv kvifor de klagar.";
    await editor.open(
      "brev.md",
      decision(text).replace("Du får ikke plass", "Du får ikkje plass"),
      "markdown",
    );
    const all = titles(await editor.actions("brev.md", "Du får ikkje plass"));
    expect(all).toContain("Set inn: Klagefrist");
    expect(all).toContain("Set inn: Grunngiving");
    expect(all).toContain("Set inn: Kven som avgjer klaga");
  });
});

describe("the menu at the heading of a decision", () => {
  const letters = {
    nb: {
      heading: "# Vedr. søknaden din om omsorgsbolig",
      text: "Vi har avslått søknaden din etter boligloven § 3 fordi du har et sted å bo. Du har rett til innsyn i saken. Du fortalte at du eier et hus. Vi har lagt vekt på at det er ditt.\n\nDu kan klage på vedtaket.",
      inserts: ["Sett inn: Klagefrist", "Sett inn: Hvem som avgjør klagen", "Sett inn: Slik klager du"],
    },
    nn: {
      heading: "# Vedr. søknaden din om omsorgsbustad",
      text: "Vi har avslått søknaden din etter bustadlova § 3 fordi du har ein stad å bu. Du har rett til innsyn i saka. Du fortalde at du eig eit hus. Vi har lagt vekt på at det er ditt.\n\nDu kan klage på vedtaket.",
      inserts: ["Set inn: Klagefrist", "Set inn: Kven som avgjer klaga", "Set inn: Slik klagar du"],
    },
  } as const;
  const opened = async (standard: "nb" | "nn"): Promise<Editor> => {
    const editor = await start(able);
    const { heading, text } = letters[standard];
    const end = "Ring Ola Nordmann på 61 00 00 00.\n\nHilsen\n\nOla Nordmann";
    await editor.open("brev.md", `---\ntype: vedtak\n---\n${heading}\n\n${text}\n\n${end}\n`, "markdown");
    return editor;
  };
  const codeOf = (action: CodeAction | undefined): unknown => action?.diagnostics?.[0]?.code;

  test.each([
    "nb",
    "nn",
  ] as const)("begins with what mends, in the order of a letter: %s", async (standard) => {
    const { heading, inserts } = letters[standard];
    const editor = await opened(standard);
    // Selected, and as a jump from the list of problems leaves the cursor.
    for (const actions of [
      await editor.actions("brev.md", heading),
      await editor.actionsBefore("brev.md", heading),
    ]) {
      const all = titles(actions);
      expect(all.slice(0, 3)).toEqual(inserts);
      expect(actions[0]).toMatchObject({ isPreferred: true });
      expect(all.findIndex((title) => /^(?:Skjul|Slå av|Vis «)/.test(title))).toBeGreaterThanOrEqual(3);
      expect(all.at(-1)).toBe("Forklar: Fristen for å klage");
    }
    expect(codeOf((await editor.actions("brev.md", heading))[3])).toBe("overskrift-informativ");
  });

  test.each(["nb", "nn"] as const)("begins with the word that the cursor stands in: %s", async (standard) => {
    const editor = await opened(standard);
    const actions = await editor.actionsBefore("brev.md", "dr. søknaden");
    expect(codeOf(actions[0])).toBe("overskrift-informativ");
    expect(titles(actions).slice(1, 4)).toEqual(letters[standard].inserts);
  });

  test.each(["nb", "nn"] as const)("is about the finding that the client names: %s", async (standard) => {
    const { heading, inserts } = letters[standard];
    const editor = await opened(standard);
    const { diagnostics } = await editor.diagnostics("brev.md");
    for (const [i, code] of ["klagefrist", "klageinstans", "klage-fremgangsmaate"].entries()) {
      const named = diagnostics.filter((one) => one.code === code);
      expect(named).toHaveLength(1);
      const actions = await editor.actions("brev.md", heading, undefined, named);
      expect(actions[0]).toMatchObject({ title: inserts[i], isPreferred: true });
      expect(codeOf(actions.at(-1))).toBe(code);
    }
    // A client that names all says no more than one that names none.
    expect(titles(await editor.actions("brev.md", heading, undefined, [...diagnostics]))).toEqual(
      titles(await editor.actions("brev.md", heading)),
    );
  });
});

describe("the configuration", () => {
  const long = "# Svar\n\nVi svarer om tilskuddsforvaltningssystemleverandøren i morgen.\n";
  const word = "tilskuddsforvaltningssystemleverandøren";

  test("takes a word as right, with its comments kept, and the finding is gone", async () => {
    const editor = await start(able);
    editor.write("klarsprak.config.json", '{\n  // Ord vi bruker\n  "words": { "accept": [] }\n}\n');
    await editor.open("brev.md", long, "markdown");
    await editor.diagnostics("brev.md");
    const action = named(await editor.actions("brev.md", word), "Godta");
    expect(action.title).toBe(`Godta «${word}» i dette oppsettet`);
    const text = written(editor, action, "klarsprak.config.json");
    expect(text).toContain("// Ord vi bruker");
    editor.write("klarsprak.config.json", text);
    const before = editor.published.length;
    await editor.configurationChanged();
    const { diagnostics } = await editor.until(() => editor.published[before]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("langt-ord");
  });

  test("is written in the file of the house where one is named", async () => {
    const editor = await start(able);
    editor.write("klarsprak.config.json", '{ "organisation": "./hus.yaml" }\n');
    editor.write("hus.yaml", "name: Vik kommune # oss\n");
    await editor.open("brev.md", long, "markdown");
    const action = named(await editor.actions("brev.md", word), "Godta");
    expect(written(editor, action, "hus.yaml")).toBe(`name: Vik kommune # oss\n\naccept:\n  - ${word}\n`);
  });

  test("is made where there is none, in the folder of the text, by a client that can", async () => {
    const editor = await start(able);
    await editor.open("brev.md", letter, "markdown");
    const actions = await editor.actions("brev.md", "foretatt en");
    const off = written(editor, named(actions, "Slå av"), "klarsprak.config.json");
    // It is the editor that writes, so a folder that cannot be written to is no matter of the server.
    expect(existsSync(join(editor.folder, "klarsprak.config.json"))).toBe(false);
    expect(JSON.parse(off)).toEqual({ rules: { substantivsyke: "off" } });
    const uri = editor.uri("klarsprak.config.json");
    expect(named(actions, "Slå av").command).toMatchObject({
      command: "klarsprak.saveFile",
      arguments: [uri],
    });
    const advice = written(editor, named(actions, "Vis «"), "klarsprak.config.json");
    expect(JSON.parse(advice)).toEqual({ rules: { substantivsyke: "info" } });
    const plain = await start();
    await plain.open("brev.md", letter, "markdown");
    expect(named(await plain.actions("brev.md", "foretatt en"), "Slå av")).toBeUndefined();
  });

  test("is changed as it stands in the editor, and left alone where it is broken", async () => {
    const editor = await start(able);
    editor.write("klarsprak.config.json", "{}\n");
    await editor.open("klarsprak.config.json", '{ "language": "nb" }\n', "jsonc");
    await editor.open("brev.md", letter, "markdown");
    const off = named(await editor.actions("brev.md", "foretatt en"), "Slå av");
    expect(off.command).toBeUndefined();
    await editor.apply("klarsprak.config.json", off);
    expect(JSON.parse(editor.text("klarsprak.config.json"))).toEqual({
      language: "nb",
      rules: { substantivsyke: "off" },
    });
    await editor.replace("klarsprak.config.json", 0, 1, "");
    expect(named(await editor.actions("brev.md", "foretatt en"), "Slå av")).toBeUndefined();
  });

  test("is none for a file that lies in no folder that is open", async () => {
    const editor = await start(able);
    const uri = URI.file("/ingen-mappe/brev.md").toString();
    await editor.open(uri, letter, "markdown");
    const actions = titles(await editor.actions(uri, "foretatt en"));
    expect(actions).toContain("Bytt til «vurdert»");
    expect(actions.some((title) => title.startsWith("Slå av"))).toBe(false);
  });
});
