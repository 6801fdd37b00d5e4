import { applyEdits } from "@klarsprak/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween } from "./open-text.js";

const text = fc.string({ unit: fc.constantFrom("a", "b", "å", "\n", "\r\n", "👋🏽", " "), maxLength: 30 });

test("the change between two texts leads from the one to the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = changeBetween(before, after);
      expect(edit === undefined ? before : applyEdits(before, [edit])).toBe(after);
    }),
  );
});

test("the change between two texts is no larger than what differs", () => {
  expect(changeBetween("Vi foretar en sjekk.", "Vi gjorde en sjekk.")).toEqual({
    span: { start: 3, end: 10 },
    text: "gjorde",
  });
  expect(changeBetween("aaa", "aaaa")).toEqual({ span: { start: 3, end: 3 }, text: "a" });
  expect(changeBetween("same", "same")).toBeUndefined();
});
