import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { PlacedFact } from "../../rule/rule-context.js";

/** Words that easily name one thing in one text: each row is one meaning, each cell one word in its forms. */
const SETS: readonly (readonly (readonly string[])[])[] = [
  [
    ["rådmann", "rådmannen", "rådmannens"],
    ["kommunedirektør", "kommunedirektøren", "kommunedirektørens"],
  ],
  [
    ["enhet", "enheten", "enheter", "enhetene", "enhetens", "eining", "eininga", "einingar", "einingane"],
    [
      "avdeling",
      "avdelingen",
      "avdelinga",
      "avdelinger",
      "avdelingene",
      "avdelingens",
      "avdelingar",
      "avdelingane",
    ],
    [
      "virksomhet",
      "virksomheten",
      "virksomheter",
      "virksomhetene",
      "virksomhetens",
      "verksemd",
      "verksemda",
      "verksemder",
      "verksemdene",
    ],
  ],
  [
    ["stønad", "stønaden", "stønader", "stønadene", "stønadar", "stønadane"],
    ["ytelse", "ytelsen", "ytelser", "ytelsene", "yting", "ytinga", "ytingar", "ytingane"],
  ],
  [
    ["skjema", "skjemaet", "skjemaer", "skjemaene"],
    ["blankett", "blanketten", "blanketter", "blankettene", "blankettar", "blankettane"],
  ],
];

interface Use {
  readonly set: number;
  readonly word: number;
  /** Where the words of a set stand side by side with «og», the writer tells them apart. */
  readonly contrasted: boolean;
}

const PLACES: ReadonlyMap<string, { readonly set: number; readonly word: number }> = new Map(
  SETS.flatMap((cells, set) =>
    cells.flatMap((forms, word) => forms.map((form) => [form, { set, word }] as const)),
  ),
);

/** Two names of one thing in one text. */
export const synonymdrift = defineDocumentRule({
  id: "synonymdrift",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Flere ord om det samme", nn: "Fleire ord om det same" },
    rationale: {
      nb: "Når en tekst bytter mellom to ord, tror leseren at det er to ulike ting. Velg ett ord og hold på det. Mener du to ulike ting, så forklar forskjellen.",
      nn: "Når ein tekst byter mellom to ord, trur lesaren at det er to ulike ting. Vel eitt ord og hald på det. Meiner du to ulike ting, så forklar skilnaden.",
    },
    sources: ["klarsprak", "ISO 24495-1"],
  },
  options: {
    minUses: {
      kind: "integer",
      default: 2,
      min: 1,
      max: 20,
      description: {
        nb: "Så mange ganger må det vanligste ordet stå i teksten.",
        nn: "Så mange gonger må det vanlegaste ordet stå i teksten.",
      },
    },
  },
  messages: {
    drift: {
      nb: "Teksten skriver både «{word}» og «{other}». Mener du det samme, så bruk ett av ordene hele veien.",
      nn: "Teksten skriv både «{word}» og «{other}». Meiner du det same, så bruk eitt av orda heile vegen.",
    },
    other: { nb: "Her står «{other}».", nn: "Her står «{other}»." },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kommunedirektøren svarer i mai. Send brevet til kommunedirektøren. ⟦Rådmannen⟧ avgjør saken.",
        rewrite:
          "Kommunedirektøren svarer i mai. Send brevet til kommunedirektøren. Kommunedirektøren avgjør saken.",
      },
      {
        language: "nb",
        text: "Du får stønad fra mai. Stønaden kommer den 20. Gir du oss feil opplysninger, stanser vi ⟦ytelsen⟧.",
        rewrite:
          "Du får stønad fra mai. Stønaden kommer den 20. Gir du oss feil opplysninger, stanser vi stønaden.",
      },
      {
        language: "nn",
        text: "Fyll ut skjemaet. Legg ved kart til skjemaet. Send ⟦blanketten⟧ til oss.",
        rewrite: "Fyll ut skjemaet. Legg ved kart til skjemaet. Send skjemaet til oss.",
      },
      {
        language: "nn",
        text: "Kommunedirektøren svarar i mai. Send brevet til kommunedirektøren. ⟦Rådmannen⟧ avgjer saka.",
        rewrite: "Kommunedirektøren svarar i mai. Send brevet til han.",
      },
    ],
    good: [
      { language: "nb", text: "Kommunedirektøren svarer i mai. Send brevet til kommunedirektøren." },
      {
        language: "nb",
        text: "Alle enheter og avdelinger får planen. Enheten svarer selv, og avdelingen hjelper.",
      },
      {
        language: "nb",
        text: "Avdeling for bygg og Avdeling for helse svarer. Enheten din får beskjed. Enheten svarer.",
      },
      { language: "nn", text: "Fyll ut skjemaet. Legg ved kart til skjemaet." },
      {
        language: "nn",
        text: "Alle einingar og avdelingar får planen. Eininga svarar sjølv, og avdelinga hjelper.",
      },
      { language: "nn", text: "Du får stønad frå mai. Stønaden kjem den 20. Helsing Nav Arbeid og ytingar" },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.kind === "image") return [];
    // A line without a full stop is a signature, a name or a heading.
    const running = reading.sentences.filter(
      ({ text }) => /[.!?:,;]$/.test(text) || block.kind === "list-item",
    );
    return running.flatMap(({ tokens }) =>
      tokens.flatMap((token, i) => {
        const place = token.kind === "word" ? PLACES.get(token.lower) : undefined;
        // A capital inside a sentence makes it a name: «Avdeling for bygg».
        const isName =
          place !== undefined && /^\p{Lu}/u.test(token.text) && (i > 0 || tokens[1]?.lower === "for");
        if (place === undefined || isName || isForeign(reading, token.start)) return [];
        const value: Use = {
          ...place,
          contrasted: isContrasted(place.set, tokens[i + 1]?.lower, tokens[i + 2]?.lower),
        };
        return [{ start: token.start, end: token.end, value }];
      }),
    );
  },
  check({ facts, options, report }) {
    SETS.forEach((cells, set) => {
      const uses = facts.filter((fact) => fact.value.set === set);
      if (uses.length < 2 || uses.some((use) => use.value.contrasted)) return;
      const counts = cells.map((_, word) => uses.filter((use) => use.value.word === word).length);
      const main = counts.indexOf(Math.max(...counts));
      if (counts[main]! < options.minUses) return;
      cells.forEach((forms, word) => {
        const first = uses.find((use) => use.value.word === word);
        if (word === main || first === undefined) return;
        const { block, reading, start, end } = first;
        const usual = uses.find((use) => use.value.word === main);
        const data = {
          word: reading.text.slice(start, end).toLowerCase(),
          other: usual === undefined ? (cells[main]![0] ?? forms[0]!) : wordsAt(usual),
        };
        const related = usual === undefined ? [] : [{ ...usual, messageId: "other", data }];
        report({ block, reading, start, end, messageId: "drift", data, related });
      });
    });
  },
});

function isContrasted(set: number, next: string | undefined, afterNext: string | undefined): boolean {
  if (next !== "og" && next !== "eller") return false;
  return PLACES.get(afterNext ?? "")?.set === set;
}

function wordsAt({ reading, start, end }: PlacedFact<Use>): string {
  return reading.text.slice(start, end).toLowerCase();
}
