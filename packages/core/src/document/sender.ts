import type { AnnotatedBlock } from "./block.js";

/** Those who speak for themselves and whom they were chosen by, not for the house. */
const CHOSEN =
  /(?<![a-zà-ž])(?:(?:hoved|hovud|foretaks|plass)?(?:tillitsvalgt|tillitsvald)(?:e|te)?|(?:hoved|hovud)?(?:verneombud|verneombod)(?:et)?|folkevalgt|folkevald|kommunestyrerepresentant|gruppeleder|gruppeleiar|fagforbundet|fagforeningen?|fagforeininga?|utdanningsforbundet|sykepleierforbundet|sjukepleiarforbundet)(?![a-zà-ž])/iu;
const FROM = /^[^.!?\n]{0,40}(?<![a-zà-ž])(?:fra|frå)(?![a-zà-ž])/iu;
/** How many blocks at the top name the sender, and how many at the end hold the signature. */
const TOP = 3;
const END = 2;
const LONGEST_LINE = 100;

/** Whether a text is sent by union representatives, safety delegates or politicians: the rules of the house do not bind them. */
export function isSentByChosen(blocks: readonly AnnotatedBlock[]): boolean {
  const lines = (some: readonly AnnotatedBlock[]): readonly string[] =>
    some.map(({ readings: [reading] }) => reading.text.trim()).filter((text) => text.length <= LONGEST_LINE);
  return (
    lines(blocks.slice(0, TOP)).some((line) => FROM.test(line) && CHOSEN.test(line)) ||
    lines(blocks.slice(-END)).some((line) => /hilsen|helsing/iu.test(line) && CHOSEN.test(line))
  );
}
