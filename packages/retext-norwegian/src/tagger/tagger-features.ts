import { feature1, feature2, feature3 } from "../perceptron/hash.js";
import { PAD, type SentenceCodes } from "./sentence-codes.js";

/** Most features of one word. */
export const MOST_FEATURES = 80;

/** What the tags given so far say: classes of tags as small numbers, 0 before the sentence. */
export interface TagHistory {
  /** Tags of the three words before, as index + 1. */
  one: number;
  two: number;
  three: number;
  /** Whether a finite verb has been seen since the last conjunction. */
  finiteSeen: number;
  /** Code of the last verb. */
  lastVerb: number;
}

/** Features of a word that do not depend on tags; answers how many it wrote. */
export function staticFeatures(codes: SentenceCodes, i: number, out: Int32Array): number {
  const at = PAD + i;
  const { words, classes, shapes } = codes;
  const [s1, s2, s3, s4, s5] = codes.suffixes as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const prefixes = codes.prefixes;
  const word = words[at]!;
  const before = words[at - 1]!;
  const after = words[at + 1]!;
  const shape = shapes[at]!;
  const own = classes[at]!;
  const next = classes[at + 1]!;
  const second = classes[at + 2]!;
  const last = classes[at - 1]!;
  const suffix2 = s2[at]!;
  const suffix3 = s3[at]!;
  let n = 0;
  out[n++] = feature1(0, word);
  out[n++] = feature1(1, s1[at]!);
  out[n++] = feature1(2, suffix2);
  out[n++] = feature1(3, suffix3);
  out[n++] = feature1(4, s4[at]!);
  out[n++] = feature1(5, s5[at]!);
  out[n++] = feature1(6, prefixes[0]![at]!);
  out[n++] = feature1(7, prefixes[2]![at]!);
  out[n++] = feature1(39, prefixes[4]![at]!);
  out[n++] = feature2(8, shape, i === 0 ? 1 : 0);
  out[n++] = feature1(9, before);
  out[n++] = feature1(10, after);
  out[n++] = feature1(11, words[at - 2]!);
  out[n++] = feature1(12, words[at + 2]!);
  out[n++] = feature1(13, s3[at - 1]!);
  out[n++] = feature1(14, s3[at + 1]!);
  out[n++] = feature1(15, s3[at + 2]!);
  out[n++] = feature1(16, s2[at + 1]!);
  out[n++] = feature2(17, before, word);
  out[n++] = feature2(18, word, after);
  out[n++] = feature2(19, before, after);
  out[n++] = feature3(20, shapes[at - 1]!, shape, shapes[at + 1]!);
  out[n++] = feature1(21, own);
  out[n++] = feature1(22, next);
  out[n++] = feature2(23, own, next);
  out[n++] = feature2(24, next, second);
  out[n++] = feature2(25, suffix3, next);
  out[n++] = feature2(26, suffix3, before);
  out[n++] = feature2(27, suffix3, after);
  out[n++] = feature2(28, suffix2, shape);
  out[n++] = feature3(29, own, next, second);
  out[n++] = feature2(30, last, own);
  out[n++] = feature3(31, last, own, next);
  out[n++] = feature2(32, own, codes.nextNonFinite[at]!);
  out[n++] = feature2(33, word, codes.nextNonFinite[at]!);
  out[n++] = feature2(34, word, codes.nextFinite[at]!);
  out[n++] = feature2(35, word, codes.nextContent[at]!);
  out[n++] = feature2(36, own, codes.nextFinite[at]!);
  out[n++] = feature2(37, words[at + 1]!, words[at + 2]!);
  out[n++] = feature3(38, word, next, second);
  return n;
}

/** Features of a word that depend on the tags before it, written behind `n`; answers how many there are then. */
export function dynamicFeatures(
  codes: SentenceCodes,
  i: number,
  history: TagHistory,
  out: Int32Array,
  n: number,
): number {
  const at = PAD + i;
  const { one, two } = history;
  const word = codes.words[at]!;
  const own = codes.classes[at]!;
  const next = codes.classes[at + 1]!;
  const suffix2 = codes.suffixes[1]![at]!;
  const suffix3 = codes.suffixes[2]![at]!;
  let m = n;
  out[m++] = feature1(50, one);
  out[m++] = feature1(51, two);
  out[m++] = feature2(52, one, two);
  out[m++] = feature3(53, one, two, history.three);
  out[m++] = feature2(54, one, word);
  out[m++] = feature2(55, one, codes.suffixes[0]![at]!);
  out[m++] = feature2(56, one, suffix3);
  out[m++] = feature2(57, one, codes.words[at + 1]!);
  out[m++] = feature2(58, one, own);
  out[m++] = feature2(59, one, next);
  out[m++] = feature3(60, one, own, next);
  out[m++] = feature3(61, one, suffix2, next);
  out[m++] = feature2(62, two, codes.words[at - 1]!);
  out[m++] = feature1(63, history.finiteSeen);
  out[m++] = feature2(64, history.finiteSeen, one);
  out[m++] = feature2(65, history.finiteSeen, suffix2);
  out[m++] = feature2(66, history.finiteSeen, own);
  out[m++] = feature2(67, history.lastVerb, suffix3);
  out[m++] = feature2(68, history.lastVerb, own);
  out[m++] = feature3(69, one, two, own);
  return m;
}
