import type {
  Paragraph,
  ParagraphContent,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  WhiteSpace,
  Word,
  WordContent,
} from "nlcst";
import type { Position } from "unist";
import { CharacterClass, classAt, widthAt } from "../segment/character-class.js";
import { type SegmentOptions, segment } from "../segment/segment.js";
import type { SegmentedSentence, SegmentedToken, SegmentedTokenKind } from "../segment/segmented-sentence.js";
import { holdsBlankLine } from "../segment/white-space.js";
import { PointCursor } from "./point-cursor.js";

declare module "nlcst" {
  interface Data {
    /** What the token is to `segment`: it tells a number from a word, and a placeholder from an address. */
    kind?: SegmentedTokenKind;
  }
}

type LiteralType = "TextNode" | "PunctuationNode" | "SymbolNode";

function literalTypeAt(text: string, index: number): LiteralType {
  const kind = classAt(text, index);
  if (kind === CharacterClass.punctuation) return "PunctuationNode";
  return kind === CharacterClass.symbol ? "SymbolNode" : "TextNode";
}

class TreeBuilder {
  private readonly cursor: PointCursor;
  private done = 0;

  constructor(private readonly text: string) {
    this.cursor = new PointCursor(text);
  }

  root(sentences: readonly SegmentedSentence[]): Root {
    const children: RootContent[] = [];
    let open: ParagraphContent[] = [];
    const closeParagraph = (): void => {
      if (open.length > 0) children.push(this.paragraph(open));
      open = [];
    };
    for (const sentence of sentences) {
      const isNew = holdsBlankLine(this.text, this.done, sentence.start);
      if (isNew) closeParagraph();
      const space = this.spaceTo(sentence.start);
      if (space !== undefined) (isNew || open.length === 0 ? children : open).push(space);
      open.push(this.sentence(sentence));
    }
    closeParagraph();
    const rest = this.spaceTo(this.text.length);
    if (rest !== undefined) children.push(rest);
    const end = this.cursor.at(this.text.length);
    return { type: "RootNode", children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  }

  private paragraph(children: ParagraphContent[]): Paragraph {
    return { type: "ParagraphNode", children, position: spanOf(children) };
  }

  private sentence(sentence: SegmentedSentence): Sentence {
    const children: SentenceContent[] = [];
    for (const token of sentence.tokens) {
      const space = this.spaceTo(token.start);
      if (space !== undefined) children.push(space);
      children.push(this.token(token));
    }
    return { type: "SentenceNode", children, position: spanOf(children) };
  }

  private token({ kind, start, end }: SegmentedToken): SentenceContent {
    if (kind === "word" || kind === "number") return this.word(kind, start, end);
    const value = this.text.slice(start, end);
    const position = this.take(start, end);
    if (kind === "punctuation") return { type: "PunctuationNode", value, data: { kind }, position };
    if (kind === "symbol") return { type: "SymbolNode", value, data: { kind }, position };
    return { type: "SourceNode", value, data: { kind }, position };
  }

  private word(kind: SegmentedTokenKind, start: number, end: number): Word {
    const children: WordContent[] = [];
    let at = start;
    while (at < end) {
      const type = literalTypeAt(this.text, at);
      const from = at;
      while (at < end && literalTypeAt(this.text, at) === type) at += widthAt(this.text, at);
      at = Math.min(at, end);
      children.push({ type, value: this.text.slice(from, at), position: this.take(from, at) });
    }
    return { type: "WordNode", children, data: { kind }, position: spanOf(children) };
  }

  private spaceTo(offset: number): WhiteSpace | undefined {
    const { done } = this;
    if (done >= offset) return undefined;
    return {
      type: "WhiteSpaceNode",
      value: this.text.slice(done, offset),
      position: this.take(done, offset),
    };
  }

  private take(start: number, end: number): Position {
    this.done = end;
    return { start: this.cursor.at(start), end: this.cursor.at(end) };
  }
}

// Plugins may change positions in place, so that no two nodes share a point.
function spanOf(children: readonly { readonly position?: Position | undefined }[]): Position {
  return { start: { ...children[0]!.position!.start }, end: { ...children.at(-1)!.position!.end } };
}

/**
 * Parses a Norwegian text into an nlcst tree that spells the text character by character. Words and numbers are
 * WordNode, addresses and placeholders SourceNode; `data.kind` tells which. A blank line parts paragraphs. Every
 * node has a position; offsets and columns are UTF-16 units. Takes time linear in the text. Never throws.
 */
export function parseNorwegian(text: string, options: SegmentOptions = {}): Root {
  return new TreeBuilder(text).root(segment(text, options));
}
