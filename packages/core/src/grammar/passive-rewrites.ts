import { capitalized } from "../document/letter-case.js";
import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { senderBehind, senders } from "./agents.js";
import { modals } from "./modal-verbs.js";
import type { Passive } from "./passives.js";

/** A stretch of a reading and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PRESENT = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };
const PAST = { VerbForm: "Fin", Mood: "Ind", Tense: "Past" };
const INFINITIVE = { VerbForm: "Inf" };
const PARTICIPLE = { VerbForm: "Part" };
const IMPERATIVE = { VerbForm: "Fin", Mood: "Imp" };

/**
 * What the sender of a letter does in writing it, by lemma. «Det søkes» and «det klages» are left out: there the reader or
 * anybody may be the one who acts.
 */
const DEEDS_OF_SENDER: ReadonlySet<string> = wordSet(`
  vise henvise be bede anmode anbefale tilrå forutsette presisere understreke påpeke beklage konkludere opplyse informere
  orientere minne bemerke vurdere innvilge avslå gi gje foreta fatte legge leggje gjøre gjere varsle anse takke ønske
  beslutte vedta
`);

/** Verbs of which only one use is the sender's: «legge vekt på», «legge til grunn», «gjøre oppmerksom på», «gi avslag». */
const ONLY_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  legge: wordSet("vekt til særlig stor avgjørende"),
  leggje: wordSet("vekt til særleg stor avgjerande"),
  gjøre: wordSet("oppmerksom"),
  gjere: wordSet("merksam oppmerksam"),
  gi: wordSet("avslag tillatelse dispensasjon samtykke løyve tilskudd tilskot"),
  gje: wordSet("avslag løyve dispensasjon samtykke tilskot"),
  foreta: wordSet("en ei"),
  ønske: wordSet("lykke"),
};

/** The same said with another verb, where the plain one would be stiff or wrong. */
const SAID_PLAINLY: ReadonlyMap<string, string> = new Map(Object.entries({ henvise: "vise", anmode: "be" }));

/** Participles whose lemma a tagger often takes for another verb's. */
const LEMMAS: ReadonlyMap<string, string> = new Map(Object.entries({ vist: "vise", bedt: "be", bede: "be" }));

/**
 * How an impersonal passive goes with «vi»: «det vises til» is «vi viser til», «blir det ikkje vist til» is «viser vi ikkje
 * til». Undefined where somebody else than the sender may be the one who acts, or a form is not certain.
 */
export function senderRewrite(grammar: SentenceGrammar, passive: Passive): Replacement | undefined {
  const { verb, auxiliary, formalSubject, kind } = passive;
  if (formalSubject === undefined || (kind !== "impersonal" && kind !== "decided")) return undefined;
  const { tokens } = grammar.sentence;
  const { lower } = tokens[verb]!;
  const lemma = LEMMAS.get(lower) ?? grammar.lemma(verb);
  if (!DEEDS_OF_SENDER.has(lemma) || !isSendersUse(grammar, passive, lemma) || namesActor(grammar, verb))
    return undefined;
  const plain = SAID_PLAINLY.get(lemma) ?? lemma;
  const changes = new Map<number, string>([[formalSubject, "vi"]]);
  const put = (at: number, feats: Tag["feats"]): boolean => {
    const form = grammar.inflect(plain, "VERB", feats);
    if (form === undefined) return false;
    changes.set(at, form);
    return true;
  };
  if (kind === "decided") {
    const { lower: finite } = tokens[auxiliary!]!;
    if (Math.abs(formalSubject - auxiliary!) !== 1) return undefined;
    const isPast = finite === "ble" || finite === "blei" || finite === "vart";
    if (isPast) changes.set(verb, "");
    else if (finite === "er") changes.set(auxiliary!, "har");
    else return undefined;
    if (isPast ? !put(auxiliary!, PAST) : !put(verb, PARTICIPLE)) return undefined;
  } else if (passive.governor !== undefined) return undefined;
  else if (auxiliary === undefined) {
    if (!put(verb, PRESENT)) return undefined;
  } else {
    changes.set(verb, "");
    if (!put(auxiliary, PRESENT)) return undefined;
  }
  return replacement(grammar, changes);
}

