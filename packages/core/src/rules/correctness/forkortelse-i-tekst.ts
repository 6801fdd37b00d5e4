import { definePhraseRule, type PhraseMatch } from "../../rule/phrase-rule.js";
import type { SentenceContext } from "../../rule/rule-context.js";

/** No parenthesis is longer; the bound keeps a text of one long line fast. Characters. */
const LONGEST = 1_000;

/** No line of an address is longer. Characters. */
const LONGEST_LINE = 60;

/** Whether the abbreviation stands in parentheses that hold a section sign. */
function isInLawReference(match: PhraseMatch, { reading }: SentenceContext<object>): boolean {
  const { text } = reading;
  const before = text.slice(Math.max(0, match.start - LONGEST), match.start);
  const after = text.slice(match.end, match.end + LONGEST);
  const open = before.lastIndexOf("(");
  const close = after.indexOf(")");
  if (open < 0 || close < 0 || before.includes(")", open)) return false;
  return before.includes("§", open) || after.slice(0, close).includes("§");
}

/** «500 kr.» at the end of a sentence has the full stop of the sentence, not of the abbreviation. */
function isFullStop(match: PhraseMatch, { sentence }: SentenceContext<object>): boolean {
  const bare = match.entry.term.slice(0, -1);
  return (
    match.end === sentence.end && match.entry.term.endsWith(".") && match.entry.alternatives.includes(bare)
  );
}

/** «v/ Kari Nordmann» in a line of an address, which is no sentence. */
function isInAddress(match: PhraseMatch, { reading: { text } }: SentenceContext<object>): boolean {
  if (match.entry.term !== "v/" || !/^ ?\p{Lu}/u.test(text.slice(match.end, match.end + 2))) return false;
  const end = text.indexOf("\n", match.end);
  const line = text.slice(text.lastIndexOf("\n", match.start) + 1, end === -1 ? text.length : end).trim();
  return line.length <= LONGEST_LINE && !/[.!?:;,]$/.test(line);
}

/** Abbreviations in running text. */
export const forkortelseITekst = definePhraseRule({
  id: "forkortelse-i-tekst",
  category: "correctness",
  yieldsTo: ["overskrift-informativ", "beloep"],
  docs: {
    title: { nb: "Forkortelser i løpende tekst", nn: "Forkortingar i løpande tekst" },
    rationale: {
      nb: "Forkortelser stopper mange lesere, og skjermlesere leser dem galt. Skriv ordet helt ut når det er plass til det. I tabeller og i parenteser med lovhenvisninger er forkortelser i orden.",
      nn: "Forkortingar stoppar mange lesarar, og skjermlesarar les dei feil. Skriv ordet heilt ut når det er plass til det. I tabellar og i parentesar med lovtilvisingar er forkortingar i orden.",
    },
    sources: ["Språkrådet: forkortelser", "Digdir: språkprofil", "Mattilsynet: språkprofil"],
  },
  what: {
    nb: "Forkortelsen «{actual}» kan stoppe leseren.",
    nn: "Forkortinga «{actual}» kan stoppe lesaren.",
  },
  skip: (match, context) =>
    context.block.kind === "table-cell" ||
    isInLawReference(match, context) ||
    isInAddress(match, context) ||
    isFullStop(match, context),
  // One abbreviation for another is a matter of spelling.
  isSafe: ({ entry }) =>
    entry.alternatives.length === 1 && /^(\p{Ll}+\.)+$|^(kr|md)$/u.test(entry.alternatives[0]!),
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du kan ⟦f.eks.⟧ sende en e-post.",
        better: "Du kan for eksempel sende en e-post.",
      },
      {
        language: "nb",
        text: "Vi trenger ⟦bl.a.⟧ lønnsslippen din.",
        better: "Vi trenger blant annet lønnsslippen din.",
      },
      {
        language: "nb",
        text: "Du betaler 500 kroner ⟦pr. mnd.⟧ i to år.",
        better: "Du betaler 500 kroner per måned i to år.",
      },
      {
        language: "nb",
        text: "Du får svar innen ⟦1 mnd.⟧ fra i dag.",
        better: "Du får svar innen 1 måned fra i dag.",
      },
      {
        language: "nn",
        text: "Vi treng ⟦bl.a.⟧ lønsslippen din.",
        better: "Vi treng mellom anna lønsslippen din.",
      },
      {
        language: "nn",
        text: "Du kan ⟦t.d.⟧ sende ein e-post.",
        better: "Du kan til dømes sende ein e-post.",
      },
      {
        language: "nn",
        text: "Du betaler 500 kroner ⟦pr. mnd.⟧ i to år.",
        better: "Du betaler 500 kroner per månad i to år.",
      },
      { language: "nn", text: "Møtet blir leidd ⟦v/⟧ Nils Døme.", better: "Møtet blir leidd ved Nils Døme." },
    ],
    good: [
      { language: "nb", text: "Du kan for eksempel sende en e-post." },
      { language: "nb", text: "Du har rett til innsyn (jf. forvaltningsloven § 18)." },
      { language: "nb", text: "Gebyret er 500 kr." },
      {
        language: "nb",
        text: "Vik grendelag\nv/ Nils Døme\nVikveien 8\n6893 Vik",
        format: "markdown",
      },
      { language: "nn", text: "Du kan til dømes sende ein e-post." },
      { language: "nn", text: "Du har rett til innsyn (jf. forvaltningslova § 18)." },
      {
        language: "nn",
        text: "Vik grendalag\nv/ Nils Døme\nVikavegen 8\n6893 Vik",
        format: "markdown",
      },
    ],
  },
});
