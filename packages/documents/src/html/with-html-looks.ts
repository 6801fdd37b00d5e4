import type { Block, BlockLook, SourceDocument, TextLook } from "@klarsprak/core";
import { type Document as Dom, type Element, isTag, isText } from "domhandler";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { addLook } from "../block/add-look.js";
import { cascade } from "./cascade.js";
import { type ComputedStyle, computedStyle, INITIAL_STYLE } from "./computed-style.js";
import { hexOf } from "./css-colour.js";
import { cssLength } from "./css-length.js";
import { holdsOnScreen } from "./media.js";
import { type StyleRule, type StylesheetOf, styleRules, TooMuchStyle } from "./style-rules.js";

/** Points in a pixel of CSS. */
const POINTS = 0.75;
/** Height of a line in single spacing, as a factor of the size of the letters. */
const SINGLE_SPACING = 1.2;

/** A text of the page: where it stands in the source, and how it looks. */
interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly style: ComputedStyle;
}

/** A tag of a template language; one in square brackets is left, for a style sheet may mean it. */
const TAG = /\{\{\{?[^{}]{0,4000}\}\}\}?|\{%[^%]{0,4000}%\}|\$\{[^{}\r\n]{1,300}\}/g;

/**
 * A page with how it looks, by its own styles and by local style sheets. A page without any style is given back as it is, for
 * then it looks as each reader's browser has it; so is one with a style sheet that is not at hand. Never throws: broken CSS is
 * read as a browser would, and a page too large to find out about stays as it is.
 */
