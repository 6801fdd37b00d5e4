import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** A word that stands where another one belongs which sounds the same: «vær dag». Numbers are indexes of tokens. */
export interface LookAlike {
  readonly first: number;
  readonly last: number;
  /** The word itself, which the corrections replace. */
  readonly at: number;
  /** What should stand there instead, preferred first. */
  readonly corrections: readonly string[];
}

/** One mistake: a word, what stands beside it, and what to write. */
interface Pattern {
  readonly word: string;
  readonly before?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
  /** Something is said of the subject behind it: «har hvert i Oslo», «kan vær aktuelt». */
  readonly isPredicate?: true;
  /** Words behind it that make it right. */
  readonly notAfter?: ReadonlySet<string>;
  readonly corrections: readonly string[];
}

const HAVE = wordSet("har hadde");
/** Past modals may leave out «ha»: «skulle vært». */
const PRESENT_MODALS = wordSet("kan må bør");
/** What stands before weather: «dårlig vær mandag». */
const WEATHER = wordSet(
  "dårlig dårligere dårleg godt pent fint stygt kaldt varmt vått tørt bedre betre verre mye mykje hardt om",
);
/** «på grunn av vær fredag», which «av vær gang» is not. */
const WEATHER_OR_CAUSE = new Set([...WEATHER, "av", "i", "for"]);
const OFTEN = wordSet("dag gang måned uke time enkelt eneste");
const TIMES = wordSet("kveld morgen natt mandag tirsdag onsdag torsdag fredag lørdag søndag sommer høst");
const NEUTER_TIMES = wordSet("år semester kvartal enkelt eneste");
const EACH = wordSet(
  "av enkelt eneste sin sitt sine for enkelte seg tredje andre annen annet fjerde femte dag år gang uke måned",
);

const patterns: Readonly<Record<"nb" | "nn", readonly Pattern[]>> = {
  nb: [
    { word: "vær", after: OFTEN, notBefore: WEATHER, corrections: ["hver"] },
    { word: "vær", after: TIMES, notBefore: WEATHER_OR_CAUSE, corrections: ["hver"] },
    { word: "vært", before: wordSet("i for på om et"), after: NEUTER_TIMES, corrections: ["hvert"] },
    { word: "være", before: HAVE, notAfter: wordSet("med"), corrections: ["vært"] },
    { word: "vær", before: HAVE, isPredicate: true, notAfter: wordSet("og som"), corrections: ["vært"] },
    { word: "vert", before: HAVE, isPredicate: true, notAfter: wordSet("og som"), corrections: ["vært"] },
    { word: "hvert", before: HAVE, isPredicate: true, notAfter: EACH, corrections: ["vært"] },
    { word: "hver", before: HAVE, isPredicate: true, notAfter: EACH, corrections: ["vært"] },
    {
      word: "hver",
      before: wordSet("kan skal vil må bør å"),
      isPredicate: true,
      notAfter: EACH,
      corrections: ["være"],
    },
    {
      word: "vær",
      before: wordSet("kan skal må bør å"),
      isPredicate: true,
      notAfter: wordSet("og som"),
      corrections: ["være"],
    },
    { word: "vært", before: PRESENT_MODALS, corrections: ["ha vært", "være"] },
    { word: "vært", before: wordSet("å"), corrections: ["ha vært", "være"] },
  ],
  nn: [
    { word: "vere", before: HAVE, notAfter: wordSet("med"), corrections: ["vore"] },
    { word: "vera", before: HAVE, notAfter: wordSet("med"), corrections: ["vore"] },
    { word: "vert", before: HAVE, corrections: ["vore", "vorte"] },
    { word: "vore", before: PRESENT_MODALS, corrections: ["ha vore", "vere"] },
    { word: "vore", before: wordSet("å"), corrections: ["ha vore", "vere"] },
    {
      word: "kvar",
      before: wordSet("å"),
      isPredicate: true,
      notAfter: wordSet("enkelt einaste dag gong"),
      corrections: ["vere"],
    },
    {
      word: "ver",
      before: wordSet("kan skal vil må bør å"),
      isPredicate: true,
      notAfter: wordSet("og som"),
      corrections: ["vere"],
    },
    {
      word: "ver",
      notBefore: WEATHER,
      after: wordSet("dag gong månad veke time kveld morgon einaste enkelt"),
      corrections: ["kvar"],
    },
  ],
};

const SUSPECTS = wordSet("vær vært være vert hvert hver vere vera vore ver kvar");

/** Whether a sentence may hold what {@link lookAlikes} finds, before it is tagged. */
export function mayLookAlike({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => SUSPECTS.has(lower));
}

/** Every form of «hver», «vær» and «være» that stands where another one belongs. */
export function lookAlikes(grammar: SentenceGrammar): readonly LookAlike[] {
  const { tokens } = grammar.sentence;
  const found: LookAlike[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!SUSPECTS.has(tokens[i]!.lower)) continue;
    const pattern = patterns[grammar.standard].find((one) => fits(one, grammar, i));
    if (pattern !== undefined) {
      const first = pattern.before === undefined ? i : i - 1;
      const last = pattern.after === undefined ? i : i + 1;
      found.push({ first, last, at: i, corrections: pattern.corrections });
    }
  }
  return found;
}

function fits(pattern: Pattern, grammar: SentenceGrammar, i: number): boolean {
  const { tokens } = grammar.sentence;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (tokens[i]!.lower !== pattern.word) return false;
  if (pattern.before !== undefined && !pattern.before.has(before?.lower ?? "")) return false;
  if (pattern.notBefore?.has(before?.lower ?? "")) return false;
  if (pattern.after !== undefined && !pattern.after.has(after?.lower ?? "")) return false;
  if (pattern.notAfter?.has(after?.lower ?? "")) return false;
  return pattern.isPredicate === undefined || isPredicate(grammar, i + 1);
}

const ENDS_PREDICATE: ReadonlySet<string> = new Set(["ADP", "PART", "SCONJ", "PUNCT"]);

/** «hver» and «hvert» stand before a noun or an adjective with one, so what is neither is said of the subject. */
function isPredicate({ tags }: SentenceGrammar, i: number): boolean {
  const upos = tags[i]?.upos;
  if (upos === "ADP") return true;
  // «må hver ansatt levere» has an adjective for a noun; what goes on with «å» or a preposition does not.
  const behind = tags[i + 1]?.upos;
  return upos === "ADJ" && (behind === undefined || ENDS_PREDICATE.has(behind));
}
