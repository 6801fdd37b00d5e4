import type { Finding } from "../finding/finding.js";
import type { LineIndex } from "../text/line-index.js";

/** A line of the source around a finding, cut to a width, with the place of the finding in it. */
export interface Excerpt {
  readonly text: string;
  /** First and last column of the finding in `text`, from 0; end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The line where a finding begins, cut to `width` characters around it. What findings of category privacy are
 * about is blanked, whichever finding is shown. Tabs and control characters become spaces.
 */
export function excerptOf(
  finding: Finding,
  lines: LineIndex,
  hidden: readonly Finding[],
  width: number,
): Excerpt {
  const from = lines.position(finding.span.start);
  const lineStart = lines.lineStart(from.line);
  const line = blank(lines.line(from.line), lineStart, hidden);
  const start = finding.span.start - lineStart;
  const end = Math.min(line.length, Math.max(start + 1, finding.span.end - lineStart));
  if (line.length <= width) return { text: line, start, end };
  const room = Math.max(0, width - Math.min(end - start, width) - 2);
  const cutStart = Math.max(0, Math.min(start - Math.floor(room / 2), line.length - width + 1));
  const cutEnd = Math.min(line.length, cutStart + width - 2);
  const before = cutStart > 0 ? "…" : "";
  const after = cutEnd < line.length ? "…" : "";
  return {
    text: `${before}${line.slice(cutStart, cutEnd)}${after}`,
    start: start - cutStart + before.length,
    end: Math.min(end, cutEnd) - cutStart + before.length,
  };
}

function blank(line: string, lineStart: number, hidden: readonly Finding[]): string {
  let text = line;
  for (const { span } of hidden) {
    const start = Math.max(0, span.start - lineStart);
    const end = Math.min(line.length, span.end - lineStart);
    if (start < end) text = text.slice(0, start) + "•".repeat(end - start) + text.slice(end);
  }
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}

/** The findings whose words must not be shown. */
export function privateFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.category === "privacy");
}
