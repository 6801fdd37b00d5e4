import { strToU8, zipSync } from "fflate";

/** A document of OpenDocument by its parts; what is left out is empty. All are XML as it stands in the parts. */
export interface OdtParts {
  /** What stands in `office:text`. */
  readonly body?: string;
  /** Automatic styles of the content. */
  readonly automatic?: string;
  /** Named styles and default styles. */
  readonly styles?: string;
  readonly fonts?: string;
  /** Automatic styles and page layouts of the pages. */
  readonly pageStyles?: string;
  readonly masterPages?: string;
  /** What stands in `office:meta`. */
  readonly meta?: string;
  readonly mimetype?: string;
  readonly manifest?: string;
  /** Other files by name, or in place of the parts above. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** How hard it is packed; a text that says the same again and again would be taken for a bomb. */
  readonly level?: 0 | 9;
}

const TEXT = "application/vnd.oasis.opendocument.text";

const NAMESPACES = Object.entries({
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  draw: "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  svg: "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
  meta: "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  dc: "http://purl.org/dc/elements/1.1/",
  xlink: "http://www.w3.org/1999/xlink",
  loext: "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");

/** The bytes of a document with these parts. */
export function buildOdt(parts: OdtParts): Uint8Array {
  const { body = "", automatic = "", styles = "", fonts = "", pageStyles = "", masterPages = "" } = parts;
  const faces = `<office:font-face-decls>${fonts}</office:font-face-decls>`;
  const files: Record<string, string | Uint8Array> = {
    mimetype: parts.mimetype ?? TEXT,
    "META-INF/manifest.xml": parts.manifest ?? "<manifest/>",
    "content.xml": part(
      "document-content",
      `${faces}<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    "styles.xml": part(
      "document-styles",
      `${faces}<office:styles>${styles}</office:styles><office:automatic-styles>${pageStyles}</office:automatic-styles><office:master-styles>${masterPages}</office:master-styles>`,
    ),
    "meta.xml": part("document-meta", `<office:meta>${parts.meta ?? ""}</office:meta>`),
    ...parts.files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level: parts.level ?? 9 },
  );
}

/** A paragraph, of a style where one is named. */
export function p(content: string, style?: string): string {
  return `<text:p${style === undefined ? "" : ` text:style-name="${style}"`}>${content}</text:p>`;
}

/** A heading of a level. */
export function h(level: number, content: string): string {
  return `<text:h text:outline-level="${level}">${content}</text:h>`;
}

/** A style of a family with the properties of its text and of its paragraphs. */
export function style(
  family: "paragraph" | "text",
  name: string,
  { text = "", paragraph = "", more = "" }: { text?: string; paragraph?: string; more?: string },
): string {
  return `<style:style style:family="${family}" style:name="${name}" ${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES} office:version="1.3">${content}</office:${name}>`;
}
