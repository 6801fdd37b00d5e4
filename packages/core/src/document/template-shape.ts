import type { Document } from "./document.js";
import { remembered } from "./remembered.js";

/** A template with less text than this is a piece that others are built of. Characters. */
const SHORTEST_LETTER = 400;

/** Whether a template chooses or repeats: what stands after each other in it may not do so in the finished text. */
export const hasBranches = remembered(({ source }: Pick<Document, "source">): boolean => {
  // Most texts have none of the marks, and looking for those costs next to nothing.
  if (!source.includes("{{") && !source.includes("{%") && !source.includes("th:")) return false;
  return /\{\{[~-]?\s*(?:#(?!>)|\^|else)|\{%-?\s*(?:if|unless|case|for|else|elif)|\bth:(?:if|unless|switch)=/.test(
    source,
  );
});

/** Whether a part of the text stands in another file, so that what is not found may be there. */
export function hasPartials(document: Pick<Document, "placeholders">): boolean {
  return document.placeholders.some(({ text }) =>
    /^\{\{[~-]?\s*#?>|^\{%-?\s*(?:include|render|section|insert)/.test(text),
  );
}

/** Whether a template is a piece of a letter: it takes in other files, or holds next to no text of its own. */
export function isPieceOfTemplate(document: Pick<Document, "placeholders" | "template" | "blocks">): boolean {
  if (hasPartials(document)) return true;
  if (!document.template) return false;
  const length = document.blocks.reduce((sum, block) => sum + block.readings[0].text.length, 0);
  return length < SHORTEST_LETTER;
}

const BRANCH_TAG =
  /\{\{[~-]?\s*(?:(?<open>[#^](?!\s*\}\}))|(?<close>\/))|\{%[+-]?\s*(?:(?<begin>(?:if|unless|for|case|switch|block|macro|asyncEach|asyncAll|tablerow|capture|filter|call)(?![\w-]))|(?<end>end\w+))/g;

/**
 * Whether a place in the source stands inside a branch or a loop of a template, so that what is put there is not in every
 * finished text. Branches that are attributes of an element (`th:if`) are not followed: where there is any, every place
 * counts as inside.
 */
export function isInBranch(source: string, at: number): boolean {
  if (/\sth:(?:if|unless|switch|case|each)=/.test(source)) return true;
  let depth = 0;
  for (const match of source.matchAll(BRANCH_TAG)) {
    if (match.index >= at) break;
    const { open, close, begin } = match.groups!;
    if (open !== undefined || begin !== undefined) depth++;
    else if (close !== undefined || match.groups!.end !== undefined) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
