import {
  applyEdits,
  type Change,
  compareSpans,
  type Finding,
  LineIndex,
  type RangeReport,
  type Span,
  type TextEdit,
} from "@klarsprak/core";
import { type FileReason, reasonText } from "./reason-text.js";
import type { TermByHand, TermChange } from "./term-report.js";

/** A change of a text, and the finding it is for. */
export interface PlacedChange {
  readonly finding: Finding;
  readonly change: Change;
}

/** A finding that a person has to see to, and why. */
export interface PlacedByHand {
  readonly finding: Finding;
  readonly reason: string;
  readonly message: string;
}

/** What is to be done in a text, place by place. */
export interface Places {
  readonly changes: readonly PlacedChange[];
  readonly byHand: readonly PlacedByHand[];
}

/**
 * What the findings of a text come to. Through each branch of a template a word may stand with others that agree with it: the
 * changes for all branches are made together, and where they do not go together, a person has to decide.
 */
export function placesOf(findings: readonly Finding[]): Places {
  const changes: PlacedChange[] = [];
  const byHand: PlacedByHand[] = [];
  for (const group of overlapping(findings)) {
    const [finding] = group;
    if (new Set(group.map(useOf)).size > 1) {
      byHand.push(...group.map((one) => (one.fix === null ? leftAs(one) : leftFor("entangled", one))));
      continue;
    }
    const left = group.find(({ fix }) => fix === null);
    const change = left === undefined ? together(group) : undefined;
    if (left !== undefined) byHand.push(leftAs(left));
    else if (change === undefined) byHand.push(leftFor("branches", finding));
    else changes.push({ finding, change });
  }
  return { changes, byHand };
}

/** What the house writes, in base form. */
function useOf({ suggestions }: Finding): string {
  return suggestions[0]?.text ?? "";
}

/** A finding that is left to a person for its words. */
function leftAs(finding: Finding): PlacedByHand {
  return { finding, reason: finding.messageId, message: finding.message };
}

/** The findings in groups that stand at one place, in order. */
function overlapping(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups: [Finding, ...Finding[]][] = [];
  let end = 0;
  for (const finding of [...findings].sort((a, b) => compareSpans(a.span, b.span))) {
    if (finding.span.start < end) groups.at(-1)!.push(finding);
    else groups.push([finding]);
    end = Math.max(end, finding.span.end);
  }
  return groups;
}

/** The changes of a group as one; undefined where two of them change the same words otherwise. */
function together(group: readonly [Finding, ...Finding[]]): Change | undefined {
  const edits = new Map<string, TextEdit>();
  for (const edit of group.flatMap(({ fix }) => fix?.edits ?? [])) edits.set(JSON.stringify(edit), edit);
  const inOrder = [...edits.values()].sort((a, b) => compareSpans(a.span, b.span));
  const hasConflict = inOrder.some(({ span }, i) => span.start < (inOrder[i - 1]?.span.end ?? 0));
  return hasConflict ? undefined : { text: group[0].fix!.text, edits: inOrder };
}

/** A finding that is left to a person for what the file is like, not for its words. */
export function leftFor(reason: FileReason, finding: Finding): PlacedByHand {
  return { finding, reason, message: reasonText(reason, finding.language) };
}

/** Tags that part words, and all tags, also where the end of one is cut off. */
const BLOCKS =
  /<\/?(?:p|h[1-6]|li|ul|ol|dl|d[td]|div|table|t[drh]|br|section|header|footer|main|body)\b[^<>]*>/gi;
const TAGS = /<[^<>]*(?:>|$)/g;

/** Characters of context on each side. */
const AROUND = 40;

/** Tells the places of a text as a report does. */
export class PlaceTeller {
  readonly #lines: LineIndex;
  readonly #edits: readonly Change["edits"][number][];

  constructor(
    readonly source: string,
    changes: readonly PlacedChange[],
    /** What is private, and not shown. */
    readonly hidden: readonly Span[],
    /** Whether tags stand in the source, which say nothing to the reader of a report. */
    readonly hasTags: boolean,
  ) {
    this.#lines = new LineIndex(source);
    this.#edits = changes.flatMap(({ change }) => change.edits);
  }

  changed({ finding, change }: PlacedChange): TermChange {
    const around = {
      start: Math.min(...change.edits.map(({ span }) => span.start)),
      end: Math.max(...change.edits.map(({ span }) => span.end)),
    };
    const { start, end } = this.#window(around);
    const inside = this.#edits.filter(({ span }) => span.start >= start && span.end <= end);
    return {
      ...this.#place(finding),
      message: finding.message,
      context: {
        before: this.#shown(start, end, this.source.slice(start, end)),
        after: this.#shown(
          start,
          end,
          applyEdits(
            this.source.slice(start, end),
            inside.map((edit) => ({
              ...edit,
              span: { start: edit.span.start - start, end: edit.span.end - start },
            })),
          ),
        ),
      },
      change: {
        text: change.text,
        edits: change.edits.map(({ span, text }) => ({ range: this.#range(span), text })),
      },
    };
  }

  left({ finding, reason, message }: PlacedByHand): TermByHand {
    const { start, end } = this.#window(finding.span);
    return {
      ...this.#place(finding),
      context: { before: this.#shown(start, end, this.source.slice(start, end)), after: null },
      reason,
      message,
    };
  }

  #place(finding: Finding) {
    return {
      use: useOf(finding),
      actual: finding.actual ?? "",
      location: finding.location,
      range: this.#range(finding.span),
    };
  }

  #range({ start, end }: Span): RangeReport {
    return { start: this.#lines.position(start), end: this.#lines.position(end) };
  }

  /** A stretch of the source around another, from word to word, in whole lines where they are short. */
  #window({ start, end }: Span): Span {
    const before = this.source.slice(Math.max(0, start - 2 * AROUND), start);
    const behind = this.source.slice(end, end + 2 * AROUND);
    const left = /[^\r\n]*$/.exec(before)![0];
    const right = /^[^\r\n]*/.exec(behind)![0];
    const cutLeft = left.length <= AROUND ? left : left.slice(-AROUND).replace(/^\S*\s/, "");
    const cutRight = right.length <= AROUND ? right : right.slice(0, AROUND).replace(/\s\S*$/, "");
    return { start: start - cutLeft.length, end: end + cutRight.length };
  }

  #shown(start: number, end: number, text: string): string {
    if (this.hidden.some((span) => span.start < end && start < span.end)) {
      // A change may have moved what is private, so that it is blanked by what it says.
      const words = this.hidden.map((span) =>
        this.source.slice(Math.max(start, span.start), Math.min(end, span.end)),
      );
      for (const word of words) if (word !== "") text = text.replaceAll(word, "•".repeat(word.length));
    }
    const isCutLeft = start > 0 && !/[\r\n]/.test(this.source[start - 1]!);
    const isCutRight = end < this.source.length && !/[\r\n]/.test(this.source[end]!);
    const words = this.hasTags
      ? text
          .replace(/^[^<>]*>/, "")
          .replace(BLOCKS, " ")
          .replace(TAGS, "")
      : text;
    return `${isCutLeft ? "…" : ""}${words.trim().replace(/\s+/g, " ")}${isCutRight ? "…" : ""}`;
  }
}
