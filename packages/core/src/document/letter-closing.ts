import type { AnnotatedBlock } from "./block.js";
import { textEnd } from "./text-end.js";
import { readsAsHeading } from "./title-block.js";

const GREETING =
  /^(?:med )?(?:(?:vennlig|venleg|vennleg|beste|hjertelig|hjarteleg|gode) (?:hilsen|hilsninger|helsing|helsingar)|(?:hilsen|helsing|mvh)(?![a-zà-ž]))/iu;
const ATTACHMENT =
  /^(?:antall |tal )?(?:vedlegg|kopi(?: er sendt)?(?: til)?|kopimottak[a-zà-ž]*|likelydende|likelydande|brev med likt innh[oa]ld)(?![a-zà-ž])/iu;
const QUESTIONS =
  /^(?:har du|har dere|har de|hvis du har|hvis dere har|dersom du har|dersom dere har|dersom de har|om du har|om de har) (?:[a-zà-ž]+ )?spørsmål/iu;
const CONTACT_HEADING =
  /^(?:spørsmål|kontakt|ta kontakt|kontakt oss|vil du vite me|treng(?:er)? (?:du|dere|de) (?:mer |meir )?hjelp|mer informasjon|meir informasjon)(?![a-zà-ž])/iu;

/** How a letter ends: the blocks from the first one that belongs to the end, and the greeting among them. */
export interface LetterClosing {
  /** Index of the first block that contact, greeting or attachments begin with; where there is none, of what is behind the text. */
  readonly start: number;
  /** Index of the greeting. */
  readonly greeting: number | undefined;
}

/** Finds where the body of a letter ends. */
export function letterClosing(blocks: readonly AnnotatedBlock[]): LetterClosing {
  const starts = (block: AnnotatedBlock | undefined, pattern: RegExp): boolean =>
    block?.readings.some(({ text }) => pattern.test(text.trimStart())) === true;
  const end = textEnd(blocks);
  const greeting = lastIndex(blocks, (block, i) => i < end && isText(block) && starts(block, GREETING));
  let start = greeting ?? end;
  if (greeting === undefined) {
    const from = Math.max(1, end - 8);
    const attachment = blocks.findIndex((block, i) => i >= from && i < end && starts(block, ATTACHMENT));
    if (attachment !== -1) start = attachment;
  }
  // A contact section is short: its heading and a few paragraphs.
  for (let i = start - 1; i > 0 && i >= start - 6; i--) {
    const block = blocks[i]!;
    const isHeading = readsAsHeading(block);
    if (starts(block, QUESTIONS) || (isHeading && starts(block, CONTACT_HEADING)))
      return { start: i, greeting };
    if (isHeading) break;
  }
  return { start, greeting };
}

/** Whether a greeting stands inside a block, under other text: on a line of its own, or where lines are joined after a stop. */
export function holdsGreeting({ readings }: AnnotatedBlock): boolean {
  return readings.some(({ text }) =>
    text
      .split(/\n|(?<=[.!?]) /)
      .slice(1)
      .some((line) => GREETING.test(line.trimStart())),
  );
}

/** The blocks after the greeting, its own included, as far as the attachments. */
export function signatureBlocks(
  blocks: readonly AnnotatedBlock[],
  { greeting }: LetterClosing,
): readonly AnnotatedBlock[] {
  const last = textEnd(blocks);
  const signed = blocks.slice(greeting ?? Math.max(1, last - 4), last);
  const end = signed.findIndex((block) =>
    block.readings.some(({ text }) => ATTACHMENT.test(text.trimStart())),
  );
  return end === -1 ? signed : signed.slice(0, end);
}

function isText({ kind }: AnnotatedBlock): boolean {
  return kind === "paragraph" || kind === "heading" || kind === "list-item" || kind === "table-cell";
}

function lastIndex<T>(list: readonly T[], is: (item: T, i: number) => boolean): number | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (is(list[i]!, i)) return i;
  return undefined;
}
