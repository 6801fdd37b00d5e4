import { zlibSync } from "fflate";

/** An object of a PDF: as it is written, or a stream with its dictionary. */
export type PdfObject = string | { readonly dictionary: string; readonly content: string | Uint8Array };

/** A PDF of these objects, numbered from 1; the first is the catalog. */
export function buildPdf(objects: readonly PdfObject[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === "string" ? latin1(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  objects.forEach((object, i) => {
    offsets.push(length);
    add(`${i + 1} 0 obj\n`);
    if (typeof object === "string") add(object);
    else {
      const content = typeof object.content === "string" ? latin1(object.content) : object.content;
      add(`<< ${object.dictionary} /Length ${content.length} >>\nstream\n`);
      add(content);
      add("\nendstream");
    }
    add("\nendobj\n");
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A word or more in a place of a page. `x` and `y` are points from the lower left corner, `font` the number of a font. */
export interface SetText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: 1 | 2;
}

/** The operators that set some texts. Letters outside Latin-1 cannot be set. */
export function contentOf(texts: readonly SetText[]): string {
  return texts
    .map(
      ({ x, y, text, size = 11, font = 1 }) =>
        `BT /F${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
    )
    .join("\n");
}

/** What pages of `buildPages` may be told besides their content. */
export interface PageOptions {
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further entries of each page, by its number from 0. */
  readonly page?: (page: number) => string;
  /** Objects behind the others; their numbers begin with `firstFree(pages)`. */
  readonly more?: readonly PdfObject[];
  readonly trailer?: string;
}

/** The number of the first object that `PageOptions.more` holds. */
export function firstFree(pages: number): number {
  return 5 + 2 * pages;
}

/** A PDF of A4 pages with these contents. Font 1 is Helvetica, 2 the same in bold; every width is the one the standard gives. */
export function buildPages(contents: readonly string[], options: PageOptions = {}): Uint8Array {
  const kids = contents.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return buildPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ""} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      font("Helvetica"),
      font("Helvetica-Bold"),
      ...contents.flatMap((content, i): readonly PdfObject[] => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> ${options.page?.(i) ?? ""} >>`,
        { dictionary: "", content },
      ]),
      ...(options.more ?? []),
    ],
    options.trailer,
  );
}

/** A stream that unpacks to this content. */
export function packed(content: string | Uint8Array): PdfObject {
  const bytes = typeof content === "string" ? latin1(content) : content;
  return { dictionary: "/Filter /FlateDecode", content: zlibSync(bytes, { level: 9 }) };
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
