import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { modals } from "./modal-verbs.js";
import type { Passive } from "./passives.js";

/** What the reader of a letter is asked to do with a paper, by lemma. */
const DEEDS: ReadonlySet<string> = wordSet(`
  sende innsende ettersende oversende levere innlevere returnere fylle utfylle undertegne underskrive signere
  fremsette framsette framsetje sette setje vedlegge vedleggje legge leggje begrunne grunngi grunngje påklage klage rette
  søke søkje oppgi oppgje dokumentere fremlegge framlegge framleggje
`);

/** What a reader hands in, by the end of the noun: «søknadsskjemaet», «klage». */
const PAPERS =
  /(?:skjema|skjemaet|søknad|søknaden|klage|klagen|klaga|anke|anken|henvendelse|henvendelsen|henvendelser|spørsmål|dokumentasjon|dokumentasjonen|dokumenter|dokumenta|dokumentene|vedlegg|vedleggene|vedlegga|attest|attesten|erklæring|erklæringen|erklæringa|merknad|merknader|merknadar|uttalelse|uttalelser|uttale|rapport|rapporten|regnskap|regnskapet|rekneskap|rekneskapen|kvittering|kvitteringer|vedtaket|avgjørelsen|avgjerda)$/;

/** What a reader can be the only one to do with a decision. */
const APPEALS: ReadonlySet<string> = wordSet("påklage klage anke");

/** Who the paper goes to, where that is the reader himself. */
const READERS: ReadonlySet<string> = wordSet("deg dere dykk søker søkeren søkaren foreldrene foreldra");

/** What a deed of the reader says of where and until when. */
const DIRECTIONS: ReadonlySet<string> = wordSet("til innen innan inn ut ved på");

/**
 * Whether a passive hides that the reader must act: «Skjemaet sendes til oss», «klage må fremsettes», «vedtaket kan påklages».
 * The subject is something that readers hand in, and the verb is what they do with it.
 */
export function isDeedOfReader(grammar: SentenceGrammar, passive: Passive): boolean {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const { verb, kind, governor } = passive;
  if ((kind !== "modal" && kind !== "finite") || passive.agent) return false;
  const lemma = grammar.lemma(verb);
  if (!DEEDS.has(lemma)) return false;
  const modal = governor === undefined ? undefined : tokens[governor]!.lower;
  if (modal !== undefined && !["må", "skal", "bør", "kan"].includes(modal)) return false;
  if (modal === "kan" && !APPEALS.has(lemma) && lemma !== "sende" && lemma !== "levere") return false;
  const subject = subjectBefore(grammar, governor !== undefined && modals.has(modal!) ? governor : verb);
  if (subject === undefined || !PAPERS.test(tokens[subject]!.lower)) return false;
  const object = /(?:vedtaket|avgjørelsen|avgjerda)$/.test(tokens[subject]!.lower);
  if (object !== APPEALS.has(lemma)) return false;
  if (APPEALS.has(lemma)) return kind === "modal";
  const next = tokens[verb + 1]?.lower ?? "";
  const target = tokens[verb + 2]?.lower ?? "";
  if (READERS.has(target) || tags[verb + 1]?.upos === "PRON") return false;
  return modal === "må" || modal === "skal" || DIRECTIONS.has(next);
}

/** The noun right before a finite verb, or behind a modal verb that stands first in its clause. */
function subjectBefore({ sentence, tags }: SentenceGrammar, finite: number): number | undefined {
  let at = finite - 1;
  while (at >= 0 && (tags[at]!.upos === "ADV" || tags[at]!.upos === "PART")) at--;
  // «Klagen din må sendes»
  if (at > 0 && /^(?:din|di|ditt|dine|deres|dykkar)$/.test(sentence.tokens[at]!.lower)) at--;
  if (tags[at]?.upos === "NOUN") return at;
  return tags[finite + 1]?.upos === "NOUN" ? finite + 1 : undefined;
}
