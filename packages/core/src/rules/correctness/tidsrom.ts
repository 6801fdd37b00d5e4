import { findNumberRanges, type NumberRange } from "../../document/number-range.js";
import { isInAddress } from "../../document/prose-matches.js";
import { isForeign } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

const QUANTITY =
  /^[ \u00a0](?:år|kroner|kr|prosent|%|dager|dagar|døgn|uker|veker|måneder|månader|timer|timar|minutt|minutter|kilometer|km|meter|m|kg|kvm|m²)(?![a-zà-ž])/iu;

/** «fra kl. 9–10»: a preposition that wants «til» or «og», and a dash in its place. */
export const tidsrom = defineBlockRule({
  id: "tidsrom",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«fra» og «mellom» med strek", nn: "«frå» og «mellom» med strek" },
    rationale: {
      nb: "Streken i «9–10» leses «til». Etter «fra» skriver du «til», og etter «mellom» skriver du «og». Uten «fra» er «kl. 9–10» riktig.",
      nn: "Streken i «9–10» blir lesen «til». Etter «frå» skriv du «til», og etter «mellom» skriv du «og». Utan «frå» er «kl. 9–10» rett.",
    },
    sources: ["DFØ", "Mattilsynet", "Språkrådet"],
  },
  options: {},
  messages: {
    dash: {
      nb: "Etter «{word}» skal det stå «{link}», ikke strek. Skriv «{correct}».",
      nn: "Etter «{word}» skal det stå «{link}», ikkje strek. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kontoret holder åpent ⟦fra kl. 09:00 - 15:00⟧.",
        better: "Kontoret holder åpent fra kl. 09:00 til 15:00.",
      },
      {
        language: "nb",
        text: "Skolen er stengt ⟦fra 12. april-14. mai⟧.",
        better: "Skolen er stengt fra 12. april til 14. mai.",
      },
      {
        language: "nb",
        text: "Behandlingstiden er ⟦mellom 10–15⟧ uker. Vi svarer på telefon ⟦fra mandag-fredag⟧.",
        better: "Behandlingstiden er mellom 10 og 15 uker. Vi svarer på telefon fra mandag til fredag.",
      },
      {
        language: "nn",
        text: "Vi har ope ⟦frå kl. 9–15⟧ alle kvardagar.",
        better: "Vi har ope frå kl. 9 til 15 alle kvardagar.",
      },
      {
        language: "nn",
        text: "Tilbodet er for barn ⟦frå 3-5⟧ år ⟦frå 1.-4.⟧ klasse, og det kostar ⟦mellom 100–200⟧ kroner.",
        better:
          "Tilbodet er for barn frå 3 til 5 år frå 1. til 4. klasse, og det kostar mellom 100 og 200 kroner.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Kontoret er åpent kl. 9–15, og fra 1. mai til 31. august er det åpent til kl. 16.",
      },
      { language: "nb", text: "Vi har fått svar fra 5–6 kommuner, og tallene er hentet fra 2023–2024." },
      { language: "nb", text: "Unntaket følger av forskriften og gjelder fra § 22-15." },
      { language: "nn", text: "Vi har ope frå kl. 9 til kl. 15. Mellom 10 og 15 personar kjem." },
      { language: "nn", text: "Tala frå 2022–2024 viser at 3–5 barn ventar." },
      { language: "nn", text: "Svaret frå 24-7 AS kom i sak 25/10432-3." },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code" || block.quoted === true || !/(?:fra|frå|mellom)[ \u00a0]/i.test(reading.text))
      return;
    for (const range of findNumberRanges(reading.text)) {
      const { preposition, gap } = range;
      if (preposition === undefined || isForeign(reading, range.start) || isInAddress(reading, range))
        continue;
      const rest = reading.text.slice(range.end);
      if (!wantsWord(range, rest)) continue;
      const link = preposition.word === "mellom" ? "og" : "til";
      if (new RegExp(`^[ \\u00a0](?:${link})(?!\\p{L})`, "u").test(rest)) continue;
      const correct = `${reading.text.slice(preposition.start, gap.start)} ${link} ${range.right}`;
      const change = { text: correct, edits: [{ ...gapRange(gap), text: ` ${link} ` }] };
      // Of a day, a week or a year «fra 12.–14. mai» may also mean that something stems from those days.
      const isSure = range.kind === "time" || preposition.word === "mellom";
      report({
        start: preposition.start,
        end: range.end,
        messageId: "dash",
        data: { word: preposition.word, link, correct },
        ...(isSure ? { fix: change } : { suggestions: [change] }),
      });
    }
  },
});

function gapRange(gap: NumberRange["gap"]): { readonly start: number; readonly end: number } {
  return { start: gap.start, end: gap.end };
}

/** Whether the two ends are a span of time or an amount: «fra 5–6 kommuner» and «fra 2023–2024» are right. */
function wantsWord(range: NumberRange, rest: string): boolean {
  if (range.kind === "number") {
    return isAscending(range) && (range.preposition?.word === "mellom" || QUANTITY.test(rest));
  }
  if (range.kind === "year") return false;
  if (range.kind === "month") return !/ \d{4}$/.test(range.right);
  return true;
}

function isAscending({ left, right }: NumberRange): boolean {
  return Number(left.replace(",", ".")) < Number(right.replace(",", "."));
}
