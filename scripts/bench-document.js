// What reading and checking a document of Word costs, part by part, the first time in a process: `node
// scripts/bench-document.js FILE` prints milliseconds as JSON. Run by bench.js, which makes the file with `wordFile`.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const run = (text) =>
  `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:lang w:val="nb-NO"/></w:rPr><w:t xml:space="preserve">${text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")}</w:t></w:r>`;

/** A paragraph as Word saves it: cut into runs wherever somebody has once edited. */
function paragraph(text, style) {
  const runs = text.match(/[\s\S]{1,70}/g) ?? [];
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(run).join("")}</w:p>`;
}

/** A letter in the format of Word with these paragraphs, a heading before every sixth, styles, a header and a footer. */
export function wordFile(paragraphs) {
  const body = paragraphs.map((text, i) =>
    i % 6 === 0
      ? paragraph(`Del ${i / 6 + 1} av saken`, "Heading1") + paragraph(text, "Normal")
      : paragraph(text, "Normal"),
  );
  const style = (id, more) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/>${more}</w:style>`;
  const part = (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  const kinds = ["styles", "header", "footer"];
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part("document.main")}"/>${kinds.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${part(kind)}"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${RELATIONS}">${kinds.map((kind, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`).join("")}</Relationships>`,
    // As many styles as a template of an office has.
    "word/styles.xml": `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="nb-NO"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style("Heading1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')}${Array.from({ length: 150 }, (_, i) => style(`Stil${i}`, `<w:pPr><w:spacing w:after="${i}"/></w:pPr><w:rPr><w:sz w:val="${20 + (i % 9)}"/></w:rPr>`)).join("")}</w:styles>`,
    "word/header.xml": `<w:hdr xmlns:w="${W}">${paragraph("Eksempel kommune", "Normal")}</w:hdr>`,
    "word/footer.xml": `<w:ftr xmlns:w="${W}">${paragraph("Postboks 1, 1234 Eksempel", "Normal")}</w:ftr>`,
    "word/document.xml": `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body.join("")}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

async function shares(file) {
  const built = (path) => import(new URL(`packages/${path}`, `file://${root}/`).href);
  const { ZipArchive } = await built("documents/dist/archive/zip-archive.js");
  const { parseXml } = await built("documents/dist/xml/parse-xml.js");
  const { decodeXml } = await built("documents/dist/xml/decode-xml.js");
  const { readDocx } = await built("documents/dist/index.js");
  const { createAnalyzer, emptyConfig, rules, textTypes } = await built("core/dist/index.js");
  const { DictionaryLoader, GrammarLoader } = await built("engine/dist/index.js");
  const bytes = new Uint8Array(readFileSync(file));
  const parts = ["word/document.xml", "word/styles.xml", "word/header.xml", "word/footer.xml"];
  const timed = (task) => {
    const start = process.hrtime.bigint();
    const result = task();
    return [result, Number(process.hrtime.bigint() - start) / 1e6];
  };
  const unpacked = () => {
    const archive = new ZipArchive(bytes);
    return parts.map((name) => archive.read(name));
  };
  const [contents, unzip] = timed(unpacked);
  const parsed = () => contents.map((content, i) => parseXml(decodeXml(content), parts[i]));
  const [, xml] = timed(parsed);
  // The reader does both again; what they take the second time is none of its own.
  const [, again] = timed(() => [unpacked(), parsed()]);
  const [{ document }, read] = timed(() => readDocx(bytes, { path: file }));
  const [analyzer, load] = timed(() =>
    createAnalyzer({
      rules,
      textTypes,
      ...new DictionaryLoader(join(root, "dictionaries/dist")).load([]),
      grammarFor: new GrammarLoader().grammarFor,
      config: emptyConfig,
      today: "2026-03-02",
    }),
  );
  const [, analysis] = timed(() => analyzer.analyze({ document, path: file }));
  return { unzip, xml, reader: Math.max(0, read - again), load, analysis };
}

const [, script, file] = process.argv;
if (script === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await shares(file)));
