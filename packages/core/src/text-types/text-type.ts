import type { SourceDocument } from "../document/document.js";
import type { Localized, Severity } from "../finding/finding.js";
import type { OptionValue } from "../rule/options.js";

/** What a text type says of a rule. */
export interface TextTypeSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** How sure a type is of a text, and why. */
export interface Detection {
  /** From 0 to 1; the highest wins, under 0.5 none does. */
  readonly confidence: number;
  /** What decided, for a person to read, in both standards. */
  readonly reason: Localized;
}

/** Of a longer text the detectors are told no more words: no text type is known by so many. */
export const MOST_WORDS_TOLD = 5000;

/** The text of a document as the detectors look at it. */
export interface DetectionInput {
  readonly document: SourceDocument;
  /** What tells something of the text in its path: the file name, and before it folders, with slashes. */
  readonly path: string;
  /** Text of the first block, usually the title. */
  readonly title: string;
  /** The first 4 000 characters in lower case. */
  readonly opening: string;
  /** The last 1 500 characters in lower case. */
  readonly closing: string;
  /** The number of words of running text, up to {@link MOST_WORDS_TOLD}. */
  readonly words: number;
}

/** A kind of text or channel: what holds there that does not hold everywhere. */
export interface TextType {
  readonly id: string;
  readonly title: Localized;
  readonly rules: Readonly<Record<string, TextTypeSetting>>;
  detect(input: DetectionInput): Detection | undefined;
}
