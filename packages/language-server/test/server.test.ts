import {
  createAnalyzer,
  emptyConfig,
  type Finding,
  formatOf,
  rules,
  type TextFormat,
  textTypes,
} from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader } from "@klarsprak/engine";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type Diagnostic, DiagnosticSeverity, type MarkupContent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
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

const loaded = new DictionaryLoader(dictionaries).load([]);
const { grammarFor } = new GrammarLoader();
const analyzer = createAnalyzer({ rules, textTypes, ...loaded, grammarFor, config: emptyConfig, today });

/** What the editor should show for a text that is read from scratch. */
function expected(
  text: string,
  format: TextFormat,
  path: string,
): readonly Pick<Diagnostic, "range" | "code" | "message">[] {
  const document = TextDocument.create("", "", 0, text);
  return analyzer
    .analyze({ source: text, format, path })
    .findings.map(({ span, ruleId, message }: Finding) => ({
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      code: ruleId,
      message,
    }));
}

const shown = (diagnostics: readonly Diagnostic[]): unknown =>
  diagnostics.map(({ range, code, message }) => ({ range, code, message }));
const codes = (diagnostics: readonly Diagnostic[]): unknown => diagnostics.map(({ code }) => code);

const letter = [
  "# Svar på søknaden din",
  "",
  "Vi har foretatt en vurdering av søknaden din. Det vises til brev av 3. mars 2026.",
  "",
  "Søknaden blir behandlet av kommunen i henhold til reglementet. 👋🏽 Vi anmoder om svar.",
  "",
].join("\n");

describe("diagnostics", () => {
  test("say what is there, with version, rule, severity and source", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const { diagnostics, version } = await editor.diagnostics("brev.md");
    expect(version).toBe(1);
    expect(shown(diagnostics)).toEqual(expected(letter, "markdown", "brev.md"));
    const found = diagnostics.find(({ code }) => code === "substantivsyke");
    expect(found).toMatchObject({
      source: "klarsprak",
      range: editor.rangeOf("brev.md", "foretatt en vurdering av"),
    });
    expect(diagnostics.find(({ code }) => code === "passiv")?.severity).toBeDefined();
    const severities = new Set(diagnostics.map(({ severity }) => severity));
    for (const severity of severities) {
      expect([
        DiagnosticSeverity.Error,
        DiagnosticSeverity.Warning,
        DiagnosticSeverity.Information,
      ]).toContain(severity);
    }
  });

  test("know the law table", async () => {
    const editor = await start();
    await editor.open("brev.md", "# Klage\n\nSend klagen til Fylkesmannen.\n", "markdown");
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(codes(diagnostics)).toContain("lov-utdatert");
  });

  test("count characters outside the basic plane as UTF-16 does", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const { diagnostics } = await editor.diagnostics("brev.md");
    const { range } = diagnostics.find(
      ({ code, message }) => code === "kansellistil" && message.includes("anmoder"),
    )!;
    expect(editor.document("brev.md").getText(range)).toBe("anmoder om");
  });

  test("follow the writer, and speak nynorsk about a nynorsk text", async () => {
    const editor = await start();
    await editor.open("brev.txt", "Vi har fått søknaden din.\n");
    expect((await editor.diagnostics("brev.txt")).diagnostics).toEqual([]);
    await editor.replace(
      "brev.txt",
      25,
      25,
      " Vi har føreteke ei vurdering av saka, og vi oppmodar dykk om ikkje å vente.",
    );
    const { diagnostics, version } = await editor.diagnostics("brev.txt");
    expect(version).toBe(2);
    expect(diagnostics.find(({ code }) => code === "substantivsyke")?.message).toMatch(/ikkje|heller|Skriv/);
    expect(shown(diagnostics)).toEqual(expected(editor.text("brev.txt"), "text", "brev.txt"));
  });

  test("are taken away when the text is closed", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    expect((await editor.diagnostics("brev.md")).diagnostics).not.toEqual([]);
    await editor.closeFile("brev.md");
    const uri = editor.uri("brev.md");
    const last = await editor.until(() =>
      editor.published.findLast((one) => one.uri === uri && one.diagnostics.length === 0),
    );
    expect(last.version).toBeUndefined();
  });

  test("come for an unsaved text by the language of the editor, and not at all for what is none of ours", async () => {
    const editor = await start();
    await editor.open("program.py", letter, "python");
    await editor.open("untitled:Untitled-1", letter, "markdown");
    expect((await editor.diagnostics("untitled:Untitled-1")).diagnostics).toHaveLength(
      expected(letter, "markdown", "Untitled-1.md").length,
    );
    expect(editor.published.filter(({ uri }) => uri === editor.uri("program.py"))).toEqual([]);
    expect(await editor.actions("program.py", "foretatt")).toEqual([]);
    expect(await editor.hover("program.py", "foretatt")).toBeNull();
  });

  test("after random edits equal an analysis from scratch", async () => {
    const piece = fc.constantFrom(
      "Vi har foretatt en vurdering. ",
      "\n\n",
      "# Vedtak\n\n",
      "i henhold til ",
      "- punkt\n",
      "<!-- klarsprak-disable -->",
      "```\n",
      "{{#if a}}",
      "{{/if}}",
      "\r\n",
      "å",
      "👋🏽",
      "ikkje",
      "---\ntype: vedtak\n---\n",
      "a\u030a",
      "",
    );
    const edit = fc.tuple(fc.nat(), fc.nat(40), piece);
    const editor = await start();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("md", "html", "txt", "hbs"),
        async (edits, extension) => {
          const name = `brev-${count++}.${extension}`;
          await editor.open(name, letter, "plaintext");
          for (const [at, length, text] of edits) {
            const size = editor.text(name).length;
            const from = at % (size + 1);
            await editor.replace(name, from, Math.min(size, from + length), text);
            // Waiting each time makes the server go on from what it knew.
            const { diagnostics } = await editor.diagnostics(name);
            const source = editor.text(name);
            expect(shown(diagnostics)).toEqual(expected(source, formatOf(name, source)!, name));
          }
          await editor.closeFile(name);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("come once for a thousand edits in a row, for the last of them", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    await editor.diagnostics("brev.md");
    const before = editor.published.length;
    const sent: Promise<void>[] = [];
    for (let i = 0; i < 1000; i++) sent.push(editor.replace("brev.md", 24, 24, i % 10 === 9 ? " " : "a"));
    await Promise.all(sent);
    const { diagnostics, version } = await editor.diagnostics("brev.md");
    expect(version).toBe(1001);
    expect(shown(diagnostics)).toEqual(expected(editor.text("brev.md"), "markdown", "brev.md"));
    expect(editor.published.length - before).toBeLessThan(100);
  });
});

