import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../text/span.js";
import type { Block } from "./block.js";
import { BlockPlaces } from "./block-places.js";

const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));

test("the first block at a place is the one that a look at every block would find", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, place) => {
      const blocks = spans.map((own) => ({ span: own }) as Block);
      expect(new BlockPlaces(blocks).firstAt(place)).toBe(spans.findIndex((own) => overlaps(own, place)));
    }),
  );
});
