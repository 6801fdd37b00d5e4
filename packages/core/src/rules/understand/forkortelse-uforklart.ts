import type { AnnotatedBlock, AnnotatedReading } from "../../document/block.js";
import { isForeign } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { PlacedFact } from "../../rule/rule-context.js";

/** An abbreviation at a place, and whether the place explains it. */
interface Abbreviation {
  readonly letters: string;
  readonly explained: boolean;
  /** Only where a name is given, never asked for an explanation: a heading, a cell, a quotation. */
  readonly aside: boolean;
}

/** Capital letters that stand for no name: forms of company, marks of a draft, emphasis. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "AS ASA ANS BA DA SA KF IKS NUF ENK OBS NB PS OK SMS PDF ID TV PC FAQ MÅ BØR KAN SKAL IKKE ALLE HUSK VIKTIG NN XX XXX".split(
    " ",
  ),
);

const ROMAN = /^[IVXLCDM]+$/;

/** Abbreviations in capitals that the text never explains. */
export const forkortelseUforklart = defineDocumentRule({
  id: "forkortelse-uforklart",
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Forkortelse uten forklaring", nn: "Forkorting utan forklaring" },
    rationale: {
      nb: "En forkortelse som er dagligdags for avsenderen, kan være ukjent for leseren. Skriv hele navnet første gang med forkortelsen i parentes, for eksempel «tverretatlig samarbeidsgruppe (TSG)». Brukes forkortelsen bare én gang, kan du droppe den.",
      nn: "Ei forkorting som er daglegdags for avsendaren, kan vere ukjend for lesaren. Skriv heile namnet første gongen med forkortinga i parentes, til dømes «tverretatleg samarbeidsgruppe (TSG)». Er forkortinga brukt berre éin gong, kan du droppe ho.",
    },
    sources: ["Gjøvik kommune", "Asker kommune", "Mattilsynet", "Digdir"],
  },
  options: {
    known: {
      kind: "words",
      default: [],
      description: {
        nb: "Forkortelser leserne kjenner, skrevet slik de står i teksten.",
        nn: "Forkortingar lesarane kjenner, skrivne slik dei står i teksten.",
      },
    },
  },
  messages: {
    unexplained: {
      nb: "«{letters}» er ikke forklart. Skriv hele navnet første gang, med forkortelsen i parentes.",
      nn: "«{letters}» er ikkje forklart. Skriv heile namnet første gongen, med forkortinga i parentes.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Saken går til ⟦TSG⟧ i juni. TSG svarer deg.",
        rewrite: "Saken går til tverretatlig samarbeidsgruppe (TSG) i juni. TSG svarer deg.",
      },
      {
        language: "nb",
        text: "Vi lager en ⟦ROS⟧-analyse av skolen.",
        rewrite: "Vi ser på risiko og sårbarhet ved skolen.",
      },
      {
        language: "nn",
        text: "Saka går til ⟦TSG⟧ i juni. TSG svarar deg.",
        rewrite: "Saka går til tverretatleg samarbeidsgruppe (TSG) i juni. TSG svarar deg.",
      },
      {
        language: "nn",
        text: "Du får ein ⟦BPA⟧-avtale frå mai.",
        rewrite: "Du får brukarstyrt personleg assistanse (BPA) frå mai.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan søke om brukerstyrt personlig assistanse (BPA). BPA er gratis." },
      { language: "nb", text: "Alle skoler har et FAU (foreldrerådets arbeidsutvalg). FAU møtes i mai." },
      {
        language: "nb",
        text: "Toten Bygg AS må sende skjema II og IV. Du må ALDRI sende originalen til 2850 LENA. Du må aldri betale for ISO 9001.",
      },
      { language: "nb", text: "VEDTAK OM STØTTE TIL DEG\n\nDu får støtte fra mai." },
      { language: "nn", text: "Du kan søkje om brukarstyrt personleg assistanse (BPA). BPA er gratis." },
      {
        language: "nn",
        text: "Alle skular har eit FAU (arbeidsutvalet til foreldrerådet). FAU møtest i mai.",
      },
      { language: "nn", text: "Toten Bygg AS må sende skjema II og IV. Saka har nummer LOV-2025-06." },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.kind === "image" || !/\p{Lu}{2}/u.test(reading.text)) return [];
    return reading.sentences.flatMap((sentence) => abbreviations(block, reading, sentence));
  },
  check({ facts, lists, options, accepted, document, report }) {
    const settled = new Set<string>();
    for (const fact of facts as readonly PlacedFact<Abbreviation>[]) {
      const { letters, explained, aside } = fact.value;
      if (settled.has(letters)) continue;
      if (explained) settled.add(letters);
      if (explained || aside) continue;
      settled.add(letters);
      if (
        lists.knownAbbreviations.has(letters) ||
        options.known.includes(letters) ||
        accepted.has(letters.toLowerCase())
      )
        continue;
      // The same letters as a common word in the text make the capitals emphasis.
      if (isWritten(letters.toLowerCase(), document.blocks)) continue;
      report({
        block: fact.block,
        reading: fact.reading,
        start: fact.start,
        end: fact.end,
        messageId: "unexplained",
        data: { letters },
      });
    }
  },
});

function abbreviations(block: AnnotatedBlock, reading: AnnotatedReading, sentence: Sentence) {
  const { tokens } = sentence;
  const words = tokens.filter((token) => token.kind === "word");
  const capitals = words.filter((token) => token.text.length > 1 && /^[\p{Lu}-]+$/u.test(token.text)).length;
  const isShouted = capitals > 2 && capitals * 2 > words.length;
  if (isShouted) return [];
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word") return [];
    const letters = /^(\p{Lu}{2,6})(?:-\p{Ll}+)?$/u.exec(token.text)?.[1];
    if (letters === undefined || NO_NAMES.has(letters) || ROMAN.test(letters)) return [];
    // «FOR IKKE»: words in capitals side by side are emphasis.
    const isBeside = (at: number): boolean => /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "");
    if (isBeside(i - 1) || isBeside(i + 1)) return [];
    // «2850 LENA» is a place, «ISO 9001» a code.
    if (/^\d{4}$/.test(tokens[i - 1]?.text ?? "") || /^\d/.test(tokens[i + 1]?.text ?? "")) return [];
    const before = tokens[i - 1]?.text;
    const after = tokens[i + 1]?.text;
    const inParentheses = before === "(" && i > 1;
    const opens =
      after === "(" ||
      after === "–" ||
      after === ":" ||
      (/^(?:står|betyr|er)$/.test(after ?? "") && tokens[i + 2]?.lower === "for");
    const aside = block.kind === "heading" || block.kind === "table-cell" || isForeign(reading, token.start);
    const value: Abbreviation = { letters, explained: inParentheses || opens, aside };
    return [{ start: token.start, end: token.start + letters.length, value }];
  });
}

/** Whether a word stands in a text, written just so. */
function isWritten(word: string, blocks: readonly AnnotatedBlock[]): boolean {
  return blocks.some(({ readings: [{ text }], readings }) => {
    // Looking at the characters first spares nearly every block.
    if (!text.includes(word)) return false;
    return readings[0].sentences.some(({ tokens }) => tokens.some((token) => token.text === word));
  });
}
