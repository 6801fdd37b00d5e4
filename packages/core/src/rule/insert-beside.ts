import type { BlockSide } from "../document/block-side.js";
import { isInBranch } from "../document/template-shape.js";
import type { TextEdit } from "../text/text-edit.js";

/** The source that something is put into. */
export interface InsertionTarget {
  readonly source: string;
  readonly format: string;
}

/**
 * The edit that puts a paragraph before or after a block, in the markup of the format. Undefined where the paragraph
 * would land inside other markup or in a branch of a template: then it can be shown but not offered.
 */
export function insertBeside(
  text: string,
  place: BlockSide,
  { source, format }: InsertionTarget,
): TextEdit | undefined {
  const { side, block } = place;
  if (block.kind === "table-cell" || block.kind === "code" || block.kind === "image") return undefined;
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  const at =
    format === "html"
      ? elementEdge(source, place)
      : side === "before"
        ? lineStart(source, block.span.start, block.quoted === true)
        : lineEnd(source, block.span.end);
  if (at === undefined || isInBranch(source, at)) return undefined;
  const pieces = format === "html" ? htmlPieces(text, place) : linePieces(text, place, format);
  const gap = format === "html" ? eol : eol + eol;
  const body = pieces.join(gap);
  return { span: { start: at, end: at }, text: joined(body, at, side, source, format, eol) };
}

/** Puts between what is there and what comes in what parts two paragraphs, and no more. */
function joined(
  body: string,
  at: number,
  side: BlockSide["side"],
  source: string,
  format: string,
  eol: string,
): string {
  if (format === "html") return side === "before" ? `${body}${eol}` : `${eol}${body}`;
  const before = source.slice(0, at);
  const after = source.slice(at);
  if (side === "before") {
    const lead = before === "" || /(?:^|\n)[ \t]*\r?\n$/.test(before) ? "" : eol;
    return `${lead}${body}${eol}${eol}`;
  }
  const nextLine = /^\r?\n([^\r\n]*)/.exec(after)?.[1];
  return `${eol}${eol}${body}${nextLine === undefined || nextLine.trim() === "" ? "" : eol}`;
}

function linePieces(text: string, { heading }: BlockSide, format: string): readonly string[] {
  if (heading === undefined) return [text];
  return [format === "markdown" ? `${"#".repeat(heading.level)} ${heading.text}` : heading.text, text];
}

function htmlPieces(text: string, { heading }: BlockSide): readonly string[] {
  const paragraph = `<p>${escapeMarkup(text)}</p>`;
  if (heading === undefined) return [paragraph];
  return [`<h${heading.level}>${escapeMarkup(heading.text)}</h${heading.level}>`, paragraph];
}

/** Start of the line of a block, or undefined where more than the marks of a heading or of emphasis stands before it. */
function lineStart(source: string, at: number, isQuoted: boolean): number | undefined {
  const start = source.lastIndexOf("\n", at - 1) + 1;
  return !isQuoted && /^ {0,3}[#*_ ]*$/.test(source.slice(start, at)) ? start : undefined;
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  if (end === -1) return source.length;
  return source[end - 1] === "\r" ? end - 1 : end;
}

/** Elements whose edge parts two paragraphs. */
const OPENING = /<(?:p|h[1-6])(?:\s[^<>]*)?>(?:\s|<(?:b|strong|em|i|span)(?:\s[^<>]*)?>)*$/i;
const CLOSING = /^(?:\s|<\/(?:b|strong|em|i|span)>|<br\s*\/?>)*<\/(?:p|h[1-6])\s*>/i;
/** How far from the text of a block its own tag is looked for. */
const REACH = 400;

function elementEdge(source: string, { side, block }: BlockSide): number | undefined {
  const { start, end } = block.span;
  if (side === "before") {
    const from = Math.max(0, start - REACH);
    const match = OPENING.exec(source.slice(from, start));
    return match === null ? undefined : from + match.index;
  }
  const match = CLOSING.exec(source.slice(end, end + REACH));
  return match === null ? undefined : end + match[0].length;
}

/** Text as it is written between the tags of HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
