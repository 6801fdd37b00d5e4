import { decideLanguage, type LanguageEvidence, languageEvidence } from "retext-norwegian";
import type { Block, Language, WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";

/** What the words of a block say of its language; can be added up over blocks. */
export type BlockEvidence = LanguageEvidence;

/** So many words of its own before a block may differ from its document. */
const OWN_LANGUAGE_WORDS = 12;

/** So sure, in log-odds a block's words give together, before a block differs from its document. */
const OWN_LANGUAGE_MARGIN = 8;

/** What the words of a block say of its language. */
export function evidenceOf(block: Block, sentences: readonly Sentence[]): BlockEvidence {
  if (block.kind === "code") return languageEvidence([]);
  const words: string[] = [];
  for (const sentence of sentences) {
    for (const token of sentence.tokens) if (token.kind === "word") words.push(token.lower);
  }
  return languageEvidence(words);
}

/**
 * What is known before a word is read, in log-odds for bokmål: nine of ten official texts are in bokmål, and a text in
 * bokmål that is taken for nynorsk gets a false finding at every other word, which the other way round it does not.
 */
const PRIOR = 1.5;

/** How much the markup's `lang` counts, in log-odds: often it is right, but templates keep it when they are copied. */
const DECLARED = 4;

/** How much a folder or a file name such as `nn/` or `varsel_nn.hbs` counts, in log-odds. */
const NAMED = 3;

const NYNORSK_NAME = /(?<=^|[/_. -])(?:nn|nynorsk|nno)(?=[/_. -]|$)/i;
const BOKMAAL_NAME = /(?<=^|[/_. -])(?:nb|bokm(?:å|aa|a)l|nob)(?=[/_. -]|$)/i;

/** What is known of the language of a text beside its words. */
export interface LanguageHints {
  /** What the markup declares. */
  readonly declared: WrittenStandard | undefined;
  /** What tells something of the text in its path: the file name, and before it folders, with slashes. */
  readonly path: string;
}

/** Language of the whole document by the evidence of its blocks and what is known beside; bokmål where nothing tells. */
export function documentLanguage(evidence: readonly BlockEvidence[], hints: LanguageHints): Language {
  const total = { ...languageEvidence([]) };
  for (const { standard, english, norwegian, words } of evidence) {
    total.standard += standard;
    total.english += english;
    total.norwegian += norwegian;
    total.words += words;
  }
  const beside =
    PRIOR + DECLARED * towardsBokmaal(hints.declared) + NAMED * towardsBokmaal(namedIn(hints.path));
  return decideLanguage({ ...total, standard: total.standard + beside }).language;
}

function towardsBokmaal(standard: WrittenStandard | undefined): number {
  return standard === undefined ? 0 : standard === "nb" ? 1 : -1;
}

/** The written standard that a path names. */
function namedIn(path: string): WrittenStandard | undefined {
  const isNynorsk = NYNORSK_NAME.test(path);
  if (isNynorsk === BOKMAAL_NAME.test(path)) return undefined;
  return isNynorsk ? "nn" : "nb";
}

/** Language of a block: its own where its words are many and clear, that of the document elsewhere. */
export function blockLanguage(
  evidence: BlockEvidence,
  document: Language,
  declared: WrittenStandard | "auto",
): Language {
  const fallback = declared === "auto" ? document : declared;
  const own = decideLanguage(evidence);
  if (own.language === "en") return evidence.words >= 6 && own.margin > 0 ? "en" : fallback;
  if (declared !== "auto") return declared;
  if (fallback === "en") return evidence.words >= 6 ? own.language : fallback;
  return evidence.words >= OWN_LANGUAGE_WORDS && own.margin >= OWN_LANGUAGE_MARGIN ? own.language : fallback;
}
