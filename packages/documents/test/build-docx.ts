import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Declarations of all namespaces that the tests write with. */
export const NAMESPACES = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
].join(" ");

/** The parts of a Word file as snippets of XML; what is left out is not there. */
export interface DocxSnippets {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Themes, as the whole of `a:theme`. */
  readonly theme?: string;
  /** Headers and footers by name of their file: what stands in `w:hdr` or `w:ftr`. Their relationship has the name as its id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** More relationships of the main part: elements `Relationship`. */
  readonly relationships?: string;
  /** Any other part, by name. */
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** A Word file made of snippets. */
export function buildDocx(snippets: DocxSnippets): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const related: string[] = [];
  const relate = (id: string, type: string, target: string): void => {
    related.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  };
  const write = (name: string, tag: string, content: string): void => {
    parts[`word/${name}.xml`] = strToU8(`${DECLARATION}<w:${tag} ${NAMESPACES}>${content}</w:${tag}>`);
  };
  write("document", "document", `<w:body>${snippets.body}</w:body>`);
  for (const name of ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"] as const) {
    const content = snippets[name];
    if (content === undefined) continue;
    write(name, name, content);
    relate(name, name, `${name}.xml`);
  }
  if (snippets.theme !== undefined) {
    parts["word/theme/theme1.xml"] = strToU8(
      `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>${snippets.theme}</a:themeElements></a:theme>`,
    );
    relate("theme", "theme", "theme/theme1.xml");
  }
  for (const [kind, tag] of [
    ["header", "hdr"],
    ["footer", "ftr"],
  ] as const) {
    for (const [name, content] of Object.entries(snippets[`${kind}s`] ?? {})) {
      write(name, tag, content);
      relate(name, kind, `${name}.xml`);
    }
  }
  if (snippets.title !== undefined)
    parts["docProps/core.xml"] = strToU8(
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${snippets.title}</dc:title></cp:coreProperties>`,
    );
  const core =
    snippets.title === undefined
      ? ""
      : '<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      relationshipsXml(
        `<Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>${core}`,
      ),
    ),
    "word/_rels/document.xml.rels": strToU8(
      relationshipsXml(related.join("") + (snippets.relationships ?? "")),
    ),
    ...parts,
    ...snippets.others,
  });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationshipsXml(content: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A paragraph of runs, each given as its text or as the whole of its XML. */
export function p(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : r(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A table of cells given as what stands in them. */
export function table(rows: readonly (readonly string[])[], headerRows = 0, style = ""): string {
  const properties = style === "" ? "" : `<w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr>`;
  const written = rows.map(
    (cells, i) =>
      `<w:tr>${i < headerRows ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map((cell) => (cell.startsWith("<w:tc") ? cell : `<w:tc>${cell}</w:tc>`)).join("")}</w:tr>`,
  );
  return `<w:tbl>${properties}${written.join("")}</w:tbl>`;
}
