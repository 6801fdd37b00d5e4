import type { Block, Language } from "../document/block.js";
import { locations } from "../document/location.js";
import type { Finding } from "../finding/finding.js";

/** Findings with their place in words as it is in this text, and not in one that it was put into. */
export function locatedIn(
  findings: readonly Finding[],
  { blocks, language }: { readonly blocks: readonly Block[]; readonly language: Language },
): readonly Finding[] {
  const names = locations(blocks, language === "nn" ? "nn" : "nb");
  return findings.map((finding) => {
    const at = blocks.findIndex(
      ({ span }) => span.start <= finding.span.start && finding.span.start < span.end,
    );
    return at === -1 ? finding : { ...finding, location: names[at]! };
  });
}
