import { isExplained } from "../../document/explanation.js";
import { isForeign, isMentioned } from "../../document/quotation.js";
import { TERM_RULE } from "../../organisation/organisation-lists.js";
import { type PhraseMatch, phraseMessages, phraseReport, standardOf } from "../../rule/phrase-rule.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface FoundWord {
  readonly match: PhraseMatch;
  readonly actual: string;
  /** Whether an explanation stands beside it. */
  readonly explained: boolean;
}

const leader = {
  use: { nb: "kommunedirektør", nn: "kommunedirektør" },
  avoid: ["rådmann"],
  source: "eksempel",
};
const square = {
  use: { nb: "innbyggertorg", nn: "innbyggjartorg" },
  avoid: ["servicekontor", "servicetorg"],
  forms: {
    nb: { def: "innbyggertorget", pl: "innbyggertorg", defpl: ["innbyggertorgene", "innbyggertorga"] },
  },
  explain: { nb: "stedet der du får hjelp og svar", nn: "staden der du får hjelp og svar" },
  source: "eksempel",
};

/** Words the house has decided on: others that stand for them, and its own that nobody explains. */
export const organisasjonOrd = defineDocumentRule<Record<string, never>, FoundWord>({
  id: TERM_RULE,
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ord dere har bestemt", nn: "Ord de har bestemt" },
    rationale: {
      nb: "Når alle i kommunen bruker det samme ordet om det samme, kjenner leseren det igjen. Bruk ordet dere har bestemt. Kjenner ikke leseren ordet, forklarer du det første gang.",
      nn: "Når alle i kommunen bruker det same ordet om det same, kjenner lesaren det att. Bruk ordet de har bestemt. Kjenner ikkje lesaren ordet, forklarer du det første gong.",
    },
    sources: ["Østre Toten kommune: kommunikasjonsstrategi 2021–2023", "ISO 24495-1"],
  },
  options: {},
  messages: {
    ...phraseMessages({
      nb: "Dere har bestemt et annet ord enn «{actual}».",
      nn: "De har bestemt eit anna ord enn «{actual}».",
    }),
    explain: {
      nb: "Kjenner leseren «{actual}»? Forklar ordet første gang, for eksempel slik: {explanation}.",
      nn: "Kjenner lesaren «{actual}»? Forklar ordet første gong, til dømes slik: {explanation}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Rådmannen⟧ legger fram saken. Spør ⟦rådmannens⟧ stab.",
        organisation: { terms: [leader] },
        better: "Kommunedirektøren legger fram saken. Spør kommunedirektørens stab.",
      },
      {
        language: "nb",
        text: "Du kan møte opp på ⟦servicekontoret⟧ i rådhuset.",
        organisation: { terms: [{ ...square, avoid: ["servicekontor"] }] },
        better: "Du kan møte opp på innbyggertorget i rådhuset.",
        rewrite: "Du kan møte opp på innbyggertorget (stedet der du får hjelp og svar) i rådhuset.",
      },
      {
        language: "nb",
        text: "Skjemaet får du på ⟦innbyggertorget⟧.\n\nSpør på innbyggertorget.",
        organisation: { terms: [square] },
        better:
          "Skjemaet får du på innbyggertorget (stedet der du får hjelp og svar).\n\nSpør på innbyggertorget.",
      },
      {
        language: "nn",
        text: "Saka er sett fram av ⟦rådmannen⟧. ⟦Rådmenn⟧ har ansvaret.",
        organisation: { terms: [leader] },
        better: "Saka er sett fram av kommunedirektøren. Kommunedirektørar har ansvaret.",
      },
      {
        language: "nn",
        text: "Møt opp på eit ⟦servicekontor⟧ nær deg.",
        organisation: { terms: [{ ...square, avoid: ["servicekontor"] }] },
        better: "Møt opp på eit innbyggjartorg nær deg.",
        rewrite: "Møt opp på eit innbyggjartorg, altså staden der du får hjelp og svar.",
      },
      {
        language: "nn",
        text: "Skjemaet får du på ⟦innbyggjartorget⟧.",
        organisation: { terms: [square] },
        better: "Skjemaet får du på innbyggjartorget (staden der du får hjelp og svar).",
      },
    ],
    good: [
      { language: "nb", text: "Rådmannen legger fram saken." },
      {
        language: "nb",
        text: "Navnet Rådmannen AS og tittelen «rådmann» er nevnt. Det sto: «Snakk med rådmannen.»",
        organisation: { terms: [leader] },
      },
      {
        language: "nb",
        text: "På innbyggertorget (det gamle biblioteket) får du hjelp. Innbyggertorget har åpent hver dag.",
        organisation: { terms: [square] },
      },
      { language: "nn", text: "Rådmannen legg fram saka." },
      {
        language: "nn",
        text: "Kommunedirektøren legg fram saka. Ordet «rådmann» er ikkje lenger i bruk.",
        organisation: { terms: [leader] },
      },
      {
        language: "nn",
        text: "Innbyggjartorget er staden der du får hjelp, det vil seie det gamle biblioteket.",
        organisation: { terms: [square] },
      },
    ],
  },
  collect(context) {
    const { block, reading, organisation, phrases, textType } = context;
    const standard = standardOf(context);
    if (organisation === undefined || organisation.terms.length === 0) return [];
    if (standard === undefined || block.kind === "code") return [];
    return reading.sentences.flatMap((sentence) =>
      phrases.match(TERM_RULE, sentence, standard, textType).flatMap((match) => {
        const { start, end } = match;
        if (isForeign(reading, start) || isMentioned(reading.text, start, end)) return [];
        const actual = reading.text.slice(start, end).replace(/\s+/g, " ");
        return [{ start, end, value: { match, actual, explained: isExplained(match, sentence) } }];
      }),
    );
  },
  check({ facts, report }) {
    const met = new Set<string>();
    for (const { block, reading, start, end, value } of facts) {
      const { entry } = value.match;
      const { actual } = value;
      const at = { block, reading, start, end };
      if (entry.alternatives.length > 0) {
        report({ ...phraseReport(value.match, actual), block, reading });
        continue;
      }
      const isFirst = !met.has(entry.term);
      met.add(entry.term);
      if (!isFirst || value.explained || block.kind === "heading" || entry.advice === undefined) continue;
      const explained = `${actual} (${entry.advice})`;
      report({
        ...at,
        messageId: "explain",
        severity: "info",
        data: { actual, explanation: `«${explained}»` },
        suggestions: [explained],
      });
    }
  },
});
