import type { Finding } from "@klarsprak/core";

let count = 0;

/** A finding at a place in a text, or around the character that the place would cut in two; each says something else. */
export function findingAt(source: string, from: number, to: number, more: Partial<Finding> = {}): Finding {
  const isCut = (at: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(source.slice(Math.max(0, at - 1), at + 1));
  const start = isCut(from) ? from - 1 : from;
  const end = isCut(to) ? to + 1 : to;
  return {
    ruleId: "regel",
    messageId: "melding",
    category: "understand",
    severity: "warning",
    scope: "word",
    message: `Merknad nummer ${++count}.`,
    language: "nb",
    span: { start, end },
    actual: source.slice(start, end),
    location: "avsnitt 1",
    fingerprint: String(count),
    fix: null,
    suggestions: [],
    url: null,
    ...more,
  };
}
