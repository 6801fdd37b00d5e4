import { isExplained } from "../../document/explanation.js";
import { isMentioned } from "../../document/quotation.js";
import { type PhraseMatch, phraseMessages, phraseReport, standardOf } from "../../rule/phrase-rule.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface Term {
  readonly match: PhraseMatch;
  readonly actual: string;
  readonly explained: boolean;
}

/** Technical terms that are not explained where they first stand. */
export const jargong = defineDocumentRule<Record<string, never>, Term>({
  id: "jargong",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Fagord uten forklaring", nn: "Fagord utan forklaring" },
    rationale: {
      nb: "Fagord er presise for dem som kan faget, men stenger for andre. Forklar ordet første gang du bruker det, eller velg et vanlig ord. Etterpå kan fagordet stå alene.",
      nn: "Fagord er presise for dei som kan faget, men stengjer for andre. Forklar ordet første gongen du bruker det, eller vel eit vanleg ord. Etterpå kan fagordet stå åleine.",
    },
    sources: ["ISO 24495-1 om klarspråk", "NAV: språkprofil", "Mattilsynet: språkprofil"],
  },
  options: {},
  messages: phraseMessages(
    {
      nb: "«{actual}» er et fagord som ikke alle kjenner.",
      nn: "«{actual}» er eit fagord som ikkje alle kjenner.",
    },
    { nb: "Forklar ordet, eller skriv {alternatives}.", nn: "Forklar ordet, eller skriv {alternatives}." },
  ),
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må betale innen ⟦akseptfristen⟧.",
        better: "Du må betale innen fristen for å svare.",
      },
      { language: "nb", text: "Støtten har et ⟦aktivitetskrav⟧. Aktivitetskravet gjelder fra 2026." },
      { language: "nn", text: "⟦Ansvarleg søkjar⟧ må sende skjemaet." },
      { language: "nn", text: "Kommunen er ⟦ankeinstans⟧.", better: "Kommunen er den som behandlar klaga." },
    ],
    good: [
      { language: "nb", text: "Støtten har et aktivitetskrav (du må delta i en aktivitet)." },
      { language: "nb", text: "Du må delta i en aktivitet for å få støtten." },
      {
        language: "nn",
        text: "Ansvarleg søkjar, det vil seie firmaet som søkjer for deg, må sende skjemaet.",
      },
      { language: "nn", text: "Firmaet som søkjer for deg, må sende skjemaet." },
    ],
  },
  collect(context) {
    const { reading, block } = context;
    const standard = standardOf(context);
    if (standard === undefined || block.kind === "code") return [];
    return reading.sentences.flatMap((sentence) =>
      context.phrases.match("jargong", sentence, standard, context.textType).flatMap((match) => {
        const actual = reading.text.slice(match.start, match.end);
        const { start, end } = match;
        if (isMentioned(reading.text, start, end) || context.accepted.has(actual.toLowerCase())) return [];
        return [{ start, end, value: { match, actual, explained: isExplained(match, sentence) } }];
      }),
    );
  },
  check({ facts, report }) {
    const met = new Set<string>();
    for (const { block, reading, value } of facts) {
      const name = `${block.language} ${value.match.entry.term}`;
      if (met.has(name)) continue;
      met.add(name);
      if (!value.explained) report({ block, reading, ...phraseReport(value.match, value.actual) });
    }
  },
});
