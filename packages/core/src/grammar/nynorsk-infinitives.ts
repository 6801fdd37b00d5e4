import type { Sentence } from "../document/sentence.js";
import type { GrammarOf, SentenceGrammar } from "../document/sentence-grammar.js";
import { modals } from "./modal-verbs.js";

/** How many words may stand between a modal verb and its infinitive. */
const REACH = 4;

/**
 * Indexes of the infinitives of a nynorsk sentence that end in -a or -e as the writer chooses: after «å», or soon after a
 * modal verb. A word of one syllable has one infinitive (ta, sjå, gje), and those in -ast are the same for all.
 */
export function choosableInfinitives(sentence: Sentence, grammarOf: GrammarOf): readonly number[] {
  const { tokens } = sentence;
  const found: number[] = [];
  let opener = Number.NEGATIVE_INFINITY;
  for (const [i, { lower, kind }] of tokens.entries()) {
    if (kind === "punctuation") opener = Number.NEGATIVE_INFINITY;
    const isMarked = tokens[i - 1]?.lower === "å";
    if (kind === "word" && (isMarked || i - opener <= REACH) && hasChoice(lower)) {
      const grammar = grammarOf(sentence);
      if (grammar === undefined) return found;
      const isNear = isMarked || i - opener <= 2;
      const isInfinitive = isTaggedInfinitive(grammar, i) || (isNear && isNounAsInfinitive(grammar, i));
      // «så å seie» is the same in every text.
      const isFixed = isMarked && tokens[i - 2]?.lower === "så";
      const isOfModal = isMarked || isAllLight(grammar, opener + 1, i);
      if (isInfinitive && isOfModal && (isNear || grammar.isSure(i)) && !isFixed) found.push(i);
    }
    if (modals.has(lower)) opener = i;
  }
  return found;
}

function isTaggedInfinitive({ tags }: SentenceGrammar, i: number): boolean {
  const { upos, feats } = tags[i]!;
  return (upos === "VERB" || upos === "AUX") && feats.VerbForm === "Inf";
}

/** «ringa» is a noun too; right after its modal verb the tree knows better. */
function isNounAsInfinitive(grammar: SentenceGrammar, i: number): boolean {
  return grammar.tags[i]!.upos === "NOUN" && grammar.relations[i] === "INFV";
}

/** What may stand between a modal verb and its infinitive: a subject and adverbs, as in «kan kommunen no endre». */
const LIGHT: ReadonlySet<string> = new Set(["PRON", "ADV", "PART", "ADJ", "NOUN", "PROPN", "DET"]);

function isAllLight({ tags }: SentenceGrammar, from: number, to: number): boolean {
  return tags.slice(from, to).every(({ upos }) => LIGHT.has(upos));
}

/** The same in a text of either kind often enough that they tell nothing. */
const MODAL_INFINITIVES: ReadonlySet<string> = new Set("kunne skulle ville måtte burde".split(" "));

/** «ta», «dra», «ha» and «la» end in -a in every text, and so does what is made of them: «delta», «bidra», «inneha». */
const SHORT_VERB =
  /^(?:an|att|av|be|bi|bort|del|etter|fast|for|fore|fri|frå|full|føre|gjen|gjennom|god|heim|inn|inne|ivare|kring|med|mis|mot|ned|om|opp|over|på|saman|til|tilbake|under|unn|unna|ut|vare|ved|vidare)(?:ta|dra|ha|la)$/;

/** Two syllables or more, with -a or -e after a consonant or a diphthong. */
function hasChoice(lower: string): boolean {
  if (MODAL_INFINITIVES.has(lower) || SHORT_VERB.test(lower)) return false;
  return /(?:[aeiouyæøå][a-zæøå]*[bcdfghjklmnpqrstvxz]|ei|øy|au)[ae]$/.test(lower);
}
