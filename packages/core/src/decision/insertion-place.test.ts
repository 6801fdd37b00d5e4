import { describe, expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import type { WrittenStandard } from "../document/block.js";
import type { TextFormat } from "../document/document.js";
import { emptyLaw } from "../law/law-table.js";
import { rules } from "../rules/index.js";
import { applyEdits } from "../text/text-edit.js";
import { textTypes } from "../text-types/all.js";
import { type PartId, textBlocks } from "./text-blocks.js";

/** A letter by its blocks: «# » and «## » begin headings, «- » list items. */
type Letter = readonly string[];

const HERE = "+";
const HERE_WITH_HEADING = "+ ##";

function written(letter: Letter, format: TextFormat): string {
  const blocks = letter.filter((block) => block !== "");
  if (format === "markdown") return `${blocks.join("\n\n")}\n`;
  if (format === "text")
    return `${blocks.map((block) => block.replace(/^#+ /, "").replace(/^- /, "– ")).join("\n\n")}\n`;
  const elements = blocks.map((block) =>
    block
      .replace(/^## (.*)$/s, "<h2>$1</h2>")
      .replace(/^# (.*)$/s, "<h1>$1</h1>")
      .replace(/^- (.*)$/s, "<li>$1</li>")
      .replace(/^[^<].*$/s, "<p>$&</p>"),
  );
  return `${elements
    .join("\n")
    .replace(/(?:<li>.*<\/li>\n?)+/g, "<ul>\n$&</ul>\n")
    .replace(/<p>\{(.*)\}<\/p>/g, "{$1}")}\n`;
}

/** The letter with the part that is offered for what one rule misses; undefined where none can be put in. */
function mended(part: PartId, source: string, format: TextFormat, template = false): string | undefined {
  const analyzer = createAnalyzer({
    rules: rules.filter(({ id }) => id === part),
    textTypes,
    phrases: { match: () => [] },
    grammarFor,
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    today: "2026-03-02",
    law: emptyLaw,
    config: { ...emptyConfig, textType: { type: "vedtak", origin: "option", reason: "test" } },
  });
  const path = `brev.${template ? "hbs" : format === "html" ? "html" : format === "text" ? "txt" : "md"}`;
  const missing = (text: string) =>
    analyzer
      .analyze({ source: text, format, path })
      .findings.filter(({ messageId }) => messageId === "missing");
  const [finding, ...others] = missing(source);
  expect(others).toEqual([]);
  const [change] = finding!.suggestions;
  if (change === undefined || change.edits.length === 0) return undefined;
  const after = applyEdits(source, change.edits);
  expect(missing(after)).toEqual([]);
  return after;
}

/** Takes the part out of a letter that shows where it belongs, and expects the rule to put it back there. */
function expectPlaced(part: PartId, letter: Letter, standard: WrittenStandard, format: TextFormat): void {
  const { heading, ...block } = textBlocks[part];
  const isHere = (one: string): boolean => one.startsWith(HERE);
  const source = written(
    letter.filter((one) => !isHere(one)),
    format,
  );
  const expected = letter.flatMap((one) => {
    if (!isHere(one)) return [one];
    return one === HERE_WITH_HEADING ? [`## ${heading![standard]}`, block[standard]] : [block[standard]];
  });
  const lines = (text: string | undefined): readonly string[] | undefined =>
    text?.split("\n").filter((line) => line !== "");
  expect(lines(mended(part, source, format))).toEqual(lines(written(expected, format)));
}

interface Case {
  readonly name: string;
  readonly part: PartId;
  readonly nb: Letter;
  readonly nn: Letter;
}

const nb = {
  title: "# Du får ikke omsorgsbolig",
  outcome: "Vi har avslått søknaden din om omsorgsbolig.",
  right: "Du kan klage på vedtaket. Send klagen til oss.",
  change: "Si fra til oss hvis noe endrer seg for deg.",
  question: "Har du spørsmål, kan du ringe oss på 61 00 00 00.",
  greeting: "Med vennlig hilsen",
  name: "Ola Nordmann",
};
const nn = {
  title: "# Du får ikkje omsorgsbustad",
  outcome: "Vi har avslått søknaden din om omsorgsbustad.",
  right: "Du kan klage på vedtaket. Send klaga til oss.",
  change: "Sei frå til oss dersom noko endrar seg for deg.",
  question: "Har du spørsmål, kan du ringje oss på 61 00 00 00.",
  greeting: "Med venleg helsing",
  name: "Ola Nordmann",
};

const cases: readonly Case[] = [
  {
    name: "a deadline stands after the paragraph about complaint, not before the greeting",
    part: "klagefrist",
    nb: [nb.title, nb.outcome, nb.right, HERE, nb.change, nb.greeting, nb.name],
    nn: [nn.title, nn.outcome, nn.right, HERE, nn.change, nn.greeting, nn.name],
  },
  {
    name: "a deadline stands after the last of several paragraphs about complaint",
    part: "klagefrist",
    nb: [
      nb.title,
      nb.outcome,
      nb.right,
      "Klagen må være skriftlig.",
      HERE,
      nb.change,
      "Vi har sendt kopi til fastlegen.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      nn.right,
      "Klaga må vere skriftleg.",
      HERE,
      nn.change,
      "Vi har sendt kopi til fastlegen.",
      nn.greeting,
    ],
  },
  {
    name: "a deadline stands in the section about complaint, before what else stands there",
    part: "klagefrist",
    nb: [
      nb.title,
      nb.outcome,
      "## Klage",
      nb.right,
      "Skriv hva du er uenig i.",
      HERE,
      "Du har rett til å se dokumentene i saken.",
      "## Har du spørsmål?",
      "Ring oss på 61 00 00 00.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "## Klage",
      nn.right,
      "Skriv kva du er usamd i.",
      HERE,
      "Du har rett til å sjå dokumenta i saka.",
      "## Har du spørsmål?",
      "Ring oss på 61 00 00 00.",
      nn.greeting,
    ],
  },
  {
    name: "a deadline stands in the last section where that is the one about complaint",
    part: "klagefrist",
    nb: [nb.title, nb.outcome, "## Klagerett", nb.right, HERE, nb.change, nb.greeting, nb.name],
    nn: [nn.title, nn.outcome, "## Klagerett", nn.right, HERE, nn.change, nn.greeting, nn.name],
  },
  {
    name: "a deadline stands in the section, though the right is told at the head of the letter too",
    part: "klagefrist",
    nb: [
      nb.title,
      `${nb.outcome} Du kan klage på vedtaket.`,
      "## Slik klager du",
      "Send klagen til oss.",
      HERE,
      "## Reglene vi har brukt",
      "Reglene står i boligloven § 3.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      `${nn.outcome} Du kan klage på vedtaket.`,
      "## Slik klagar du",
      "Send klaga til oss.",
      HERE,
      "## Reglane vi har brukt",
      "Reglane står i bustadlova § 3.",
      nn.greeting,
    ],
  },
  {
    name: "a deadline stands with complaint where that comes after whom to ask",
    part: "klagefrist",
    nb: [nb.title, nb.outcome, nb.question, nb.right, HERE, nb.greeting, nb.name],
    nn: [nn.title, nn.outcome, nn.question, nn.right, HERE, nn.greeting, nn.name],
  },
  {
    name: "a deadline stands with complaint where that comes after the greeting",
    part: "klagefrist",
    nb: [nb.title, nb.outcome, nb.change, nb.greeting, nb.name, "## Klagerett", nb.right, HERE],
    nn: [nn.title, nn.outcome, nn.change, nn.greeting, nn.name, "## Klagerett", nn.right, HERE],
  },
  {
    name: "a deadline stands after a list about the complaint",
    part: "klagefrist",
    nb: [
      nb.title,
      nb.outcome,
      "## Du kan klage",
      "Klagen sender du til oss. Skriv dette:",
      "- hva du vil ha endret",
      "- hvorfor du er uenig",
      HERE,
      "## Reglene vi har brukt",
      "Reglene står i boligloven § 3.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "## Du kan klage",
      "Klaga sender du til oss. Skriv dette:",
      "- kva du vil ha endra",
      "- kvifor du er usamd",
      HERE,
      "## Reglane vi har brukt",
      "Reglane står i bustadlova § 3.",
      nn.greeting,
    ],
  },
  {
    name: "a deadline does not part the address from what announces it",
    part: "klagefrist",
    nb: [
      nb.title,
      nb.outcome,
      "Du kan klage på vedtaket. Send klagen til:",
      "Eksempel kommune, 9999 Eksempelstad",
      HERE,
      nb.change,
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "Du kan klage på vedtaket. Send klaga til:",
      "Eksempel kommune, 9999 Eksempelstad",
      HERE,
      nn.change,
      nn.greeting,
    ],
  },
  {
    name: "who decides the complaint is not told with a complaint of the past",
    part: "klageinstans",
    nb: [
      nb.title,
      "Vi har avslått søknaden din. Du klaget 3. mai på hvor lang tid vi brukte.",
      "Du kan klage på vedtaket innen tre uker fra du fikk brevet.",
      HERE,
      nb.change,
      nb.greeting,
    ],
    nn: [
      nn.title,
      "Vi har avslått søknaden din. Du klaga 3. mai på kor lang tid vi brukte.",
      "Du kan klage på vedtaket innan tre veker frå du fekk brevet.",
      HERE,
      nn.change,
      nn.greeting,
    ],
  },
  {
    name: "how to complain stands with complaint",
    part: "klage-fremgangsmaate",
    nb: [
      nb.title,
      nb.outcome,
      "Du kan klage på vedtaket innen tre uker fra du fikk brevet.",
      HERE,
      nb.change,
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "Du kan klage på vedtaket innan tre veker frå du fekk brevet.",
      HERE,
      nn.change,
      nn.greeting,
    ],
  },
  {
    name: "the right itself stands under the heading about complaint",
    part: "klageadgang",
    nb: [
      nb.title,
      nb.outcome,
      "## Klage",
      HERE,
      "Et skjema ligger ved.",
      "## Reglene vi har brukt",
      "Reglene står i boligloven § 3.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "## Klage",
      HERE,
      "Eit skjema ligg ved.",
      "## Reglane vi har brukt",
      "Reglane står i bustadlova § 3.",
      nn.greeting,
    ],
  },
  {
    name: "access to the documents gets a section behind the one about complaint",
    part: "innsyn",
    nb: [
      nb.title,
      nb.outcome,
      "## Du kan klage",
      nb.right,
      HERE_WITH_HEADING,
      "## Reglene vi har brukt",
      "Reglene står i boligloven § 3.",
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "## Du kan klage",
      nn.right,
      HERE_WITH_HEADING,
      "## Reglane vi har brukt",
      "Reglane står i bustadlova § 3.",
      nn.greeting,
    ],
  },
  {
    name: "reasons stand after what is decided, before complaint",
    part: "vedtak-begrunnelse",
    nb: [nb.title, nb.outcome, HERE, nb.right, nb.change, nb.greeting],
    nn: [nn.title, nn.outcome, HERE, nn.right, nn.change, nn.greeting],
  },
  {
    name: "reasons get a section behind the one that tells what is decided",
    part: "vedtak-begrunnelse",
    nb: [nb.title, nb.outcome, nb.change, HERE_WITH_HEADING, "## Du kan klage", nb.right, nb.greeting],
    nn: [nn.title, nn.outcome, nn.change, HERE_WITH_HEADING, "## Du kan klage", nn.right, nn.greeting],
  },
  {
    name: "reasons stand before complaint where only the title tells the outcome",
    part: "vedtak-begrunnelse",
    nb: [
      nb.title,
      "Vi skriver om søknaden fra mai.",
      HERE_WITH_HEADING,
      "## Du kan klage",
      nb.right,
      nb.greeting,
    ],
    nn: [
      nn.title,
      "Vi skriv om søknaden frå mai.",
      HERE_WITH_HEADING,
      "## Du kan klage",
      nn.right,
      nn.greeting,
    ],
  },
  {
    name: "what weighed stands after the last paragraph of the reasons",
    part: "vedtak-vurdering",
    nb: [
      nb.title,
      nb.outcome,
      "Du får ikke boligen fordi du har et sted å bo.",
      "Du fortalte oss at huset har to etasjer.",
      HERE,
      nb.right,
      nb.change,
      nb.greeting,
    ],
    nn: [
      nn.title,
      nn.outcome,
      "Du får ikkje bustaden fordi du har ein stad å bu.",
      "Du fortalde oss at huset har to etasjar.",
      HERE,
      nn.right,
      nn.change,
      nn.greeting,
    ],
  },
  {
    name: "the law stands with the reasons where the letter has no headings",
    part: "vedtak-hjemmel",
    nb: [nb.title, nb.outcome, "Du får ikke boligen fordi du har et sted å bo.", HERE, nb.right, nb.greeting],
    nn: [
      nn.title,
      nn.outcome,
      "Du får ikkje bustaden fordi du har ein stad å bu.",
      HERE,
      nn.right,
      nn.greeting,
    ],
  },
  {
    name: "who answers for an automatic decision stands where that is told",
    part: "signatur-automatisert",
    nb: [
      nb.title,
      nb.outcome,
      "Søknaden er behandlet automatisk.",
      HERE,
      nb.right,
      nb.greeting,
      "Boligkontoret",
    ],
    nn: [
      nn.title,
      nn.outcome,
      "Søknaden er behandla automatisk.",
      HERE,
      nn.right,
      nn.greeting,
      "Bustadkontoret",
    ],
  },
];

describe.each(["text", "markdown", "html"] as const)("%s", (format) => {
  test.each(cases)("$name", ({ part, ...letter }) => {
    expectPlaced(part, letter.nb, "nb", format);
    expectPlaced(part, letter.nn, "nn", format);
  });
});

test.each([
  "text",
  "markdown",
] as const)("nothing is put below a greeting in the same paragraph: %s", (format) => {
  for (const { title, outcome, right, greeting, name } of [nb, nn]) {
    const source = `${written([title, outcome], format)}\n${right}\n${greeting}\n${name}\n`;
    expect(mended("klagefrist", source, format)).toBeUndefined();
  }
});

describe("a template", () => {
  const block = textBlocks.klagefrist;

  test.each([
    "nb",
    "nn",
  ] as const)("gets the part behind the branch that speaks of complaint: %s", (standard) => {
    const { title, outcome, right, change, greeting } = standard === "nb" ? nb : nn;
    const branch = ["{{#if avslag}}", right, "{{else}}", change, "{{/if}}"];
    const letter = [
      title,
      outcome,
      outcome,
      ...branch,
      change,
      change,
      change,
      change,
      change,
      change,
      greeting,
    ];
    const at = letter.indexOf("{{/if}}") + 1;
    for (const format of ["markdown", "html"] as const) {
      expect(mended("klagefrist", written(letter, format), format, true)?.replace(/\n+/g, "\n")).toBe(
        written(letter.toSpliced(at, 0, block[standard]), format).replace(/\n+/g, "\n"),
      );
    }
  });

  test("gets nothing where all that follows is in branches", () => {
    const branch = ["{{#if avslag}}", nb.right, nb.change, nb.change, nb.greeting, nb.name, "{{/if}}"];
    const letter = [nb.title, nb.outcome, ...Array.from({ length: 8 }, () => nb.change), ...branch];
    expect(mended("klagefrist", written(letter, "markdown"), "markdown", true)).toBeUndefined();
  });
});
