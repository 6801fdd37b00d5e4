import type { AnnotatedReading } from "../../document/block.js";
import { isInAddress } from "../../document/prose-matches.js";
import { isInsideMark, isInsideQuotation } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

/** Straight quotation marks where Norwegian has « and ». */
export const anfoersel = defineBlockRule({
  id: "anfoersel",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Anførselstegn", nn: "Hermeteikn" },
    rationale: {
      nb: "Norske anførselstegn er « og ». De viser tydelig hvor sitatet begynner og slutter.",
      nn: "Norske hermeteikn er « og ». Dei viser tydeleg kvar sitatet byrjar og sluttar.",
    },
    sources: ["Språkrådet"],
  },
  options: {},
  messages: {
    straight: {
      nb: "Her står det rette anførselstegn. Bruk « og ».",
      nn: "Her står det rette hermeteikn. Bruk « og ».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: 'Fyll ut skjemaet ⟦"Søknad om barnehageplass"⟧, og send det til oss.',
        better: "Fyll ut skjemaet «Søknad om barnehageplass», og send det til oss.",
      },
      {
        language: "nb",
        text: 'Du finner ⟦"Min side"⟧ og (⟦"Mine saker"⟧) øverst.',
        better: "Du finner «Min side» og («Mine saker») øverst.",
      },
      {
        language: "nb",
        text: "I brevet står det ⟦´Svar innen fredag´⟧ nederst, og ⟦´vent´⟧ øverst.",
        better: "I brevet står det «Svar innen fredag» nederst, og «vent» øverst.",
      },
      {
        language: "nn",
        text: '⟦"Open hall"⟧ er eit tilbod til alle i kommunen.',
        better: "«Open hall» er eit tilbod til alle i kommunen.",
      },
      {
        language: "nn",
        text: 'Trykk på ⟦"Send inn"⟧, så får du kvittering.',
        better: "Trykk på «Send inn», så får du kvittering.",
      },
    ],
    good: [
      { language: "nb", text: "Fyll ut skjemaet «Søknad om barnehageplass», og send det til oss." },
      { language: "nb", text: 'Skolen har kjøpt 24" skjermer og 15" nettbrett til elevene.' },
      { language: "nb", text: 'Skriv `<a href="side">` i malen.', format: "markdown" },
      { language: "nn", text: "Trykk på «Send inn», så får du kvittering." },
      { language: "nn", text: 'Røyret er 2" i diameter.' },
      { language: "nn", text: 'Ho sa: «Kalla du det "hjelp" i går?»' },
    ],
  },
  check({ block, reading, report }) {
    const { text } = reading;
    if (block.kind === "code") return;
    for (const mark of ['"', "´"]) {
      for (const pair of findPairs(reading, mark)) {
        report({
          start: pair.open,
          end: pair.close + 1,
          messageId: "straight",
          fix: {
            text: `«${text.slice(pair.open + 1, pair.close).replaceAll("\uFFFC", "…")}»`,
            edits: [
              { start: pair.open, end: pair.open + 1, text: "«" },
              { start: pair.close, end: pair.close + 1, text: "»" },
            ],
          },
        });
      }
    }
  },
});

/** The marks two and two; none where one is left over or does not lean on its word. */
function findPairs(
  reading: AnnotatedReading,
  mark: string,
): readonly { readonly open: number; readonly close: number }[] {
  const { text } = reading;
  const pairs: { open: number; close: number }[] = [];
  let open: number | undefined;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (open === undefined) {
      if (!/^$|[\s([{«–—/-]/.test(text.slice(Math.max(0, at - 1), at))) continue;
      if (/^$|[\s"´]/.test(text.slice(at + 1, at + 2))) continue;
      if (!isOutside(reading, at)) open = at;
    } else if (!isOutside(reading, at)) {
      if (!/^$|[\s.,;:!?)\]}»…–—/-]/.test(text.slice(at + 1, at + 2)) || /\s/.test(text[at - 1]!)) return [];
      pairs.push({ open, close: at });
      open = undefined;
    }
  }
  return open === undefined ? pairs : [];
}

function isOutside(reading: AnnotatedReading, at: number): boolean {
  return (
    isInsideMark(reading, at, ["code"]) ||
    isInsideQuotation(reading.text, at) ||
    isInAddress(reading, { start: at, end: at + 1 })
  );
}
