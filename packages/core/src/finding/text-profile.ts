/** The three questions of plain language (ISO 24495-1, klarspråk): the reader finds, understands and can use it. */
export type Question = "find" | "understand" | "use";

/** What drives the readability index up, compared with ordinary prose. */
export type LixDriver = "sentences" | "words" | "both" | "neither";

/** What a text is like, in figures that judge nothing. */
export interface TextProfile {
  /** Minutes it takes to read the running text, headings and lists once, at 200 words a minute. */
  readonly readingMinutes: number;
  /** Undefined where the text is too short to say. */
  readonly lix?: { readonly value: number; readonly driver: LixDriver };
  /** Share of sentences with a passive, from 0 to 1. */
  readonly passiveShare: number;
  /** More words than this make a sentence long, by the settings that hold for the text. */
  readonly longSentence: number;
  /** How often the reader is spoken to (du, dere), and how often the sender says who acts (vi). */
  readonly address: { readonly reader: number; readonly sender: number };
  /** Technical terms of the word lists, each once, as they first stand in the text. */
  readonly terms: { readonly explained: readonly string[]; readonly unexplained: readonly string[] };
  /** Roles the text names, each once, without ending. */
  readonly roles: readonly string[];
  /** Findings under each of the three questions, and how many are about something else. */
  readonly questions: Readonly<Record<Question, number>>;
  readonly otherFindings: number;
}