function isSendersUse(
  { sentence }: SentenceGrammar,
  { verb, formalSubject }: Passive,
  lemma: string,
): boolean {
  if (!Object.hasOwn(ONLY_BEFORE, lemma)) return true;
  const at = Math.max(verb, formalSubject ?? verb) + 1;
  const next = sentence.tokens[at]?.lower ?? "";
  const object =
    next === "ikke" || next === "ikkje" || next === "derfor" || next === "difor"
      ? (sentence.tokens[at + 1]?.lower ?? "")
      : next;
  if (object === "til")
    return sentence.tokens[at + 1]?.lower === "grunn" || sentence.tokens[at + 2]?.lower === "grunn";
  return ONLY_BEFORE[lemma]!.has(object);
}

/** «det antas av retten», «i søknaden vises det til»: the one who acts is somebody else. */
function namesActor({ sentence, tags, heads }: SentenceGrammar, verb: number): boolean {
  const { tokens } = sentence;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 8); i++) {
    if (tokens[i]!.lower === "av" && (i === verb + 1 || heads[i] === verb)) return true;
  }
  // A paper or a meeting before an inverted «det» is where somebody said it.
  const first = tokens[0]!.lower;
  if (first !== "i" && first !== "på" && first !== "av" && first !== "under") return false;
  return (
    !/^(?:tillegg|samband|denne|forbindelse|så|grunn)$/.test(tokens[1]?.lower ?? "") &&
    tags[1]?.upos !== "VERB"
  );
}

/** Verbs of handing in that can be asked for with an imperative. */
const HANDING_IN: ReadonlySet<string> = wordSet(
  "sende levere returnere ettersende fylle signere undertegne underskrive",
);

/** Bodies that may well be another one than the sender: a municipality writes of them too. */
const MAY_BE_OTHERS: ReadonlySet<string> = wordSet("nav statsforvalteren statsforvaltaren direktoratet");

/** Particles of a verb, which go before its object: «Fyll ut skjemaet». */
const PARTICLES: ReadonlySet<string> = wordSet("inn ut tilbake");

/**
 * «Skjemaet (må) sendes til oss innen 1. mai» as «Send skjemaet til oss innen 1. mai». Undefined unless the sentence is one
 * clause that begins with what is sent, and the sender gets it.
 */
export function imperativeRewrite(grammar: SentenceGrammar, passive: Passive): Replacement | undefined {
  const { sentence } = grammar;
  const { tokens } = sentence;
  const { verb, governor, kind } = passive;
  if (kind !== "modal" && kind !== "finite") return undefined;
  if (
    governor !== undefined &&
    (governor !== verb - 1 || !["må", "skal", "bør"].includes(tokens[governor]!.lower))
  )
    return undefined;
  const lemma = grammar.lemma(verb);
  if (!HANDING_IN.has(lemma) || !isSimple(grammar, verb, governor)) return undefined;
  const finite = governor ?? verb;
  const subject = subjectGroup(grammar, finite);
  if (subject === undefined || grammar.tags[finite - 1]!.upos === "PRON") return undefined;
  const particle = PARTICLES.has(tokens[verb + 1]?.lower ?? "") ? verb + 1 : undefined;
  const at = (particle ?? verb) + 1;
  const next = tokens[at]?.lower ?? "";
  const isToSender =
    next === "til" && senders.has(tokens[at + 1]?.lower ?? "") && !isAttributed(grammar, at + 1);
  const isDemand =
    governor !== undefined &&
    (next === "innen" || next === "innan" || next === "." || (lemma === "fylle" && particle !== undefined));
  if (!isToSender && !isDemand) return undefined;
  const imperative = grammar.inflect(lemma, "VERB", IMPERATIVE);
  if (imperative === undefined) return undefined;
  const last = particle ?? verb;
  const text = [
    capitalized(imperative),
    ...(particle === undefined ? [] : [tokens[particle]!.lower]),
    subject,
  ].join(" ");
  return { start: tokens[0]!.start, end: tokens[last]!.end, text };
}

/** «Nav Arbeid og ytelser», «kommunen der du bor»: more is said of who gets it. */
function isAttributed({ sentence, tags }: SentenceGrammar, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next === undefined || next.kind === "punctuation") return false;
  const { upos } = tags[at + 1]!;
  return upos !== "ADP" && upos !== "ADV" && next.kind !== "number";
}

