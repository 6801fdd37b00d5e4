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

/** The changes that can be made together: the first of any that touch each other wins. */
export function withoutConflicts(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  const taken: TextEdit[] = [];
  for (const change of changes) {
    if (change.edits.some((edit) => taken.some((other) => touches(edit.span, other.span)))) continue;
    kept.push(change);
    taken.push(...change.edits);
  }
  return kept;
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.start === b.start || (a.start === a.end && a.start === b.end);
}
