import { type LemmaEdit, Lemmatizer } from "../lemma/lemmatizer.js";
import { ByteReader, ByteWriter } from "../perceptron/byte-stream.js";
import { takeAll } from "../perceptron/steps.js";
import { readingWeights, writeWeights } from "../perceptron/weight-file.js";
import type { WeightRows } from "../perceptron/weight-table.js";
import { tagOf } from "./tag.js";
import { Tagger } from "./tagger.js";
import { WordClasses } from "./word-classes.js";

/** First bytes of the file of a tagger, with the version of its form. */
const SIGNATURE = "retext-norwegian tagger 2";

/** All that the file of a tagger holds. */
export interface TaggerFile {
  readonly tagNames: readonly string[];
  readonly classes: readonly (readonly number[])[];
  readonly classByWord: ReadonlyMap<string, number>;
  readonly certain: ReadonlyMap<string, number>;
  readonly rows: WeightRows;
  readonly lemmaEdits: readonly LemmaEdit[];
  readonly lemmaEndings: readonly ReadonlyMap<string, number>[];
}

/** The bytes of a tagger, not compressed. */
export function writeTagger(file: TaggerFile): Uint8Array {
  const writer = new ByteWriter();
  writer.text(SIGNATURE);
  writer.varint(file.tagNames.length);
  for (const name of file.tagNames) writer.text(name);
  writer.varint(file.classes.length);
  for (const members of file.classes) {
    writer.varint(members.length);
    for (const index of members) writer.byte(index);
  }
  writeWords(file.classByWord, writer);
  writeWords(file.certain, writer);
  writer.section(lemmaBytes(file));
  writeWeights(file.rows, writer);
  return writer.bytes();
}

/**
 * A tagger from the bytes of its file, unpacked. Throws an Error that says so when they are not those of a tagger, are
 * of another version, or end too early.
 */
export function readTagger(bytes: Uint8Array): Tagger {
  return takeAll(readingTagger(bytes));
}

/** The same in steps, for who must not be kept waiting. */
export function* readingTagger(bytes: Uint8Array): Generator<void, Tagger> {
  const reader = new ByteReader(bytes);
  reader.expect(SIGNATURE);
  const tagNames = Array.from({ length: reader.varint() }, () => reader.text());
  const tags = tagNames.map(tagOf);
  const classes = Array.from({ length: reader.varint() }, () =>
    Array.from({ length: reader.varint() }, () => reader.byte()),
  );
  const classByWord = readWords(reader);
  yield;
  const certain = readWords(reader);
  const lemmas = reader.section();
  yield;
  const weights = yield* readingWeights(reader);
  let lemmatizer: Lemmatizer | undefined;
  return new Tagger({
    tags,
    classes: new WordClasses(classes, classByWord, tags),
    certain,
    weights,
    // Lemmas are asked for now and then: they are read when the first one is.
    get lemmatizer() {
      lemmatizer ??= readLemmas(lemmas, tagNames.length);
      return lemmatizer;
    },
  });
}

function lemmaBytes({ lemmaEdits, lemmaEndings }: TaggerFile): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(lemmaEdits.length);
  for (const { cut, add } of lemmaEdits) {
    writer.varint(cut);
    writer.text(add);
  }
  for (const endings of lemmaEndings) writeWords(endings, writer);
  return writer.bytes();
}

function readLemmas(reader: ByteReader, tags: number): Lemmatizer {
  const edits: readonly LemmaEdit[] = Array.from({ length: reader.varint() }, () => ({
    cut: reader.varint(),
    add: reader.text(),
  }));
  return new Lemmatizer(
    edits,
    Array.from({ length: tags }, () => readWords(reader)),
  );
}

function writeWords(words: ReadonlyMap<string, number>, writer: ByteWriter): void {
  const sorted = [...words.keys()].sort();
  writer.sortedTexts(sorted);
  for (const word of sorted) writer.varint(words.get(word)!);
}

function readWords(reader: ByteReader): ReadonlyMap<string, number> {
  const words = reader.sortedTexts();
  return new Map(words.map((word) => [word, reader.varint()]));
}
