import { startsWithCapital } from "../../document/letter-case.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const SLASH =
  /(?<![\p{L}\p{N}/.:_-])(\p{L}\p{Ll}+)((?:[ \u00a0]?\/[ \u00a0]?\p{Ll}{2,}){1,3})(?![\p{L}\p{N}/_-]|\.\p{L})/gu;
const USUAL = new Set(
  "ja/nei nei/ja av/på på/av inn/ut km/t m/s nb/nn bokmål/nynorsk nynorsk/bokmål kr/kvm kr/time kr/mnd pst/år stk/år kg/år tcp/ip hiv/aids sort/hvitt svart/hvitt svart/kvitt pluss/minus".split(
    " ",
  ),
);
const UNITS =
  /^(?:kr|km|kg|stk|pst|øre|kwh|kroner|liter|tonn|mg|ml|cm|mm|mnd)\/|\/(?:kg|km|sek|mnd|kvm|time|stk|år|døgn|uke|veke|dag|måned|månad|min)$/u;

/** A slash between words. */
export const ogSkraastrek = defineBlockRule({
  id: "og-skraastrek",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Skråstrek mellom ord", nn: "Skråstrek mellom ord" },
    rationale: {
      nb: "En skråstrek kan bety «og», «eller» eller begge deler, og leseren må gjette. Skriv ordet du mener. «og/eller» kan nesten alltid bli «eller».",
      nn: "Ein skråstrek kan tyde «og», «eller» eller begge delar, og lesaren må gjette. Skriv ordet du meiner. «og/eller» kan nesten alltid bli «eller».",
    },
    sources: ["Mattilsynet"],
  },
  options: {},
  messages: {
    andOr: {
      nb: "«{actual}» er tungt å lese. Som regel holder det med «eller».",
      nn: "«{actual}» er tungt å lese. Som regel held det med «eller».",
    },
    pronouns: {
      nb: "«{actual}» er tungt å lese. Skriv om med «de», «personen» eller rollen.",
      nn: "«{actual}» er tungt å lese. Skriv om med «dei», «personen» eller rolla.",
    },
    slash: {
      nb: "Skråstreken i «{actual}» kan bety både «og» og «eller». Skriv ordet du mener.",
      nn: "Skråstreken i «{actual}» kan tyde både «og» og «eller». Skriv ordet du meiner.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Send oss lønnsslipp ⟦og/eller⟧ skattemelding.",
        better: "Send oss lønnsslipp eller skattemelding.",
      },
      {
        language: "nb",
        text: "⟦Foreldre/foresatte⟧ må hente barnet, og ⟦mor/far⟧ må skrive under.",
        better: "Foreldre eller foresatte må hente barnet, og mor eller far må skrive under.",
      },
      {
        language: "nb",
        text: "Eleven kan ta med ⟦han/hun⟧ som hjelper til.",
        rewrite: "Eleven kan ta med personen som hjelper til.",
      },
      {
        language: "nn",
        text: "Du kan ringje ⟦og/eller⟧ skrive til oss.",
        better: "Du kan ringje eller skrive til oss.",
      },
      {
        language: "nn",
        text: "Kontakt ⟦skulen/barnehagen⟧ om du treng hjelp.",
        better: "Kontakt skulen eller barnehagen om du treng hjelp.",
      },
    ],
    good: [
      { language: "nb", text: "Kryss av for ja/nei. Farten er 30 km/t, og vakta er åpen 24/7." },
      { language: "nb", text: "Les mer på www.eksempel.no/skole/barn. Sak 25/10432 er ferdig." },
      {
        language: "nb",
        text: "Prisen er 500 kr/mnd. Ta kontakt med c/o Hansen, m/s Skibladner eller NAV/Skatteetaten.",
      },
      { language: "nn", text: "Du kan ringje eller skrive til oss." },
      { language: "nn", text: "Teksten finst på bokmål/nynorsk i skuleåret 2025/26." },
      { language: "nn", text: "Fila ligg i brev/malar/vedtak.docx på disken." },
    ],
  },
  check({ block, reading, report }) {
    if (!reading.text.includes("/") || block.kind === "table-cell") return;
    for (const match of proseMatches(block, reading, SLASH)) {
      const [actual, first = "", rest = ""] = match;
      const plain = actual.replace(/[ \u00a0]/g, "").toLowerCase();
      // A name with a small word behind it: «Strasbourg/dommer».
      if (
        startsWithCapital(first) &&
        !/(?:^|[.!?:\n]\s*)$/.test(reading.text.slice(Math.max(0, match.index - 20), match.index))
      )
        continue;
      if (USUAL.has(plain) || UNITS.test(plain)) continue;
      const place = { start: match.index, end: match.index + actual.length, data: { actual } };
      if (plain === "og/eller" || plain === "eller/og") {
        report({ ...place, messageId: "andOr", suggestions: ["eller", "og"] });
      } else if (/^(?:han|hun|ho|ham|henne|hans|hennes|hen|sin|sitt|sine|hannes)\//.test(plain)) {
        report({ ...place, messageId: "pronouns" });
      } else {
        const others = rest
          .split("/")
          .map((part) => part.trim())
          .filter((part) => part !== "");
        const joined = (link: string): string =>
          `${[first, ...others.slice(0, -1)].join(", ")} ${link} ${others.at(-1)}`;
        report({ ...place, messageId: "slash", suggestions: [joined("eller"), joined("og")] });
      }
    }
  },
});
