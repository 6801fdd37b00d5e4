import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** A noun without article or ending where one certain thing is meant: «Send inn skjema». Numbers are indexes of tokens. */
export interface BareObject {
  readonly verb: number;
  readonly noun: number;
  /** The noun with its ending: «skjemaet». */
  readonly definite: string;
}

/** What a reader is asked to fill in or send, one of each. */
const NOUNS = /^(?:[a-zæøå]{3,}s?)?(?:skjema|søknad|rapport|blankett|kvittering)$/;
/** «Du kan sende søknad når som helst» is said of the thing as such: only a request asks for a certain one. */
const ONLY_OF_REQUESTS = /(?:søknad|rapport)$/;
const VERBS = wordSet(
  "send sende senda fyll fylle fylla lever levere levera returner returnere returnera signer signere signera undertegn undertegne underteikn underteikne skriv skrive last laste lasta",
);
const PARTICLES = wordSet("inn ut ned under opp tilbake");
/** The noun goes on: it is described, or there are several. */
const GOES_ON = wordSet("om av som for og eller til på med fra frå der");

/** Whether a sentence may hold what {@link bareObjects} finds, before it is tagged. */
export function mayHoldBareObject({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => VERBS.has(lower)) && tokens.some(({ lower }) => NOUNS.test(lower));
}

/** Every bare noun right behind a verb that asks the reader to do something with it. */
export function bareObjects(grammar: SentenceGrammar): readonly BareObject[] {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const found: BareObject[] = [];
  for (let verb = 0; verb < tokens.length - 1; verb++) {
    if (!VERBS.has(tokens[verb]!.lower)) continue;
    const { Mood, VerbForm } = tags[verb]!.feats;
    // A verb in front is a request, whatever the tagger says of «Fyll ut».
    if (verb > 0 && Mood !== "Imp" && VerbForm !== "Inf") continue;
    const noun = PARTICLES.has(tokens[verb + 1]!.lower) ? verb + 2 : verb + 1;
    const token = tokens[noun];
    if (token === undefined || token.text !== token.lower || !NOUNS.test(token.lower)) continue;
    if (GOES_ON.has(tokens[noun + 1]?.lower ?? "")) continue;
    const next = tags[noun + 1]?.upos;
    if (next === "NOUN" || next === "PROPN" || next === "NUM") continue;
    if (ONLY_OF_REQUESTS.test(token.lower) && verb > 0 && Mood !== "Imp") continue;
    const definite = grammar.inflect(token.lower, "NOUN", { Definite: "Def", Number: "Sing" });
    if (definite !== undefined && definite !== token.lower) found.push({ verb, noun, definite });
  }
  return found;
}
