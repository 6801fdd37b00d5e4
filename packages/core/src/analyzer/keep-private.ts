import { personalNames } from "../document/personal-names.js";
import type { Finding } from "../finding/finding.js";
import { SpanIndex } from "../text/span-index.js";
import type { Change } from "../text/text-edit.js";

/** A number of fewer digits tells nobody who it is about. */
const TELLING_DIGITS = 6;

/**
 * What a finding of category privacy is about stands in no finding, whatever rule it is of: a national identity number
 * between straight quotation marks, say, or a name that another rule would write anew. A finding whose message would
 * repeat it is left out, since the private words are what must go first.
 */
export function keepPrivate(findings: readonly Finding[], source: string): readonly Finding[] {
  const found = findings.filter(({ category }) => category === "privacy");
  if (found.length === 0) return findings;
  const places = new SpanIndex(found.map(({ span }) => span));
  const secrets = secretsOf(found.map(({ span }) => source.slice(span.start, span.end)));
  return findings.flatMap((finding) => {
    if (finding.category === "privacy") return [finding];
    if (tells(finding.message, secrets)) return [];
    const isTold =
      finding.actual !== null && (places.overlaps(finding.span) || tells(finding.actual, secrets));
    const isKept = (change: Change): boolean =>
      !tells(change.text, secrets) && !change.edits.some(({ text }) => tells(text, secrets));
    // Few findings tell anything, and a copy of all would be a copy at each edit.
    const isAllKept =
      !isTold &&
      (finding.fix === null || isKept(finding.fix)) &&
      finding.suggestions.every(isKept) &&
      finding.related === undefined;
    if (isAllKept) return [finding];
    return [
      {
        ...finding,
        actual: isTold ? null : finding.actual,
        fix: finding.fix !== null && isKept(finding.fix) ? finding.fix : null,
        suggestions: finding.suggestions.filter(isKept),
        ...(finding.related === undefined
          ? {}
          : { related: finding.related.filter(({ message }) => !tells(message, secrets)) }),
      },
    ];
  });
}

interface Secrets {
  readonly words: readonly string[];
  readonly digits: readonly string[];
}

function secretsOf(texts: readonly string[]): Secrets {
  const words = new Set<string>();
  const digits = new Set<string>();
  for (const text of texts) {
    const number = digitsOf(text);
    if (number.length >= TELLING_DIGITS) digits.add(number);
    else words.add(text.toLowerCase());
    for (const { start, end } of personalNames(text)) words.add(text.slice(start, end).toLowerCase());
  }
  return { words: [...words], digits: [...digits] };
}

function tells(text: string, { words, digits }: Secrets): boolean {
  const lower = text.toLowerCase();
  if (words.some((word) => lower.includes(word))) return true;
  if (digits.length === 0) return false;
  const number = digitsOf(text);
  // Most messages hold few digits, and a text may hold a thousand numbers.
  return number.length >= TELLING_DIGITS && digits.some((secret) => number.includes(secret));
}

/** However a number is grouped, its digits in a row. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}
