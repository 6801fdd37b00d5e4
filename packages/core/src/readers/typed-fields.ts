import { compareSpans, type Span } from "../text/span.js";
import { compilePatterns } from "./placeholder-patterns.js";
import { scanTemplate } from "./template/scan-template.js";

/** A field of docxtemplater and the like: a name in one pair of braces, as nobody writes it in a letter. */
const BRACED_NAME = /(?<![{$])\{[#/^@]?[\p{L}_][\p{L}\p{N}_.]{0,80}\}(?!\})/gu;
const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Finds fields that are typed into the text of a document of a word processor: those of template languages, and those that
 * the patterns of the configuration name. Spans are offsets in the text, in order, none in another.
 */
export function typedFieldsFinder(placeholders: readonly string[]): (text: string) => readonly Span[] {
  const options = {
    from: 0,
    placeholders: compilePatterns(placeholders),
    markupComments: false,
    linkLabels: NO_LABELS,
  };
  return (text) => {
    const { tags } = scanTemplate(text, options);
    const spans: Span[] = tags.map(({ start, end }) => ({ start, end }));
    for (const match of text.matchAll(BRACED_NAME))
      spans.push({ start: match.index, end: match.index + match[0].length });
    spans.sort(compareSpans);
    return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
  };
}
