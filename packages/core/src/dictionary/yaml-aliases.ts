import { LineCounter, parseDocument, visit } from "yaml";
import type { ListProblem } from "./list-entry.js";

/** A few lines of aliases can stand for more text than there is memory, so that none is followed. */
export function aliasesIn(source: string, file: string): readonly ListProblem[] {
  const lines = new LineCounter();
  const problems: ListProblem[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Alias: (_, { source: name, range }) => {
      problems.push({
        file,
        line: lines.linePos(range?.[0] ?? 0).line,
        message: `stands for other lines by the alias "*${name}". Write out what "&${name}" holds instead.`,
      });
    },
  });
  return problems;
}