export function withHtmlLooks(document: SourceDocument, stylesheetOf: StylesheetOf): SourceDocument {
  if (!/<style|\sstyle\s*=|rel\s*=\s*["']?[^"'>]*stylesheet|<font\b|\bbgcolor\s*=/i.test(document.source))
    return document;
  const dom = parse(masked(document.source), { treeAdapter: adapter, sourceCodeLocationInfo: true });
  const elements = elementsIn(dom);
  const rules = boundedRules(elements, stylesheetOf);
  const declared = rules === undefined ? undefined : cascade(dom, elements, rules);
  if (declared === undefined) return document;
  const styles = stylesOf(elements, (element) => declared.get(element));
  const texts = textsIn(elements, styles);
  const images = new Map<number, Element>();
  for (const element of elements)
    if (element.name === "img" && element.sourceCodeLocation)
      images.set(element.sourceCodeLocation.startOffset, element);
  return {
    ...document,
    appearance: { medium: "screen" },
    blocks: document.blocks.map((block) =>
      block.kind === "image" ? withSize(block, images.get(block.span.start)) : withLook(block, texts),
    ),
  };
}

/** The source with white space for the tags of a template language, so that everything stays where it is. */
function masked(source: string): string {
  return source.replace(TAG, (tag) => " ".repeat(tag.length));
}

/** All elements of a page in order, those in templates of HTML left out. */
function elementsIn(dom: Dom): readonly Element[] {
  const found: Element[] = [];
  const stack = [...dom.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isTag(node)) continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return found;
}

/** The rules of a page in order; undefined where they ask too much. */
function boundedRules(
  elements: readonly Element[],
  stylesheetOf: StylesheetOf,
): readonly StyleRule[] | undefined {
  try {
    return rulesOf(elements, stylesheetOf);
  } catch (error) {
    if (error instanceof TooMuchStyle) return undefined;
    throw error;
  }
}

/** The rules of a page in order; undefined where a style sheet is not at hand, for what it says could be anything. */
function rulesOf(elements: readonly Element[], stylesheetOf: StylesheetOf): readonly StyleRule[] | undefined {
  let isMissing = false;
  const known = (href: string): string | undefined => {
    const css = stylesheetOf(href);
    isMissing ||= css === undefined;
    return css;
  };
  const rules = elements.flatMap((element) => {
    const { media = "", rel = "", href } = element.attribs;
    if (!holdsOnScreen(media)) return [];
    if (element.name === "style") return styleRules(textIn(element), known);
    if (element.name !== "link" || !/\bstylesheet\b/i.test(rel) || /\balternate\b/i.test(rel)) return [];
    const css = href === undefined ? undefined : known(href);
    return css === undefined ? [] : styleRules(css, known);
  });
  return isMissing ? undefined : rules;
}

function textIn({ children }: Element): string {
  return children.map((child) => (isText(child) ? child.data : "")).join("");
}

/** How each element looks; elements come before those in them. */
function stylesOf(
  elements: readonly Element[],
  declaredOf: (element: Element) => ReadonlyMap<string, string> | undefined,
): ReadonlyMap<Element, ComputedStyle> {
  const styles = new Map<Element, ComputedStyle>();
  let rootSize = INITIAL_STYLE.size;
  for (const element of elements) {
    const around = (isElement(element.parent) ? styles.get(element.parent) : undefined) ?? INITIAL_STYLE;
    const style = computedStyle(element, declaredOf(element), around, rootSize);
    styles.set(element, style);
    if (element.name === "html") rootSize = style.size;
  }
  return styles;
}

function isElement(node: Element["parent"]): node is Element {
  return node !== null && isTag(node);
}

/** The texts of the page in order of their place. */
function textsIn(
  elements: readonly Element[],
  styles: ReadonlyMap<Element, ComputedStyle>,
): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (const element of elements) {
    const style = styles.get(element)!;
    for (const child of element.children) {
      const location = child.sourceCodeLocation;
      if (isText(child) && location)
        places.push({ start: location.startOffset, end: location.endOffset, style });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

function withLook(block: Block, texts: readonly TextPlace[]): Block {
  const { map } = block.readings[0];
  const looks: TextLook[] = [];
  let first: ComputedStyle | undefined;
  for (const segment of map.segments) {
    const style = styleAt(texts, map.origin + segment.source);
    if (style === undefined) continue;
    first ??= style;
    addLook(looks, textLook(style, segment.text, segment.text + segment.textLength));
  }
  if (first === undefined) return block;
  return { ...block, look: { ...blockLook(first), texts: looks } };
}

/** The style of the text that holds this offset of the source. */
function styleAt(texts: readonly TextPlace[], at: number): ComputedStyle | undefined {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const place = texts[low];
  return place !== undefined && place.start <= at ? place.style : undefined;
}

function textLook(style: ComputedStyle, start: number, end: number): TextLook {
  const { font, size, bold, colour, background, hasBackground } = style;
  // A colour without what is behind it, or the other way round, says nothing about whether it can be read.
  const isKnown = colour !== undefined && background !== undefined;
  return {
    start,
    end,
    size: Math.round(size * POINTS * 100) / 100,
    bold,
    ...(font === undefined ? {} : { font }),
    ...(isKnown ? { colour: hexOf(colour) } : {}),
    ...(isKnown && hasBackground ? { background: hexOf(background) } : {}),
  };
}

function blockLook({ lineHeight, size, alignment }: ComputedStyle): Omit<BlockLook, "texts"> {
  const factor =
    lineHeight === undefined
      ? undefined
      : lineHeight.kind === "factor"
        ? lineHeight.value
        : lineHeight.value / size;
  return {
    alignment: alignment ?? "left",
    ...(factor === undefined ? {} : { lineSpacing: factor / SINGLE_SPACING }),
  };
}

/** An image with the size it is shown in, where both sides are given. */
function withSize(block: Block, element: Element | undefined): Block {
  if (element === undefined || block.image === undefined) return block;
  const { width, height } = element.attribs;
  const [shownWidth, shownHeight] = [pixels(width), pixels(height)];
  if (shownWidth === undefined || shownHeight === undefined) return block;
  const shown = { width: shownWidth * POINTS, height: shownHeight * POINTS };
  return { ...block, image: { ...block.image, size: { shown } } };
}

function pixels(attribute: string | undefined): number | undefined {
  const text = (attribute ?? "").trim();
  const value = cssLength(/^\d+$/.test(text) ? `${text}px` : text, { em: 0, rem: 0 });
  return value !== undefined && value > 0 ? value : undefined;
}
