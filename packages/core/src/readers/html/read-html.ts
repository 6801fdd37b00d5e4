import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import type { Block } from "../../document/block.js";
import type { Comment, ReadingNote } from "../../document/document.js";
import { appendBlocks, type BlockShape, type ReadBlocks } from "../block-list.js";
import { BlockText, emptyReading } from "../block-text.js";
import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS } from "../html-elements.js";
import { markOfElement } from "../markdown/inline-tag.js";
import { readPlainText } from "../plain-text.js";
import { MaskedSource } from "../template/masked-source.js";
import { attributeOf, isDecorative, isHidden, sourceAttribute } from "./attributes.js";
import { findTooDeepHtml } from "./guard-html.js";
import { addHtmlText, EntityDecoder } from "./html-text.js";
import { type Surroundings, shapeIn, surroundingsIn } from "./surroundings.js";
import { ThymeleafArms } from "./thymeleaf-arms.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How many lists and tables the document has had so far; those that follow are numbered on. */
export interface Counters {
  readonly lists: number;
  readonly tables: number;
}

/** Reads a page or a part of one. Nested deeper than 1 000 it is read as plain text without its tags. */
export function readHtml(masked: MaskedSource): ReadBlocks {
  return readHtmlRegion(masked, 0, masked.text.length, { lists: 0, tables: 0 });
}

/** Reads a stretch of the masked text as HTML. */
export function readHtmlRegion(
  masked: MaskedSource,
  from: number,
  to: number,
  counters: Counters,
): ReadBlocks & Counters {
  const text = from === 0 && to === masked.text.length ? masked.text : masked.text.slice(from, to);
  const deep = findTooDeepHtml(text);
  if (deep === -1) return new HtmlReader(masked, text, from, counters).read();
  const at = masked.sourceStart(from + deep);
  const span = { start: at, end: Math.min(at + 1, masked.source.length) };
  const note: ReadingNote = { code: "too-deep", span };
  const blocks = from === 0 ? readPlainText(masked, { tags: "all" }).blocks : [];
  return { blocks, comments: [], notes: [note], ...counters };
}

interface Step {
  readonly node: Node;
  readonly around: Surroundings;
  readonly isEnd: boolean;
}

class HtmlReader {
  readonly #blocks: Block[] = [];
  readonly #comments: Comment[] = [];
  readonly #metadata: Record<string, string> = {};
  readonly #decoder = new EntityDecoder();
  readonly #masked: MaskedSource;
  readonly #arms: ThymeleafArms;
  readonly #counters: { lists: number; tables: number };
  #title: string | undefined;
  #language: string | undefined;
  #text: BlockText;
  #shape: BlockShape | undefined;
  #images: Block[] = [];

