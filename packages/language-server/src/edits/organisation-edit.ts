import { type Document, isMap, isSeq, parse, parseDocument, stringify } from "yaml";

/**
 * The file of a house with a word that is accepted; undefined where it is broken or accepts the word already. One line
 * is put in where that does it, so that comments and layout stay as their writer left them.
 */
export function withHouseWord(text: string, word: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const value = document.toJS() as Readonly<Record<string, unknown>>;
  const accept = value.accept ?? [];
  if (!Array.isArray(accept) || accept.some((one) => isSameWord(one, word))) return undefined;
  const wanted = JSON.stringify({ ...value, accept: [...accept, word] });
  const written = withLine(text, document, word);
  if (written !== undefined && JSON.stringify(parsed(written)) === wanted) return written;
  document.set("accept", document.createNode([...accept, word]));
  return document.toString({ lineWidth: 0 });
}

function isSameWord(entry: unknown, word: string): boolean {
  const known = typeof entry === "object" && entry !== null ? (entry as { word?: unknown }).word : entry;
  return typeof known === "string" && known.toLowerCase() === word.toLowerCase();
}

/** The text with the word at the end of the list, or with a new list at the end; undefined where neither is plain to do. */
function withLine(text: string, { contents }: Document, word: string): string | undefined {
  if (!isMap(contents) || contents.flow === true) return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const entry = stringify(word, { lineWidth: 0 }).trim();
  const list = contents.get("accept");
  if (list === undefined) {
    const lead = text === "" || text.endsWith("\n") ? "" : eol;
    return `${text}${lead}${eol}accept:${eol}  - ${entry}${eol}`;
  }
  if (!isSeq(list) || list.range == null) return undefined;
  const [start, end] = list.range;
  if (list.flow === true) {
    const at = end - 1;
    return `${text.slice(0, at)}${list.items.length === 0 ? "" : ", "}${entry}${text.slice(at)}`;
  }
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf("\n", last);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
  return `${text.slice(0, at)}${lineEnd === -1 ? eol : ""}${indent}- ${entry}${eol}${text.slice(at)}`;
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
