import { escapeXml, writtenName } from "../../xml/write-xml.js";
import type { DocxPart } from "../docx-package.js";

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Writes elements of Word, with the prefix `w`. */
export class WordMarkup {
  readonly #declaration: string;

  /**
   * `namespace` is the address that the prefix stands for: there is another for the strict form of the files. Where it is not
   * declared around what is written, it is declared on each element.
   */
  constructor(
    readonly namespace: string,
    isDeclared = true,
  ) {
    this.#declaration = isDeclared ? "" : ` xmlns:w="${escapeXml(namespace)}"`;
  }

  /** Writes for a part, which may use another prefix. */
  static of({ text, root }: Pick<DocxPart, "text" | "root">): WordMarkup {
    const name = writtenName(text, root);
    const colon = name.indexOf(":");
    const own = root.attributes[colon === -1 ? "xmlns" : `xmlns:${name.slice(0, colon)}`];
    return new WordMarkup(own ?? TRANSITIONAL, name.startsWith("w:"));
  }

  /** A start tag; names of elements and attributes are given without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>> = {}): string {
    return `<w:${name}${this.#declaration}${written(attributes)}>`;
  }

  close(name: string): string {
    return `</w:${name}>`;
  }

  /** An element that is empty. */
  empty(name: string, attributes: Readonly<Record<string, string>> = {}): string {
    return `<w:${name}${this.#declaration}${written(attributes)}/>`;
  }

  /** An element with what stands in it. */
  element(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
    return `${this.open(name, attributes)}${content}${this.close(name)}`;
  }

  /** What shows a text in a run, with tabs and line breaks as Word has them. */
  text(text: string): string {
    return text
      .split(/([\t\n])/)
      .map((piece) => {
        if (piece === "\t") return this.empty("tab");
        if (piece === "\n") return this.empty("br");
        return piece === "" ? "" : `<w:t${this.#declaration} xml:space="preserve">${escapeXml(piece)}</w:t>`;
      })
      .join("");
  }
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` w:${name}="${escapeXml(value)}"`)
    .join("");
}
