import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "./byte-stream.js";
import { takeAll } from "./steps.js";
import { readingWeights, writeWeights } from "./weight-file.js";
import type { WeightRows } from "./weight-table.js";

type Row = readonly [key: number, weights: ReadonlyMap<number, number>];

const rows = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((key) => key !== 0),
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: 71 }), fc.integer({ min: -5000, max: 5000 })), {
          minLength: 1,
          maxLength: 6,
        })
        .map((pairs) => new Map(pairs)),
    ),
    { selector: ([key]) => key, maxLength: 60 },
  )
  .map((list): readonly Row[] => [...list].sort(([a], [b]) => a - b));

function packed(list: readonly Row[]): WeightRows {
  const pairs = list.map(([, weights]) => [...weights].sort(([a], [b]) => a - b));
  const starts = [0];
  for (const row of pairs) starts.push(starts.at(-1)! + row.length);
  return {
    keys: Int32Array.from(list, ([key]) => key),
    starts: Int32Array.from(starts),
    classes: Uint8Array.from(pairs.flat(), ([index]) => index),
    weights: Int16Array.from(pairs.flat(), ([, weight]) => weight),
  };
}

describe("ByteReader", () => {
  it("reads the numbers and texts that were written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffffffff })),
        fc.array(fc.string()),
        (numbers, texts) => {
          const sorted = [...new Set(texts)].sort();
          const writer = new ByteWriter();
          for (const number of numbers) writer.varint(number);
          writer.sortedTexts(sorted);
          const reader = new ByteReader(writer.bytes());
          expect(numbers.map(() => reader.varint())).toEqual(numbers);
          expect(reader.sortedTexts()).toEqual(sorted);
        },
      ),
    );
  });

  it("says that bytes end too early", () => {
    const writer = new ByteWriter();
    writer.text("sendes");
    const reader = new ByteReader(writer.bytes().slice(0, 3));
    expect(() => reader.text()).toThrow("damaged");
  });
});

describe("WeightTable", () => {
  it("adds up the weights of the features it knows, each to within a step of its size", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.integer()), (list, strangers) => {
        const writer = new ByteWriter();
        writeWeights(packed(list), writer);
        const table = takeAll(readingWeights(new ByteReader(writer.bytes())));
        const known = new Map(list);
        const scale = Math.max(1, ...list.flatMap(([, weights]) => [...weights.values()].map(Math.abs)));
        const keys = list.map(([key]) => key);
        for (const feature of [...keys, ...strangers.filter((key) => key !== 0)]) {
          const scores = new Int32Array(72);
          table.addAll(Int32Array.of(feature, feature), 2, scores);
          scores.forEach((score, index) => {
            const weight = known.get(feature)?.get(index) ?? 0;
            // The square roots lie in steps of 1/127 of the largest, so a step is widest where weights are large.
            const step = (2 * Math.sqrt(Math.abs(weight) * scale) + scale / 127) / 127;
            expect(Math.abs(score / 2 - weight)).toBeLessThanOrEqual(weight === 0 ? 0 : step / 2 + 1);
          });
        }
      }),
    );
  });
});
