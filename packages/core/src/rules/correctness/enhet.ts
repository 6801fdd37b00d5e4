import { firstMatches } from "../../document/first-matches.js";
import { isAfterNumberLabel } from "../../document/number-label.js";
import { firmSpace } from "../../document/number-words.js";
import { isInAddress } from "../../document/prose-matches.js";
import { isForeign, isQuoted } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

/** Units in the one way they are written. One letter alone can be part of an address or a code: those are left out. */
const UNITS: readonly string[] = [
  "kg",
  "km",
  "km/t",
  "cm",
  "mm",
  "dm",
  "mg",
  "daa",
  "ha",
  "ml",
  "cl",
  "dl",
  "kW",
  "MW",
  "kWh",
  "MWh",
  "GWh",
  "TWh",
  "m²",
  "m³",
  "km²",
  "dB",
  "°C",
];
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((unit) => [unit.toLowerCase(), unit] as const),
  ["m2", "m²"],
  ["m3", "m³"],
  ["km2", "km²"],
  ["km/h", "km/t"],
  ["ºc", "°C"],
]);
/** Spelled with other capitals these mean something else: millivolt and megavolt, milligram and megagram. */
const CASE_TELLS: ReadonlySet<string> = new Set(["mm", "ml", "mg", "mw", "mwh"]);
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}/§]|[\\p{N}][./:])(?<number>\\d+(?:[ \\u00a0]\\d{3})*(?:,\\d+)?)(?<gap>[ \\u00a0]?)(?<unit>(?:${[...SPELLINGS.keys()].sort((a, b) => b.length - a.length).join("|")}))(?![\\p{L}\\p{N}²³/-])`,
  "giu",
);
const DEGREES =
  /(?<![\p{L}\p{N}/§]|[\p{N}][./:])(?<number>\d+(?:,\d+)?)(?<gap>[ \u00a0]?)(?<unit>[°º][ \u00a0]C)(?![\p{L}\p{N}])/gu;

/** A unit without a space before it, or written in another way than the standard does. */
export const enhet = defineBlockRule({
  id: "enhet",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Måleenheter", nn: "Måleiningar" },
    rationale: {
      nb: "Det skal være mellomrom mellom tallet og enheten: «10 kg», «20 °C». Enheten skrives på én måte, med riktige store og små bokstaver: «kWh», «m²». Da er tallet lett å finne.",
      nn: "Det skal vere mellomrom mellom talet og eininga: «10 kg», «20 °C». Eininga skal skrivast på éin måte, med rette store og små bokstavar: «kWh», «m²». Då er talet lett å finne.",
    },
    sources: ["Språkrådet", "Justervesenet"],
  },
  options: {},
  messages: {
    space: {
      nb: "Det mangler mellomrom mellom tallet og enheten i «{actual}». Skriv «{correct}».",
      nn: "Det manglar mellomrom mellom talet og eininga i «{actual}». Skriv «{correct}».",
    },
    form: {
      nb: "Enheten i «{actual}» skrives på en annen måte. Skriv «{correct}».",
      nn: "Eininga i «{actual}» skal skrivast på ein annan måte. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Dunken kan veie ⟦25kg⟧, og den må stå ⟦1,5 Km⟧ fra huset.",
        better: "Dunken kan veie 25\u00a0kg, og den må stå 1,5 km fra huset.",
      },
      {
        language: "nb",
        text: "Tomta er på ⟦850 m2⟧. Du kan bygge ⟦120m2⟧.",
        better: "Tomta er på 850 m². Du kan bygge 120\u00a0m².",
      },
      {
        language: "nb",
        text: "| Rom | Varme |\n| --- | --- |\n| Garderobe | ⟦20°C⟧ |\n| Kjøler | ⟦4° C⟧ |",
        format: "markdown",
        better: "| Rom | Varme |\n| --- | --- |\n| Garderobe | 20\u00a0°C |\n| Kjøler | 4\u00a0°C |",
      },
      {
        language: "nb",
        text: "# Du brukte ⟦12 500 kwh⟧ i fjor\n\nFartsgrensen er ⟦50 km/h⟧.",
        format: "markdown",
        better: "# Du brukte 12 500 kWh i fjor\n\nFartsgrensen er 50 km/t.",
      },
      {
        language: "nn",
        text: "Dunken kan vege ⟦25kg⟧, og han må stå ⟦300 KM⟧ unna.",
        better: "Dunken kan vege 25\u00a0kg, og han må stå 300 km unna.",
      },
      {
        language: "nn",
        text: "- Vatnet skal vere ⟦38°C⟧.\n- Bassenget er på ⟦300m3⟧.",
        format: "markdown",
        better: "- Vatnet skal vere 38\u00a0°C.\n- Bassenget er på 300\u00a0m³.",
      },
      {
        language: "nn",
        text: "Anlegget gir ⟦4Mwh⟧ i året.",
        better: "Anlegget gir 4\u00a0MWh i året.",
      },
    ],
    good: [
      { language: "nb", text: "Dunken kan veie 25 kg, og den må stå 1,5 km fra huset på 850 m²." },
      {
        language: "nb",
        text: "Du bor i Storgata 12m. Pakken har kode AB25kg. Se § 5g, vei E6 og sak 26/25 km-løpet.",
      },
      { language: "nb", text: "Vi har 10 CL-plater, og vannet er 20 grader. Huset er 120 kvm." },
      { language: "nb", text: "Pumpa leverer 5 MW, og filen heter tomt-850m2.pdf." },
      { language: "nb", text: "Tomta er på 850 m2.", textType: "sms" },
      { language: "nn", text: "Dunken kan vege 25 kg, og han må stå 1,5 km frå huset på 850 m²." },
      { language: "nn", text: "Du bur i Storgata 12m. Pakka har kode AB25kg. Løpet er ein 10 km-etappe." },
      { language: "nn", text: "Straumen kostar 90 øre per kWh, og vatnet er 20 °C." },
    ],
  },
  check({ block, reading, textType, report }) {
    if (block.kind === "code" || block.quoted === true || !/\d/.test(reading.text)) return;
    const { text } = reading;
    for (const match of firstMatches(text, [QUANTITY, DEGREES], () => true)) {
      const { number = "", gap = "", unit = "" } = match.groups ?? {};
      const start = match.index;
      const place = { start, end: start + match[0].length };
      const standard = standardUnit(unit, textType);
      if (standard === undefined || (gap !== "" && standard === unit)) continue;
      if (isForeign(reading, start) || isQuoted(reading, start) || isInAddress(reading, place)) continue;
      if (isAfterNumberLabel(text, start)) continue;
      const correct = `${number}${gap === "" ? firmSpace(textType) : gap}${standard}`;
      report({
        ...place,
        messageId: standard === unit ? "space" : "form",
        data: { actual: match[0], correct },
        fix: {
          text: correct,
          edits: [{ start: start + number.length, end: place.end, text: correct.slice(number.length) }],
        },
      });
    }
  },
});

/** How a unit is written; undefined where the spelling leaves doubt about which unit it is. */
function standardUnit(unit: string, textType: string): string | undefined {
  const lower = unit
    .toLowerCase()
    .replace(/[ \u00a0]/g, "")
    .replace("º", "°");
  // Raised figures are outside the alphabet of text messages.
  if (textType === "sms" && /[23]$/.test(lower)) return unit;
  const standard = SPELLINGS.get(lower);
  if (!CASE_TELLS.has(lower)) return standard;
  if (lower.startsWith("mw")) return /^M/.test(unit) ? standard : undefined;
  return unit === lower ? standard : undefined;
}
