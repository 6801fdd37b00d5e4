import fc from "fast-check";
import { expect, test } from "vitest";
import { byValue, letterCount, lettersIn, roleOf, shareOf } from "./looked-text.js";

test("only what is read counts: letters and digits of any script", () => {
  expect(letterCount("Blåbær 12")).toBe(8);
  expect(letterCount("𝐀 ett")).toBe(4);
  expect(letterCount("• – ☐ \uFFFC …")).toBe(0);
});

test("a share is at least one percent where there is any", () => {
  const texts = [{ letters: 1000 }, { letters: 1 }];
  expect(shareOf(texts, ({ letters }) => letters === 1)).toEqual({ texts: [{ letters: 1 }], percent: 1 });
  expect(shareOf(texts, () => true).percent).toBe(100);
  expect(shareOf(texts, () => false)).toEqual({ texts: [], percent: 0 });
  expect(shareOf([], () => true).percent).toBe(0);
  expect(lettersIn(texts)).toBe(1001);
});

test("things are sorted by value, and those without one left out", () => {
  const groups = byValue([1, 2, 3, 4, 5], (n) => (n === 5 ? undefined : n % 2));
  expect([...groups]).toEqual([
    [1, [1, 3]],
    [0, [2, 4]],
  ]);
});

test("what stands in a footer is beside the text, also where it is a heading", () => {
  const footer = { part: "footer", number: 0 } as const;
  expect(roleOf({ kind: "heading", place: footer })).toBe("aside");
  expect(roleOf({ kind: "footnote" })).toBe("aside");
  expect(roleOf({ kind: "heading" })).toBe("heading");
  expect(roleOf({ kind: "table-cell", place: { part: "body", number: 0 } })).toBe("body");
  expect(roleOf({ kind: "image" })).toBeUndefined();
});

test("letters and digits are those that a regular expression finds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(letterCount(text)).toBe(text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    }),
  );
  for (let code = 0; code < 0x300; code++) {
    const text = String.fromCodePoint(code);
    expect(letterCount(text)).toBe(/[\p{L}\p{N}]/u.test(text) ? 1 : 0);
  }
});
