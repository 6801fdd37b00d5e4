import { descendants, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPart } from "../docx-package.js";
import type { DocxPiece } from "../docx-reading.js";

/** Elements of the body that say where a note belongs, by what holds the note. */
const REFERENCES: Readonly<Record<string, string>> = {
  "w:footnote": "w:footnoteReference",
  "w:endnote": "w:endnoteReference",
};

/**
 * Finds where in the body it shows what stands outside its text: the mark of a note, the frame of a text box. Word passes
 * over comments in notes and text boxes, and those of headers have no place in the body.
 */
export class PlacesInBody {
  readonly #references = new Map<string, XmlElement>();

  /** `main` is the part with the body. */
  constructor(readonly main: DocxPart) {
    for (const name of Object.values(REFERENCES))
      for (const reference of descendants(main.root, name)) {
        const key = keyOf(name, reference);
        if (!this.#references.has(key)) this.#references.set(key, reference);
      }
  }

  /** The mark or frame, as a piece that stands for all that is in there; undefined where the body shows none. */
  of(piece: DocxPiece): DocxPiece | undefined {
    const shown = piece.part === this.main.name ? piece.element : this.#referenceTo(piece.paragraph);
    const box = shown === undefined ? undefined : outermostBox(shown);
    const inBody = box ?? (piece.part === this.main.name ? undefined : shown);
    const place = inBody === undefined ? undefined : inRun(inBody);
    return place && { ...piece, ...place, part: this.main.name, offset: 0, editable: false };
  }

  #referenceTo(paragraph: XmlElement): XmlElement | undefined {
    for (let at: XmlElement | undefined = paragraph; at !== undefined; at = at.parent) {
      const name = REFERENCES[at.name];
      if (name !== undefined) return this.#references.get(keyOf(name, at));
    }
    return undefined;
  }
}

/** Whether a paragraph stands in a text box. */
export function isInBox(paragraph: XmlElement): boolean {
  return outermostBox(paragraph) !== undefined;
}

function keyOf(name: string, { attributes }: XmlElement): string {
  return `${name} ${attributes["w:id"] ?? ""}`;
}

function outermostBox(element: XmlElement): XmlElement | undefined {
  let box: XmlElement | undefined;
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.name === "w:txbxContent") box = at;
  return box;
}

/** The child of a run that an element is or stands in, with its run and paragraph. */
function inRun(element: XmlElement): Pick<DocxPiece, "element" | "run" | "paragraph"> | undefined {
  let child = element;
  while (child.parent !== undefined && child.parent.name !== "w:r") child = child.parent;
  const run = child.parent;
  let paragraph = run?.parent;
  while (paragraph !== undefined && paragraph.name !== "w:p") paragraph = paragraph.parent;
  return run === undefined || paragraph === undefined ? undefined : { element: child, run, paragraph };
}
