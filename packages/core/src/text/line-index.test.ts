import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "./line-index.js";

test("counts lines and columns from 1 over LF, CR LF and a lone CR", () => {
  const lines = new LineIndex("a\nbb\r\nccc\rd");
  expect([0, 1, 2, 3, 6, 10].map((offset) => lines.position(offset))).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 2, offset: 1 },
    { line: 2, column: 1, offset: 2 },
    { line: 2, column: 2, offset: 3 },
    { line: 3, column: 1, offset: 6 },
    { line: 4, column: 1, offset: 10 },
  ]);
  expect([1, 2, 3, 4].map((line) => lines.line(line))).toEqual(["a", "bb", "ccc", "d"]);
});

test("line and column lead back to the offset", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "æ", "\n", "\r", "\r\n", "😀")).map((parts) => parts.join("")),
      fc.nat(),
      (text, n) => {
        const lines = new LineIndex(text);
        const offset = n % (text.length + 1);
        const { line, column } = lines.position(offset);
        expect(lines.lineStart(line) + column - 1).toBe(offset);
      },
    ),
  );
});
