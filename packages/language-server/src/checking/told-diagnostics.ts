import { commonEnds, type Finding, type RelatedPlace, type Span } from "@klarsprak/core";
import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "./diagnostics.js";

/** What was told of one version of a text. The findings move on with the text, so that their places are kept apart. */
interface Told {
  readonly source: string;
  readonly lines: number;
  readonly related: boolean;
  readonly findings: readonly Finding[];
  /** Where each begins. */
  readonly starts: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What was last told of a text. A diagnostic speaks of lines and characters, so that an edit leaves those on other lines
 * as they are though their findings have moved: they stay the same objects, and nothing need be made of them anew.
 */
export class ToldDiagnostics {
  #last: Told | undefined;

  /** The findings as diagnostics of the text as it now stands. */
  of(document: TextDocument, findings: readonly Finding[], related: boolean): readonly Diagnostic[] {
    const [source, lines] = [document.getText(), document.lineCount];
    const last = this.#last?.related === related ? this.#last : undefined;
    const known =
      last === undefined ? () => undefined : knownDiagnostics(last, findings.length, source, lines);
    const diagnostics = findings.map(
      (finding, i) => known(finding, i) ?? toDiagnostic(document, finding, related),
    );
    const starts = findings.map(({ span }) => span.start);
    this.#last = { source, lines, related, findings, starts, diagnostics };
    return diagnostics;
  }
}

/** Finds the diagnostic of a finding that was told before and says the same of the same lines. */
function knownDiagnostics(
  last: Told,
  count: number,
  source: string,
  lines: number,
): (finding: Finding, index: number) => Diagnostic | undefined {
  const isAtSamePlace = samePlaces(last, source, lines);
  const diagnosticAt = (place: number, finding: Finding): Diagnostic | undefined => {
    const old = last.findings[place];
    const isSame =
      old !== undefined &&
      isAtSamePlace(last.starts[place]!, finding.span) &&
      saysSame(old, finding, isAtSamePlace);
    return isSame ? last.diagnostics[place] : undefined;
  };
  const more = count - last.findings.length;
  let isBefore = true;
  return (finding, i) => {
    // From the start up to the first that is new, and from the end.
    const same = isBefore ? diagnosticAt(i, finding) : undefined;
    isBefore = same !== undefined;
    return same ?? diagnosticAt(i - more, finding);
  };
}

type IsAtSamePlace = (old: number, now: Span) => boolean;

/** Whether two findings say the same of as many characters, and of the same other places. */
function saysSame(old: Finding, now: Finding, isAtSamePlace: IsAtSamePlace): boolean {
  return (
    old.ruleId === now.ruleId &&
    old.severity === now.severity &&
    old.url === now.url &&
    old.message === now.message &&
    lengthOf(old.span) === lengthOf(now.span) &&
    (old.related === now.related || areSameRelated(old.related, now.related, isAtSamePlace))
  );
}

/** The findings with other places are those about the text as a whole, which are made anew for each version and do not move. */
function areSameRelated(
  old: readonly RelatedPlace[] = [],
  now: readonly RelatedPlace[] = [],
  isAtSamePlace: IsAtSamePlace,
): boolean {
  return (
    old.length === now.length &&
    old.every(({ span, message }, i) => {
      const other = now[i]!;
      return (
        message === other.message &&
        lengthOf(span) === lengthOf(other.span) &&
        isAtSamePlace(span.start, other.span)
      );
    })
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Tells whether a span stands on the same lines and characters as one of its length that began at an offset before an edit. */
function samePlaces(last: Told, source: string, lines: number): IsAtSamePlace {
  if (last.source === source) return (old, now) => old === now.start;
  const same = commonEnds(last.source, source);
  const delta = source.length - last.source.length;
  const lineEnd = last.source.indexOf("\n", last.source.length - same.end);
  const from = lines === last.lines && lineEnd >= 0 ? lineEnd + 1 : Number.POSITIVE_INFINITY;
  return (old, now) =>
    (now.start === old && now.end < same.start) || (now.start === old + delta && old >= from);
}
