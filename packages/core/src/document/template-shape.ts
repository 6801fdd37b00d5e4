import type { Document } from "./document.js";

/** Whether a template chooses or repeats: what stands after each other in it may not do so in the finished text. */
export function hasBranches(document: Pick<Document, "source">): boolean {
  return /\{\{[~-]?\s*(?:#(?!>)|\^|else)|\{%-?\s*(?:if|unless|case|for|else|elif)|\bth:(?:if|unless|switch)=/.test(
    document.source,
  );
}

/** Whether a part of the text stands in another file, so that what is not found may be there. */
export function hasPartials(document: Pick<Document, "placeholders">): boolean {
  return document.placeholders.some(({ text }) =>
    /^\{\{[~-]?\s*#?>|^\{%-?\s*(?:include|render|section|insert)/.test(text),
  );
}
