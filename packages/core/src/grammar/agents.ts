import type { SentenceGrammar } from "../document/sentence-grammar.js";

/** Who may send a letter: with «av» before them the sentence hides its subject at the end, and behind «til» they get what is sent. */
export const senders: ReadonlySet<string> = new Set(
  (
    "oss kommunen kommuna fylkeskommunen fylkeskommuna etaten nav direktoratet statsforvalteren statsforvaltaren " +
    "saksbehandler saksbehandlaren saksbehandleren saksbehandlar administrasjonen kommunedirektøren avdelingen avdelinga kontoret"
  ).split(" "),
);

/** How far behind its verb «av» is looked for, in tokens. */
const REACH = 7;

/** The place of the sender behind «av», who is said to do what a passive verb tells: «behandles av kommunen». */
export function senderBehind(grammar: SentenceGrammar, verb: number): number | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + REACH); at++) {
    const { lower, kind } = tokens[at]!;
    const { upos } = tags[at]!;
    if (kind === "punctuation" || upos === "VERB" || upos === "AUX" || upos === "SCONJ" || upos === "CCONJ")
      return undefined;
    if (lower !== "av") continue;
    if (!senders.has(tokens[at + 1]!.lower) || isName(grammar, at + 1)) return undefined;
    // «i en del av kommunen» is no agent: the tree tells what «av» hangs under.
    return at === verb + 1 || grammar.heads[at] === verb ? at + 1 : undefined;
  }
  return undefined;
}

/** Whether {@link senderBehind} finds a sender. */
export function hasSenderBehind(grammar: SentenceGrammar, verb: number): boolean {
  return senderBehind(grammar, verb) !== undefined;
}

/** «av Nav Klageinstans», «av Statsforvalteren i Oslo»: more of a name follows, and somebody else may be meant. */
function isName({ sentence, tags }: SentenceGrammar, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next === undefined || next.kind === "punctuation") return false;
  const { upos } = tags[at + 1]!;
  return (
    upos === "PROPN" ||
    upos === "NOUN" ||
    (next.lower === "i" && /^\p{Lu}/u.test(sentence.tokens[at + 2]?.text ?? ""))
  );
}
