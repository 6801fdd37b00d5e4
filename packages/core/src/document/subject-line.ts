import type { AnnotatedBlock, AnnotatedReading } from "./block.js";

/** The subject of an e-mail and where it stands; offsets in the text of the reading. */
export interface SubjectLine {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SUBJECT = /^(?:emne|subject):[ \t]*(.*)$/im;

/** How many blocks from the top the header may reach. */
const TOP = 5;

/** The line «Emne: ...» at the top of an e-mail. */
export function subjectLine(blocks: readonly AnnotatedBlock[]): SubjectLine | undefined {
  for (const block of blocks.slice(0, TOP)) {
    const reading = block.readings[0];
    const match = SUBJECT.exec(reading.text);
    if (match === null) continue;
    const text = match[1]!.trimEnd();
    const start = match.index + match[0].length - match[1]!.length;
    return { block, reading, start, end: start + text.length, text };
  }
  return undefined;
}

/** The subject in the front matter or the head of the page, where an e-mail has no line for it. */
export function declaredSubject(metadata: Readonly<Record<string, string>>): string | undefined {
  return metadata.emne ?? metadata.subject ?? metadata.title ?? metadata.tittel;
}
