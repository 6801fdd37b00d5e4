import { commonEnds } from "./common-ends.js";
import { compareSpans, overlaps, type Span } from "./span.js";

/** One replacement in the source. An insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What the writer gets when choosing a change: a label and the edits that make it. */
export interface Change {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** The text after all edits, which must not overlap; their spans are offsets in `source`. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => compareSpans(a.span, b.span));
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at) throw new RangeError(`edits overlap at offset ${edit.span.start}`);
    parts.push(source.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}

/** The one edit that leads from a text to another, or undefined when they are the same. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const { start, end } = commonEnds(before, after);
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

/** The changes that can be made together: the first of any that touch each other wins. */
export function withoutConflicts<T extends Change>(changes: readonly T[]): readonly T[] {
  const kept: T[] = [];
  // By stretch of the source, so that an edit is held against its neighbours alone.
  const taken = new Map<number, Span[]>();
  for (const change of changes) {
    const isTaken = change.edits.some(({ span }) =>
      stretchesOf(span).some((stretch) => taken.get(stretch)?.some((other) => touches(span, other))),
    );
    if (isTaken) continue;
    kept.push(change);
    for (const { span } of change.edits) {
      for (const stretch of stretchesOf(span)) {
        const spans = taken.get(stretch);
        if (spans === undefined) taken.set(stretch, [span]);
        else spans.push(span);
      }
    }
  }
  return kept;
}

const STRETCH = 256;

/** The numbers of the stretches of the source that a span lies in or touches with its end. */
function stretchesOf({ start, end }: Span): readonly number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, i) => first + i);
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.start === b.start || (a.start === a.end && a.start === b.end);
}
