import { readFrontMatter, type TextEdit } from "@klarsprak/core";

/** Writes what kind of text it is at the top of a source, in the front matter that is there or in new one. */
export function declareType(source: string, type: string): TextEdit {
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  const mark = source.startsWith("\ufeff") ? 1 : 0;
  const line = `type: ${type}${lineBreak}`;
  if (readFrontMatter(source).end > mark) {
    const at = source.indexOf("\n") + 1;
    return { span: { start: at, end: at }, text: line };
  }
  const text = `---${lineBreak}${line}---${lineBreak}${lineBreak}`;
  return { span: { start: mark, end: mark }, text };
}