describe("code actions", () => {
  test("offer each change, the best first, and make the text better", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const actions = await editor.actions("brev.md", "foretatt en vurdering av");
    expect(actions[0]).toMatchObject({ title: "Bytt til «vurdert»", kind: "quickfix", isPreferred: true });
    expect(actions[0]?.diagnostics?.[0]).toMatchObject({ code: "substantivsyke", source: "klarsprak" });
    await editor.apply("brev.md", actions[0]!);
    expect(editor.text("brev.md")).toContain("Vi har vurdert søknaden din.");
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(codes(diagnostics)).not.toContain("substantivsyke");
  });

  test("speak nynorsk about a nynorsk text", async () => {
    const editor = await start();
    await editor.open(
      "brev.txt",
      "Vi har ikkje føreteke ei endring av vedtaket. Dei som søkjer, får svar frå kommunen.\n",
    );
    const [first] = await editor.actions("brev.txt", "føreteke ei endring av");
    expect(first?.title).toBe("Byt til «endra»");
  });

  test("hide a finding by a comment where the text can hold one", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const before = codes((await editor.diagnostics("brev.md")).diagnostics) as string[];
    const hide = (await editor.actions("brev.md", "foretatt en")).find(({ title }) =>
      title.startsWith("Skjul her"),
    )!;
    expect(hide).not.toHaveProperty("isPreferred");
    await editor.apply("brev.md", hide);
    expect(editor.text("brev.md")).toContain(
      "\n<!-- klarsprak-disable-next-line substantivsyke -- -->\nVi har foretatt",
    );
    const after = codes((await editor.diagnostics("brev.md")).diagnostics);
    expect(after).toEqual(before.filter((code) => code !== "substantivsyke"));
    await editor.open("brev.txt", letter);
    expect(
      (await editor.actions("brev.txt", "foretatt en")).some(({ title }) => title.startsWith("Skjul")),
    ).toBe(false);
  });

  test("hide a finding inside a paragraph, a list and a template without changing what the reader sees", async () => {
    const editor = await start();
    await editor.open(
      "brev.md",
      "Hei.\nVi har foretatt en\nvurdering. Vi anmoder om svar.\n\n- Først.\n- Vi har foretatt en kontroll av saken.\n",
      "markdown",
    );
    const hideAt = async (name: string, words: string): Promise<void> => {
      const actions = await editor.actions(name, words);
      await editor.apply(name, actions.find(({ title }) => title.startsWith("Skjul her"))!);
    };
    await hideAt("brev.md", "anmoder");
    await hideAt("brev.md", "foretatt en kontroll");
    expect(editor.text("brev.md")).toBe(
      "Hei.\nVi har foretatt en <!-- klarsprak-disable-next-line kansellistil -- -->\nvurdering. Vi anmoder om svar.\n\n- Først. <!-- klarsprak-disable-next-line substantivsyke -- -->\n- Vi har foretatt en kontroll av saken.\n",
    );
    await editor.open("mal.hbs", "<p>Hei {{navn}}</p>\n<p>\n  Vi anmoder om svar.\n</p>\n", "handlebars");
    await hideAt("mal.hbs", "anmoder");
    expect(editor.text("mal.hbs")).toContain("{{! klarsprak-disable-next-line kansellistil -- }}");
    expect(codes((await editor.diagnostics("mal.hbs")).diagnostics)).not.toContain("kansellistil");
  });

  test("make every safe fix when asked to, and no change that the writer must choose", async () => {
    const editor = await start();
    await editor.open(
      "brev.txt",
      "Møtet er  kl 09:00. Ring 61000000 . Vi har foretatt en vurdering av saken.\n",
    );
    const actions = await editor.actions("brev.txt", "Møtet", ["source.fixAll.klarsprak"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.klarsprak"]);
    await editor.apply("brev.txt", actions[0]!);
    expect(editor.text("brev.txt")).toBe(
      "Møtet er kl. 09:00. Ring 61 00 00 00. Vi har foretatt en vurdering av saken.\n",
    );
    expect(await editor.actions("brev.txt", "Møtet", ["source.fixAll"])).toEqual([]);
    expect(await editor.actions("brev.txt", "foretatt", ["refactor"])).toEqual([]);
  });

  test("edit without a version for a client that knows no versions", async () => {
    const editor = await start({ capabilities: {} });
    await editor.open("brev.md", letter, "markdown");
    const [first] = await editor.actions("brev.md", "foretatt en vurdering av");
    expect(first?.edit?.changes?.[editor.uri("brev.md")]).toEqual([
      { range: editor.rangeOf("brev.md", "foretatt en vurdering av"), newText: "vurdert" },
    ]);
  });
});

