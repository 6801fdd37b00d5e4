import type { Image, ImageReference, List, Nodes, PhrasingContent, Root, Table } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Block, ListPlace } from "../../document/block.js";
import type { Comment, ReadingNote } from "../../document/document.js";
import type { Span } from "../../text/span.js";
import { appendBlocks, type BlockShape, type ReadBlocks } from "../block-list.js";
import { BlockText, emptyReading } from "../block-text.js";
import { readHtmlRegion } from "../html/read-html.js";
import { readPlainText } from "../plain-text.js";
import type { MaskedSource } from "../template/masked-source.js";
import { addAligned } from "./align-text.js";
import { findTooDeep, neutralise } from "./guard-markdown.js";
import { addInline } from "./inline-text.js";
import { MarkdownContext } from "./markdown-context.js";
import { PlaceNumbers } from "./place-numbers.js";
import { type MarkdownPart, splitMarkdown } from "./split-markdown.js";

/** Small parts side by side are given to the parser together, since each call of it has its price. */
const READ_AT_ONCE = 4_000;

/** What one part of a source holds; its lists and tables may have any numbers. */
export interface ReadPart {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/**
 * Reads CommonMark with the extensions of GitHub. Nested deeper than 100 it is read as plain text.
 *
 * @param reuse what is known about a part already, so that it need not be read
 */
export function readMarkdown(
  masked: MaskedSource,
  reuse: (part: MarkdownPart) => ReadPart | undefined = () => undefined,
): ReadBlocks {
  const deep = findTooDeep(masked.text);
  if (deep !== -1) return { ...readPlainText(masked, { tags: "known" }), notes: [tooDeep(masked, deep)] };
  const neutral = unusedCharacter(masked.text);
  const readable = neutralise(masked.text, neutral);
  const isBounded = readable === masked.text;
  const options: Options = {
    extensions: [gfm()],
    // Their transforms add nodes that do not know where they stand; links are found while parsing.
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  };
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const numbers = new PlaceNumbers();
  const add = (found: ReadPart): void => {
    numbers.beginPart();
    for (const block of found.blocks) blocks.push(numbers.numbered(block));
    for (const comment of found.comments) comments.push(comment);
  };
  let waiting: MarkdownPart | undefined;
  const readWaiting = (): void => {
    if (waiting !== undefined) add(readPart(masked, waiting, readable, neutral, options));
    waiting = undefined;
  };
  for (const part of splitMarkdown(masked.text)) {
    const known = isBounded ? reuse(part) : undefined;
    if (known === undefined && part.kind === "markup" && part.to - (waiting ?? part).from <= READ_AT_ONCE) {
      waiting = { ...part, from: (waiting ?? part).from };
      continue;
    }
    readWaiting();
    add(known ?? readPart(masked, part, readable, neutral, options));
  }
  readWaiting();
  return { blocks, comments, notes: [] };
}

function readPart(
  masked: MaskedSource,
  { from, to, kind }: MarkdownPart,
  readable: string,
  neutral: string,
  options: Options,
): ReadPart {
  const part = from === 0 && to === masked.text.length ? masked : masked.slice(from, to);
  switch (kind) {
    case "prose":
    case "heading": {
      const level = kind === "heading" ? /^#+/.exec(part.text)![0].length : 0;
      const text = new BlockText(masked);
      text.addText(from + level, to);
      const span = { start: masked.sourceStart(from), end: masked.sourceEnd(to) };
      const blocks: Block[] = [];
      appendBlocks(blocks, text, kind === "heading" ? { kind, level } : { kind: "paragraph" }, span);
      return { blocks, comments: [] };
    }
    case "long":
      return readPlainText(part, { tags: "known" });
    case "markup":
      return new MarkdownReader(part, readable.slice(from, to), neutral, options).read();
  }
}

function tooDeep(masked: MaskedSource, at: number): ReadingNote {
  const start = masked.sourceStart(at);
  return { code: "too-deep", span: { start, end: Math.min(start + 1, masked.source.length) } };
}

interface Surroundings {
  readonly quoteDepth: number;
  readonly list?: ListPlace;
  readonly depth: number;
  readonly isFootnote: boolean;
}

interface Step extends Surroundings {
  readonly node: Nodes;
}

class MarkdownReader {
  readonly #blocks: Block[] = [];
  readonly #context: MarkdownContext;
  readonly #tree: Root;
  #lists = 0;
  #tables = 0;

  /** @param readable the masked text as the parser can bear it */
  constructor(
    readonly masked: MaskedSource,
    readable: string,
    neutral: string,
    options: Options,
  ) {
    this.#context = new MarkdownContext(masked, neutral);
    this.#tree = fromMarkdown(readable, options);
  }

  read(): ReadPart {
    this.#collectDefinitions();
    const stack: Step[] = [{ node: this.#tree, quoteDepth: 0, depth: 0, isFootnote: false }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const next = this.#visit(step);
      for (let i = next.length - 1; i >= 0; i--) stack.push(next[i]!);
    }
    return { blocks: this.#blocks, comments: this.#context.comments };
  }

  #collectDefinitions(): void {
    const stack: Nodes[] = [this.#tree];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.type === "definition" && !this.#context.definitions.has(node.identifier)) {
        this.#context.definitions.set(node.identifier, node);
      } else if (node.type !== "paragraph" && node.type !== "heading" && "children" in node) {
        for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
      }
    }
  }

