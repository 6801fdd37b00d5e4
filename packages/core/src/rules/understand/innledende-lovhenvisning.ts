import { lawOpening, lawReferenceAt, lawReferences } from "../../document/law-reference.js";
import { isForeign } from "../../document/quotation.js";
import { isAboutRules, sectionTitles } from "../../document/section-titles.js";
import type { Sentence } from "../../document/sentence.js";
import type { GrammarOf } from "../../document/sentence-grammar.js";
import { invertedSubject } from "../../grammar/inverted-subject.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Range, Suggestion } from "../../rule/rule-context.js";

/** Sentences that begin with the act and not with what it means for the reader. */
export const innledendeLovhenvisning = defineDocumentRule({
  id: "innledende-lovhenvisning",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["lov-midt-i-setning"],
  docs: {
    title: { nb: "Setning som begynner med en lovhenvisning", nn: "Setning som byrjar med ei lovtilvising" },
    rationale: {
      nb: "Leseren vil først vite hva avgjørelsen betyr. Si det først, og sett lovhenvisningen til slutt i setningen eller samlet til slutt i brevet.",
      nn: "Lesaren vil først vite kva avgjerda betyr. Sei det først, og set lovtilvisinga til slutt i setninga eller samla til slutt i brevet.",
    },
    sources: ["Mattilsynet", "Oslo kommune, Plan- og bygningsetaten", "Indre Fosen kommune"],
  },
  options: {},
  messages: {
    first: {
      nb: "Setningen begynner med lovhenvisningen. Si først hva det betyr for leseren, og sett henvisningen til slutt.",
      nn: "Setninga byrjar med lovtilvisinga. Sei først kva det betyr for lesaren, og set tilvisinga til slutt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦I henhold til forvaltningsloven § 29⟧ er klagefristen tre uker.",
        better: "Klagefristen er tre uker, se forvaltningsloven § 29.",
      },
      {
        language: "nb",
        text: "Vi avslår søknaden. ⟦Etter plan- og bygningsloven § 19-2⟧ kan kommunen gi dispensasjon.",
        better: "Vi avslår søknaden. Kommunen kan gi dispensasjon, se plan- og bygningsloven § 19-2.",
      },
      {
        language: "nb",
        text: "⟦I medhold av forvaltningsloven § 28⟧ første ledd kan du klage på vedtaket.",
        better: "Du kan klage på vedtaket, se forvaltningsloven § 28 første ledd.",
      },
      {
        language: "nb",
        text: "⟦Etter plan- og bygningsloven § 19-2⟧ kan eieren av huset søke om dispensasjon.",
        rewrite: "Eieren av huset kan søke om dispensasjon, se plan- og bygningsloven § 19-2.",
      },
      {
        language: "nn",
        text: "⟦Med heimel i forvaltningslova § 29⟧ er klagefristen tre veker.",
        better: "Klagefristen er tre veker, sjå forvaltningslova § 29.",
      },
      {
        language: "nn",
        text: "Vi avslår søknaden. ⟦Etter plan- og bygningslova § 19-2⟧ kan kommunen gi dispensasjon.",
        better: "Vi avslår søknaden. Kommunen kan gi dispensasjon, sjå plan- og bygningslova § 19-2.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan klage innen tre uker, se forvaltningsloven § 29." },
      { language: "nb", text: "Etter loven kan du klage. Etter ferien får du svar." },
      {
        language: "nb",
        text: "# Regler vi har brukt\n\nEtter forvaltningsloven § 29 er fristen tre uker.",
        format: "markdown",
      },
      { language: "nn", text: "Du kan klage innan tre veker, sjå forvaltningslova § 29." },
      { language: "nn", text: "Etter lova kan du klage. Etter ferien får du svar." },
      {
        language: "nn",
        text: "# Rett til å klage\n\nEtter forvaltningslova § 29 er fristen tre veker.",
        format: "markdown",
      },
    ],
  },
  collect({ block, reading, grammarOf }) {
    if (block.kind !== "paragraph" && block.kind !== "list-item") return [];
    const references = lawReferences(reading.text);
    if (references.length === 0) return [];
    return reading.sentences.flatMap((sentence) => {
      const opening = lawOpening(sentence.text);
      if (opening === undefined || isForeign(reading, sentence.start)) return [];
      const at = sentence.start + opening.length;
      const reference = lawReferenceAt(references, at);
      if (reference === undefined) return [];
      const last = withReferenceLast(sentence, reference, grammarOf);
      const value: readonly Suggestion[] =
        last === undefined ? [] : [{ text: last, edits: [{ ...rangeOf(sentence), text: last }] }];
      return [{ start: sentence.start, end: reference.end, value }];
    });
  },
  check({ facts, document, report }) {
    if (facts.length === 0) return;
    const titles = sectionTitles(document.blocks);
    for (const { block, reading, start, end, value: suggestions } of facts) {
      if (!isAboutRules(titles.get(block)))
        report({ block, reading, start, end, messageId: "first", suggestions });
    }
  },
});

/** Longer sentences need more than another order of the words. */
const LONGEST_MOVED = 18;

/** What follows the section and belongs to it. */
const PARTS =
  /^(?: (?:første|andre|annet|anna|tredje|fjerde|femte) (?:ledd|punktum)| (?:bokstav|nr\.) [a-zæøå\d]+)*/u;

/**
 * The sentence with its subject first and the reference last: «Du kan klage på vedtaket, se forvaltningsloven § 28.»
 * undefined where it has more than one clause joined by commas, or where it is not certain what the subject is.
 */
function withReferenceLast(sentence: Sentence, reference: Range, grammarOf: GrammarOf): string | undefined {
  const { text, tokens, wordCount, start } = sentence;
  if (wordCount > LONGEST_MOVED || !/^[^,;:()?!\uFFFC]+\.$/u.test(text)) return undefined;
  const afterReference = text.slice(reference.end - start);
  const parts = PARTS.exec(afterReference)![0];
  const grammar = grammarOf(sentence);
  const inverted = grammar === undefined ? undefined : invertedSubject(grammar);
  if (grammar === undefined || inverted === undefined) return undefined;
  const verb = tokens[inverted.verb]!;
  // The verb comes right behind the reference.
  if (verb.start !== reference.end + parts.length + 1) return undefined;
  const first = tokens[inverted.first]!;
  const last = tokens[inverted.last]!;
  const subject = text.slice(first.start - start, last.end - start);
  const rest = text.slice(last.end - start, -1);
  const act = `${text.slice(reference.start - start, reference.end - start)}${parts}`;
  const see = grammar.standard === "nn" ? "sjå" : "se";
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb.text}${rest}, ${see} ${act}.`;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
