import type { SentenceGrammar } from "../document/sentence-grammar.js";

/** How a word is passive: by its ending («sendes», «sendast»), or as a participle after bli or verte («blir sendt»). */
export type PassiveMark = "s" | "bli";

const BLI: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);

/** How far from its auxiliary a participle is looked for, in tokens. */
const REACH = 12;

/** Marks that no participle is looked for behind. */
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?"]);

/** For each token of a sentence whether it is passive, and how. */
export function markPassives(grammar: SentenceGrammar): readonly (PassiveMark | undefined)[] {
  const { tokens } = grammar.sentence;
  const marks: (PassiveMark | undefined)[] = grammar.tags.map(({ feats }) =>
    feats.Voice === "Pass" ? "s" : undefined,
  );
  for (let i = 0; i < tokens.length; i++) {
    if (!BLI.has(tokens[i]!.lower)) continue;
    const participle = participleAfter(i, grammar);
    if (participle !== undefined) marks[participle] = "bli";
  }
  return marks;
}

function participleAfter(auxiliary: number, { sentence, tags }: SentenceGrammar): number | undefined {
  const { tokens } = sentence;
  const end = Math.min(tokens.length, auxiliary + 1 + REACH);
  for (let i = auxiliary + 1; i < end; i++) {
    const { upos, feats } = tags[i]!;
    if (feats.VerbForm === "Part") return i;
    if (feats.VerbForm !== undefined || upos === "SCONJ" || STOPS.has(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** Whether a token can be passive or the auxiliary of a passive, by its letters alone: a cheap look before tagging. */
export function canBePassive(lower: string): boolean {
  return BLI.has(lower) || /(?:[aeioyåø]s|st)$/.test(lower);
}
