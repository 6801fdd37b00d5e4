import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** Two negations that make a positive statement. Numbers are indexes of tokens. */
export interface DoubleNegation {
  readonly first: number;
  readonly last: number;
  /** What they come to: «vanlig», «det er mulig at». */
  readonly positive?: string;
  /** What may stand in the place of the whole, where the rest of the sentence can stay. */
  readonly replacement?: string;
}

const NEGATIONS = wordSet("ikke ikkje aldri");

/** Adjectives in u- whose opposite is the same word without it. */
const NEGATED = {
  nb: wordSet(`
    uvanlig ubetydelig uvesentlig umulig urimelig unaturlig ukjent uviktig uenig uinteressant uaktuell uproblematisk
    ukomplisert ufarlig ubegrunnet uriktig uforståelig uforenlig ulogisk uerfaren upopulær uegnet
  `),
  nn: wordSet(`
    uvanleg uvesentleg umogleg urimeleg unaturleg ukjend ukjent uviktig ueinig usamd uinteressant uaktuell uproblematisk
    ukomplisert ufarleg ugrunngjeven uriktig uforståeleg uforeineleg ulogisk upopulær ueigna
  `),
} as const;

/** Those whose opposite is another word. */
const OPPOSITES: Readonly<Record<"nb" | "nn", Readonly<Record<string, string>>>> = {
  nb: { usannsynlig: "mulig", usannsynlige: "mulige", utenkelig: "mulig", utenkelige: "mulige" },
  nn: {
    usannsynleg: "mogleg",
    usannsynlege: "moglege",
    utenkjeleg: "mogleg",
    utenkjelege: "moglege",
    ubetydeleg: "monaleg",
    ubetydelege: "monalege",
  },
};

const SELDOM = wordSet("sjelden sjeldent sjeldan");

/** Words after «ikke urimelig» that it tells the degree of: there the opposite says something else. */
const DEGREE = wordSet(
  "mye mykje høy høyt høg høgt lang langt lange stor stort store kort korte dyr dyrt dyre lenge ofte",
);

/** Verbs that only join «ikke» to the adjective: «ikke kan anses som urimelig». */
const LINKS = wordSet(`
  er var være vere vera vært vore blir ble bli blitt vert vart verte kan kunne skal skulle vil ville må bør
  anses ansees ansett anse reknast regnes regnet rekna betraktes betraktet vurderes vurdert vurderast virker virke verkar
  fremstår framstår framstå synes synest som
`);

const HEDGES = wordSet("helt heilt så særlig særleg særskilt direkte akkurat spesielt veldig altfor alltid");

/** Words that hold up the negation and fall with it: «slett ikke», «heller ikke». */
const STRESS = wordSet("slett heller aldeles overhodet langt neppe så nei");

/** How many words may stand between «ikke» and the adjective. */
const MOST_BETWEEN = 4;

/** Whether a word is a negation: a cheap look before tagging. */
export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}

/** Every double negation of a sentence, in order. */
export function doubleNegations(grammar: SentenceGrammar): readonly DoubleNegation[] {
  const { tokens } = grammar.sentence;
  const found: DoubleNegation[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    if (!isNegation(tokens[i]!.lower)) continue;
    const double = withoutAt(grammar, i) ?? exclusionAt(grammar, i) ?? adjectiveAt(grammar, i);
    if (double !== undefined) found.push(double);
  }
  return found;
}

/** «ikke uvanlig», «ikke er uvanlig», «ikke anses som urimelig». */
function adjectiveAt(grammar: SentenceGrammar, i: number): DoubleNegation | undefined {
  const { sentence, standard } = grammar;
  const { tokens } = sentence;
  if (tokens[i]!.lower === "aldri") return undefined;
  // «vanskelig, om ikke umulig» says nothing positive.
  if (/^(?:om|hvis|viss|dersom)$/.test(tokens[i - 1]?.lower ?? "")) return undefined;
  let isHedged = false;
  for (let at = i + 1; at < Math.min(tokens.length, i + 2 + MOST_BETWEEN); at++) {
    const { lower } = tokens[at]!;
    if (SELDOM.has(lower) || oppositeOf(lower, standard) !== undefined) {
      return adjectiveFound(grammar, i, at, isHedged);
    }
    if (HEDGES.has(lower)) isHedged = true;
    else if (!LINKS.has(lower)) return undefined;
  }
  return undefined;
}

function adjectiveFound(
  grammar: SentenceGrammar,
  first: number,
  last: number,
  isHedged: boolean,
): DoubleNegation | undefined {
  const { sentence, standard, tags } = grammar;
  const { tokens } = sentence;
  const { upos } = tags[last]!;
  if ((upos !== "ADJ" && upos !== "ADV") || DEGREE.has(tokens[last + 1]?.lower ?? "")) return undefined;
  if (!isStatement(grammar, first, last)) return undefined;
  const positive = SELDOM.has(tokens[last]!.lower)
    ? often(grammar, first, last)
    : oppositeOf(tokens[last]!.lower, standard)!;
  if (isHedged) return { first, last, positive };
  const between = sentence.text.slice(
    tokens[first + 1]!.start - sentence.start,
    tokens[last]!.start - sentence.start,
  );
  if (STRESS.has(tokens[first - 1]?.lower ?? "")) return { first, last, positive: between + positive };
  const replacement = between + positive;
  return { first, last, positive: replacement, replacement: caseLike(tokens[first]!.text, replacement) };
}

