import { asNote } from "./find-footnotes.js";
import { markOf } from "./list-mark.js";
import type { PdfElement, PdfPage, PdfText } from "./pdf-content.js";
import { type LineMaker, linesOf, withoutStart } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import {
  type Around,
  contentsOf,
  enter,
  isNote,
  type Step,
  stepsOf,
  type TaggedCounters,
} from "./tagged-steps.js";

/** Share of the text of a page that its structure must name, or else it is not trusted. */
const LEAST_NAMED = 0.9;
/** Elements that hold blocks, or stand in a line of text; all others that hold text are blocks. */
const INLINE: ReadonlySet<string> = new Set([
  ...["Span", "Link", "Strong", "Em", "Quote", "Code", "Reference", "Annot", "Sub", "BibEntry", "Form"],
  ...["Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "NonStruct"],
]);

/** Whether the structure of a page names its text, so that it can be trusted. */
export function isTagged({ structure, texts }: PdfPage): boolean {
  if (structure === undefined) return false;
  const named = new Set(contentsOf(structure));
  const own = texts.filter(({ artifact }) => !artifact);
  const count = (some: readonly PdfText[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = count(own);
  return (
    all > 0 &&
    count(own.filter(({ content }) => content !== undefined && named.has(content))) >= LEAST_NAMED * all
  );
}

/** The paragraphs of a page as its structure has them. What no element names comes last. */
export function taggedParagraphs(
  { structure, texts }: PdfPage,
  maker: LineMaker,
  counters: TaggedCounters,
): readonly PdfParagraph[] {
  const byContent = new Map<string | undefined, PdfText[]>();
  for (const text of texts) {
    if (text.artifact) continue;
    const same = byContent.get(text.content);
    if (same === undefined) byContent.set(text.content, [text]);
    else same.push(text);
  }
  const walk = new TaggedWalk(byContent, maker, counters);
  walk.read(structure!);
  const rest = [...byContent.values()].flat();
  walk.add(rest, { kind: "paragraph", part: "body", tag: "P" });
  return walk.paragraphs;
}

/** A block whose text is being read. */
interface OpenBlock {
  readonly around: Around;
  texts: PdfText[];
}

/** Reads the elements of a page, with a stack of what is still to be read. */
class TaggedWalk {
  readonly paragraphs: PdfParagraph[] = [];
  readonly #blocks: OpenBlock[] = [];
  /** What stands before the next item or note. */
  #label = "";
  #hasText = false;

  constructor(
    readonly texts: Map<string | undefined, PdfText[]>,
    readonly maker: LineMaker,
    readonly counters: TaggedCounters,
  ) {}

  read(root: PdfElement): void {
    const open: Step[] = [
      { kind: "element", element: root, around: { kind: "paragraph", part: "body", tag: "P" } },
    ];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step.kind === "text")
        for (const text of this.#taken(step.id)) this.#blocks.at(-1)!.texts.push(text);
      else if (step.kind === "end") this.#flush(this.#blocks.pop());
      else this.#open(step.element, step.around, open);
    }
  }

  /** Adds what some texts say as a paragraph. */
  add(texts: readonly PdfText[], around: Around): void {
    if (texts.length === 0) return;
    const isFirst = !this.#hasText;
    this.#hasText ||= around.part === "body";
    const paragraph: PdfParagraph = {
      ...around,
      page: this.maker.page,
      lines: linesOf(texts, Number.POSITIVE_INFINITY, this.maker),
      isFirst,
      runsOn: around.table === undefined && around.kind !== "heading" && around.part === "body",
    };
    this.paragraphs.push(this.#labelled(paragraph));
  }

  #open(element: PdfElement, around: Around, open: Step[]): void {
    const { role } = element;
    if (role === "Lbl") {
      this.#label = contentsOf(element)
        .flatMap((id) => this.#taken(id))
        .map(({ text }) => text)
        .join("");
      return;
    }
    if (role === "Figure" && this.#addFigure(element, around)) return;
    const isBlock = !INLINE.has(role) || this.#blocks.length === 0;
    const inside = isBlock ? enter(element, around) : around;
    if (isBlock) {
      // A note stands in the middle of a paragraph, which goes on behind it; all else ends what was open.
      if (!isNote(element)) this.#flush(this.#blocks.at(-1));
      this.#blocks.push({ around: inside, texts: [] });
      open.push({ kind: "end" });
    }
    for (const child of stepsOf(element, inside, this.counters).reverse()) open.push(child);
  }

  #flush(block: OpenBlock | undefined): void {
    if (block === undefined) return;
    const { texts, around } = block;
    block.texts = [];
    this.add(texts, around);
  }

  #taken(id: string): readonly PdfText[] {
    const texts = this.texts.get(id) ?? [];
    this.texts.delete(id);
    return texts;
  }

  /** The paragraph without the mark or number before it, which is told by an element of its own or stands in the text. */
  #labelled(paragraph: PdfParagraph): PdfParagraph {
    const label = this.#label.trim();
    this.#label = "";
    if (paragraph.kind === "footnote") {
      const note = /\d+/.exec(label)?.[0];
      return note === undefined ? asNote(paragraph) : { ...paragraph, note };
    }
    const { list } = paragraph;
    const [first, ...rest] = paragraph.lines;
    if (list === undefined || first === undefined) return paragraph;
    if (label !== "") return { ...paragraph, list: { ...list, ordered: /^\(?[\p{L}\d]+[.)]/u.test(label) } };
    const mark = markOf(first);
    if (mark === undefined) return paragraph;
    return {
      ...paragraph,
      lines: [withoutStart(first, mark.length), ...rest],
      list: { ...list, ordered: mark.ordered },
    };
  }

  /** Adds a picture, unless it holds text: then that is what it says. */
  #addFigure(element: PdfElement, around: Around): boolean {
    if (contentsOf(element).some((id) => this.texts.has(id))) return false;
    const alt = element.alt?.trim() ?? "";
    const { page } = this.maker;
    this.paragraphs.push({
      ...around,
      page,
      tag: "Figure",
      kind: "image",
      lines: [],
      alt,
      isFirst: false,
      runsOn: false,
    });
    return true;
  }
}
