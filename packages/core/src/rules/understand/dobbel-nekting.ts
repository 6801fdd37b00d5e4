import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
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

const NEGATIONS: ReadonlySet<string> = new Set(["ikke", "ikkje", "aldri"]);

const COPULAS: ReadonlySet<string> = new Set(["er", "var", "blir", "vert"]);

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
      if (!NEGATIONS.has(token.lower) || isForeign(reading, token.start)) return;
      const found =
        positiveAt(tokens, i, language) ?? withoutAt(tokens, i) ?? exclusionAt(tokens, i, language);
      if (found === undefined) return;
      const { start } = tokens[found.first]!;
      const { end } = tokens[found.last]!;
      const words = reading.text.slice(start, end);
      report({
        start,
        end,
        messageId: found.alternative === undefined ? "without" : "double",
        data: found.alternative === undefined ? { words } : { words, alternative: `«${found.alternative}»` },
        severity: found.suggestions.length > 0 ? "warning" : "info",
        suggestions: found.suggestions,
      });
    });
  },
});

/** A double negation: its first and last token, and what may stand instead. */
interface DoubleNegation {
  readonly first: number;
  readonly last: number;
  readonly alternative?: string;
  readonly suggestions: readonly string[];
}

/** «ikke uvanlig», and «ikke er uvanlig» in a subordinate clause. */
function positiveAt(tokens: readonly Token[], i: number, language: "nb" | "nn"): DoubleNegation | undefined {
  if (tokens[i]!.lower === "aldri") return undefined;
  const copula = COPULAS.has(tokens[i + 1]?.lower ?? "") ? tokens[i + 1] : undefined;
  const last = copula === undefined ? i + 1 : i + 2;
  const adjective = tokens[last]?.lower ?? "";
  const positive = Object.hasOwn(POSITIVE[language], adjective) ? POSITIVE[language][adjective] : undefined;
  if (positive === undefined || DEGREE.has(tokens[last + 1]?.lower ?? "")) return undefined;
  const alternative = copula === undefined ? positive : `${copula.text} ${positive}`;
  return { first: i, last, alternative, suggestions: [alternative] };
}

/** «ikke uten betydning»; «ikke uten videre» is a fixed phrase. */
function withoutAt(tokens: readonly Token[], i: number): DoubleNegation | undefined {
  const after = tokens[i + 2];
  if (!["uten", "utan"].includes(tokens[i + 1]?.lower ?? "")) return undefined;
  if (after?.kind !== "word" || ["videre", "vidare"].includes(after.lower)) return undefined;
  const isOf =
    tokens[i]!.lower !== "aldri" && ["betydning", "betyding", "verdi", "interesse"].includes(after.lower);
  return { first: i, last: i + 1, suggestions: isOf ? ["av"] : [] };
}

/** «Det kan ikke utelukkes at». */
function exclusionAt(tokens: readonly Token[], i: number, language: "nb" | "nn"): DoubleNegation | undefined {
  if (!["utelukkes", "utelukkast", "utelukkjast"].includes(tokens[i + 1]?.lower ?? "")) return undefined;
  if (tokens[i - 1]?.lower !== "kan") return undefined;
  const alternative = `er ${language === "nn" ? "mogleg" : "mulig"}`;
  const subject = tokens[i - 2];
  const isWhole = subject?.lower === "det" && tokens[i + 2]?.lower === "at";
  return isWhole
    ? { first: i - 2, last: i + 2, alternative, suggestions: [`${subject.text} ${alternative} at`] }
    : { first: i - 1, last: i + 1, alternative, suggestions: [alternative] };
}
