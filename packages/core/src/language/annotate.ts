import type { Nodes, Paragraph, Root, SentenceContent, Sentence as SentenceNode } from "nlcst";
import { toString as nlcstToString } from "nlcst-to-string";
import { retextNorwegian } from "retext-norwegian";
import { unified } from "unified";
import type { Sentence } from "../document/sentence.js";
import type { Token, TokenKind } from "../document/token.js";

const processor = unified().use(retextNorwegian).freeze();

/**
 * The sentences of a block's text. Runs the Norwegian language of unified over it and copies its nlcst tree
 * once to tokens whose offsets are in `text`.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const root = processor.parse(text) as Root;
  const sentences: Sentence[] = [];
  for (const paragraph of root.children) {
    if (paragraph.type !== "ParagraphNode") continue;
    for (const child of (paragraph as Paragraph).children) {
      if (child.type === "SentenceNode") sentences.push(toSentence(child, text));
    }
  }
  return sentences;
}

function toSentence(node: SentenceNode, text: string): Sentence {
  const tokens: Token[] = [];
  let wordCount = 0;
  for (const child of node.children) {
    if (child.type === "WhiteSpaceNode") continue;
    const token = toToken(child);
    tokens.push(token);
    if (isCounted(token)) wordCount++;
  }
  const { start, end } = rangeOf(node);
  return { text: text.slice(start, end), start, end, tokens, wordCount };
}

function toToken(node: SentenceContent): Token {
  const { start, end } = rangeOf(node);
  const text = nlcstToString(node);
  return { kind: kindOf(node), text, lower: text.toLowerCase(), start, end };
}

function kindOf(node: SentenceContent): TokenKind {
  const kept = (node.data as { kind?: TokenKind } | undefined)?.kind;
  if (kept !== undefined) return kept;
  switch (node.type) {
    case "WordNode":
      return "word";
    case "PunctuationNode":
      return "punctuation";
    case "SourceNode":
      return "source";
    default:
      return "symbol";
  }
}

/** What counts as a word of a sentence: words, numbers, and a field that will be filled. */
function isCounted(token: Token): boolean {
  return token.kind === "word" || token.kind === "number" || token.kind === "placeholder";
}

function rangeOf(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
