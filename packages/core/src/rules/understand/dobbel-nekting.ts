import { isForeign } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Adjectives in u- and what «not» and they come to. */
const POSITIVE: Readonly<Record<"nb" | "nn", Readonly<Record<string, string>>>> = {
  nb: {
    uvanlig: "vanlig",
    ubetydelig: "betydelig",
    ubetydelige: "betydelige",
    uvanlige: "vanlige",
    uvesentlig: "vesentlig",
    uvesentlige: "vesentlige",
    umulig: "mulig",
    usannsynlig: "mulig",
    utenkelig: "mulig",
    urimelig: "rimelig",
    urimelige: "rimelige",
    unaturlig: "naturlig",
    unaturlige: "naturlige",
    ukjent: "kjent",
    ukjente: "kjente",
    uviktig: "viktig",
    uviktige: "viktige",
    uenig: "enig",
    uenige: "enige",
    uinteressant: "interessant",
    sjelden: "ofte",
  },
  nn: {
    uvanleg: "vanleg",
    uvanlege: "vanlege",
    ubetydeleg: "monaleg",
    ubetydelege: "monalege",
    uvesentleg: "vesentleg",
    uvesentlege: "vesentlege",
    umogleg: "mogleg",
    utenkjeleg: "mogleg",
    urimeleg: "rimeleg",
    urimelege: "rimelege",
    unaturleg: "naturleg",
    unaturlege: "naturlege",
    ukjend: "kjend",
    ukjent: "kjent",
    ukjende: "kjende",
    uviktig: "viktig",
    uviktige: "viktige",
    ueinig: "einig",
    ueinige: "einige",
    usamd: "samd",
    usamde: "samde",
    usannsynleg: "mogleg",
    sjeldan: "ofte",
  },
};

/** Words after «ikke urimelig» that it tells the degree of: there the opposite says something else. */
const DEGREE: ReadonlySet<string> = new Set(
  "mye mykje høy høyt høg høgt lang langt lange stor stort store kort korte dyr dyrt dyre lenge ofte".split(
    " ",
  ),
);

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
      { language: "nn", text: "Du har ikkje utan vidare rett til plass. Det er uvanleg, men lovleg." },
      { language: "nn", text: "Du kan ikkje byggje utan løyve. Gebyret er ikkje urimeleg høgt." },
      {
        language: "nn",
        text: "I innspelet står det «ikkje uvanleg». Du har ikkje betalt, og du har aldri klaga.",
      },
    ],
  },
  check({ block, reading, sentence, language, report }) {
    if (block.kind === "code" || language === "en") return;
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      if (!["ikke", "ikkje", "aldri"].includes(token.lower)) return;
      const next = tokens[i + 1];
      if (next === undefined || isForeign(reading, token.start)) return;
      const after = tokens[i + 2]?.lower ?? "";
      const words = reading.text.slice(token.start, next.end);
      const place = { start: token.start, end: next.end };
      const positive = Object.hasOwn(POSITIVE[language], next.lower)
        ? POSITIVE[language][next.lower]
        : undefined;
      if (positive !== undefined && token.lower !== "aldri" && !DEGREE.has(after)) {
        report({
          ...place,
          messageId: "double",
          data: { words, alternative: `«${positive}»` },
          suggestions: [positive],
        });
        return;
      }
      if (
        (next.lower === "uten" || next.lower === "utan") &&
        after !== "videre" &&
        after !== "vidare" &&
        after !== ""
      ) {
        const of =
          ["betydning", "betyding", "verdi", "interesse"].includes(after) && token.lower !== "aldri"
            ? ["av"]
            : [];
        report({
          ...place,
          messageId: "without",
          data: { words },
          severity: of.length > 0 ? "warning" : "info",
          suggestions: of,
        });
        return;
      }
      if (["utelukkes", "utelukkast", "utelukkjast"].includes(next.lower) && tokens[i - 1]?.lower === "kan") {
        reportExclusion(i);
      }
    });

    function reportExclusion(i: number): void {
      const isWhole = tokens[i - 2]?.lower === "det" && tokens[i + 2]?.lower === "at";
      const first = tokens[isWhole ? i - 2 : i - 1]!;
      const last = tokens[isWhole ? i + 2 : i + 1]!;
      const possible = language === "nn" ? "mogleg" : "mulig";
      report({
        start: first.start,
        end: last.end,
        messageId: "double",
        data: { words: reading.text.slice(first.start, last.end), alternative: `«er ${possible}»` },
        suggestions: [isWhole ? `${first.text} er ${possible} at` : `er ${possible}`],
      });
    }
  },
});
