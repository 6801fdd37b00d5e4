import { ByteReader, ByteWriter } from "../perceptron/byte-stream.js";
import { takeAll } from "../perceptron/steps.js";
import { readingWeights, writeWeights } from "../perceptron/weight-file.js";
import type { WeightRows } from "../perceptron/weight-table.js";
import { DependencyParser } from "./dependency-parser.js";
import type { Relation } from "./dependency-tree.js";

/** First bytes of the file of a parser, with the version of its form. */
const SIGNATURE = "retext-norwegian parser 1";

/** All that the file of a parser holds. */
export interface ParserFile {
  readonly relations: readonly string[];
  readonly rows: WeightRows;
}

/** The bytes of a parser, not compressed. */
export function writeParser({ relations, rows }: ParserFile): Uint8Array {
  const writer = new ByteWriter();
  writer.text(SIGNATURE);
  writer.varint(relations.length);
  for (const relation of relations) writer.text(relation);
  writeWeights(rows, writer);
  return writer.bytes();
}

/**
 * A parser from the bytes of its file, unpacked. Throws an Error that says so when they are not those of a parser, are
 * of another version, or end too early.
 */
export function readParser(bytes: Uint8Array): DependencyParser {
  return takeAll(readingParser(bytes));
}

/** The same in steps, for who must not be kept waiting. */
export function* readingParser(bytes: Uint8Array): Generator<void, DependencyParser> {
  const reader = new ByteReader(bytes);
  reader.expect(SIGNATURE);
  const relations = Array.from({ length: reader.varint() }, () => reader.text() as Relation);
  return new DependencyParser({ relations, weights: yield* readingWeights(reader) });
}
