import { expect, test } from "vitest";
import { sentencesOf } from "../language/annotate.js";
import { firstTokenFrom, sentenceAround, sentenceAt } from "./sentence-at.js";

const text = "Vi svarer. Du venter! Ring oss.";
const sentences = sentencesOf(text);

test("a sentence is found by each of its characters, and the space between two belongs to none", () => {
  for (let at = -1; at <= text.length + 1; at++) {
    expect(sentenceAt(sentences, at)).toBe(sentences.find((s) => s.start <= at && at < s.end));
  }
});

test("a sentence is found by a stretch it holds", () => {
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      expect(sentenceAround(sentences, { start, end })).toBe(
        sentences.find((s) => s.start <= start && end <= s.end),
      );
    }
  }
});

test("a token is found by where it begins", () => {
  const { tokens } = sentences[1]!;
  for (let at = 0; at <= text.length; at++) {
    const found = tokens.findIndex((token) => token.start >= at);
    expect(firstTokenFrom(tokens, at)).toBe(found === -1 ? tokens.length : found);
  }
});
