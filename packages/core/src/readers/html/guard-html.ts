import { VOID_ELEMENTS } from "../html-elements.js";

/** HTML nested deeper than this is read as plain text. */
const DEEPEST = 1_000;
/** More open formatting elements than this are opened again by the parser in every paragraph. */
const MOST_FORMATTING = 200;
const MOST_ATTRIBUTES = 2_000;
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
/** Elements that the parser closes by itself where the next one begins. */
const SELF_CLOSING = new Set("p li dt dd td th tr thead tbody tfoot option optgroup rp rt".split(" "));

/**
 * Offset of the first tag that nests too deep for the parser, or -1. A count over the tags, without a tree:
 * it may think that broken HTML is deeper than it is, never shallower by more than what closes by itself.
 */
export function findTooDeepHtml(text: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end === -1) return -1;
      at = end + 3;
      continue;
    }
    const isClosing = text.charCodeAt(at + 1) === 47;
    let nameEnd = at + (isClosing ? 2 : 1);
    const nameStart = nameEnd;
    while (nameEnd < nameStart + 40 && isNameCode(text.charCodeAt(nameEnd))) nameEnd++;
    if (nameEnd === nameStart) {
      at++;
      continue;
    }
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    const tag = tagEnd(text, nameEnd);
    if (tag.attributes > MOST_ATTRIBUTES) return at;
    const from = at;
    at = tag.end;
    if (VOID_ELEMENTS.has(name) || SELF_CLOSING.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (!isClosing) {
      open.set(name, count + 1);
      depth++;
      if (FORMATTING.has(name)) formatting++;
      if (depth > DEEPEST || formatting > MOST_FORMATTING) return from;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth--;
      if (FORMATTING.has(name)) formatting--;
    }
  }
  return -1;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
  );
}

/** Where a tag ends and about how many attributes it has. */
function tagEnd(text: string, from: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0;
  let quote = 0;
  let wasSpace = false;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
      continue;
    }
    if (code === 62) return { end: i + 1, attributes };
    if ((code === 34 || code === 39) && text[i - 1] === "=") quote = code;
    const isSpace = code === 32 || code === 47 || (code >= 9 && code <= 13);
    if (wasSpace && !isSpace) attributes++;
    if (attributes > MOST_ATTRIBUTES) return { end: text.length, attributes };
    wasSpace = isSpace;
  }
  return { end: text.length, attributes };
}
