import {
  applyEdits,
  type Change,
  compareSpans,
  type Finding,
  LineIndex,
  type RangeReport,
  type Span,
  withoutConflicts,
} from "@klarsprak/core";
import { reasonText } from "./reason-text.js";
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
 * What the findings of a text come to. Where the branches of a template lead to different forms at one place, or two changes
 * touch each other, a person has to decide.
 */
export function placesOf(findings: readonly Finding[]): Places {
  const groups: Finding[][] = [];
  for (const finding of [...findings].sort((a, b) => compareSpans(a.span, b.span))) {
    const last = groups.at(-1);
    if (last !== undefined && finding.span.start < last[0]!.span.end) last.push(finding);
    else groups.push([finding]);
  }
  const changes: PlacedChange[] = [];
  const byHand: PlacedByHand[] = [];
  for (const group of groups) {
    const [finding] = group as [Finding, ...Finding[]];
    const different = new Set(group.map(({ fix }) => JSON.stringify(fix?.edits ?? null)));
    const left = group.find(({ fix }) => fix === null);
    if (left !== undefined) byHand.push({ finding: left, reason: left.messageId, message: left.message });
    else if (different.size > 1) byHand.push(leftFor("branches", finding));
    else changes.push({ finding, change: finding.fix! });
  }
  const kept = new Set(withoutConflicts(changes.map(({ change }) => change)));
  return {
    changes: changes.filter(({ change }) => kept.has(change)),
    byHand: [
      ...byHand,
      ...changes.filter(({ change }) => !kept.has(change)).map(({ finding }) => leftFor("branches", finding)),
    ],
  };
}

/** A finding that is left to a person for what the file is like, not for its words. */
export function leftFor(reason: "branches" | "document" | "format", finding: Finding): PlacedByHand {
  return { finding, reason, message: reasonText(reason, finding.language) };
}

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
      use: finding.suggestions[0]?.text ?? "",
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
    return `${isCutLeft ? "…" : ""}${text.trim().replace(/\s+/g, " ")}${isCutRight ? "…" : ""}`;
  }
}
