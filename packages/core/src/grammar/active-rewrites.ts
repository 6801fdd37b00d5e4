import { capitalized, withCaseOf } from "../document/letter-case.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import type { Passive } from "./passives.js";

/** A change of words in a sentence. Offsets are in the text of its reading. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a sender does in its own letters: behind «det» and one of these, nobody else can be meant. */
const SENDER_VERBS: ReadonlySet<string> = new Set(
  (
    "konkludere understreke presisere påpeke bemerke vise bekrefte beklage anbefale forutsette oppfordre minne " +
    "informere opplyse orientere innstille foreslå"
  ).split(" "),
);

/** What a reader does with a form, a complaint or a bill. */
const READER_VERBS: ReadonlySet<string> = new Set(
  "sende levere returnere betale signere underskrive undertegne".split(" "),
);

const DUTIES: ReadonlySet<string> = new Set(["må", "skal", "bør"]);

/** What may follow where the reader is asked to do it: to whom it goes, or when. */
const TO_SENDER = /^ (?:til (?:oss|kommunen|kommuna|nav|etaten)|innen|innan|før|senest|seinast)(?![a-zà-ž])/i;

/** Words that begin a new clause: with them the sentence says more than one thing. */
const CLAUSE = /[,;:]|(?<![a-zà-ž])(?:og|eller|men|som|av)(?![a-zà-ž])/i;

const PRESENT = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };

/** «Det konkluderes med» as «Vi konkluderer med»; undefined where somebody else than the sender may be meant. */
export function asSender(passive: Passive, grammar: SentenceGrammar): Rewrite | undefined {
  const { tokens } = grammar.sentence;
  if (passive.kind !== "impersonal" || passive.form !== "es" || grammar.standard !== "nb") return undefined;
  const verb = tokens[passive.verb]!;
  const isFirst =
    tokens[passive.verb - 1]?.lower === "det" && tokens[passive.verb - 1]!.start === passive.start;
  const isInverted = verb.start === passive.start && tokens[passive.verb + 1]?.end === passive.end;
  if (!isFirst && !isInverted) return undefined;
  const lemma = grammar.lemma(passive.verb);
  if (!SENDER_VERBS.has(lemma)) return undefined;
  const present = grammar.inflect(lemma, "VERB", PRESENT);
  if (present === undefined) return undefined;
  const text = isInverted ? `${present} vi` : `vi ${present}`;
  const first = tokens[isFirst ? passive.verb - 1 : passive.verb]!;
  return { start: passive.start, end: passive.end, text: withCaseOf(first.text, text) };
}

/**
 * «Skjemaet sendes til oss» as «Send skjemaet til oss»: a simple sentence that begins with the thing, where what follows
 * shows that the reader is meant. Undefined elsewhere, and where a form is not certain.
 */
export function asRequest(passive: Passive, grammar: SentenceGrammar): Rewrite | undefined {
  const { sentence, tags } = grammar;
  const [subject, second] = sentence.tokens;
  if (passive.kind !== "finite" && passive.kind !== "modal") return undefined;
  if (passive.verb !== (passive.kind === "modal" ? 2 : 1)) return undefined;
  if (passive.kind === "modal" && !DUTIES.has(second!.lower)) return undefined;
  if (subject === undefined || tags[0]!.upos !== "NOUN" || tags[0]!.feats.Definite !== "Def")
    return undefined;
  if (!grammar.isSure(0) || tags[0]!.feats.Case === "Gen") return undefined;
  const rest = sentence.text.slice(passive.end - sentence.start);
  if (!TO_SENDER.test(rest) || CLAUSE.test(rest)) return undefined;
  const lemma = grammar.lemma(passive.verb);
  if (!READER_VERBS.has(lemma)) return undefined;
  const imperative = grammar.inflect(lemma, "VERB", { VerbForm: "Fin", Mood: "Imp" });
  if (imperative === undefined) return undefined;
  return {
    start: sentence.start,
    end: passive.end,
    text: `${capitalized(imperative)} ${subject.lower}`,
  };
}
