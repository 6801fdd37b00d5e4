import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One sentence of a CoNLL-U file. */
export interface TreebankSentence {
  /** The `# text` line, or the forms with a space between when the file has none. */
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** The universal part of speech of each form. */
  readonly upos: readonly string[];
  readonly feats: readonly Readonly<Record<string, string>>[];
  /** The index of each form's head from 0; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
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
  const lemmas: string[] = [];
  const upos: string[] = [];
  const feats: Readonly<Record<string, string>>[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  let text: string | undefined;
  for (const line of chunk.split("\n")) {
    if (line.startsWith("# text = ")) text = line.slice(9).trim();
    const [id, form, lemma, tag, , features, head, relation] = line.split("\t");
    if (form === undefined || !/^\d+$/.test(id!)) continue;
    forms.push(form);
    lemmas.push(lemma ?? "_");
    upos.push(tag ?? "_");
    feats.push(readFeatures(features ?? "_"));
    heads.push(Number(head) - 1);
    relations.push(relation ?? "_");
  }
  return { text: text ?? forms.join(" "), forms, lemmas, upos, feats, heads, relations };
}

function readFeatures(column: string): Readonly<Record<string, string>> {
  if (column === "_") return {};
  return Object.fromEntries(column.split("|").map((pair) => pair.split("=") as [string, string]));
}

/**
 * Running text: sentences joined by a space, and a blank line after one without a final stop (a headline),
 * since a document's structure would show that one.
 */
export function runningText(sentences: readonly TreebankSentence[]): string {
  const pieces = sentences.map(({ text }) => text + (/[.!?…]["»”')\]]*$/.test(text) ? " " : "\n\n"));
  return `${pieces.join("").trim()}\n`;
}
