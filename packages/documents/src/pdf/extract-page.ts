import { DocumentError } from "../document-error.js";
import type { PdfElement, PdfPage, PdfText } from "./pdf-content.js";
import type { PdfFilePage } from "./pdf-library.js";

/** As many stretches of text and characters as are read of one file. A book of 500 pages has fewer. */
const MOST_TEXTS = 200_000;
const MOST_CHARACTERS = 5_000_000;
/** What turns letters by less than this is a crooked page, not turned text. In radians. */
const CROOKED = 0.05;
/** Share of a text that a link covers where it covers all but a full stop. */
const WHOLE = 0.9;
/** As many links as are looked at on a page. */
const MOST_LINKS = 1_000;
/** Notes on a text, as readers of PDF write them. */
const COMMENTS: ReadonlySet<string> = new Set([
  "Text",
  "FreeText",
  "Highlight",
  "Underline",
  "Squiggly",
  "StrikeOut",
  "Caret",
]);

/** How much of a file has been read. */
export interface Extent {
  texts: number;
  characters: number;
}

/** A stretch of text as the library gives it, or a mark that begins or ends content. */
interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string | null;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Reads a page. `hasStructure`: whether the file says it is tagged. Throws a DocumentError where there is too much. */
export async function extractPage(
  page: PdfFilePage,
  hasStructure: boolean,
  extent: Extent,
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const texts = await extractTexts(page, view, extent);
  const tree = hasStructure ? ((await page.getStructTree()) as RawElement | null) : null;
  const annotations = (await page.getAnnotations()) as readonly RawAnnotation[];
  return {
    width: viewport.width,
    height: viewport.height,
    texts: linked(
      texts,
      annotations
        .flatMap(({ subtype, url, rect }) =>
          subtype === "Link" && typeof url === "string" ? [{ href: url, ...boxOf(rect, view) }] : [],
        )
        .slice(0, MOST_LINKS),
    ),
    ...(tree === null ? {} : { structure: elementOf(tree) }),
    comments: annotations
      .filter(({ subtype }) => COMMENTS.has(subtype))
      .map(({ titleObj }) => (titleObj?.str ? { author: titleObj.str } : {})),
  };
}

interface RawAnnotation {
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly titleObj?: { readonly str: string };
}

async function extractTexts(page: PdfFilePage, view: Matrix, extent: Extent): Promise<readonly PdfText[]> {
  const texts: PdfText[] = [];
  const marked: { readonly id?: string | undefined; readonly artifact: boolean }[] = [];
  let spaced = false;
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    for (const item of value.items as readonly Item[]) {
      if (item.type === "endMarkedContent") marked.pop();
      else if (item.type !== undefined) {
        const around = marked.at(-1);
        marked.push({
          id: item.id ?? around?.id,
          artifact: item.tag === "Artifact" || around?.artifact === true,
        });
      } else {
        const text = cleaned(item.str ?? "");
        if (text.trim() === "") {
          spaced ||= text !== "";
          continue;
        }
        extent.texts++;
        extent.characters += text.length;
        if (extent.texts > MOST_TEXTS || extent.characters > MOST_CHARACTERS) {
          throw new DocumentError(
            "too-large",
            `holds more text than is read: over ${MOST_CHARACTERS / 1_000_000} million letters, or ${MOST_TEXTS / 1000} 000 stretches of text. Split it.`,
          );
        }
        texts.push({ ...placed(item, text, view), spaced, ...contentOf(marked.at(-1)) });
        spaced = false;
      }
    }
  }
}

function contentOf(
  marked: { readonly id?: string | undefined; readonly artifact: boolean } | undefined,
): Pick<PdfText, "artifact" | "content"> {
  return {
    artifact: marked?.artifact ?? false,
    ...(marked?.id === undefined ? {} : { content: marked.id }),
  };
}

/** Where a text stands on the page as a reader turns it. */
function placed(item: Item, text: string, view: Matrix): Omit<PdfText, "spaced" | "artifact"> {
  const [a, b, c, d, e, f] = multiplied(view, item.transform as Matrix);
  return {
    text,
    left: e,
    baseline: f,
    width: (item.width ?? 0) * Math.hypot(view[0], view[1]),
    size: Math.hypot(c, d),
    font: item.fontName ?? "",
    turned: Math.abs(Math.atan2(b, a)) > CROOKED,
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf([x1, y1, x2, y2]: RawAnnotation["rect"], view: Matrix): Box {
  const [, , , , a, b] = multiplied(view, [1, 0, 0, 1, x1, y1]);
  const [, , , , c, d] = multiplied(view, [1, 0, 0, 1, x2, y2]);
  return { left: Math.min(a, c), right: Math.max(a, c), top: Math.min(b, d), bottom: Math.max(b, d) };
}

/** The texts with where they lead. A link over part of a text is left out, for where it begins is not known. */
function linked(
  texts: readonly PdfText[],
  links: readonly (Box & { readonly href: string })[],
): readonly PdfText[] {
  if (links.length === 0) return texts;
  return texts.map((text) => {
    const { left, width, baseline, size } = text;
    const link = links.find(
      (box) =>
        baseline <= box.bottom + 0.1 * size &&
        baseline >= box.top &&
        Math.min(box.right, left + width) - Math.max(box.left, left) > WHOLE * width,
    );
    return link === undefined ? text : { ...text, href: link.href };
  });
}

function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Letters in one piece, white space as blanks; what is no character stands out as U+FFFD. */
function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "");
}

interface RawElement {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly (RawElement | { readonly type: string; readonly id: string })[];
}

/** The structure without what is not read. The library bounds its depth; yet no call is made for each level. */
function elementOf(root: RawElement): PdfElement {
  const open: { readonly raw: RawElement; readonly children: (PdfElement | string)[] }[] = [];
  const shallow = (raw: RawElement): PdfElement => {
    const children: (PdfElement | string)[] = [];
    open.push({ raw, children });
    return {
      role: raw.role,
      ...(raw.alt === undefined ? {} : { alt: raw.alt }),
      ...(raw.lang === undefined ? {} : { language: raw.lang }),
      children,
    };
  };
  const element = shallow(root);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of next.raw.children) {
      if ("role" in child) next.children.push(shallow(child));
      else if (child.type === "content") next.children.push(child.id);
    }
  }
  return element;
}
