import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { modals } from "./modal-verbs.js";

/** «og» where the infinitive marker belongs, or the marker where «og» belongs. Numbers are indexes of tokens. */
export interface MistakenMarker {
  /** The word that is wrong: «og» or «å». */
  readonly at: number;
  /** What stands there is not what belongs there. */
  readonly kind: "conjunction" | "marker";
  /** What to write from `at` on, preferred first; the verb goes along where its form changes too. */
  readonly corrections: readonly { readonly text: string; readonly last: number }[];
}

/** Prepositions that are no part of a verb: «for og få», «uten og si fra». */
const BEFORE_INFINITIVE = wordSet("for uten utan");
/** With one of these before it «for» is a part of a verb: «sørge for og passe på». */
const WITH_FOR = wordSet(
  "sørge sørger sørget sørg syte syter sytt stå står sto stod gå går gikk gjekk syta gå få",
);
/** «rett til og klage», «krav om og få». */
const AFTER_NOUN = wordSet("til for om");
const NOUNS =
  /(?:rett(?:en)?|mulighet(?:en|er|a)?|moglegheit(?:a|er)?|høve(?:t)?|anledning(?:en)?|plikt(?:en|a)?|lov|frist(?:en)?|tid|grunn|tillatelse(?:n)?|løyve(?:t)?|stand|forhold|krav|ønske(?:t)?|forslag|tilbud|tilbod|behov|ansvar(?:et)?|stedet|staden|vilkår|hjelp|søknad(?:en)?|avtale(?:n)?|adgang|tilgang|evne|vilje)$/;
const VERBS_WITH_TIL = wordSet(
  "kommer kom komme kommet kjem kome kjemt bidra bidrar bidro bidratt bidreg bidrog bidrege føre fører førte ført førar",
);

/** Forms of verbs that hardly ever stand beside another verb with «og», and nearly always before an infinitive. */
const TRIGGERS = wordSet(`
  prøve prøvd prøv prøver prøvde prøva prøvar forsøke forsøkt forsøk forsøker forsøkte begynne begynt begynn
  byrje byrja byrjar huske husket husk husker husket hugse hugsa hugs hugsar klare klart klarer klarte klarar klara
  greie greid greier greide rekke rukket rekker unngå unngår unngått orke orker orket orkar risikere risikerer
  pleier pleide plar ønsker ønskjer ønskte ønsket håper håpar planlegger planlegg velger nekter nektar freiste freistar freista
`);
/** What «prøve og …» is a set phrase with. */
const SET_PHRASES = wordSet("feile feila");

const IMPORTANT = wordSet(
  "viktig nødvendig naudsynt mulig mogleg lurt smart lett vanskelig vanskeleg enkelt greit umulig umogleg lov",
);
const BE = wordSet("er var være vere vera bli blir ble blei vart vert vore vært");

/** Verbs that take another verb without «å», and «bli sittende og vente»: what «og» joins may be a second one of those. */
const BARE_INFINITIVE = wordSet(
  "la lar lot lèt let lét se ser så sjå ser såg høre hører hørte høyre høyrer høyrde ber ba bad be bede føle følte gjør gjer gjøre " +
    "blir ble blei vart vert",
);
const MORE_MODALS = wordSet("lytte torde treng trenger behøver behøvde fikk fekk få fått gidder gadd tørre");

/** They leave a preposition without what it goes with: «hva du har rett til og søke …». */
const STRANDING = wordSet("hva kva hvem kven hvilke hvilken hvilket hvor kor som");
const STRANDED = wordSet("for til om uten utan");

const SITTING = wordSet("sitter sitte satt sittet sit sitje sitja sat site sete");
const PRONOUNS = wordSet("jeg eg du vi han hun ho dere");
const FINITE_ONLY = wordSet("er kjem veit vet var hadde fikk fekk ble blei kom gikk gjekk");