describe("hover", () => {
  test("tells why, with an example and who says so", async () => {
    const editor = await start();
    await editor.open("brev.md", letter, "markdown");
    const hover = await editor.hover("brev.md", "foretatt en vurdering");
    const { kind, value } = hover!.contents as MarkupContent;
    const rule = rules.find(({ id }) => id === "substantivsyke")!;
    expect(kind).toBe("markdown");
    expect(value).toContain(`**${rule.docs.title.nb}**`);
    expect(value).toMatch(/Før: .*\*\*.+\*\*.* {2}\nEtter: /);
    expect(value).toContain("Kilder: ");
    expect(hover!.range).toEqual(editor.rangeOf("brev.md", "foretatt en vurdering av"));
    expect(await editor.hover("brev.md", "Svar på")).toBeNull();
  });

  test("speaks nynorsk about a nynorsk text, and plain text to a client without Markdown", async () => {
    const editor = await start({ capabilities: {} });
    await editor.open(
      "brev.txt",
      "Vi har ikkje føreteke ei endring av vedtaket. Dei som søkjer, får svar frå kommunen.\n",
    );
    const { kind, value } = (await editor.hover("brev.txt", "føreteke"))!.contents as MarkupContent;
    expect(kind).toBe("plaintext");
    expect(value).toContain("Kjelder: ");
    expect(value).not.toMatch(/\*\*|⟦|\\/);
  });
});

