import { withCaseOf } from "../../document/letter-case.js";
import { isForeign } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import type { GrammarOf } from "../../document/sentence-grammar.js";
import { strayForms } from "../../rule/mixture.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface AuxiliaryForm {
  readonly side: "bli" | "verte";
  readonly text: string;
}

/** Forms of each verb by the other's. The infinitive of «verte» also ends in -a. */
const FORMS: ReadonlyMap<string, { readonly side: "bli" | "verte"; readonly other: string }> = new Map(
  Object.entries({
    bli: { side: "bli", other: "verte" },
    blir: { side: "bli", other: "vert" },
    blei: { side: "bli", other: "vart" },
    blitt: { side: "bli", other: "vorte" },
    verte: { side: "verte", other: "bli" },
    verta: { side: "verte", other: "bli" },
    vert: { side: "verte", other: "blir" },
    vart: { side: "verte", other: "blei" },
    vorte: { side: "verte", other: "blitt" },
  }),
);

/** Two verbs for one thing in a nynorsk text. */
export const aaBliVerte = defineDocumentRule<Record<string, never>, AuxiliaryForm>({
  id: "aa-bli-verte",
  category: "correctness",
  severity: "info",
  languages: ["nn"],
  docs: {
    title: { nb: "«bli» og «verte» om hverandre", nn: "«bli» og «verte» om einannan" },
    rationale: {
      nb: "Både «bli» og «verte» er riktig nynorsk. Bruk det samme verbet gjennom hele teksten, så virker den gjennomarbeidet. Har dere valgt ett av dem, er det det som gjelder.",
      nn: "Både «bli» og «verte» er rett nynorsk. Bruk det same verbet gjennom heile teksten, så verkar han gjennomarbeidd. Har de valt eitt av dei, er det det som gjeld.",
    },
    sources: ["Språkrådet: rettskrivinga for nynorsk 2012"],
  },
  options: {},
  messages: {
    mixed: {
      nb: "Teksten bruker både «{text}» og «{example}». Velg ett av verbene, og bruk det hele veien.",
      nn: "Teksten bruker både «{text}» og «{example}». Vel eitt av verba, og bruk det heile vegen.",
    },
    other: { nb: "Her står «{example}».", nn: "Her står «{example}»." },
    house: {
      nb: "Dere har valgt verbet «{wanted}». Skriv «{other}» i stedet for «{text}».",
      nn: "De har valt verbet «{wanted}». Skriv «{other}» i staden for «{text}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Søknaden vert behandla i mai. Du vert varsla i brev. Barnet ⟦blir⟧ teke opp i august.",
        better: "Søknaden vert behandla i mai. Du vert varsla i brev. Barnet vert teke opp i august.",
      },
      {
        language: "nn",
        text: "Saka blei send til nemnda.\n\nHo har ikkje ⟦vorte⟧ behandla enno, men ho skal bli avgjord i haust.",
        better:
          "Saka blei send til nemnda.\n\nHo har ikkje blitt behandla enno, men ho skal bli avgjord i haust.",
      },
      {
        language: "nn",
        text: "Vegen kan ⟦bli⟧ stengd i vinter. ⟦Blir⟧ det snø, ringjer vi deg. Det vert kaldt.",
        organisation: { norm: { auxiliary: "verte", infinitive: "a", choices: [] } },
        better: "Vegen kan verta stengd i vinter. Vert det snø, ringjer vi deg. Det vert kaldt.",
      },
    ],
    good: [
      {
        language: "nn",
        text: "Søknaden vert behandla i mai. Han vart motteken i april og har vorte journalført.",
      },
      { language: "nn", text: "Søknaden blir behandla i mai. Ein vert for festen har søkt om å bli med." },
      { language: "nn", text: "Du skreiv: «Eg vil ikkje bli flytta.» Vedtaket vert endra." },
      {
        language: "nn",
        text: "Vedtaket blir endra, og du blir varsla.",
        organisation: { norm: { auxiliary: "bli", choices: [] } },
      },
    ],
  },
  collect({ block, reading, grammarOf }) {
    if (block.kind === "code" || !/\b(?:bl|ve|vart|vorte)/i.test(reading.text)) return [];
    return reading.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap(({ lower, text, start, end }, i) => {
        const form = FORMS.get(lower);
        if (form === undefined || isForeign(reading, start)) return [];
        if (lower === "vert" && isPerson(sentence, i, grammarOf)) return [];
        return [{ start, end, value: { side: form.side, text } }];
      }),
    );
  },
  check({ facts, organisation, report }) {
    const wanted = organisation?.norm.auxiliary;
    const endsInA =
      organisation?.norm.infinitive === "a" ||
      facts.some(({ value }) => value.text.toLowerCase() === "verta");
    for (const { block, reading, start, end, value } of strayForms(facts, wanted)) {
      const lower = value.text.toLowerCase();
      const plain = lower === "bli" && endsInA ? "verta" : FORMS.get(lower)!.other;
      const other = withCaseOf(value.text, plain);
      const opposite =
        wanted === undefined ? facts.find((fact) => fact.value.side !== value.side) : undefined;
      const data = {
        text: value.text,
        example: (opposite?.value.text ?? "").toLowerCase(),
        wanted: wanted ?? "",
        other,
      };
      report({
        block,
        reading,
        start,
        end,
        messageId: wanted === undefined ? "mixed" : "house",
        data,
        suggestions: [other],
        related: opposite === undefined ? [] : [{ ...opposite, messageId: "other", data }],
        // Where both stand as often, the order of the paragraphs decides which of them is the stray one.
        ...(wanted === undefined ? { knownBy: "" } : {}),
      });
    }
  },
});

/** «ein vert» is somebody who has guests, though «ein» may also stand for anybody («ein vert trøytt»). */
function isPerson(sentence: Sentence, i: number, grammarOf: GrammarOf): boolean {
  if (/^(?:ein|kvar)$/.test(sentence.tokens[i - 1]?.lower ?? "")) return true;
  const grammar = grammarOf(sentence);
  return grammar !== undefined && !/^(?:VERB|AUX)$/.test(grammar.tags[i]!.upos);
}
