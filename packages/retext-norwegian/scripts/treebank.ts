import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One sentence of a CoNLL-U file. */
export interface TreebankSentence {
  /** The `# text` line, or the forms with a space between when the file has none. */
  readonly text: string;
  readonly forms: readonly string[];
  /** The universal part of speech of each form. */
  readonly upos: readonly string[];
}

/** Reads a CoNLL-U file, gzipped or not. Multiword and empty nodes are left out. */
export function readTreebank(path: string): readonly TreebankSentence[] {
  const bytes = readFileSync(path);
  const content = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return content
    .split("\n\n")
    .map(readSentence)
    .filter((sentence) => sentence.forms.length > 0);
}

function readSentence(chunk: string): TreebankSentence {
  const forms: string[] = [];
  const upos: string[] = [];
  let text: string | undefined;
  for (const line of chunk.split("\n")) {
    if (line.startsWith("# text = ")) text = line.slice(9).trim();
    const [id, form, , tag] = line.split("\t");
    if (form === undefined || !/^\d+$/.test(id!)) continue;
    forms.push(form);
    upos.push(tag ?? "_");
  }
  return { text: text ?? forms.join(" "), forms, upos };
}

/**
 * Running text: sentences joined by a space, and a blank line after one without a final stop (a headline),
 * since a document's structure would show that one.
 */
export function runningText(sentences: readonly TreebankSentence[]): string {
  const pieces = sentences.map(({ text }) => text + (/[.!?…]["»”')\]]*$/.test(text) ? " " : "\n\n"));
  return `${pieces.join("").trim()}\n`;
}
