import { strToU8 } from "fflate";
import type { XmlElement } from "./xml-tree.js";

const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written as it is, it would be read as a line feed.
  "\r": "&#13;",
};

/** Text as it is written between tags and in attributes. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, "").replace(/[&<>"\r]/g, (character) => ENTITIES[character]!);
}

/** An XML file as bytes, in UTF-8 whatever encoding it was read from. */
export function encodeXml(text: string): Uint8Array {
  return strToU8(
    text.replace(/^(<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])(?!utf-8\2).*?\2/i, (_, start: string) => {
      return `${start}"UTF-8"`;
    }),
  );
}

/** The name of an element as its file writes it, with the prefix of the file. */
export function writtenName(text: string, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(text.slice(element.start, element.start + 256))?.[1] ?? element.name;
}

/** The prefix of an element as its file writes it, with the colon; empty where it has none. */
export function writtenPrefix(text: string, element: XmlElement): string {
  const name = writtenName(text, element);
  return name.slice(0, name.indexOf(":") + 1);
}

/** A change of a text: what stands from `start` to `end` is replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made. They do not overlap; those at one place come out in the order they are given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of inOrder) {
    if (start < at) throw new RangeError(`changes overlap at offset ${start}`);
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The change that puts something in an element, behind all that is in it. */
export function appended(text: string, element: XmlElement, content: string): Splice {
  if (element.innerStart !== element.end)
    return { start: element.innerEnd, end: element.innerEnd, text: content };
  // `<a/>` has no end tag yet.
  const slash = text.lastIndexOf("/", element.end);
  return {
    start: slash,
    end: element.end,
    text: `>${content}</${writtenName(text, element)}>`,
  };
}
