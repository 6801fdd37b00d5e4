import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, editBetween, withoutConflicts } from "./text-edit.js";

describe("applyEdits", () => {
  test("makes edits in any order by their place in the source", () => {
    const edits = [
      { span: { start: 9, end: 12 }, text: "C" },
      { span: { start: 0, end: 3 }, text: "A" },
      { span: { start: 5, end: 5 }, text: "!" },
    ];
    expect(applyEdits("aaa bbb  ccc", edits)).toBe("A b!bb  C");
  });

  test("refuses edits that overlap", () => {
    const edits = [
      { span: { start: 0, end: 3 }, text: "" },
      { span: { start: 2, end: 4 }, text: "" },
    ];
    expect(() => applyEdits("abcdef", edits)).toThrow(/overlap at offset 2/);
  });
});

test("withoutConflicts keeps changes that can be made together, the first of rivals", () => {
  const span = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));
  const change = fc.array(fc.record({ span, text: fc.string({ maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 1,
  });
  fc.assert(
    fc.property(
      fc.array(
        change.map((edits) => ({ text: "", edits })),
        { minLength: 1 },
      ),
      (changes) => {
        const kept = withoutConflicts(changes);
        expect(kept[0]).toBe(changes[0]);
        expect(() =>
          applyEdits(
            "x".repeat(40),
            kept.flatMap((one) => one.edits),
          ),
        ).not.toThrow();
      },
    ),
  );
});

const texts = fc.string({ unit: fc.constantFrom("a", "b", "å", "\n", "\r\n", "👋🏽", " "), maxLength: 30 });

test("the change between two texts leads from the one to the other", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edit = editBetween(before, after);
      expect(edit === undefined ? before : applyEdits(before, [edit])).toBe(after);
    }),
  );
});

test("the change between two texts is no larger than what differs", () => {
  expect(editBetween("Vi foretar en sjekk.", "Vi gjorde en sjekk.")).toEqual({
    span: { start: 3, end: 10 },
    text: "gjorde",
  });
  expect(editBetween("aaa", "aaaa")).toEqual({ span: { start: 3, end: 3 }, text: "a" });
  expect(editBetween("same", "same")).toBeUndefined();
});
