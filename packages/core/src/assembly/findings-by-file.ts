import type { Finding } from "../finding/finding.js";
import type { Change } from "../text/text-edit.js";
import type { AssembledText } from "./assembled-text.js";

/** What was found in a template with its partials put in, by the file that it stands in. Spans are in that file. */
export function findingsByFile(
  findings: readonly Finding[],
  assembled: AssembledText,
): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = assembled.placeOf(finding.span);
    if (place === undefined) continue;
    const { piece } = place;
    // What is about the whole stands in the template itself, at the tag that brings in the place where it shows.
    const isOfWhole = finding.scope === "document" && piece.tag !== undefined;
    const file = isOfWhole ? assembled.file : piece.file;
    const own = byFile.get(file) ?? [];
    byFile.set(file, own);
    own.push(inFile(finding, isOfWhole ? piece.tag! : place.span, file, assembled));
  }
  return byFile;
}

function inFile(finding: Finding, span: Finding["span"], file: string, assembled: AssembledText): Finding {
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
