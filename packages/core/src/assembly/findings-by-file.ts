import type { Finding } from "../finding/finding.js";
import type { Span } from "../text/span.js";
import type { Change } from "../text/text-edit.js";
import type { AssembledText } from "./assembled-text.js";

/** Rules that compare two texts as wholes: what they find in a partial depends on what the rest of the letter says. */
const OF_WHOLES: ReadonlySet<string> = new Set(["nn-parallell"]);

/**
 * What was found in a template with its partials put in, by the file that it stands in. Spans are in that file. What is about
 * the whole stands in the template itself, at the tag that brings in the place where it shows.
 *
 * @param isToldAlone whether a finding of a rule that compares wholes is told of the partial by itself already
 */
export function findingsByFile(
  findings: readonly Finding[],
  assembled: AssembledText,
  isToldAlone: (file: string, finding: Finding) => boolean = () => false,
): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  const add = (finding: Finding, span: Span, file: string): void => {
    const own = byFile.get(file) ?? [];
    byFile.set(file, own);
    own.push(inFile(finding, span, file, assembled));
  };
  for (const finding of findings) {
    const place = assembled.placeOf(finding.span);
    if (place === undefined) continue;
    const { piece, span } = place;
    const comparesWholes = OF_WHOLES.has(finding.ruleId);
    if (piece.tag === undefined) add(finding, span, assembled.file);
    else if (comparesWholes && isToldAlone(piece.file, { ...finding, span })) continue;
    else if (comparesWholes || finding.scope === "document") add(finding, piece.tag, assembled.file);
    else add(finding, span, piece.file);
  }
  return byFile;
}

/** What is found in a partial by itself that letters do not tell of it. */
export function toldAlone(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ruleId }) => OF_WHOLES.has(ruleId));
}

function inFile(finding: Finding, span: Span, file: string, assembled: AssembledText): Finding {
  const { fix, suggestions, related, ...rest } = finding;
  const fixInFile = fix === null ? null : changeIn(fix, file, assembled);
  const places = related?.flatMap(({ span: other, message }) => {
    const place = assembled.placeOf(other);
    return place?.piece.file === file ? [{ span: place.span, message }] : [];
  });
  return {
    ...rest,
    span,
    // A change that reaches into another file is shown, and not made.
    fix: fixInFile === null || fixInFile.edits.length === 0 ? null : fixInFile,
    suggestions: suggestions.map((change) => changeIn(change, file, assembled)),
    ...(places === undefined || places.length === 0 ? {} : { related: places }),
  };
}

function changeIn(change: Change, file: string, assembled: AssembledText): Change {
  const edits = change.edits.map(({ span, text }) => {
    const own = assembled.editOf(span, file);
    return own === undefined ? undefined : { span: own, text };
  });
  return { ...change, edits: edits.every((edit) => edit !== undefined) ? edits : [] };
}
