import type { ByteReader, ByteWriter } from "./byte-stream.js";
import type { WeightRows } from "./weight-table.js";

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

/** Reads what {@link writeWeights} wrote. */
export function readWeights(reader: ByteReader): WeightRows {
  const scale = reader.varint();
  const byStep = new Int16Array(256);
  for (let step = -STEPS; step <= STEPS; step++) {
    byStep[step & 255] = Math.sign(step) * Math.round((step / STEPS) ** 2 * scale);
  }
  const count = reader.varint();
  const keys = new Int32Array(count);
  let key = -0x80000000;
  for (let row = 0; row < count; row++) {
    key += reader.varint();
    keys[row] = key;
  }
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = starts[row]! + reader.varint();
  const total = starts[count]!;
  const classes = new Uint8Array(total);
  for (let row = 0; row < count; row++) {
    let before = 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      before += reader.byte();
      classes[i] = before;
    }
  }
  const weights = new Int16Array(total);
  for (let i = 0; i < total; i++) weights[i] = byStep[reader.byte()]!;
  return { keys, starts, classes, weights };
}
