import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import { nynorskOf } from "./nynorsk-of-passives.js";

const INFINITIVE = { VerbForm: "Inf", Voice: "Pass" };
const NEUTER = { VerbForm: "Part" };
const COMMON = { VerbForm: "Part", Gender: "Com" };
const PLURAL = { VerbForm: "Part", Number: "Plur" };

/** The passive infinitives in -ast of the verb of a passive in a nynorsk sentence, preferred first: «sendes» gives «sendast». */
export function passiveInfinitives(grammar: SentenceGrammar, verb: number): readonly string[] {
  const known = nynorskOf.get(grammar.sentence.tokens[verb]!.lower)?.infinitives;
  if (known !== undefined) return known;
  const form = grammar.inflect(lemmaOf(grammar, verb), "VERB", INFINITIVE);
  return form === undefined ? [] : [form];
}

/**
 * The participle that goes with the subject of a passive in a nynorsk sentence: «søknaden blir send», «skjemaet blir sendt».
 * Undefined where the verb or the gender is not certain.
 */
export function agreeingParticiple(grammar: SentenceGrammar, verb: number): string | undefined {
  const lemma = lemmaOf(grammar, verb);
  const form = (feats: Tag["feats"]): string | undefined => grammar.inflect(lemma, "VERB", feats);
  const neuter = form(NEUTER);
  const listed = nynorskOf.get(grammar.sentence.tokens[verb]!.lower)?.participles[0];
  if (neuter === undefined) return listed !== undefined && /(?:a|ert)$/.test(listed) ? listed : undefined;
  if (neuter === form(COMMON) && neuter === form(PLURAL)) return neuter;
  const subject = subjectOf(grammar, verb);
  return subject === undefined ? undefined : form(subject);
}

/** The lemma in nynorsk: that of a bokmål form comes from the list. */
function lemmaOf(grammar: SentenceGrammar, verb: number): string {
  const { lower } = grammar.sentence.tokens[verb]!;
  const listed = nynorskOf.get(lower)?.infinitives[0];
  if (listed !== undefined) return listed.replace(/ast$/, /[aeiouyæøå]ast$/.test(listed) ? "" : "e");
  if (lower.endsWith("s")) return lower.slice(0, -1);
  return /[aeiouyæøå]ast$/.test(lower) ? lower.slice(0, -3) : `${lower.slice(0, -3)}e`;
}

/** The features of the participle for the noun or «det» right before the verb. */
function subjectOf({ sentence, tags }: SentenceGrammar, verb: number): Tag["feats"] | undefined {
  let at = verb - 1;
  while (at > 0 && (tags[at]!.upos === "ADV" || tags[at]!.upos === "PART")) at--;
  const subject = sentence.tokens[at];
  if (subject === undefined) return undefined;
  if (subject.lower === "det") return NEUTER;
  const { upos, feats } = tags[at]!;
  if (upos !== "NOUN" || feats.Case === "Gen") return undefined;
  if (feats.Number === "Plur") return PLURAL;
  if (feats.Definite !== "Def") return undefined;
  if (/[^e]et$/.test(subject.lower)) return NEUTER;
  return /(?:en|a)$/.test(subject.lower) ? COMMON : undefined;
}
