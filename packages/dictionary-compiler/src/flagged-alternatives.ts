import {
  type CompiledAlternative,
  type CompiledList,
  createPhraseMatcher,
  type ListProblem,
  type PhraseList,
  phraseForms,
  phraseRules,
  type Sentence,
} from "@klarsprak/core";
import { segment } from "retext-norwegian";

/** Alternatives that another list of the language would warn about. */
export function flaggedAlternatives(
  lists: readonly PhraseList[],
  compiled: readonly CompiledList[],
): readonly ListProblem[] {
  const warning = compiled.map((list) => ({
    ...list,
    entries: list.entries.filter((entry) => isWarning(entry, list)),
  }));
  const matcher = createPhraseMatcher(warning);
  // «jfr.» becomes «jf.», which is right although the same list would rather have it spelled out.
  const ruleIdsFor = (list: PhraseList): readonly string[] =>
    compiled.map(({ ruleId }) => ruleId).filter((id) => id !== "forkortelse-i-tekst" || list.ruleId !== id);
  return lists.flatMap((list) => {
    const own = compiled.find((other) => other.ruleId === list.ruleId && other.language === list.language);
    return list.entries.flatMap((entry) => {
      // What is switched off offers nothing, and the alternatives of tips need not be better than tips.
      if (entry.severity === "off") return [];
      const alternatives = own?.entries.find((one) => one.term === entry.term)?.alternatives ?? [];
      return alternatives.flatMap((alternative) => {
        const flagged = ruleIdsFor(list)
          .flatMap((id) => offeredForms(alternative).map((form) => [id, form] as const))
          .map(([id, form]) => ({ id, match: matcher.match(id, sentenceOf(form), list.language, "brev")[0] }))
          .find(({ match }) => match !== undefined);
        if (flagged?.match === undefined) return [];
        const { id, match } = flagged;
        const message = `"${entry.term}" offers "${alternative.text}", but ${id} warns about "${match.entry.term}". Choose another alternative.`;
        return [{ file: list.file, line: entry.line, message }];
      });
    });
  });
}

/** The forms that are put in: of several that are allowed, the preferred. */
function offeredForms(alternative: CompiledAlternative): readonly string[] {
  const { forms = {} } = alternative;
  const preferred = Object.fromEntries(
    Object.entries(forms).map(([slot, known]) => [slot, known.slice(0, 1)]),
  );
  return phraseForms(
    alternative.text,
    alternative.forms === undefined ? {} : { ...alternative, forms: preferred },
  );
}

/** What a term at the start of a sentence is warned about may well be right inside one. */
function isWarning(entry: CompiledList["entries"][number], list: CompiledList): boolean {
  const severity = entry.severity ?? phraseRules[list.ruleId as keyof typeof phraseRules];
  return severity === "warning" && entry.onlyIn === undefined && entry.position !== "start";
}

function sentenceOf(text: string): Sentence {
  const tokens = segment(text).flatMap((sentence) =>
    sentence.tokens.map(({ kind, start, end }) => {
      const piece = text.slice(start, end);
      return { kind, start, end, text: piece, lower: piece.toLowerCase() };
    }),
  );
  return { text, start: 0, end: text.length, tokens, wordCount: tokens.length };
}
