import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const CODES: Readonly<Record<string, string>> = { NOK: "kroner", EUR: "euro", USD: "dollar", "€": "euro" };
const AMOUNT = "\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d{2})?|\\d+(?:,\\d{2})?";
const CURRENCY = new RegExp(
  `(?<![\\p{L}\\d])(?:(NOK|EUR|USD|€)[ \\u00a0]?(${AMOUNT})|(${AMOUNT})[ \\u00a0]?(NOK|EUR|USD|€))(?![\\p{L}\\d])`,
  "gu",
);

/** Codes of currencies in running text. */
export const valuta = defineBlockRule({
  id: "valuta",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["beloep"],
  docs: {
    title: { nb: "Valutakoder i løpende tekst", nn: "Valutakodar i løpande tekst" },
    rationale: {
      nb: "«NOK» og «EUR» er koder for banker og regnskap. I et brev skriver du «kroner» og «euro» etter tallet.",
      nn: "«NOK» og «EUR» er kodar for bankar og rekneskap. I eit brev skriv du «kroner» og «euro» etter talet.",
    },
    sources: ["Språkrådet: Tall, tid og dato"],
  },
  options: {},
  messages: {
    code: {
      nb: "«{actual}» er lettere å lese som «{right}».",
      nn: "«{actual}» er lettare å lese som «{right}».",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Gebyret er ⟦NOK 4 500⟧.", better: "Gebyret er 4 500 kroner." },
      { language: "nb", text: "Reisen kostet ⟦120 EUR⟧ i fjor.", better: "Reisen kostet 120 euro i fjor." },
      { language: "nb", text: "Du betaler ⟦€50⟧ eller mer.", better: "Du betaler 50 euro eller mer." },
      { language: "nn", text: "Gebyret er ⟦NOK 4 500⟧.", better: "Gebyret er 4 500 kroner." },
      { language: "nn", text: "Reisa kosta ⟦120 EUR⟧ i fjor.", better: "Reisa kosta 120 euro i fjor." },
      { language: "nn", text: "Du betaler ⟦€50⟧ eller meir.", better: "Du betaler 50 euro eller meir." },
    ],
    good: [
      { language: "nb", text: "Gebyret er 4 500 kroner." },
      { language: "nb", format: "markdown", text: "| Post | Pris |\n| --- | --- |\n| Leie | NOK 4 500 |" },
      { language: "nb", text: "NOK er koden for norske kroner." },
      { language: "nn", text: "Gebyret er 4 500 kroner." },
      { language: "nn", text: "NOK er koden for norske kroner." },
      { language: "nn", format: "markdown", text: "| Post | Pris |\n| --- | --- |\n| Leige | NOK 4 500 |" },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code" || block.kind === "table-cell") return;
    for (const match of proseMatches(block, reading, CURRENCY)) {
      const [actual, codeBefore, after, before, codeAfter] = match;
      const right = `${after ?? before} ${CODES[codeBefore ?? codeAfter ?? ""]}`;
      const end = match.index + actual.length;
      report({ start: match.index, end, messageId: "code", data: { actual, right }, suggestions: [right] });
    }
  },
});
