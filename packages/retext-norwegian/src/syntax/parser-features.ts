import { feature1, feature2, feature3 } from "../perceptron/hash.js";
import type { ParserCodes } from "./parser-codes.js";
import { NONE, type ParserState } from "./parser-state.js";

/** Most features of one state. */
export const MOST_FEATURES = 120;

const ABSENT = 0x3c6ef372;

function distance(from: number, to: number): number {
  const steps = to - from;
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 13 ? 6 : 7;
}

const few = (count: number): number => (count < 3 ? count : 3);

/** Features of a state, after Zhang and Nivre (2011); answers how many it wrote. */
export function parserFeatures(state: ParserState, codes: ParserCodes, out: Int32Array): number {
  const { words, tags, upos } = codes;
  const { length, labels } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const b0 = state.next;
  const b1 = b0 + 1 <= length ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= length ? b0 + 2 : NONE;
  const word = (at: number): number => (at === NONE ? ABSENT : words[at]!);
  const tag = (at: number): number => (at === NONE ? 0 : tags[at]!);
  const pos = (at: number): number => (at === NONE ? 0 : upos[at]!);
  const label = (at: number): number => (at === NONE ? 0 : labels[at]!);
  const of = (list: Int32Array, at: number): number => (at === NONE ? NONE : list[at]!);
  const s0w = word(s0);
  const s1w = word(s1);
  const b0w = word(b0);
  const b1w = word(b1);
  const s0t = tag(s0);
  const s1t = tag(s1);
  const s2t = tag(s2);
  const b0t = tag(b0);
  const b1t = tag(b1);
  const b2t = tag(b2);
  const s0l = of(state.left, s0);
  const s0r = of(state.right, s0);
  const s0l2 = of(state.left2, s0);
  const s0r2 = of(state.right2, s0);
  const s1l = of(state.left, s1);
  const s1r = of(state.right, s1);
  const s1r2 = of(state.right2, s1);
  const b0l = of(state.left, b0);
  const b0l2 = of(state.left2, b0);
  const s0b0 = s0 === NONE ? 9 : distance(s0, b0);
  const s1s0 = s1 === NONE ? 9 : distance(s1, s0);
  const s0Right = s0 === NONE ? 0 : few(state.rightCount[s0]!);
  const s0Left = s0 === NONE ? 0 : few(state.leftCount[s0]!);
  const s1Right = s1 === NONE ? 0 : few(state.rightCount[s1]!);
  const b0Left = few(state.leftCount[b0]!);
  const s0RightLabels = s0 === NONE ? 0 : state.rightLabels[s0]!;
  const s0LeftLabels = s0 === NONE ? 0 : state.leftLabels[s0]!;
  const s1RightLabels = s1 === NONE ? 0 : state.rightLabels[s1]!;
  const b0LeftLabels = state.leftLabels[b0]!;
  const between =
    s0 === NONE
      ? 0
      : few(codes.marksBefore[b0]! - codes.marksBefore[s0]!) |
        (few(codes.verbsBefore[b0]! - codes.verbsBefore[s0]!) << 2) |
        (few(codes.conjunctionsBefore[b0]! - codes.conjunctionsBefore[s0]!) << 4);
  const betweenS1 =
    s1 === NONE
      ? 0
      : few(codes.marksBefore[s0]! - codes.marksBefore[s1]!) |
        (few(codes.verbsBefore[s0]! - codes.verbsBefore[s1]!) << 2) |
        (few(codes.conjunctionsBefore[s0]! - codes.conjunctionsBefore[s1]!) << 4);
  let n = 0;
  out[n++] = feature1(0, s0w);
  out[n++] = feature1(1, s0t);
  out[n++] = feature2(2, s0w, s0t);
  out[n++] = feature1(3, s1w);
  out[n++] = feature1(4, s1t);
  out[n++] = feature2(5, s1w, s1t);
  out[n++] = feature1(6, s2t);
  out[n++] = feature1(7, word(s2));
  out[n++] = feature1(8, b0w);
  out[n++] = feature1(9, b0t);
  out[n++] = feature2(10, b0w, b0t);
  out[n++] = feature1(11, b1w);
  out[n++] = feature1(12, b1t);
  out[n++] = feature2(13, b1w, b1t);
  out[n++] = feature1(14, b2t);
  out[n++] = feature2(15, s0w, b0w);
  out[n++] = feature2(16, s0w, b0t);
  out[n++] = feature2(17, s0t, b0w);
  out[n++] = feature2(18, s0t, b0t);
  out[n++] = feature3(19, s0w, s0t, b0t);
  out[n++] = feature3(20, s0t, b0w, b0t);
  out[n++] = feature2(21, s1w, s0w);
  out[n++] = feature2(22, s1w, s0t);
  out[n++] = feature2(23, s1t, s0w);
  out[n++] = feature2(24, s1t, s0t);
  out[n++] = feature2(25, s1t, b0t);
  out[n++] = feature2(26, s1w, b0t);
  out[n++] = feature2(27, b0t, b1t);
  out[n++] = feature2(28, b0w, b1w);
  out[n++] = feature3(29, s1t, s0t, b0t);
  out[n++] = feature3(30, s2t, s1t, s0t);
  out[n++] = feature3(31, s0t, b0t, b1t);
  out[n++] = feature3(32, b0t, b1t, b2t);
  out[n++] = feature3(33, s0t, tag(s0l), b0t);
  out[n++] = feature3(34, s0t, tag(s0r), b0t);
  out[n++] = feature3(35, s0t, b0t, tag(b0l));
  out[n++] = feature3(36, s1t, tag(s1r), s0t);
  out[n++] = feature3(37, s1t, tag(s1l), s0t);
  out[n++] = feature3(38, s1t, s0t, tag(s0l));
  out[n++] = feature3(39, s1t, s0t, tag(s0r));
  out[n++] = feature2(40, s0t, label(s0l));
  out[n++] = feature2(41, s0t, label(s0r));
  out[n++] = feature2(42, s1t, label(s1l));
  out[n++] = feature2(43, s1t, label(s1r));
  out[n++] = feature2(44, b0t, label(b0l));
  out[n++] = feature3(45, s0t, label(s0l), label(s0l2));
  out[n++] = feature3(46, s0t, label(s0r), label(s0r2));
  out[n++] = feature3(47, s1t, label(s1r), label(s1r2));
  out[n++] = feature3(48, b0t, label(b0l), label(b0l2));
  out[n++] = feature3(49, s0t, b0t, s0b0);
  out[n++] = feature2(50, s0w, s0b0);
  out[n++] = feature2(51, b0w, s0b0);
  out[n++] = feature3(52, s1t, s0t, s1s0);
  out[n++] = feature2(53, s1w, s1s0);
  out[n++] = feature2(54, s0w, s1s0);
  out[n++] = feature2(55, s0t, s0Right);
  out[n++] = feature2(56, s0t, s0Left);
  out[n++] = feature2(57, s1t, s1Right);
  out[n++] = feature2(58, b0t, b0Left);
  out[n++] = feature2(59, s0t, s0RightLabels);
  out[n++] = feature2(60, s0t, s0LeftLabels);
  out[n++] = feature2(61, s1t, s1RightLabels);
  out[n++] = feature2(62, b0t, b0LeftLabels);
  out[n++] = feature3(63, s0t, b0t, between);
  out[n++] = feature3(64, s1t, s0t, betweenS1);
  out[n++] = feature2(65, s0w, word(s0r));
  out[n++] = feature3(66, s1t, s0w, word(s0r));
  out[n++] = feature3(67, s1w, s0w, tag(s0r));
  out[n++] = feature3(68, s1t, s0w, tag(s0r));
  out[n++] = feature3(69, s1t, s0w, b0t);
  out[n++] = feature3(70, s0w, b0t, b1t);
  out[n++] = feature3(71, s0t, b0w, b1t);
  out[n++] = feature3(72, s1RightLabels, s1w, s0t);
  out[n++] = feature3(73, s1RightLabels, s1t, s0t);
  out[n++] = feature3(74, s0LeftLabels, s0t, b0t);
  out[n++] = feature3(75, b0LeftLabels, b0t, s0t);
  out[n++] = feature3(76, s0RightLabels, s0t, b0t);
  out[n++] = feature3(77, pos(s2), pos(s1), feature2(1, pos(s0), pos(b0)));
  out[n++] = feature3(78, pos(s1), pos(s0), feature2(1, pos(b0), pos(b1)));
  out[n++] = feature3(79, pos(s0), pos(b0), feature2(1, pos(b1), pos(b2)));
  out[n++] = feature3(80, s1t, s0t, label(s0l));
  out[n++] = feature3(81, s1t, s0t, label(s0r));
  out[n++] = feature3(82, s1w, s0w, b0t);
  out[n++] = feature3(83, s0w, b0w, b1t);
  out[n++] = feature2(84, s0t, word(s0l));
  out[n++] = feature2(85, s1t, word(s1r));
  out[n++] = feature2(86, b0t, word(b0l));
  out[n++] = feature3(87, s1t, s0t, label(s1r));
  out[n++] = feature2(88, s2t, b0t);
  out[n++] = feature3(89, s2t, s1t, b0t);
  out[n++] = feature3(90, s1RightLabels, s1w, s0w);
  return n;
}
