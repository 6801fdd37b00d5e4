import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, overlaps, type Span } from "./span.js";
import { firstAbove, SpanIndex } from "./span-index.js";

const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length }));

test("an index answers what a look at every span would", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, place) => {
      const index = new SpanIndex(spans);
      expect(index.overlaps(place)).toBe(spans.some((other) => overlaps(other, place)));
      expect(index.hasAround(place)).toBe(spans.some((other) => contains(other, place)));
    }),
  );
});

test("the first number above a value", () => {
  expect([0, 1, 3, 4].map((value) => firstAbove([1, 3, 3], value))).toEqual([0, 1, 3, 3]);
});