describe("configuration", () => {
  test("of the folder counts, and is read again when it changes", async () => {
    const editor = await start();
    await editor.until(() =>
      editor.registered.find((method) => method === "workspace/didChangeWatchedFiles"),
    );
    editor.write(
      "klarsprak.config.json",
      '{ "rules": { "substantivsyke": "error" }, "helpBase": "https://example.no/regler/" }',
    );
    await editor.open("brev.md", letter, "markdown");
    const first = (await editor.diagnostics("brev.md")).diagnostics.find(
      ({ code }) => code === "substantivsyke",
    );
    expect(first).toMatchObject({
      severity: DiagnosticSeverity.Error,
      codeDescription: { href: "https://example.no/regler/substantivsyke" },
    });
    editor.write("klarsprak.config.json", '{ "rules": { "substantivsyke": "off" } }');
    const before = editor.published.length;
    await editor.configurationChanged();
    const { diagnostics } = await editor.until(() => editor.published[before]);
    expect(codes(diagnostics)).not.toContain("substantivsyke");
  });

  test("names a house, whose file is read again when it changes, and marked where it is wrong", async () => {
    const editor = await start();
    editor.write("klarsprak.config.json", '{ "organisation": "./hus.yaml" }');
    const house = "name: Vik kommune\nterms:\n  - use: kommunedirektør\n    avoid: [rådmann]\n";
    editor.write("hus.yaml", house.replace("rådmann", "sjef"));
    await editor.open("brev.md", "Rådmannen legger fram saken for Vik.\n", "markdown");
    expect(codes((await editor.diagnostics("brev.md")).diagnostics)).not.toContain("organisasjon-ord");
    editor.write("hus.yaml", house);
    let before = editor.published.length;
    await editor.configurationChanged("hus.yaml");
    const { diagnostics } = await editor.until(() => editor.published[before]);
    expect(codes(diagnostics)).toContain("organisasjon-ord");
    editor.write("hus.yaml", "navn: Vik kommune\n");
    before = editor.published.length;
    await editor.configurationChanged("hus.yaml");
    const marked = await editor.until(() =>
      editor.published.slice(before).find(({ uri }) => uri === editor.uri("hus.yaml")),
    );
    expect(marked.diagnostics.map(({ message }) => message).join()).toContain("navn is not known here");
  });

  test("that is broken is told about once, with its place, and the last good one goes on", async () => {
    const editor = await start();
    editor.write("klarsprak.config.json", '{ "rules": { "substantivsyke": "off" } }');
    await editor.open("brev.md", letter, "markdown");
    const good = (await editor.diagnostics("brev.md")).diagnostics;
    editor.write("klarsprak.config.json", '{\n  "rules": { "substantivsyk": "off" }\n}');
    const before = editor.published.length;
    await editor.configurationChanged();
    const uri = editor.uri("brev.md");
    const { diagnostics } = await editor.until(() =>
      editor.published.slice(before).find((one) => one.uri === uri),
    );
    expect(diagnostics).toEqual(good);
    expect(editor.messages).toHaveLength(1);
    expect(editor.messages[0]).toMatch(
      /oppsettet i klarsprak\.config\.json, linje 2, tegn \d+: .*"substantivsyke".*det forrige oppsettet/,
    );
    const place = editor.published.find((one) => one.uri === editor.uri("klarsprak.config.json"));
    expect(place?.diagnostics[0]?.range.start.line).toBe(1);
    await editor.replace("brev.md", 3, 3, "x");
    await editor.diagnostics("brev.md");
    expect(editor.messages).toHaveLength(1);

    editor.write("klarsprak.config.json", "{}");
    await editor.configurationChanged();
    const mended = (one: { uri: string; diagnostics: readonly Diagnostic[] }): boolean =>
      one.uri === editor.uri("klarsprak.config.json") && one.diagnostics.length === 0;
    await editor.until(() => editor.published.find(mended));
  });

  test("that was broken from the start leaves the built-in one", async () => {
    const editor = await start();
    editor.write("klarsprak.config.json", "{ rules: ");
    await editor.open("brev.md", letter, "markdown");
    expect(shown((await editor.diagnostics("brev.md")).diagnostics)).toEqual(
      expected(letter, "markdown", "brev.md"),
    );
    expect(editor.messages[0]).toContain("det innebygde oppsettet");
  });
});

describe("settings", () => {
  test("turn it off and name the text type and the written standard", async () => {
    const off = await start({ settings: { enable: false } });
    await off.open("brev.md", letter, "markdown");
    expect((await off.diagnostics("brev.md")).diagnostics).toEqual([]);

    const set = await start({ settings: { textType: "vedtak", language: "nn" } });
    await set.open("brev.md", letter, "markdown");
    const status = await set.until(() => set.statuses.at(-1));
    expect(status).toMatchObject({ language: "nn", textType: "vedtaksbrev", version: 1 });
  });

  test("can be sent by a client that cannot be asked", async () => {
    const editor = await start({ capabilities: {}, settings: { enable: false } });
    await editor.open("brev.md", letter, "markdown");
    expect((await editor.diagnostics("brev.md")).diagnostics).toEqual([]);
  });

  test("of nonsense count as not set", async () => {
    const editor = await start({ settings: { textType: "roman", language: 7, enable: "ja" } });
    await editor.open("brev.md", letter, "markdown");
    expect(shown((await editor.diagnostics("brev.md")).diagnostics)).toEqual(
      expected(letter, "markdown", "brev.md"),
    );
  });
});

test("the status tells standard, text type, words and LIX, which a short text has none of", async () => {
  const editor = await start();
  const long = `${letter}\n\n${"Vi sender deg et nytt skjema når vi har behandlet søknaden. ".repeat(12)}\n`;
  await editor.open("kort.md", letter, "markdown");
  await editor.open("brev.md", long, "markdown");
  const { metrics } = analyzer.analyze({ source: long, format: "markdown", path: "brev.md" });
  const statusOf = (name: string) =>
    editor.until(() => editor.statuses.find(({ uri }) => uri === editor.uri(name)));
  expect(await statusOf("brev.md")).toMatchObject({
    language: "nb",
    words: metrics.words,
    lix: Math.round(metrics.lix),
  });
  expect(metrics.lix).toBeGreaterThan(0);
  expect(await statusOf("kort.md")).toMatchObject({ lix: 0 });
});
