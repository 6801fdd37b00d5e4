import { type Finding, lawParts, type Span, severityRank, spanLength } from "@klarsprak/core";
import type { Diagnostic, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../../checking/diagnostics.js";

/** The parts of a decision as a letter has them, one after the other. */
const PARTS: readonly string[] = lawParts;

/**
 * The findings that touch a place, the one that is meant first: those that the client names, where it names some and not
 * all; those of exactly this place; where a jump from the list of problems leaves the cursor, those about the whole text;
 * then the shorter ones. Of what is at the same place first what can be mended, then the gravest, then by the order of the
 * parts of a letter.
 */
export function findingsAt(
  findings: readonly Finding[],
  place: Span,
  named: readonly Diagnostic[],
  document: TextDocument,
): readonly Finding[] {
  const touching = findings.filter(({ span }) => span.start <= place.end && span.end >= place.start);
  const names = new Set(named.map(({ code, range }) => nameOf(code, range)));
  const rankOf = (finding: Finding): readonly number[] => {
    const isNamed = names.has(nameOf(finding.ruleId, toRange(document, finding.span)));
    const canMend = mends(finding);
    return [
      Number(!isNamed),
      Number(!isExactly(finding, place)),
      Number(!(canMend && isJumpedTo(finding, place))),
      spanLength(finding.span),
      Number(!canMend),
      -severityRank[finding.severity],
      PARTS.includes(finding.ruleId) ? PARTS.indexOf(finding.ruleId) : PARTS.length,
    ];
  };
  return touching
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function nameOf(code: Diagnostic["code"], { start, end }: Range): string {
  return [code, start.line, start.character, end.line, end.character].join(" ");
}

/** Whether a change is offered for a finding. */
function mends({ fix, suggestions }: Finding): boolean {
  return fix !== null || suggestions.some(({ edits }) => edits.length > 0);
}

function isExactly({ span }: Finding, { start, end }: Span): boolean {
  return span.start === start && span.end === end;
}

function isJumpedTo({ scope, span }: Finding, { start, end }: Span): boolean {
  return scope === "document" && start === end && span.start === start;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, rank] of a.entries()) if (rank !== b[i]) return rank - b[i]!;
  return 0;
}
