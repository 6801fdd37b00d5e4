import { compileList } from "../dictionary/compile-list.js";
import type { CompiledList } from "../dictionary/compiled-list.js";
import type { ParadigmOf } from "../dictionary/inflection.js";
import type { ListEntry, WordClass } from "../dictionary/list-entry.js";
import { wordsOf } from "../dictionary/validate-list.js";
import type { WrittenStandard } from "../document/block.js";
import type {
  AvoidedWord,
  GivenForms,
  Organisation,
  OrganisationTerm,
  WrittenForms,
} from "./organisation.js";

/** The rule that reports the words of a house. */
export const TERM_RULE = "organisasjon-ord";

/**
 * The words of a house as phrase lists, inflected. A word to avoid has what to write as its alternative; a word with an
 * explanation has none, but the explanation as its advice.
 */
export function organisationLists(
  { terms }: Pick<Organisation, "terms">,
  paradigmOf: ParadigmOf,
): readonly CompiledList[] {
  if (terms.length === 0) return [];
  const known = withCompounds(paradigmOf);
  return (["nb", "nn"] as const).map((language) => {
    const entries = terms.flatMap((term) => entriesOf(term, language, known));
    return compileList({ ruleId: TERM_RULE, language, file: "", entries }, known).compiled;
  });
}

/** Shortest last part that tells how a compound is inflected. */
const SHORTEST_PART = 4;

/** Names of units are seldom in a dictionary, but the last part of them is: «innbyggertorg» goes like «torg». */
function withCompounds(paradigmOf: ParadigmOf): ParadigmOf {
  return (lemma, upos, standard) => {
    const own = paradigmOf(lemma, upos, standard);
    if (upos !== "NOUN" || own.some(({ certain }) => certain)) return own;
    for (let cut = 2; cut <= lemma.length - SHORTEST_PART; cut++) {
      const last = paradigmOf(lemma.slice(cut), upos, standard).filter(({ certain }) => certain);
      if (last.length > 0) return last.map((row) => ({ ...row, form: lemma.slice(0, cut) + row.form }));
    }
    return own;
  };
}

function entriesOf(term: OrganisationTerm, language: WrittenStandard, paradigmOf: ParadigmOf): ListEntry[] {
  const use = term.use[language];
  const inflect = inflectionOf(use, term, language, paradigmOf);
  const own = formsIn(term.forms, language);
  const entries: ListEntry[] = [];
  for (const given of term.avoid) {
    const avoided: AvoidedWord = typeof given === "string" ? { word: given } : given;
    if (avoided.standard !== undefined && avoided.standard !== language) continue;
    // What is written instead cannot follow a form it does not have.
    const form = inflect === "none" ? "none" : inflectionOf(avoided.word, avoided, language, paradigmOf);
    entries.push(
      entryOf(avoided.word, avoided, form, language, {
        alternatives: [{ text: use, inflect, ...(own === undefined ? {} : { forms: own }) }],
        source: term.source ?? "",
      }),
    );
  }
  if (term.explain !== undefined) {
    entries.push(
      entryOf(use, term, inflect, language, {
        alternatives: [],
        advice: term.explain[language],
        source: term.source ?? "",
      }),
    );
  }
  return entries;
}

function entryOf(
  term: string,
  given: Pick<AvoidedWord, "forms">,
  inflect: "none" | WordClass,
  language: WrittenStandard,
  rest: Pick<ListEntry, "alternatives" | "advice" | "source">,
): ListEntry {
  const forms = formsIn(given.forms, language);
  return {
    ruleId: TERM_RULE,
    language,
    line: 0,
    term,
    inflect,
    ...(forms === undefined || inflect === "none" ? {} : { forms }),
    gap: 0,
    notBefore: [],
    notAfter: [],
    notIn: [],
    onlyIn: [],
    position: "any",
    case: "any",
    ...rest,
  };
}

/** As the house says; else as a noun, where forms are given or known for certain. */
function inflectionOf(
  text: string,
  { inflect, forms }: Pick<AvoidedWord, "inflect" | "forms">,
  language: WrittenStandard,
  paradigmOf: ParadigmOf,
): "none" | WordClass {
  if (inflect === "none") return "none";
  const words = wordsOf(text);
  const wordClass = inflect ?? "noun";
  const head = wordClass === "verb" ? words[0] : words.at(-1);
  if (formsIn(forms, language) !== undefined) return wordClass;
  const upos = { noun: "NOUN", verb: "VERB", adjective: "ADJ" } as const;
  const isKnown = paradigmOf(head ?? text, upos[wordClass], language).some(({ certain }) => certain);
  return isKnown ? wordClass : "none";
}

/** The forms that hold for a standard. */
function formsIn(given: GivenForms | undefined, language: WrittenStandard): WrittenForms | undefined {
  if (given === undefined || !("nb" in given || "nn" in given)) return given as WrittenForms | undefined;
  return (given as { readonly nb?: WrittenForms; readonly nn?: WrittenForms })[language];
}