  /** Reads a node, and answers those in it that are to be read next. */
  #visit(step: Step): readonly Step[] {
    const { node, ...around } = step;
    switch (node.type) {
      case "root":
        return node.children.map((child) => ({ ...around, node: child }));
      case "blockquote":
        return node.children.map((child) => ({ ...around, node: child, quoteDepth: around.quoteDepth + 1 }));
      case "footnoteDefinition":
        return node.children.map((child) => ({ ...around, node: child, isFootnote: true }));
      case "list":
        return this.#items(node, around);
      case "paragraph":
        this.#text(node.children, paragraphShape(around), this.#spanOf(node), around.quoteDepth);
        return [];
      case "heading":
        this.#text(
          node.children,
          { kind: "heading", level: node.depth, ...placeOf(around) },
          this.#spanOf(node),
          around.quoteDepth,
        );
        return [];
      case "table":
        this.#table(node, around);
        return [];
      case "code":
        this.#code(node, around);
        return [];
      case "html":
        this.#html(node, around);
        return [];
      default:
        return [];
    }
  }

  #items(list: List, around: Surroundings): readonly Step[] {
    const id = this.#lists++;
    const depth = around.depth + 1;
    return list.children.flatMap((item, index) => {
      const place: ListPlace = { list: id, depth, ordered: list.ordered === true, index };
      return item.children.map((node): Step => ({ ...around, node, depth, list: place }));
    });
  }

  #text(children: readonly PhrasingContent[], shape: BlockShape, span: Span, quoteDepth: number): void {
    const text = new BlockText(this.masked);
    const { images } = addInline(text, children, this.#context, quoteDepth);
    appendBlocks(this.#blocks, text, shape, span);
    for (const image of images) this.#image(image, shape, quoteDepth);
  }

  #image(node: Image | ImageReference, shape: BlockShape, quoteDepth: number): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const alt = node.alt ?? "";
    const definition = node.type === "image" ? node : this.#context.definitions.get(node.identifier);
    const src = this.#context.sourceHref(node, definition?.url ?? "");
    const image: BlockShape = {
      kind: "image",
      image: { src, missingAlt: alt.trim() === "", decorative: false },
      ...(shape.list === undefined ? {} : { list: shape.list }),
      ...(shape.quoted === undefined ? {} : { quoted: shape.quoted }),
    };
    const span = this.#spanOf(node);
    if (alt.trim() === "") {
      this.#blocks.push({ ...image, span, readings: [emptyReading(span.start)] });
      return;
    }
    const text = new BlockText(this.masked);
    const value = alt;
    addAligned(text, { ...this.#context.alignment, from: from + 2, to, value, quoteDepth, literal: false });
    appendBlocks(this.#blocks, text, image, span);
  }

  #table(table: Table, around: Surroundings): void {
    const id = this.#tables++;
    for (const [row, { children }] of table.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const place = { table: id, row, column, header: row === 0 };
        const shape: BlockShape = { kind: "table-cell", table: place, ...placeOf(around) };
        this.#text(cell.children, shape, this.#spanOf(cell), around.quoteDepth);
      }
    }
  }

  #code(node: Nodes & { type: "code" }, around: Surroundings): void {
    const { masked } = this.#context.alignment;
    let from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (/^(?:```|~~~)/.test(masked.slice(from, from + 3))) {
      const line = /\r\n?|\n/g;
      line.lastIndex = from;
      const found = line.exec(masked);
      from = found === null ? to : Math.min(to, found.index + found[0].length);
    }
    const text = new BlockText(this.masked);
    const { quoteDepth } = around;
    addAligned(text, { ...this.#context.alignment, from, to, value: node.value, quoteDepth, literal: true });
    appendBlocks(this.#blocks, text, { kind: "code", ...placeOf(around) }, this.#spanOf(node));
  }

  #html(node: Nodes & { type: "html" }, around: Surroundings): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const found = readHtmlRegion(this.masked, from, to, { lists: this.#lists, tables: this.#tables });
    this.#lists = found.lists;
    this.#tables = found.tables;
    const place = placeOf(around);
    for (const block of found.blocks) this.#blocks.push({ ...place, ...block });
    this.#context.comments.push(...found.comments);
  }

  #spanOf(node: Nodes): Span {
    const from = node.position?.start.offset ?? 0;
    const start = this.masked.sourceStart(from);
    const end = this.masked.sourceEnd(node.position?.end.offset ?? from);
    return { start, end: Math.max(start, end) };
  }
}

function paragraphShape(around: Surroundings): BlockShape {
  const kind = around.isFootnote ? "footnote" : around.list === undefined ? "paragraph" : "list-item";
  return { kind, ...placeOf(around) };
}

function placeOf(around: Surroundings): Pick<Block, "list" | "quoted"> {
  return {
    ...(around.list === undefined ? {} : { list: around.list }),
    ...(around.quoteDepth === 0 ? {} : { quoted: true }),
  };
}

function unusedCharacter(text: string): string {
  for (let code = 0xf8ff; code > 0xe000; code--) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) return char;
  }
  return "\ue000";
}
