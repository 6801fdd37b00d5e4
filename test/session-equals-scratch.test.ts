import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, createAnalyzer, emptyConfig, formatOf, rules, textTypes } from "@klarsprak/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../examples");
const names = readdirSync(folder).filter((name) => name.includes(".") && name !== "README.md");
const analyzer = createAnalyzer({
  rules,
  textTypes,
  ...loadBuiltDictionaries(),
  grammarFor,
  config: emptyConfig,
  today: "2027-01-10",
});

/** All of a result but how much work it was, without what only tells how it was read. */
const visible = ({ annotated: _, document, ...result }: Analysis) => ({
  ...result,
  language: document.language,
  comments: document.comments,
  placeholders: document.placeholders,
  metadata: document.metadata,
  notes: document.notes,
  blocks: document.blocks.map(({ readings, ...block }) => ({
    ...block,
    texts: readings.map(({ text, marks, map }) => ({
      text,
      marks,
      span: map.toSourceSpan({ start: 0, end: text.length }),
    })),
  })),
});

/** What a writer types, pastes or a template holds. */
const added = fc.constantFrom(
  "a",
  " ",
  ".",
  "\n",
  "\n\n",
  "#",
  "- ",
  "Vi har foretatt en vurdering av saken din. ",
  "\n\nDet vises til søknad datert 3. mars 2025, som vert avslått.\n\n",
  "\n\nSvar på søknaden\n\nVi har avslått søknaden din. Du kan klage innen tre uker.\n\n",
  "Fødselsnummer 01017012345 tilhører Kari Nordmann. ",
  "NAVI skal svare deg. ",
  "Eg veit ikkje kva du meiner, og vi har ikkje fått svar frå dykk enno. ",
  "We are writing to you about the decision that we have made in your case. ",
  "{{navn}}",
  "{{#if a}}",
  "{{else}}",
  "{{/if}}",
  "{% if a %}",
  "{% endif %}",
  "---\ntype: vedtak\n---\n",
  "---\ntemplate: true\nlang: nn\n---\n",
  "<!-- klarsprak-disable kansellistil -->\n\n",
  "<!-- klarsprak-disable-next-line -->\n",
  "<!-- klarsprak-enable -->",
  "{{!-- klarsprak-disable-file passiv -- fordi --}}",
  "<p>",
  "</p>",
  "*- en -*",
  "[a]: b\n",
  "| a | b |\n|---|---|\n| c | d |\n\n",
);

type Change =
  | { readonly kind: "type"; readonly at: number; readonly text: string }
  | { readonly kind: "delete"; readonly at: number; readonly length: number }
  | { readonly kind: "copy"; readonly from: number; readonly length: number; readonly at: number }
  | { readonly kind: "start"; readonly text: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("type" as const), at: place, text: added }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("delete" as const),
      at: place,
      length: fc.oneof(fc.constant(1), fc.nat(600)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("copy" as const),
      from: place,
      length: fc.nat(900),
      at: place,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("start" as const), text: added }) },
);

function editOf(source: string, change: Change) {
  const offset = (share: number): number => Math.floor(share * source.length);
  switch (change.kind) {
    case "start":
      return { span: { start: 0, end: 0 }, text: change.text };
    case "type":
      return { span: { start: offset(change.at), end: offset(change.at) }, text: change.text };
    case "delete": {
      const start = offset(change.at);
      return { span: { start, end: Math.min(source.length, start + change.length) }, text: "" };
    }
    case "copy": {
      const from = offset(change.from);
      const at = offset(change.at);
      return { span: { start: at, end: at }, text: source.slice(from, from + change.length) };
    }
  }
}

/** How many steps are taken after a change before the next one comes; none is the whole. */
const steps = fc.option(fc.nat(40), { nil: undefined, freq: 2 });

test.each(names)("%s: a session after any edits equals an analysis from scratch", (name) => {
  const start = readFileSync(join(folder, name), "utf8");
  const format = formatOf(name, start)!;
  const changes = fc.array(fc.tuple(change, steps), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.boolean(), (changes, isOpened) => {
      const session = analyzer.open({ source: start, format, path: name });
      if (isOpened) session.analysis();
      for (const [one, most] of changes) {
        session.update(editOf(session.source, one));
        if (most === undefined) {
          expect(visible(session.analysis())).toEqual(
            visible(analyzer.analyze({ source: session.source, format, path: name })),
          );
        } else {
          let taken = 0;
          session.step(() => ++taken >= most);
        }
      }
      while (!session.step(() => true));
      expect(visible(session.analysis())).toEqual(
        visible(analyzer.analyze({ source: session.source, format, path: name })),
      );
    }),
    { numRuns: 6 },
  );
});

test.each(names)("%s: what is told early is told in the end", (name) => {
  const source = readFileSync(join(folder, name), "utf8");
  const format = formatOf(name, source)!;
  const session = analyzer.open({ source, format, path: name });
  const told: (readonly unknown[])[] = [];
  while (!session.step(() => true)) told.push(session.partial());
  const { findings } = session.analysis();
  const last = told.at(-1) ?? [];
  for (const early of told) for (const finding of early) expect(findings).toContainEqual(finding);
  // Of a bad text much is about blocks.
  if (/-d[aå]rl/.test(name)) expect(last.length).toBeGreaterThan(findings.length / 4);
});

test("what stands where the writer is comes first", () => {
  const source = `${"Vi har foretatt en vurdering.\n\n".repeat(200)}Vi anmoder om svar.\n\n${"Vi ber om svar.\n\n".repeat(50)}`;
  const session = analyzer.open({ source, format: "text" });
  const at = source.indexOf("anmoder");
  session.update({ span: { start: at, end: at }, text: "her " });
  while (session.partial().length === 0) expect(session.step(() => true)).toBe(false);
  expect(session.partial()[0]!.span.start).toBeGreaterThan(at - 20);
});

test("blocks that were read anew move as well as those that were kept", () => {
  const paragraphs = Array.from({ length: 8 }, (_, i) => `Vi anmoder om svar nummer ${i} i saken din.`);
  const session = analyzer.open({ source: `${paragraphs.join("\n\n")}\n`, format: "text" });
  session.analysis();
  // The mark of a list of the house makes all be read anew, with it and without.
  const end = session.source.length - 1;
  for (const edit of [
    { span: { start: end, end }, text: " *-" },
    { span: { start: end, end: end + 3 }, text: "" },
    { span: { start: 120, end: 120 }, text: "nå " },
  ]) {
    session.update(edit);
    expect(visible(session.analysis())).toEqual(
      visible(analyzer.analyze({ source: session.source, format: "text" })),
    );
  }
});

test("a trial tells what would be, and leaves the text as it is", () => {
  const source = "Vi anmoder om svar.\n\nVi har foretatt en vurdering av saken.\n";
  const session = analyzer.open({ source, format: "text" });
  const before = session.analysis();
  const edit = { span: { start: 3, end: 13 }, text: "ber" };
  const trial = session.trial(edit);
  expect(visible(trial)).toEqual(
    visible(
      analyzer.analyze({ source: source.replace("anmoder", "ber").replace("ber om", "ber"), format: "text" }),
    ),
  );
  expect(session.source).toBe(source);
  expect(session.analysis()).toBe(before);
  session.update({ span: { start: 0, end: 0 }, text: "Hei.\n\n" });
  expect(visible(session.analysis())).toEqual(
    visible(analyzer.analyze({ source: `Hei.\n\n${source}`, format: "text" })),
  );
});
