import type { Span } from "../text/span.js";
import type { Language } from "./block.js";
import type { PartOfSpeech, Relation } from "./sentence-grammar.js";

/** A word of a parsed text. Without grammar (English, code) part of speech, features, lemma, head and relation are missing. */
export interface ParsedToken {
  /** Its characters as they stand in the source; a template field as it is written, without white space. */
  readonly form: string;
  readonly span: Span;
  /** Whether the next token follows without white space. */
  readonly isJoined: boolean;
  readonly grammar?: {
    readonly lemma: string;
    readonly upos: PartOfSpeech;
    readonly feats: Readonly<Record<string, string>>;
    /** The head, as an index of the tokens of the sentence; -1 for the root. */
    readonly head: number;
    readonly relation: Relation;
    readonly passive?: "s" | "bli";
  };
}

/** A sentence of a parsed text; where a template branches inside it, with the words of all branches, each once. */
export interface ParsedSentence {
  readonly text: string;
  readonly span: Span;
  /** Undefined in code, which is no language. */
  readonly language: Language | undefined;
  readonly tokens: readonly ParsedToken[];
}

/** A text as its sentences and words, in order. Spans are offsets in the source. */
export interface ParsedText {
  readonly language: Language;
  readonly sentences: readonly ParsedSentence[];
}