/** Whether a sentence may hold what {@link mistakenMarkers} finds, before it is tagged. */
export function mayMistakeMarker({ tokens }: Sentence): boolean {
  for (let i = 1; i < tokens.length - 1; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    if (lower === "og" && /[eåaio]$/.test(next)) return true;
    if (lower === "å" && (next.endsWith("r") || PRONOUNS.has(next) || FINITE_ONLY.has(next))) return true;
    if (lower === "å" && SITTING.has(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** Every «og» that should be «å», and the other way round, where nothing else fits. */
export function mistakenMarkers(grammar: SentenceGrammar): readonly MistakenMarker[] {
  const { tokens } = grammar.sentence;
  const found: MistakenMarker[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== "word" || tokens[i + 1]!.kind !== "word" || tokens[i - 1]!.kind === "punctuation") continue;
    if (lower === "og" && isBeforeInfinitive(grammar, i)) {
      found.push({ at: i, kind: "conjunction", corrections: [{ text: "å", last: i }] });
    } else if (lower === "å") {
      const corrections = instead(grammar, i);
      if (corrections.length > 0) found.push({ at: i, kind: "marker", corrections });
    }
  }
  return found;
}

function isBeforeInfinitive(grammar: SentenceGrammar, og: number): boolean {
  const { tokens } = grammar.sentence;
  const { lower: next, text } = tokens[og + 1]!;
  if (text !== next || !isInfinitive(grammar, next)) return false;
  const before = tokens[og - 1]!.lower;
  const beforeThat = tokens[og - 2]?.lower ?? "";
  // «stå på-holdning» is one word.
  if (tokens[og + 2]?.text.includes("-")) return false;
  // «reklamere for og selge varer» has one object for two verbs.
  const isOfVerb =
    before === "for" && (WITH_FOR.has(beforeThat) || grammar.tags[og - 2]?.feats.VerbForm === "Inf");
  if (STRANDED.has(before) && isStranded(grammar, og - 1)) return false;
  if (BEFORE_INFINITIVE.has(before) && !isOfVerb) return true;
  if (AFTER_NOUN.has(before) && NOUNS.test(beforeThat)) return true;
  if (before === "til" && VERBS_WITH_TIL.has(beforeThat)) return true;
  const isTrigger = TRIGGERS.has(before) && isVerb(grammar, og - 1);
  // In nynorsk «sende» is a past tense too, but not behind «hugs» or «prøve».
  const mayBePast = isTrigger && grammar.tags[og - 1]!.feats.Tense !== "Past";
  if (!isNothingElse(grammar, og + 1, isTrigger, mayBePast)) return false;
  if (isTrigger) return !SET_PHRASES.has(next);
  if (IMPORTANT.has(before) && isSaidOfIt(grammar, og)) return true;
  return !hasOtherInfinitive(grammar, og);
}

/** Whether a preposition goes with a word before it: «hva du har behov for og …». */
function isStranded({ sentence }: SentenceGrammar, preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && sentence.tokens[i]!.kind !== "punctuation"; i--)
    if (STRANDING.has(sentence.tokens[i]!.lower)) return true;
  return false;
}

/** «det er viktig og …». */
function isSaidOfIt({ sentence }: SentenceGrammar, og: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, og - 7), og - 1).map(({ lower }) => lower);
  return before.includes("det") && BE.has(before.at(-1)!);
}

/** Whether a word can be an infinitive: «sende»; in nynorsk «senda» too. */
function isInfinitive(grammar: SentenceGrammar, lower: string): boolean {
  const citation =
    grammar.standard === "nn" && lower.endsWith("a") && lower.length > 3 ? `${lower.slice(0, -1)}e` : lower;
  return (
    grammar.inflect(lower, "VERB", { VerbForm: "Inf" }) === lower ||
    grammar.inflect(citation, "VERB", { VerbForm: "Inf" }) === citation
  );
}

/** Whether a word is an infinitive and can be nothing else: no noun, no past tense, no request. */
function isNothingElse(
  grammar: SentenceGrammar,
  i: number,
  isTriggered: boolean,
  mayBePast: boolean,
): boolean {
  const { lower } = grammar.sentence.tokens[i]!;
  if (grammar.inflect(lower, "VERB", { VerbForm: "Inf" }) !== lower) return false;
  // «finne» is a noun too, but not behind «prøver».
  if (!isTriggered && grammar.inflect(lower, "NOUN", { Definite: "Def", Number: "Sing" }) !== undefined)
    return false;
  if (lower.endsWith("ere") && grammar.inflect(lower.slice(0, -3), "ADJ", { Degree: "Cmp" }) === lower)
    return false;
  const isForm = (Tense: string): boolean =>
    grammar.inflect(lower, "VERB", { VerbForm: "Fin", Mood: "Ind", Tense }) === lower;
  const others = mayBePast ? ["Pres"] : ["Past", "Pres"];
  if (others.some((Tense) => isForm(Tense))) return false;
  const { upos, feats } = grammar.tags[i]!;
  return (upos === "VERB" || upos === "AUX") && (mayBePast || feats.VerbForm === "Inf");
}

