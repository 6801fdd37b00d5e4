import type { Placeholder, ReadingNote, SourceDocument, TextFormat } from "../document/document.js";
import { takeAll } from "../text/steps.js";
import type { ReadBlocks } from "./block-list.js";
import { isTemplatePath } from "./format.js";
import { type FrontMatter, readFrontMatter } from "./front-matter.js";
import { readHtml } from "./html/read-html.js";
import { readMarkdown } from "./markdown/read-markdown.js";
import { compilePatterns } from "./placeholder-patterns.js";
import { type PlainTextOptions, readingPlainText } from "./plain-text.js";
import type { ReadOptions } from "./read-options.js";
import type { BranchTree } from "./template/branch-tree.js";
import { maskSource } from "./template/mask-source.js";
import type { MaskedSource } from "./template/masked-source.js";
import { scanTemplate, type TemplateScan } from "./template/scan-template.js";

export type { ReadOptions } from "./read-options.js";

/** No more notes than this are given about one kind of mistake. */
const MOST_NOTES = 20;

/** A source with its front matter and template tags found and taken out. */
export interface PreparedSource {
  readonly front: FrontMatter;
  readonly scan: TemplateScan;
  readonly masked: MaskedSource;
  readonly branches: BranchTree;
}

/**
 * Reads a source into blocks. Never throws: what cannot be followed is read as text and leaves a note. Offsets
 * are UTF-16 units in the source.
 */
export function read(source: string, options: ReadOptions): SourceDocument {
  return takeAll(reading(source, options));
}

/** Reads a source as {@link read} does, in steps, of which plain text has many. */
export function* reading(source: string, options: ReadOptions): Generator<void, SourceDocument> {
  const prepared = prepare(source, options);
  yield;
  const found = yield* readingBlocks(prepared.masked, options);
  return assemble(source, options, prepared, found);
}

/** Finds what stands before and between the text. */
export function prepare(source: string, options: ReadOptions): PreparedSource {
  const front = readFrontMatter(source);
  const scan = scanTemplate(source, {
    from: front.end,
    placeholders: compilePatterns(options.placeholders ?? []),
    markupComments: options.format === "text",
    linkLabels: options.format === "markdown" ? linkLabels(source) : new Set(),
  });
  return { front, scan, ...maskSource(source, scan.tags, front.end) };
}

/** Puts a document together from what its format's reader has found. */
export function assemble(
  source: string,
  options: ReadOptions,
  { front, scan, branches }: PreparedSource,
  found: ReadBlocks,
): SourceDocument {
  const placeholders: Placeholder[] = [];
  const comments = [...found.comments];
  for (const { kind, start, end, expression } of scan.tags) {
    if (kind === "field" || kind === "partial")
      placeholders.push({ span: { start, end }, text: source.slice(start, end) });
    if (kind === "comment") comments.push({ span: { start, end }, text: expression });
  }
  comments.sort((a, b) => a.span.start - b.span.start);
  const metadata = { ...found.metadata, ...front.metadata };
  const title = front.metadata.title ?? found.title;
  const declaredLanguage = found.declaredLanguage ?? front.metadata.lang;
  return {
    source,
    format: options.format,
    blocks: found.blocks,
    comments,
    placeholders,
    metadata,
    template:
      options.template ??
      (front.isTemplate || isTemplatePath(options.path ?? "") || isThymeleaf(source, options.format)),
    ...(declaredLanguage === undefined ? {} : { declaredLanguage }),
    ...(title === undefined ? {} : { title }),
    notes: [...front.notes, ...unclosedNotes([...scan.unclosed, ...branches.unclosed]), ...found.notes],
  };
}

function* readingBlocks(masked: MaskedSource, options: ReadOptions): Generator<void, ReadBlocks> {
  switch (options.format) {
    case "text":
      return yield* readingPlainText(masked, plainTextOptions(options));
    case "markdown":
      return readMarkdown(masked);
    case "html":
      return readHtml(masked);
  }
}

/** How a text that is a file of its own is read. */
export function plainTextOptions({ headingPrefix }: ReadOptions): PlainTextOptions {
  return { tags: "known", ...(headingPrefix === undefined ? {} : { headingPrefix }) };
}

/** How much of a page is looked at for attributes of Thymeleaf, whose templates are named as any other page. */
const THYMELEAF_WITHIN = 20_000;

function isThymeleaf(source: string, format: TextFormat): boolean {
  return format === "html" && /\s(?:xmlns:th|th:[a-z-]+)=/.test(source.slice(0, THYMELEAF_WITHIN));
}

/** Labels that a Markdown source defines as links, in lower case. */
function linkLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!source.includes("]:")) return labels;
  for (const match of source.matchAll(/^[ \t>]{0,20}\[([^\]\r\n]{1,200})\]:/gm))
    labels.add(match[1]!.toLowerCase());
  return labels;
}

function unclosedNotes(
  unclosed: readonly { readonly start: number; readonly end: number }[],
): readonly ReadingNote[] {
  return [...unclosed]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_NOTES)
    .map(({ start, end }) => ({ code: "unclosed-template", span: { start, end } }));
}
