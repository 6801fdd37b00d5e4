import type { ByteReader, ByteWriter } from "./byte-stream.js";
import { type WeightRows, WeightTable } from "./weight-table.js";

/** How many steps a weight has to each side of zero. */
const STEPS = 127;

/**
 * Writes weights in eight bits each. The square root is what is stored: small weights keep their differences, and the
 * few large ones are not cut off. `scale` is the largest weight.
 */
export function writeWeights(rows: WeightRows, writer: ByteWriter): void {
  let scale = 1;
  for (const weight of rows.weights) scale = Math.max(scale, Math.abs(weight));
  writer.varint(scale);
  writer.varint(rows.keys.length);
  let previous = -0x80000000;
  for (const key of rows.keys) {
    writer.varint(key - previous);
    previous = key;
  }
  for (let row = 0; row < rows.keys.length; row++) writer.varint(rows.starts[row + 1]! - rows.starts[row]!);
  for (let row = 0; row < rows.keys.length; row++) {
    let before = 0;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      writer.byte(rows.classes[i]! - before);
      before = rows.classes[i]!;
    }
  }
  for (const weight of rows.weights) {
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * STEPS);
    writer.byte(step & 255);
  }
}

/** Reads what {@link writeWeights} wrote. Throws a RangeError where the bytes end too early. */
export function* readingWeights(reader: ByteReader): Generator<void, WeightTable> {
  const scale = reader.varint();
  const byStep = new Int32Array(256);
  for (let step = -STEPS; step <= STEPS; step++) {
    byStep[step & 255] = Math.sign(step) * Math.round((step / STEPS) ** 2 * scale);
  }
  const count = reader.varint();
  const gaps = reader.varints(count);
  yield;
  const sizes = reader.varints(count);
  let total = 0;
  for (let row = 0; row < count; row++) total += sizes[row]!;
  const steps = reader.take(total);
  const roots = reader.take(total);
  yield;
  const keys = new Int32Array(count);
  const starts = new Int32Array(count);
  const rows = new Int32Array(count + total);
  let key = -0x80000000;
  let at = 0;
  let end = 0;
  for (let row = 0; row < count; row++) {
    key += gaps[row]!;
    keys[row] = key;
    starts[row] = end;
    rows[end++] = sizes[row]!;
    let index = 0;
    for (const last = at + sizes[row]!; at < last; at++) {
      index += steps[at]!;
      rows[end++] = (byStep[roots[at]!]! << 8) | index;
    }
  }
  yield;
  return new WeightTable(keys, starts, rows);
}
