import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AnnotatedBlock,
  createAnalyzer,
  emptyConfig,
  formatOf,
  type ParsedText,
  reportConllu,
  textTypes,
} from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../examples");
const names = readdirSync(folder).filter((name) => name.includes(".") && name !== "README.md");
const analyzer = createAnalyzer({
  rules: [],
  textTypes,
  ...loadBuiltDictionaries(),
  grammarFor,
  config: emptyConfig,
  today: "2027-01-10",
});

const parse = (source: string, name = "brev.txt"): ParsedText =>
  analyzer.parse({ source, format: formatOf(name, source)!, path: name });

const forms = (text: ParsedText): string =>
  text.sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)).join("");

const sentencesOf = (text: ParsedText): readonly string[] => text.sentences.map((sentence) => sentence.text);

/** The text of a block as it is written, each branch once, without white space. */
function writtenIn({ readings }: AnnotatedBlock, source: string): string {
  const written = new Map<number, string>();
  for (const { text, map } of readings) {
    for (const segment of map.segments) {
      const start = map.origin + segment.source;
      const own = source.slice(start, start + segment.sourceLength);
      const read = text.slice(segment.text, segment.text + segment.textLength);
      if (segment.kind === "verbatim") for (let i = 0; i < own.length; i++) written.set(start + i, own[i]!);
      else written.set(start, segment.kind === "placeholder" || own.normalize("NFC") === read ? own : read);
    }
  }
  const ordered = [...written].sort(([a], [b]) => a - b).map(([, characters]) => characters);
  return ordered.join("").replace(/\s+/g, "");
}

describe.each(names)("examples/%s", (name) => {
  const source = readFileSync(join(folder, name), "utf8");
  const text = parse(source, name);

  test("all characters stand in the words, in order, each once", () => {
    const format = formatOf(name, source)!;
    const { blocks } = analyzer.analyze({ source, format, path: name }).document;
    const isPlain = format === "text" && !/\{\{|<|^---/.test(source);
    const written = blocks.map((block) => writtenIn(block, source)).join("");
    expect(forms(text)).toBe(isPlain ? source.replace(/\s+/g, "") : written);
  });

  test("every sentence is a tree", () => {
    for (const { tokens } of text.sentences) {
      for (const start of tokens) {
        let token = start;
        for (let steps = 0; token.grammar !== undefined && token.grammar.head !== -1; steps++) {
          expect(steps).toBeLessThan(tokens.length);
          token = tokens[token.grammar.head]!;
        }
      }
    }
  });
});

test("a field is written as in the source, and each branch stands once, where it is written", () => {
  const text = parse(
    "Hei {{ for navn }}. Du{{#if barn}} og barnet{{else}} alene{{/if}} får svar.",
    "brev.hbs",
  );
  expect(sentencesOf(text)).toEqual(["Hei {{fornavn}}.", "Du og barnet alene får svar."]);
});

test("a branch that is a sentence of its own stays one", () => {
  const text = parse(
    "Du får svar. {{#if a}}Du kan klage.{{else}}Du kan ikke klage.{{/if}} Hilsen oss.",
    "brev.hbs",
  );
  expect(sentencesOf(text)).toEqual(["Du får svar.", "Du kan klage.", "Du kan ikke klage.", "Hilsen oss."]);
});

test("marks of plain text are characters, and markup is none", () => {
  const list = "Du må:\n\n- sende inn kart\n- betale\n\n---\n\nHilsen oss";
  expect(forms(parse(list))).toBe(list.replace(/\s+/g, ""));
  expect(sentencesOf(parse("## Klage\n\n- **Send** klagen &amp; kart", "brev.md"))).toEqual([
    "Klage",
    "Send klagen & kart",
  ]);
});

test("nothing is normalised", () => {
  const source = "Vi sa\u030a saken, og «kommu\u00adnen» svarte   ikke.";
  expect(forms(parse(source))).toBe(source.replace(/\s+/g, ""));
});

test("what is not Norwegian has no grammar", () => {
  const english = "The municipality has received your application and will answer you before long.";
  const [norwegian, foreign] = parse(`Vi har fått søknaden din, og vi svarer deg.\n\n${english}`).sentences;
  expect(norwegian?.tokens[0]?.grammar?.upos).toBe("PRON");
  expect(foreign?.tokens.every(({ grammar }) => grammar === undefined)).toBe(true);
  expect([...reportConllu(parse(english))][0]).toContain("1\tThe\t_\t_\t_\t_\t_\t_\t_\t_\n");
});
