import { inOneLine, printable } from "./printable.js";
import { wellFormed } from "./well-formed.js";

/** Longest name of a file, and longest words of a finding, in characters before they are escaped. */
const LONGEST_PATH = 200;
const LONGEST_TEXT = 600;

/** Words as they stand, in Markdown and in HTML: no markup, no mention of anybody, no reference to an issue. */
export function markdownText(text: string): string {
  const whole = inOneLine(text);
  return escaped(whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT)}…` : whole);
}

/** The name of a file as code; of a long one the end, where names differ. */
export function markdownPath(path: string): string {
  const whole = printable(path);
  return `<code>${escaped(whole.length > LONGEST_PATH ? `…${whole.slice(-LONGEST_PATH)}` : whole)}</code>`;
}

/**
 * Written as entities, since backslashes would show where HTML is not read as Markdown. What GitHub would take for a mention
 * or an issue gets a character without width; the address of an e-mail is none and stays whole. Within a word a low line is
 * no markup.
 */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/(?<![A-Za-z0-9])@|#(?=\d)/g, "$&\u200b")
    .replace(/[&<>`*{}[\]#|~$\\@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (c) => `&#${c.charCodeAt(0)};`);
}