/**
 * «Søknaden behandles av kommunen» as «Kommunen behandler søknaden», and with «vi» where that may be
 * the sender. None unless the sentence begins with what is acted on, and the one who acts follows right behind the verb.
 */
export function agentRewrites(grammar: SentenceGrammar, passive: Passive): readonly Replacement[] {
  const { tokens } = grammar.sentence;
  const { verb, auxiliary, governor, agent } = passive;
  const by = verb + 1;
  if (!agent || senderBehind(grammar, verb) !== by + 1) return [];
  const top = auxiliary ?? verb;
  const finite = governor ?? top;
  if (governor !== undefined && (!modals.has(tokens[governor]!.lower) || governor !== top - 1)) return [];
  if (auxiliary !== undefined && auxiliary !== verb - 1) return [];
  const subject = subjectGroup(grammar, finite);
  if (subject === undefined) return [];
  const lemma = grammar.lemma(verb);
  const isPast = auxiliary !== undefined && /^(?:ble|blei|vart)$/.test(tokens[auxiliary]!.lower);
  const isPresent = auxiliary === undefined || /^(?:blir|vert)$/.test(tokens[auxiliary]!.lower);
  if (governor === undefined && !isPast && !isPresent) return [];
  const form = grammar.inflect(lemma, "VERB", governor !== undefined ? INFINITIVE : isPast ? PAST : PRESENT);
  if (form === undefined) return [];
  const sender = tokens[by + 1]!;
  const who = sender.lower === "oss" ? ["vi"] : [sender.lower === "nav" ? sender.text : sender.lower];
  if (sender.lower !== "oss" && !MAY_BE_OTHERS.has(sender.lower)) who.push("vi");
  const phrase = governor === undefined ? form : `${tokens[governor]!.lower} ${form}`;
  return who.map((name) => ({
    start: tokens[0]!.start,
    end: sender.end,
    text: `${capitalized(name)} ${phrase} ${subject}`,
  }));
}

/** The words before a finite verb, where they are one group of words about a thing, as they stand inside a sentence. */
function subjectGroup({ sentence, tags }: SentenceGrammar, finite: number): string | undefined {
  const { tokens, text, start } = sentence;
  if (finite < 1 || finite > 5) return undefined;
  const own = /^(?:din|di|ditt|dine|deres|dykkar)$/.test(tokens[finite - 1]!.lower) ? 1 : 0;
  const noun = finite - 1 - own;
  if (noun < 0 || tags[noun]!.upos !== "NOUN" || tags[noun]!.feats.Case === "Gen") return undefined;
  for (let i = 0; i < noun; i++) {
    const { upos, feats } = tags[i]!;
    if (tokens[i]!.kind !== "word" || feats.VerbForm !== undefined) return undefined;
    if (upos !== "DET" && upos !== "ADJ") return undefined;
  }
  const first = tokens[0]!.text;
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return undefined;
  const group = text.slice(tokens[0]!.start - start, tokens[finite - 1]!.end - start);
  return group[0]!.toLowerCase() + group.slice(1);
}

/** Whether no other verb stands in the sentence, and nothing is set off or joined. */
function isSimple({ sentence, tags }: SentenceGrammar, verb: number, modal: number | undefined): boolean {
  return sentence.tokens.every(({ kind, text }, i) => {
    if (i === verb || i === modal) return true;
    const { upos } = tags[i]!;
    if (kind === "punctuation") return i === sentence.tokens.length - 1 && text === ".";
    return upos !== "VERB" && upos !== "AUX" && upos !== "SCONJ" && upos !== "CCONJ";
  });
}

/** Changes of tokens as one stretch, with the capital of the first word kept. What goes takes its space along. */
function replacement({ sentence }: SentenceGrammar, changes: ReadonlyMap<number, string>): Replacement {
  const { tokens, text, start } = sentence;
  const places = [...changes.keys()].toSorted((a, b) => a - b);
  const [first, last] = [places[0]!, places.at(-1)!];
  let said = "";
  for (let i = first; i <= last; i++) {
    const word = changes.get(i) ?? tokens[i]!.text;
    if (word === "") continue;
    const space = said === "" ? "" : text.slice(tokens[i - 1]!.end - start, tokens[i]!.start - start);
    said += space + word;
  }
  if (/^\p{Lu}/u.test(tokens[first]!.text)) said = capitalized(said);
  return { start: tokens[first]!.start, end: tokens[last]!.end, text: said };
}
