import type { SentenceGrammar } from "../document/sentence-grammar.js";

/** The main clause of a sentence, the first where several are joined. Numbers are indexes of tokens. */
export interface MainClause {
  /** Its finite verb: «kan» in «Hvis du vil, kan du klage», «send» in «Send skjemaet». */
  readonly verb: number;
  /** The word that carries its subject; undefined where it has none, as in a request. */
  readonly subject: number | undefined;
}

/** Conjunctions that begin a clause which stands before the main clause: after its comma comes the main verb. */
const LEADING: ReadonlySet<string> = new Set(
  "hvis dersom når da fordi mens medan siden sidan viss om selv sjølv ettersom så etter før føre idet".split(
    " ",
  ),
);

/** What joins two main clauses. */
const JOINING: ReadonlySet<string> = new Set(["og", "men", "eller", "for", "så"]);

/**
 * The main clause, where the tree and the words in their order agree on its finite verb; undefined where they do not, and
 * where there is none: a heading, a row of names, an answer such as «Ja».
 */
export function mainClause(grammar: SentenceGrammar): MainClause | undefined {
  const byTags = mainVerbByTags(grammar);
  if (byTags === undefined || !grammar.isSure(byTags)) return undefined;
  const { heads, relations } = grammar;
  if (heads[byTags] !== -1 || relations[byTags] !== "FINV") return undefined;
  let subject: number | undefined;
  for (let i = 0; i < relations.length; i++) {
    if (heads[i] !== byTags) continue;
    if (relations[i] === "SUBJ") return { verb: byTags, subject: i };
    if (relations[i] === "FSUBJ") subject ??= i;
  }
  return { verb: byTags, subject };
}

/** Whether a token is a finite verb. */
export function isFiniteVerb({ tags }: SentenceGrammar, i: number): boolean {
  return tags[i]?.feats.VerbForm === "Fin";
}

/**
 * The finite verb of the main clause by the order of the words alone: the first that no conjunction before it asks for. It
 * needs no tree, so it can be asked first.
 */
export function mainVerbByTags(grammar: SentenceGrammar): number | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const first = firstWord(grammar);
  if (first === undefined) return undefined;
  if (isFiniteVerb(grammar, first) && tags[first]!.feats.Mood !== "Imp") {
    // «Har du spørsmål, kan du ringe»: the first verb makes a condition where a second one follows the comma.
    return isQuestion(grammar) ? first : (verbAfterComma(grammar, first) ?? first);
  }
  const isLeading = tags[first]!.upos === "SCONJ" || LEADING.has(tokens[first]!.lower);
  if (isLeading && opensClause(grammar, first)) {
    const verb = verbAfterComma(grammar, first);
    if (verb !== undefined) return verb;
  }
  let owed = 0;
  for (let i = first; i < tokens.length; i++) {
    if (i > first && opensClause(grammar, i)) owed++;
    else if (isFiniteVerb(grammar, i)) {
      if (owed === 0) return i;
      owed--;
    }
  }
  return undefined;
}

/** The first word that is no mark and joins nothing: «Men», «Og». */
function firstWord({ sentence, tags }: SentenceGrammar): number | undefined {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === "punctuation" || kind === "symbol") continue;
    if (tags[i]!.upos === "CCONJ" && JOINING.has(lower)) continue;
    return i;
  }
  return undefined;
}

/** A finite verb right behind a comma, or behind a comma and «så». */
function verbAfterComma(grammar: SentenceGrammar, from: number): number | undefined {
  const { tokens } = grammar.sentence;
  for (let i = from + 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.text !== ",") continue;
    const verb = tokens[i + 1]!.lower === "så" ? i + 2 : i + 1;
    if (isFiniteVerb(grammar, verb)) return verb;
  }
  return undefined;
}

/** Whether a word begins a clause that will have a finite verb of its own. */
function opensClause({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const { upos } = tags[i]!;
  if (upos === "SCONJ") return true;
  return i > 0 && QUESTION_WORDS.has(sentence.tokens[i]!.lower) && upos !== "CCONJ";
}

/** Words that begin a question inside a sentence: «Vi vet hvem du er». */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "hva hvem hvilken hvilket hvilke hvor hvordan hvorfor kva kven kvar kor korleis kvifor korfor".split(" "),
);

function isQuestion({ sentence }: SentenceGrammar): boolean {
  return sentence.text.trimEnd().endsWith("?");
}
