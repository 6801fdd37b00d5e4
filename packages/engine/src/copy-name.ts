/** What klarsprak adds to the name of a document when it writes a copy of it: with comments, with tracked changes. */
export type CopyKind = "arbeidskopi" | "forslag";

const COPY = /\.(?:arbeidskopi|forslag)(?=\.(?:docx|docm|dotx|dotm)$)/i;

/** Whether a file is called as the copies that klarsprak writes are. */
export function isCopyName(path: string): boolean {
  return COPY.test(path);
}

/** What the copy of a document is called, in the same folder. The copy of a copy takes the place of that. */
export function copyName(path: string, kind: CopyKind): string {
  return path.replace(COPY, "").replace(/(?=\.[^.]+$)/, `.${kind}`);
}
