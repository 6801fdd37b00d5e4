import type { XmlElement } from "../xml/xml-tree.js";

/** A stretch of the text of an element `w:t` that is read, and where it begins in that text. */
export interface RunWords {
  readonly text: string;
  readonly offset: number;
}

const SOFT_HYPHEN = "\u00ad";

/**
 * What a reader sees of an element `w:t`: without soft hyphens, which part it into several stretches, with a blank space
 * for each line break of the file, and without blank space at its edges unless `keepsSpace`, as Word has it.
 */
export function wordsIn(element: XmlElement, keepsSpace: boolean): readonly RunWords[] {
  const text = element.children.map((node) => (node.kind === "text" ? node.text : "")).join("");
  const [from, to] = keepsSpace ? [0, text.length] : edges(text);
  let offset = from;
  return text
    .slice(from, to)
    .split(SOFT_HYPHEN)
    .map((piece) => {
      const words = { text: piece.replace(/[\r\n]/g, " "), offset };
      offset += piece.length + SOFT_HYPHEN.length;
      return words;
    });
}

/** Where a text begins and ends without the blank space of XML at its edges. */
function edges(text: string): readonly [number, number] {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return [from, to];
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
