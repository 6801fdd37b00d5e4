import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const UNITS = "km|mm|cm|dm|m|kg|g|mg|dl|cl|l|ml|kWh|MW|GWh|kW|W|dB|daa|ha|m2|m²|m3|m³|km2|km²";
const GLUED = new RegExp(`(?<![\\p{L}\\d.,/§-])(\\d+(?:,\\d+)?)(${UNITS})(?![\\p{L}\\d/-])`, "gu");
const WRONG_CASE =
  /(?<![\p{L}\d.,/-])(\d+(?:,\d+)?[ \u00a0]?)(Km|KM|Kg|KG|Cm|CM|Mm|Dl|DL|Kwh|KWH|kwh)(?![\p{L}\d/-])/gu;
const SQUARE =
  /(?<![\p{L}\d.,/-])(\d+(?:[ \u00a0]\d{3})*(?:,\d+)?[ \u00a0]?)(k?m)([23])(?![\p{L}\d,.-]*\d)/gu;
const DEGREES = /(?<![\p{L}\d.,/-])((?:minus )?[–-]?\d+(?:,\d+)?)[ \u00a0]*°[ \u00a0]*C(?![\p{L}\d])/gu;

const RIGHT: Readonly<Record<string, string>> = {
  km: "km",
  kg: "kg",
  cm: "cm",
  mm: "mm",
  dl: "dl",
  kwh: "kWh",
};

/** Measures: a space before the unit, and the unit in its own letters. */
export const enhet = defineBlockRule({
  id: "enhet",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Måleenheter", nn: "Måleiningar" },
    rationale: {
      nb: "Mellom tall og måleenhet skal det være mellomrom, og enheten har faste bokstaver: «10 km», «5 kg», «120 m²». Da er tallet lett å lese.",
      nn: "Mellom tal og måleining skal det vere mellomrom, og eininga har faste bokstavar: «10 km», «5 kg», «120 m²». Då er talet lett å lese.",
    },
    sources: ["Språkrådet: Tall, tid og dato", "SI-systemet (Justervesenet)"],
  },
  options: {},
  messages: {
    space: {
      nb: "Det skal være mellomrom mellom tall og enhet. Skriv «{right}».",
      nn: "Det skal vere mellomrom mellom tal og eining. Skriv «{right}».",
    },
    letters: {
      nb: "«{unit}» skrives «{right}».",
      nn: "«{unit}» skal skrivast «{right}».",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Veien er ⟦10km⟧ lang.", better: "Veien er 10 km lang." },
      { language: "nb", text: "Pakken veier 5 ⟦KG⟧.", better: "Pakken veier 5 kg." },
      { language: "nb", text: "Rommet er på 120 ⟦m2⟧.", better: "Rommet er på 120 m²." },
      { language: "nb", text: "Vannet holder ⟦28°C⟧.", better: "Vannet holder 28 °C." },
      { language: "nn", text: "Vegen er ⟦10km⟧ lang.", better: "Vegen er 10 km lang." },
      { language: "nn", text: "Pakka veg 5 ⟦Kg⟧.", better: "Pakka veg 5 kg." },
      { language: "nn", text: "Rommet er på 120 ⟦m2⟧.", better: "Rommet er på 120 m²." },
    ],
    good: [
      { language: "nb", text: "Veien er 10 km lang, og farten er 60 km/t. Vi møtes kl. 9." },
      { language: "nb", text: "Se § 5g, vei E6 og hus 12m i Storgata 4 B." },
      { language: "nb", text: "Rommet er på 120 m². Ta 2 dl vann." },
      { language: "nn", text: "Vegen er 10 km lang, og farten er 60 km/t. Vi møtest kl. 9." },
      { language: "nn", text: "Rommet er på 120 m². Ta 2 dl vatn." },
      { language: "nn", text: "Vatnet held 28 °C, og det er minus 4 grader ute." },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code" || !/\d/.test(reading.text)) return;
    for (const match of proseMatches(block, reading, GLUED)) {
      const [actual, number, unit] = match;
      // «12m» and «5g» are house numbers and paragraphs as often.
      if (unit!.length === 1) continue;
      const right = `${number} ${unit!.replace("2", "²").replace("3", "³")}`;
      report({
        start: match.index,
        end: match.index + actual.length,
        messageId: "space",
        data: { right },
        fix: right,
      });
    }
    for (const match of proseMatches(block, reading, WRONG_CASE)) {
      const [actual, number, unit] = match;
      const right = RIGHT[unit!.toLowerCase()]!;
      const end = match.index + actual.length;
      report({
        start: match.index + number!.length,
        end,
        messageId: "letters",
        data: { unit: unit!, right },
        fix: /\d$/.test(number!) ? ` ${right}` : right,
      });
    }
    for (const match of proseMatches(block, reading, SQUARE)) {
      const [actual, number, unit, power] = match;
      if (/\d$/.test(number!)) continue;
      const right = `${unit}${power === "2" ? "²" : "³"}`;
      const start = match.index + number!.length;
      const end = match.index + actual.length;
      report({ start, end, messageId: "letters", data: { unit: `${unit}${power}`, right }, fix: right });
    }
    for (const match of proseMatches(block, reading, DEGREES)) {
      const right = `${match[1]} °C`;
      if (match[0].replace("\u00a0", " ") === right) continue;
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "space",
        data: { right },
        fix: right,
      });
    }
  },
});
