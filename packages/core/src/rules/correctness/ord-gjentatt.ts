import { finiteVerbs } from "../../document/finite-verbs.js";
import { startsWithCapital } from "../../document/letter-case.js";
import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { wordSet } from "../../document/word-set.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Never right twice in a row. */
const NEVER_TWICE = wordSet(
  "og i på å at et eit ei eller men vi jeg eg du ikke ikkje fra frå hos mot mellom under ved dersom hvis viss fordi også " +
    "din ditt dine di mitt sine vår våre deres dykkar vårt",
);
/** Can be right twice: «det det gjelder», «for for høy pris», «som som regel», «så så», «ja ja». */
const CAN_BE_TWICE = wordSet(
  "det den de dei der da då som så for om til av over etter før med ja nei hei ha nå no her mer meir mye mykje veldig langt lenge " +
    "mange flere fleire bedre betre større mindre svært stadig an inn ut opp ned bort fram gang hverandre kvarandre en ein man " +
    "seg oss deg meg dem han hun ho hva kva når sin si sitt alle alt noe noko slik slike rundt samme same",
);

/** The same word twice in a row. */
export const ordGjentatt = defineSentenceRule({
  id: "ord-gjentatt",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Gjentatte ord", nn: "Ord som står to gonger" },
    rationale: {
      nb: "Et ord som står to ganger etter hverandre, er som regel en skrivefeil etter en endring. Stryk det ene.",
      nn: "Eit ord som står to gonger etter kvarandre, er som regel ein skrivefeil etter ei endring. Stryk det eine.",
    },
    sources: ["NAV"],
  },
  options: {},
  messages: {
    twice: {
      nb: "«{word}» står to ganger etter hverandre. Stryk det ene.",
      nn: "«{word}» står to gonger etter kvarandre. Stryk det eine.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må sende ⟦på på⟧ nytt innen fredag.",
        better: "Du må sende på nytt innen fredag.",
      },
      {
        language: "nb",
        text: "Vi har fått søknaden din ⟦og og⟧ behandler den nå ⟦i i⟧ mars.",
        better: "Vi har fått søknaden din og behandler den nå i mars.",
      },
      {
        language: "nb",
        text: "Du får beskjed om ⟦gebyret gebyret⟧ senere.",
        better: "Du får beskjed om gebyret senere.",
      },
      {
        language: "nn",
        text: "Du kan be om ⟦å å⟧ få sjå dokumenta.",
        better: "Du kan be om å få sjå dokumenta.",
      },
      {
        language: "nn",
        text: "Vi har ⟦ikkje ikkje⟧ fått skjemaet frå deg.",
        better: "Vi har ikkje fått skjemaet frå deg.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Det det gjelder, er at de som søker søker på nytt, og alt vi har har betydning.",
      },
      { language: "nb", text: "Vi har et bilde og ![kart](kart.png) og en lenke.", format: "markdown" },
      { language: "nb", text: "Du har betalt for for mange timer. Tilbudet er som som regel før." },
      { language: "nb", text: "Bang Bang Club ligger i Oslo, og tallene er 10 10 og 20." },
      { language: "nb", text: "I brevet sto det «på på mandag»." },
      { language: "nn", text: "Det det gjeld, er at dei som kan kan søkje no." },
      { language: "nn", text: "Ja ja, det går veldig veldig bra. Vi ventar, ventar og ventar." },
      { language: "nn", text: "Hei {{fornamn}} {{fornamn}}, vi har fått søknaden din.", template: true },
    ],
  },
  check({ block, reading, sentence, report }) {
    if (block.kind === "code" || block.kind === "table-cell") return;
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const first = tokens[i - 1]!;
      const second = tokens[i]!;
      if (first.lower !== second.lower || first.kind !== "word" || second.kind !== "word") continue;
      const gap = reading.text.slice(first.end, second.start);
      if (gap === "" || gap.trim() !== "" || /\n\s*\n/.test(gap) || isForeign(reading, first.start)) continue;
      // An image between the two is something else than a space; a new line may have marks of its own.
      const isMarked = reading.map.toSourceEdit({ start: first.end, end: second.end }) === undefined;
      if (isMarked && !gap.includes("\n")) continue;
      const isSure = NEVER_TWICE.has(first.lower);
      if (!isSure && (!isLikely(first, second) || followsItself(tokens, i))) continue;
      const isAcrossLines = gap.includes("\n");
      const edit = isAcrossLines
        ? { start: second.start, end: second.end + spacesAt(reading.text, second.end), text: "" }
        : { start: first.end, end: second.end, text: "" };
      const change = { text: first.text, edits: [edit] };
      report({
        start: first.start,
        end: second.end,
        messageId: "twice",
        data: { word: first.text },
        ...(isSure && !(isAcrossLines && reading.index.hasField)
          ? { fix: change }
          : { suggestions: [change] }),
      });
    }
  },
});

/** Whether a content word stands twice by mistake: no name, no short word, and no verb that closes one clause and opens the next. */
function isLikely(first: Token, second: Token): boolean {
  const { lower } = first;
  if (CAN_BE_TWICE.has(lower) || finiteVerbs.has(lower) || lower.length < 4) return false;
  if (startsWithCapital(second.text)) return false;
  return (
    /(?:en|et|ene|ane|ing|else|het|skap|sjon|lig|leg|ende|ande|isk)$/.test(lower) &&
    !/(?:de|te|r)$/.test(lower)
  );
}

/** «veldig, veldig, veldig»: three in a row are meant. */
function followsItself(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.lower === tokens[i]!.lower || tokens[i - 2]?.lower === tokens[i]!.lower;
}

function spacesAt(text: string, at: number): number {
  return text.startsWith(" ", at) ? 1 : 0;
}