  constructor(
    masked: MaskedSource,
    readonly html: string,
    readonly from: number,
    counters: Counters,
  ) {
    this.#arms = new ThymeleafArms(masked, from);
    this.#masked = new MaskedSource(
      masked.source,
      masked.text,
      masked.chunks,
      this.#arms.arms,
      masked.gapChar,
    );
    this.#counters = { ...counters };
    this.#text = new BlockText(this.#masked, true);
  }

  read(): ReadBlocks & Counters {
    const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(this.html);
    const options = { sourceCodeLocationInfo: true };
    const root = isPage ? parse(this.html, options) : parseFragment(this.html, options);
    const outside: Surroundings = { kind: "paragraph", isPreformatted: false };
    const stack: Step[] = [];
    const push = (nodes: readonly Node[], around: Surroundings): void => {
      for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i]!, around, isEnd: false });
    };
    push(root.childNodes, outside);
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const { node, around } = step;
      if (step.isEnd) this.#leave(node as Element);
      else if (node.nodeName === "#text" && "value" in node) this.#addText(node, around);
      else if (node.nodeName === "#comment") this.#comment(node);
      else if ("tagName" in node) {
        const inside = this.#enter(node, around);
        if (inside === undefined) continue;
        stack.push({ node, around, isEnd: true });
        push(node.childNodes, inside);
      }
    }
    this.#flush();
    return {
      blocks: this.#blocks,
      comments: this.#comments,
      notes: [],
      metadata: this.#metadata,
      ...(this.#title === undefined ? {} : { title: this.#title }),
      ...(this.#language === undefined ? {} : { declaredLanguage: this.#language }),
      ...this.#counters,
    };
  }

  /** Opens an element; undefined when nothing in it is read. */
  #enter(element: Element, around: Surroundings): Surroundings | undefined {
    const name = element.tagName;
    if (name === "html") this.#language = attributeOf(element, "lang") ?? this.#language;
    if (name === "title" || name === "meta") this.#describe(element);
    if (name === "title" || SKIPPED_ELEMENTS.has(name) || isHidden(element)) return undefined;
    const arm = this.#arms.armOf(element, around.arm ?? this.#armAt(element));
    if (name === "br") {
      this.#begin(around);
      const location = element.sourceCodeLocation;
      if (location)
        this.#text.addReplaced("\n", location.startOffset + this.from, location.endOffset + this.from, arm);
      return undefined;
    }
    if (name === "img") {
      this.#image(element, around);
      return undefined;
    }
    if (BLOCK_ELEMENTS.has(name)) this.#flush();
    const inside = surroundingsIn(
      element,
      { ...around, ...(arm === undefined ? {} : { arm }) },
      this.#counters,
    );
    if (attributeOf(element, "th:text") !== undefined || attributeOf(element, "th:utext") !== undefined) {
      this.#field(element, inside);
      if (BLOCK_ELEMENTS.has(name)) this.#flush();
      return undefined;
    }
    const mark = markOfElement(name);
    if (mark !== undefined && !BLOCK_ELEMENTS.has(name)) {
      this.#begin(inside);
      const href = name === "a" ? sourceAttribute(element, "href", this.#masked, this.from) : undefined;
      const title = attributeOf(element, "title");
      this.#text.openMark({
        kind: mark,
        ...(href === undefined ? {} : { href }),
        ...(title === undefined ? {} : { title }),
      });
    }
    return inside;
  }

  #leave(element: Element): void {
    if (BLOCK_ELEMENTS.has(element.tagName)) this.#flush();
    else if (markOfElement(element.tagName) !== undefined) this.#text.closeMark();
  }

  #armAt(element: Element): number | undefined {
    const offset = element.sourceCodeLocation?.startOffset;
    const arm = offset === undefined ? -1 : this.#masked.armAt(offset + this.from);
    return arm === -1 ? undefined : arm;
  }

  /** Says what block the text that follows belongs to, unless one has begun. */
  #begin(around: Surroundings): void {
    if (this.#shape !== undefined) return;
    this.#text = new BlockText(this.#masked, !around.isPreformatted);
    this.#shape = shapeIn(around);
  }

  #addText(node: DefaultTreeAdapterTypes.TextNode, around: Surroundings): void {
    const location = node.sourceCodeLocation;
    if (!location) return;
    if (this.#shape === undefined && !/\S/.test(node.value)) return;
    this.#begin(around);
    const first = location.startOffset + this.from;
    const last = location.endOffset + this.from;
    addHtmlText(this.#text, this.#masked.text, first, last, node.value, this.#decoder, around.arm);
  }

  /** An element whose text a template puts in. */
  #field(element: Element, inside: Surroundings): void {
    const location = element.sourceCodeLocation;
    if (!location) return;
    this.#begin(inside);
    this.#text.addField(location.startOffset + this.from, location.endOffset + this.from, inside.arm);
  }

  #comment(node: Node): void {
    const location = node.sourceCodeLocation;
    if (!location) return;
    const start = this.#masked.sourceStart(location.startOffset + this.from);
    const end = this.#masked.sourceEnd(location.endOffset + this.from);
    const text = this.#masked.source.slice(start, end).replace(/^<!--|-->$/g, "");
    this.#comments.push({ span: { start, end }, text });
  }

  #image(element: Element, around: Surroundings): void {
    const location = element.sourceCodeLocation;
    if (!location) return;
    const start = this.#masked.sourceStart(location.startOffset + this.from);
    const end = this.#masked.sourceEnd(location.endOffset + this.from);
    const src = sourceAttribute(element, "src", this.#masked, this.from) ?? "";
    const alt =
      sourceAttribute(element, "alt", this.#masked, this.from) === undefined
        ? undefined
        : attributeOf(element, "alt");
    const decorative = isDecorative(element);
    const image = { src, missingAlt: alt === undefined && !decorative, decorative };
    const shape: BlockShape = { ...shapeIn(around), kind: "image", image };
    const attribute = location.attrs?.alt;
    const built: Block[] = [];
    if (alt !== undefined && alt.trim() !== "" && attribute !== undefined) {
      const text = new BlockText(this.#masked, true);
      const last = attribute.endOffset + this.from;
      const value = /^[^=]*=\s*["']?/.exec(this.#masked.text.slice(attribute.startOffset + this.from, last));
      const first = attribute.startOffset + this.from + (value?.[0].length ?? 0);
      const isQuoted = /["']$/.test(value?.[0] ?? "");
      addHtmlText(text, this.#masked.text, first, isQuoted ? last - 1 : last, alt, this.#decoder, around.arm);
      appendBlocks(built, text, shape, { start, end });
    }
    if (built.length === 0) built.push({ ...shape, span: { start, end }, readings: [emptyReading(start)] });
    if (this.#shape === undefined) this.#blocks.push(...built);
    else this.#images.push(...built);
  }

  #describe(element: Element): void {
    if (element.tagName === "meta") {
      const name = attributeOf(element, "name");
      const content = attributeOf(element, "content");
      if (name !== undefined && content !== undefined && name !== "__proto__") this.#metadata[name] = content;
      return;
    }
    const text = element.childNodes[0];
    if (this.#title === undefined && text !== undefined && "value" in text) {
      this.#title = text.value.replace(/\s+/g, " ").trim();
    }
  }

  #flush(): void {
    if (this.#shape !== undefined) appendBlocks(this.#blocks, this.#text, this.#shape);
    this.#shape = undefined;
    this.#blocks.push(...this.#images);
    this.#images = [];
  }
}
