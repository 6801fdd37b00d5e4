import type { TemplateTag } from "../readers/template/template-tag.js";

/** What a tag that brings in other text asks for. */
export type PartialCall =
  /** A template by name; without it nothing is wrong where `optional`. */
  | { readonly kind: "named"; readonly name: string; readonly optional: boolean }
  /** What stands between the tags that brought in the layout. */
  | { readonly kind: "partial-block" }
  /** What the block of this name said before it was replaced. */
  | { readonly kind: "super" };

/** What a tag asks for; undefined where it brings in nothing, or what it brings in is known only when the letter is made. */
export function partialCall(tag: TemplateTag, source: string): PartialCall | undefined {
  const { kind, name, expression } = tag;
  if (kind === "field") return /^super\(\s*\)$/.test(expression) ? { kind: "super" } : undefined;
  if (kind === "open") return name === ">layout" ? named(unquoted(expression), true) : undefined;
  if (kind === "statement") return name === "extends" ? statementCall(expression) : undefined;
  if (kind !== "partial") return undefined;
  if (isStatement(tag, source)) return statementCall(expression);
  if (/^@partial-block\b/.test(expression)) return { kind: "partial-block" };
  const quoted = QUOTED.exec(expression);
  return named(quoted?.[2] ?? /^[^\s(="'|]*/.exec(expression)![0], false);
}

/** Whether a tag is one of Jinja, Nunjucks or Liquid. */
export function isStatement(tag: TemplateTag, source: string): boolean {
  return source[tag.start + 1] === "%";
}

const QUOTED = /^(["'])([^"']*)\1/;

function statementCall(expression: string): PartialCall | undefined {
  const optional = /\bignore missing\b/.test(expression);
  const quoted = QUOTED.exec(expression);
  if (quoted === null)
    return named(/^[\p{L}\p{N}_/-]+\.[\p{L}\p{N}.]+(?=\s|$)/u.exec(expression)?.[0] ?? "", optional);
  // A name that is put together is known only when the letter is made.
  return /^\s*[~+|]/.test(expression.slice(quoted[0].length)) ? undefined : named(quoted[2]!, optional);
}

function named(name: string, optional: boolean): PartialCall | undefined {
  return name === "" ? undefined : { kind: "named", name, optional };
}

function unquoted(text: string): string {
  return text.replace(/^["']|["']$/g, "");
}
