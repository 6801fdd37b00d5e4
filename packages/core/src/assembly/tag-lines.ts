import type { TemplateTag } from "../readers/template/template-tag.js";
import type { ScannedTemplate } from "./template-piece.js";

/** Whether a line holds this tag and nothing else. */
export function isAloneOnLine(
  { source, start: first }: ScannedTemplate,
  { start, end, cutStart, cutEnd }: TemplateTag,
): boolean {
  if (cutStart !== start || cutEnd !== end) return false;
  let before = start;
  while (before > first && isBlank(source, before - 1)) before--;
  if (before > first && !isBreak(source, before - 1)) return false;
  let after = end;
  while (after < source.length && isBlank(source, after)) after++;
  return after === source.length || isBreak(source, after);
}

/** Where the line of a tag begins if only space stands before it there, else where the tag begins. */
export function beforeLine({ source, start: first }: ScannedTemplate, { cutStart }: TemplateTag): number {
  let at = cutStart;
  while (at > first && isBlank(source, at - 1)) at--;
  return at === first || isBreak(source, at - 1) ? at : cutStart;
}

/** Where the line behind that of a tag begins if only space stands behind it there, else where the tag ends. */
export function afterLine({ source }: ScannedTemplate, { cutEnd }: TemplateTag): number {
  let at = cutEnd;
  while (at < source.length && isBlank(source, at)) at++;
  if (at < source.length && !isBreak(source, at)) return cutEnd;
  if (source[at] === "\r" && source[at + 1] === "\n") at++;
  return Math.min(at + 1, source.length);
}

/** Where a text ends without its last line break: put in in the middle of a line it brings no break along. */
export function textEnd({ source, start }: ScannedTemplate): number {
  let end = source.length;
  while (end > start && (isBreak(source, end - 1) || isBlank(source, end - 1))) end--;
  return end;
}

function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}