function caseLike(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** «Vi slipper ikke ukjente personer inn» denies the verb; «en ikke ubetydelig sum» and «er ikke uvanlig» the adjective. */
function isStatement(
  { sentence, tags, relations, heads }: SentenceGrammar,
  first: number,
  last: number,
): boolean {
  const before = sentence.tokens[first - 1]?.lower ?? "";
  if (
    /^(?:en|ei|et|ein|eit|den|det|de|dei)$/.test(before) &&
    last === first + 1 &&
    tags[last + 1]?.upos === "NOUN"
  )
    return true;
  if (tags[last + 1]?.upos === "NOUN" && heads[last] === last + 1) return false;
  // «ikke urimelig høyt»: it tells the degree of another word.
  const head = heads[last]!;
  return !(relations[last] === "ADV" && head === last + 1 && tags[head]!.upos === "ADJ");
}

function oppositeOf(lower: string, standard: "nb" | "nn"): string | undefined {
  if (Object.hasOwn(OPPOSITES[standard], lower)) return OPPOSITES[standard][lower];
  if (!lower.startsWith("u")) return undefined;
  const known = NEGATED[standard];
  return known.has(lower) || known.has(lower.replace(/[et]$/, "")) ? lower.slice(1) : undefined;
}

/** «Det skjer ikke sjelden» is often, «sykdommen er ikke sjelden» is common. */
function often({ sentence, standard, tags }: SentenceGrammar, first: number, last: number): string {
  const isQuality =
    /^(?:er|var)$/.test(sentence.tokens[first - 1]?.lower ?? "") &&
    tags[last + 1]?.feats.VerbForm === undefined;
  if (!isQuality) return "ofte";
  return standard === "nn" ? "vanleg" : "vanlig";
}

/** «ikke uten betydning»; «ikke uten videre» is a fixed phrase. */
function withoutAt({ sentence }: SentenceGrammar, i: number): DoubleNegation | undefined {
  const { tokens } = sentence;
  const after = tokens[i + 2];
  if (!/^(?:uten|utan)$/.test(tokens[i + 1]!.lower)) return undefined;
  if (after?.kind !== "word" || /^(?:videre|vidare|at|å)$/.test(after.lower)) return undefined;
  const isOf = tokens[i]!.lower !== "aldri" && /^(?:betydning|betyding|verdi|interesse)$/.test(after.lower);
  return { first: i, last: i + 1, ...(isOf ? { replacement: "av" } : {}) };
}

const EXCLUDED = /^utelukk(?:es|ast|jast)$/;
const EXCLUDE = /^utelukk(?:e|je|a)$/;

/** «Det kan ikke utelukkes at», «at det ikke kan utelukkes», «Vi kan ikke utelukke at». */
function exclusionAt({ sentence, standard }: SentenceGrammar, i: number): DoubleNegation | undefined {
  const { tokens } = sentence;
  const lowerAt = (at: number): string => tokens[at]?.lower ?? "";
  const isCan = (at: number): boolean => lowerAt(at) === "kan" || lowerAt(at) === "kunne";
  if (lowerAt(i) === "aldri") return undefined;
  const verb = isCan(i + 1) ? i + 2 : i + 1;
  const isPassive = EXCLUDED.test(lowerAt(verb));
  if (!isPassive && !EXCLUDE.test(lowerAt(verb))) return undefined;
  const possible = standard === "nn" ? "mogleg" : "mulig";
  const positive = `er ${possible}`;
  const subject = verb === i + 2 ? i - 1 : isCan(i - 1) ? i - 2 : isCan(i - 2) ? i - 1 : undefined;
  if (subject === undefined || subject < 0) return undefined;
  const isInverted = verb === i + 1 && isCan(i - 2);
  const goesOn = lowerAt(verb + 1) === "at";
  if (!isPassive) {
    // Somebody who says this takes a reservation on purpose; it is for him to say it anew.
    return { first: Math.min(i, verb) - (isCan(i - 1) ? 1 : 0), last: verb, positive: `det ${positive}` };
  }
  if (lowerAt(subject) === "det" && goesOn) {
    const { text } = tokens[subject]!;
    if (isInverted)
      return { first: subject - 1, last: verb + 1, positive, replacement: `er ${text} ${possible} at` };
    return { first: subject, last: verb + 1, positive, replacement: `${text} ${positive} at` };
  }
  const first = verb === i + 2 ? i : i - 1;
  return isInverted
    ? { first: i, last: verb, positive }
    : { first, last: verb, positive, replacement: positive };
}
