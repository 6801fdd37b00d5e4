import fc from "fast-check";
import type { Paragraph, Root, Sentence as SentenceNode } from "nlcst";
import { toString as spell } from "nlcst-to-string";
import { retextNorwegian } from "retext-norwegian";
import { unified } from "unified";
import { expect, test } from "vitest";
import { sentencesOf } from "./annotate.js";

const processor = unified().use(retextNorwegian).freeze();

/** The sentences of the tree, each as its words and marks with their places. */
function inTree(text: string) {
  const root = processor.parse(text) as Root;
  return root.children
    .filter((child): child is Paragraph => child.type === "ParagraphNode")
    .flatMap(({ children }) =>
      children.filter((child): child is SentenceNode => child.type === "SentenceNode"),
    )
    .map(({ children }) =>
      children
        .filter(({ type }) => type !== "WhiteSpaceNode")
        .map((node) => [spell(node), node.position!.start.offset, node.position!.end.offset]),
    );
}

const piece = fc.constantFrom(
  "Vi har avslått søknaden din",
  "jf. forvaltningsloven § 28",
  "kl. 12.30",
  "3. mars 2026",
  "www.kommunen.no",
  "«Nei»",
  "\uFFFC",
  ". ",
  "! ",
  "\n\n",
  " ",
  "e\u030a",
  "👋🏽",
  "(a)",
  "–",
);

test("the sentences are those of the tree that the Norwegian language of unified makes", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      (text) => {
        const sentences = sentencesOf(text);
        expect(
          sentences.map(({ tokens }) => tokens.map(({ text, start, end }) => [text, start, end])),
        ).toEqual(inTree(text));
        for (const { text: own, start, end, tokens, wordCount } of sentences) {
          expect(own).toBe(text.slice(start, end));
          expect(wordCount).toBe(
            tokens.filter(({ kind }) => ["word", "number", "placeholder"].includes(kind)).length,
          );
          for (const token of tokens) expect(token.lower).toBe(token.text.toLowerCase());
        }
      },
    ),
  );
});
