export type { Abbreviation, AbbreviationEnding } from "./abbreviations.js";
export { ABBREVIATIONS } from "./abbreviations.js";
export { type SegmentOptions, segment } from "./segment.js";
export type {
  SegmentedSentence,
  SegmentedToken,
  SegmentedTokenKind,
  WrittenStandard,
} from "./segmented-sentence.js";
