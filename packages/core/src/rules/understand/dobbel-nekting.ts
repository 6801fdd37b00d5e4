import { isForeign } from "../../document/quotation.js";
import { doubleNegations, isNegation } from "../../grammar/double-negations.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Two negations that make a positive statement. */
export const dobbelNekting = defineSentenceRule({
  id: "dobbel-nekting",
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Dobbel nekting", nn: "Dobbel nekting" },
    rationale: {
      nb: "To nektelser på rad må leseren regne om før setningen gir mening. «Det er vanlig» er lettere enn «det er ikke uvanlig». Vil du ta et forbehold, så skriv det rett ut.",
      nn: "To nektingar på rad må lesaren rekne om før setninga gir meining. «Det er vanleg» er lettare enn «det er ikkje uvanleg». Vil du ta eit atterhald, så skriv det rett ut.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    double: {
      nb: "«{words}» er dobbel nekting. Skriv det positivt: {alternative}.",
      nn: "«{words}» er dobbel nekting. Skriv det positivt: {alternative}.",
    },
    without: {
      nb: "«{words}» er dobbel nekting. Skriv heller hva som gjelder, for eksempel med «bare med».",
      nn: "«{words}» er dobbel nekting. Skriv heller kva som gjeld, til dømes med «berre med».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Det er ⟦ikke uvanlig⟧ at saken tar tid.",
        better: "Det er vanlig at saken tar tid.",
      },
      {
        language: "nb",
        text: "Vi vet at det ⟦ikke er uvanlig⟧ med ventetid.",
        better: "Vi vet at det er vanlig med ventetid.",
      },
      {
        language: "nb",
        text: "⟦Det kan ikke utelukkes at⟧ fristen blir endret.",
        better: "Det er mulig at fristen blir endret.",
      },
      {
        language: "nb",
        text: "Innspillet er ⟦ikke uten⟧ betydning for saken.",
        better: "Innspillet er av betydning for saken.",
      },
      {
        language: "nb",
        text: "Slike feil er ⟦aldri uten⟧ følger.",
        rewrite: "Slike feil får alltid følger.",
      },
      {
        language: "nb",
        text: "Kravet kan ⟦ikke anses som urimelig⟧.",
        better: "Kravet kan anses som rimelig.",
      },
      {
        language: "nb",
        text: "Vi ⟦kan ikke utelukke⟧ at fristen blir endret.",
        rewrite: "Det er mulig at fristen blir endret.",
      },
      {
        language: "nn",
        text: "Det er ⟦ikkje uvanleg⟧ at saka tek tid.",
        better: "Det er vanleg at saka tek tid.",
      },
      {
        language: "nn",
        text: "⟦Det kan ikkje utelukkast at⟧ fristen blir endra.",
        better: "Det er mogleg at fristen blir endra.",
      },
      {
        language: "nn",
        text: "Det skjer ⟦ikkje sjeldan⟧ om vinteren.",
        better: "Det skjer ofte om vinteren.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du har ikke ubetinget rett til plass. Du kan ikke uten videre regne med svar.",
      },
      { language: "nb", text: "Gebyret er ikke urimelig høyt. Det er uvanlig, men ikke ulovlig." },
      { language: "nb", text: "Du kan ikke bygge uten tillatelse. I innspillet står det «ikke uvanlig»." },
      { language: "nb", text: "Vi slipper ikke ukjente personer inn. Det er vanskelig, om ikke umulig." },
      { language: "nn", text: "Du har ikkje utan vidare rett til plass. Det er uvanleg, men lovleg." },
      { language: "nn", text: "Du kan ikkje byggje utan løyve. Gebyret er ikkje urimeleg høgt." },
      {
        language: "nn",
        text: "I innspelet står det «ikkje uvanleg». Du har ikkje betalt, og du har aldri klaga.",
      },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !sentence.tokens.some(({ lower }) => isNegation(lower))) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { first, last, positive, replacement } of doubleNegations(grammar)) {
      const { start } = sentence.tokens[first]!;
      const { end } = sentence.tokens[last]!;
      if (isForeign(reading, start)) continue;
      const words = reading.text.slice(start, end);
      report({
        start,
        end,
        messageId: positive === undefined ? "without" : "double",
        data: positive === undefined ? { words } : { words, alternative: `«${replacement ?? positive}»` },
        severity: replacement === undefined ? "info" : "warning",
        suggestions: replacement === undefined ? [] : [replacement],
      });
    }
  },
});
