import fc from "fast-check";
import { expect, test } from "vitest";
import { colourDistance, contrast } from "./contrast.js";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  // The lightest grey that passes on white, and the next.
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
  ["#ff0000", "#ffffff", 4],
  ["#0000FF", "#ffffff", 8.59],
])("the contrast of %s and %s is %d", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test("what is no colour has no contrast, and is far from every colour", () => {
  expect(contrast("red", "#ffffff")).toBeUndefined();
  expect(contrast("#fff", "#ffffff")).toBeUndefined();
  expect(colourDistance("red", "#ff0000")).toBe(255);
});

test("contrast is from 1 to 21, and grows with the distance of greys", () => {
  const grey = fc.nat(255).map((part) => `#${part.toString(16).padStart(2, "0").repeat(3)}`);
  fc.assert(
    fc.property(grey, grey, (one, other) => {
      const ratio = contrast(one, other)!;
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
      expect(ratio === 1).toBe(colourDistance(one, other) === 0);
    }),
  );
});
