import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "./byte-stream.js";
import { readWeights, writeWeights } from "./weight-file.js";
import { type WeightRows, WeightTable } from "./weight-table.js";

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
  it("adds up the weights of the features it knows", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.integer()), (list, strangers) => {
        const table = new WeightTable(packed(list));
        const known = new Map(list);
        const features = Int32Array.from([
          ...list.map(([key]) => key),
          ...strangers.filter((key) => key !== 0),
        ]);
        const scores = new Int32Array(72);
        table.addAll(features, features.length, scores);
        const wanted = new Int32Array(72);
        for (const feature of features)
          for (const [index, weight] of known.get(feature) ?? []) wanted[index]! += weight;
        expect(scores).toEqual(wanted);
      }),
    );
  });
});

describe("readWeights", () => {
  it("keeps keys and classes, and weights to within a step of their size", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const wanted = packed(list);
        const writer = new ByteWriter();
        writeWeights(wanted, writer);
        const found = readWeights(new ByteReader(writer.bytes()));
        expect(found.keys).toEqual(wanted.keys);
        expect(found.starts).toEqual(wanted.starts);
        expect(found.classes).toEqual(wanted.classes);
        const scale = Math.max(1, ...wanted.weights.map(Math.abs));
        wanted.weights.forEach((weight, i) => {
          // A step is widest where the weights are largest: from 126/127 of the root of the scale to all of it.
          const step = (2 * Math.sqrt(Math.abs(weight) * scale) + scale / 127) / 127;
          expect(Math.abs(found.weights[i]! - weight)).toBeLessThanOrEqual(step / 2 + 1);
        });
      }),
    );
  });
});
