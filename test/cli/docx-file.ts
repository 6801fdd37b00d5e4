import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a document of Word is made of, where it differs from a plain letter. */
export interface DocxParts {
  /** What the main part is; of a template or with macros it is another type. */
  readonly type?: "document" | "template";
  readonly macros?: boolean;
  /** How hard it is packed. */
  readonly level?: 0 | 9;
  /** Other files, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A document of Word with these paragraphs. A heading begins with «# ». Looks as everybody's letters do, in Arial 11. */
export function docxOf(
  paragraphs: readonly string[],
  { type = "document", macros = false, level = 9, files = {} }: DocxParts = {},
): Uint8Array {
  const body = paragraphs.map(paragraphXml).join("");
  const main = macros
    ? `application/vnd.ms-word.${type}.macroEnabled.main+xml`
    : `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}.main+xml`;
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr></w:body></w:document>`,
    ...(macros ? { "word/vbaProject.bin": Uint8Array.of(1, 2, 3) } : {}),
    ...files,
  };
  const bytes = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level, mtime: "2026-03-02T12:00:00" });
}

function paragraphXml(text: string): string {
  const heading = text.startsWith("# ");
  const style = heading ? '<w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>' : "";
  const words = heading ? text.slice(2) : text;
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A part of a document of Word as text; undefined where there is none. */
export function partOf(docx: Uint8Array, name: string): string | undefined {
  const part = unzipSync(docx)[name];
  return part === undefined ? undefined : strFromU8(part);
}
