import type { Standard, Upos } from "./features.js";
import * as nb from "./lexicon-nb.data.js";
import * as nn from "./lexicon-nn.data.js";

/** The entries of one part of speech: sorted lines of `lemma code`, each between newlines. */
function entriesOf(upos: Upos, standard: Standard): string {
  const lexicon = standard === "nb" ? nb : nn;
  if (upos === "VERB") return lexicon.verbs;
  return upos === "NOUN" ? lexicon.nouns : lexicon.adjectives;
}

/** The paradigm code of a lemma in the lexicon, or undefined. Searched in the sorted text, so that nothing is decoded at start. */
export function codeOf(lemma: string, upos: Upos, standard: Standard): string | undefined {
  const entries = entriesOf(upos, standard);
  let low = 0;
  let high = entries.length;
  while (low < high) {
    // A line starts with its newline, which may lie before the part that is left to search.
    const start = entries.lastIndexOf("\n", (low + high) >>> 1);
    const lineStart = Math.max(start, low);
    const lineEnd = nextLine(entries, lineStart);
    const line = entries.slice(lineStart + 1, lineEnd);
    const space = line.indexOf(" ");
    const key = line.slice(0, space);
    if (key === lemma && space > 0) return line.slice(space + 1);
    if (space > 0 && key < lemma) low = lineEnd;
    else high = lineStart;
  }
  return undefined;
}

/** Lemmas whose code spells out this form, as the codes of irregular words do. */
export function lemmasSpelling(form: string, upos: Upos, standard: Standard): readonly string[] {
  if (form === "") return [];
  const entries = entriesOf(upos, standard);
  const found = new Set<string>();
  for (let at = entries.indexOf(form); at >= 0; at = entries.indexOf(form, at + 1)) {
    if (!isBoundary(entries[at - 1]) || !isBoundary(entries[at + form.length])) continue;
    // A line starts with its newline, which may lie before the part that is left to search.
    const start = entries.lastIndexOf("\n", at) + 1;
    found.add(entries.slice(start, entries.indexOf(" ", start)));
  }
  return [...found];
}

/** Every lemma of the lexicon, in order. */
export function lemmas(upos: Upos, standard: Standard): readonly string[] {
  return entriesOf(upos, standard)
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [line.slice(0, line.indexOf(" "))]));
}

function nextLine(entries: string, from: number): number {
  const next = entries.indexOf("\n", from + 1);
  return next < 0 ? entries.length : next;
}

function isBoundary(character: string | undefined): boolean {
  return character === undefined || /[ ,;:/=!|\n]/.test(character);
}
