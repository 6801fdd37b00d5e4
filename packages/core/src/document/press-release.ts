import type { AnnotatedBlock } from "./block.js";
import { monthAlternatives } from "./calendar-date.js";
import { readsAsHeading } from "./title-block.js";

const KIND =
  /^(?:pressemelding|presseinvitasjon|medieinvitasjon|pressemeldinga|pressemeldingen)(?![\p{L}])/iu;
const KIND_ALONE = new RegExp(
  `${KIND.source}(?: (?:fra|frå|til) [^.!?:]{1,60})?[,:.]?(?: ?\\d{1,2}\\. ?(?:${monthAlternatives}|\\d{1,2}\\.) ?\\d{2,4}\\.?)?$`,
  "iu",
);
const DATELINE = new RegExp(
  `^(?:\\p{L}+[ ,]{1,2}){0,4}(?:den )?\\d{1,2}\\. ?(?:${monthAlternatives}|\\d{1,2}\\.) ?\\d{2,4}\\.?$`,
  "iu",
);
const FIELD =
  /^(?:dato|til|fra|frå|ref|referanse|kontakt|publiseres|publisert|for publisering|sperrefrist)[\p{L} ]{0,20}:/iu;

/** A title has no more words than this; a longer block is text. */
const MOST_WORDS = 25;

/** Title and first lines of a press release, as far as it has them. */
export interface PressTop {
  /** The line that says what kind of text it is. */
  readonly label: AnnotatedBlock | undefined;
  readonly title: AnnotatedBlock | undefined;
  /** Running text behind the title, in order. */
  readonly body: readonly AnnotatedBlock[];
}

/** What a title says behind the name of its kind: «Ny skole» in «Pressemelding: Ny skole». */
export function behindKind(title: string): string {
  return title
    .trim()
    .replace(KIND, "")
    .replace(/^[\s:–—-]+/u, "");
}

/** Tells the title of a press release from the lines of the letterhead above it. */
export function pressTop(blocks: readonly AnnotatedBlock[]): PressTop {
  const readable = blocks.filter(({ kind }) => kind !== "code" && kind !== "image");
  const label = readable.slice(0, 4).find((block) => KIND_ALONE.test(textOf(block)));
  const at = readable.findIndex((block) => block.kind === "heading" && !isLetterhead(block));
  const first = readable.findIndex((block) => !isLetterhead(block));
  const titleAt = at !== -1 && (first === -1 || at <= first + 1) ? at : first;
  const candidate = readable[titleAt];
  const title =
    candidate !== undefined && (candidate.kind === "heading" || looksLikeTitle(candidate))
      ? candidate
      : undefined;
  const body = readable
    .slice(title === undefined ? Math.max(0, first) : titleAt + 1)
    .filter((block) => block.kind === "paragraph" && !isLetterhead(block));
  return { label, title, body };
}

function textOf(block: AnnotatedBlock): string {
  return block.readings[0].text.trim();
}

function isLetterhead(block: AnnotatedBlock): boolean {
  const text = textOf(block);
  return (
    text === "" || KIND_ALONE.test(text) || (text.length < 100 && (DATELINE.test(text) || FIELD.test(text)))
  );
}

function looksLikeTitle(block: AnnotatedBlock): boolean {
  if (readsAsHeading(block)) return true;
  const text = textOf(block);
  return block.kind === "paragraph" && !/[.:;,]$/.test(text) && text.split(/\s+/).length <= MOST_WORDS;
}
