import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";

/** A part of a letter, without how it is written in a format. */
export type LetterPart =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** A letter that can be written in every format klarsprak reads. */
export interface Letter {
  readonly language: "nb" | "nn";
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

export function toMarkdown({ parts }: Letter): string {
  const texts = parts.map(markdownOf);
  return `${texts.join("\n\n")}\n`;
}

export function toHtml({ language, title, parts }: Letter): string {
  const texts = parts.map(htmlOf);
  return `<!doctype html>\n<html lang="${language}"><head><title>${escaped(title)}</title></head><body>\n${texts.join("\n")}\n</body></html>\n`;
}

/** Made by the npm library `docx`. */
export async function toDocx({ language, title, parts }: Letter): Promise<Uint8Array> {
  const tag = `${language}-NO`;
  const children = parts.flatMap(wordOf);
  const document = new Document({
    title,
    styles: { default: { document: { run: { language: { value: tag }, font: "Arial", size: 22 } } } },
    numbering: {
      config: [{ reference: "punkter", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•" }] }],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A paragraph in two runs that cut a word, as Word leaves them. */
function splitRuns(text: string): TextRun[] {
  const cut = Math.floor(text.length / 2);
  return [new TextRun(text.slice(0, cut)), new TextRun(text.slice(cut))];
}

const NAMESPACES = ["office", "text", "style", "table", "fo", "meta"]
  .map((name) => {
    const address = name === "fo" ? "xsl-fo-compatible" : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${address}:1.0"`;
  })
  .join(" ");

/** A plain file of OpenDocument, by hand. */
export function toOdt({ language, title, parts }: Letter): Uint8Array {
  const body = parts.map(openDocumentOf);
  const list =
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>';
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${list}</office:automatic-styles><office:body><office:text>${body.join("")}</office:text></office:body></office:document-content>`;
  const styles = `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="${language}" fo:country="NO" fo:font-size="11pt" fo:font-family="Arial"/></style:default-style></office:styles></office:document-styles>`;
  const meta = `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title></office:meta></office:document-meta>`;
  const type = "application/vnd.oasis.opendocument.text";
  const listed = ["content", "styles", "meta"].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}.xml" manifest:media-type="text/xml"/>`,
  );
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${listed.join("")}</manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    "content.xml": strToU8(content),
    "styles.xml": strToU8(styles),
    "meta.xml": strToU8(meta),
    "META-INF/manifest.xml": strToU8(manifest),
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function markdownOf(part: LetterPart): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${part.text}`;
    case "paragraph":
      return part.text;
    case "list":
      return part.items.map((item) => `- ${item}`).join("\n");
    case "table":
      return part.rows
        .flatMap((row, i) => [
          `| ${row.join(" | ")} |`,
          ...(i === 0 ? [`|${"---|".repeat(row.length)}`] : []),
        ])
        .join("\n");
  }
}

function htmlOf(part: LetterPart): string {
  switch (part.kind) {
    case "heading":
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case "paragraph":
      return `<p>${escaped(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "table":
      return `<table>${part.rows.map((row, i) => `<tr>${row.map((cell) => (i === 0 ? `<th>${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join("")}</tr>`).join("")}</table>`;
  }
}

function wordOf(part: LetterPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          text: part.text,
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: splitRuns(part.text) })];
    case "list":
      return part.items.map((text) => new Paragraph({ text, numbering: { reference: "punkter", level: 0 } }));
    case "table":
      return [
        new Table({
          rows: part.rows.map(
            (row, i) =>
              new TableRow({
                tableHeader: i === 0,
                children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
          ),
        }),
      ];
  }
}

function openDocumentOf(part: LetterPart): string {
  switch (part.kind) {
    case "heading":
      return `<text:h text:outline-level="${part.level}">${escaped(part.text)}</text:h>`;
    case "paragraph":
      return `<text:p>${escaped(part.text)}</text:p>`;
    case "list":
      return `<text:list text:style-name="L1">${part.items.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join("")}</text:list>`;
    case "table": {
      const rows = part.rows.map(
        (row) =>
          `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`).join("")}</table:table-row>`,
      );
      return `<table:table table:name="T1"><table:table-column table:number-columns-repeated="${part.rows[0]!.length}"/><table:table-header-rows>${rows[0]}</table:table-header-rows>${rows.slice(1).join("")}</table:table>`;
    }
  }
}
