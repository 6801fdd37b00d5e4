import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "./json-pieces.js";

test("the pieces are together what JSON.stringify gives", () => {
  const list = fc.array(fc.jsonValue(), { maxLength: 3 });
  const long = list.map((some) => Array.from({ length: 450 }, (_, i) => some[i % 4]));
  const answer = fc.record(
    {
      id: fc.integer(),
      result: fc.oneof(
        fc.jsonValue(),
        long,
        fc.record({ letter: fc.record({ blocks: long, report: fc.dictionary(fc.string(), long) }) }),
      ),
      none: fc.constant(undefined),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answer, (value) => {
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
    }),
  );
});

test("a long list comes in many pieces", () => {
  const pieces = [
    ...jsonPieces({ result: { letter: { blocks: Array.from({ length: 10_000 }, () => ({})) } } }),
  ];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1000);
});
