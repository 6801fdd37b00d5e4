// Long texts for the benchmarks, made of the letters in examples/.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** How many words a page of a letter holds. */
export const PAGE = 400;

/** The paragraphs of good and bad examples in equal parts. */
function paragraphsOf(ending) {
  const names = ["vedtak-avslag-darlig", "vedtak-avslag-god", "brev-darlig", "brev-god"];
  const paragraphs = names.flatMap((name) => {
    for (const extension of ["txt", "md"]) {
      try {
        return readFileSync(join(root, "examples", `${name}.${extension}`), "utf8")
          .replace(/^---[\s\S]*?---\n/, "")
          .split(/\n{2,}/);
      } catch {
        // The other ending.
      }
    }
    return [];
  });
  if (paragraphs.length === 0) throw new Error("no example letters found under examples/");
  return paragraphs.map((p) => (ending === "md" ? p : p.replace(/^#+ /gm, "")));
}

/** Text of about this many bytes. */
export function letters(bytes, ending) {
  const plain = paragraphsOf(ending);
  const parts = [];
  for (let i = 0, length = 0; length < bytes; i++) {
    const part = plain[(i * 7) % plain.length];
    parts.push(part);
    length += Buffer.byteLength(part) + 2;
  }
  return `${parts.join("\n\n")}\n`;
}

/** Paragraphs of the example letters, as many as fill the pages. */
export function pages(count) {
  const paragraphs = [];
  let words = 0;
  for (const text of letters(count * PAGE * 12, "txt").split(/\n{2,}/)) {
    if (words >= count * PAGE) break;
    paragraphs.push(text.replace(/\s+/g, " ").trim());
    words += text.split(/\s+/).length;
  }
  return paragraphs;
}

/**
 * The same, but no paragraph says what another one says, as in a text that a person wrote: from the second round on
 * a paragraph ends with a sentence of another one and a number of its own.
 */
export function distinctPages(count) {
  const seen = new Set();
  const all = pages(count);
  const sentences = all.slice(0, 80).flatMap((text) => text.match(/[^.!?]+[.!?]+/g) ?? []);
  let words = 0;
  const distinct = [];
  for (const [i, text] of all.entries()) {
    if (words >= count * PAGE) break;
    const own = seen.has(text)
      ? `${text} ${sentences[(i * 31) % sentences.length].trim()} Dette er punkt ${i + 1} i saken.`
      : text;
    seen.add(text);
    distinct.push(own);
    words += own.split(/\s+/).length;
  }
  return distinct;
}