function isVerb({ tags }: SentenceGrammar, i: number): boolean {
  const { upos, feats } = tags[i]!;
  return upos === "VERB" || upos === "AUX" || feats.VerbForm === "Part";
}

/**
 * Whether something before «og» may go on behind it: an infinitive, a verb that takes one bare, a request that looks like
 * one. Without a finite verb there is no clause to judge.
 */
function hasOtherInfinitive(grammar: SentenceGrammar, og: number): boolean {
  const { sentence, tags } = grammar;
  const { lower: next } = sentence.tokens[og + 1]!;
  const asRequest = grammar.inflect(next, "VERB", { VerbForm: "Fin", Mood: "Imp" }) === next;
  let hasVerb = false;
  for (let i = 0; i < og; i++) {
    const { lower } = sentence.tokens[i]!;
    const { feats } = tags[i]!;
    if (lower === "å" || modals.has(lower) || MORE_MODALS.has(lower) || BARE_INFINITIVE.has(lower))
      return true;
    if (feats.VerbForm === "Inf") return true;
    // «Kom inn og ta plass»: a verb in front may be a request, whatever the tagger says.
    if (asRequest && (feats.Mood === "Imp" || (feats.VerbForm === "Fin" && isInFront(grammar, i))))
      return true;
    if (feats.VerbForm === "Fin" && grammar.isSure(i)) hasVerb = true;
  }
  return !hasVerb;
}

function isInFront({ sentence }: SentenceGrammar, i: number): boolean {
  return i === 0 || sentence.tokens[i - 1]!.kind === "punctuation";
}

/** What should stand instead of «å» and the word behind it; nothing where «å» is right. */
function instead(grammar: SentenceGrammar, at: number): MistakenMarker["corrections"] {
  const { tokens } = grammar.sentence;
  const { lower: next, text } = tokens[at + 1]!;
  const before = tokens[at - 1]!;
  if (before.kind !== "word" || text !== next) return [];
  const og = { text: "og", last: at };
  if (PRONOUNS.has(next)) return isFiniteAt(grammar, at + 2) ? [og] : [];
  const infinitive = infinitiveOfPresent(grammar, next);
  if (infinitive !== undefined || FINITE_ONLY.has(next)) {
    const marked = infinitive === undefined ? [] : [{ text: `å ${infinitive}`, last: at + 1 }];
    return isFiniteAt(grammar, at - 1) && !TRIGGERS.has(before.lower) ? [og, ...marked] : [...marked, og];
  }
  if (!SITTING.has(before.lower) || !isInfinitive(grammar, next)) return [];
  const present = grammar.inflect(next, "VERB", { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" });
  if (before.lower === "sitter" || before.lower === "sit")
    return present === undefined ? [] : [{ text: `og ${present}`, last: at + 1 }];
  return before.lower === "sitte" || before.lower === "sitje" || before.lower === "sitja" ? [og] : [];
}

function isFiniteAt({ tags }: SentenceGrammar, i: number): boolean {
  return tags[i]?.feats.VerbForm === "Fin";
}

/** The infinitive of a word that is a present tense and nothing else: «sender» gives «sende». */
function infinitiveOfPresent(grammar: SentenceGrammar, lower: string): string | undefined {
  if (!lower.endsWith("r") || isInfinitive(grammar, lower)) return undefined;
  const stem = lower.slice(0, -1);
  const candidates =
    grammar.standard === "nn" && stem.endsWith("a")
      ? [`${stem.slice(0, -1)}e`]
      : [stem, `${lower}e`, `${lower}re`];
  return candidates.find(
    (lemma) =>
      grammar.inflect(lemma, "VERB", { VerbForm: "Inf" }) === lemma &&
      grammar.inflect(lemma, "VERB", { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" }) === lower,
  );
}
