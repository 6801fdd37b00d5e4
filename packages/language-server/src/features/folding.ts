import {
  type Analysis,
  parseDirectives,
  readFrontMatter,
  type Section,
  type Span,
  sectionsOf,
  templateStretches,
} from "@klarsprak/core";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Feature } from "./feature.js";

/** What can be folded away: what stands under a heading, in a branch of a template, between two comments to klarsprak. */
export const foldingFeature: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  listen: ({ connection, texts, client }) => {
    connection.onFoldingRanges(async ({ textDocument }) => {
      const checked = await texts.checked(textDocument.uri);
      if (checked === undefined) return null;
      const limit = client().capabilities.textDocument?.foldingRange?.rangeLimit;
      return foldingRanges(checked.text.document, checked.analysis).slice(0, limit ?? undefined);
    });
  },
};

/** The stretches that can be folded, each from its first to its last line. */
export function foldingRanges(text: TextDocument, { document }: Analysis): readonly FoldingRange[] {
  const { source } = document;
  const { end } = readFrontMatter(source);
  const front: readonly Span[] = end > 1 ? [{ start: 0, end }] : [];
  return [
    ...front.flatMap((span) => range(text, span)),
    ...sectionsOf(document.blocks)
      .flatMap(spansOf)
      .flatMap((span) => range(text, span)),
    ...templateStretches(source, end).flatMap((span) => range(text, span)),
    ...silentSpans(document.comments).flatMap((span) => range(text, span, FoldingRangeKind.Region)),
  ];
}

function spansOf({ span, sections }: Section): readonly Span[] {
  return [span, ...sections.flatMap(spansOf)];
}

/** From each comment that turns rules off to the one that turns the same rules on again. */
function silentSpans(comments: Parameters<typeof parseDirectives>[0]): readonly Span[] {
  const open = new Map<string, number>();
  const spans: Span[] = [];
  for (const { kind, ruleIds, span } of parseDirectives(comments)) {
    const key = [...ruleIds].sort().join(" ");
    if (kind === "disable") open.set(key, span.start);
    const start = open.get(key);
    if (kind !== "enable" || start === undefined) continue;
    spans.push({ start, end: span.end });
    open.delete(key);
  }
  return spans;
}

/** The lines of a span without the empty ones at its end; none where it has but one. */
function range(text: TextDocument, { start, end }: Span, kind?: FoldingRangeKind): readonly FoldingRange[] {
  const first = text.positionAt(start);
  const written = text.getText().slice(start, end).trimEnd().length;
  const last = text.positionAt(start + written);
  if (last.line <= first.line) return [];
  return [{ startLine: first.line, endLine: last.line, ...(kind === undefined ? {} : { kind }) }];
}
