import { applyEdits, type Change } from "@klarsprak/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReplacedDocx, readDocxProperties, replaceInDocx } from "../../src/docx/in-place/index.js";
import { readDocx } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r } from "../build-docx.js";
import { wordFiles } from "./arbitrary-docx.js";
import { partsOf } from "./comments-in-docx.js";

const sourceOf = (bytes: Uint8Array): string => readDocx(bytes).document.source;

/** A file with words of it replaced, each a change of its own. */
function replaced(
  snippets: DocxSnippets | string,
  ...wanted: readonly (readonly [words: string, text: string])[]
): ReplacedDocx & { readonly xml: string; readonly source: string } {
  const bytes = buildDocx(typeof snippets === "string" ? { body: snippets } : snippets);
  const source = sourceOf(bytes);
  const changes = wanted.map(([words, text]): Change => {
    const start = source.indexOf(words);
    if (start === -1) throw new Error(`the text has no ${words}`);
    return { text, edits: [{ span: { start, end: start + words.length }, text }] };
  });
  const result = replaceInDocx(bytes, changes);
  const xml = /<w:body>(.*)<\/w:body>/s.exec(partsOf(result.bytes)["word/document.xml"]!)![1]!;
  return { ...result, xml, source: sourceOf(result.bytes) };
}

const field = (shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD Rolle </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("words that are replaced in a document of Word", () => {
  test("stand in the run of those before, which keeps its looks, and no other part changes", () => {
    const before = {
      body: p(r("Ring ") + r("konsulenten", "<w:b/>") + r(" din.")),
      headers: { h1: p("Vik") },
    };
    const { xml, bytes, made } = replaced(before, ["konsulenten", "saksbehandleren"]);
    expect(xml).toBe(p(r("Ring ") + r("saksbehandleren", "<w:b/>") + r(" din.")));
    expect(made.size).toBe(1);
    const { "word/document.xml": _, ...rest } = partsOf(bytes);
    const { "word/document.xml": __, ...same } = partsOf(buildDocx(before));
    expect(rest).toEqual(same);
  });

  test("may stand in several runs that look the same, as Word leaves them where somebody has typed", () => {
    const body = p(
      r("Ring kon", "<w:b/>") + r("sulen", '<w:b/><w:lang w:val="nb-NO"/>') + r("ten din.", "<w:b/>"),
    );
    const { source, xml } = replaced(body, ["konsulenten", "saksbehandleren"]);
    expect(source).toBe("Ring saksbehandleren din.");
    expect(xml).toContain(`${r("Ring saksbehandleren", "<w:b/>")}`);
  });

  test("may be one more than before, in the run of the others", () => {
    expect(replaced(p(r("Send post.")), ["post", "digital post"]).xml).toBe(p(r("Send digital post.")));
  });

  test.each([
    ["a merge field", p(r("Ring ") + field("konsulenten") + r("."))],
    ["somebody's tracked change", p(`<w:ins w:id="1" w:author="Kari">${r("konsulenten")}</w:ins>`)],
    ["a word that looks different inside", p(r("Ring kon") + r("sulenten", "<w:b/>"))],
    [
      "a list to choose from",
      p(
        `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r("konsulenten")}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      "what is locked",
      p(
        `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r("konsulenten")}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])("are not made in %s", (_, body) => {
    const { made, xml } = replaced(body, ["konsulenten", "saksbehandleren"]);
    expect(made.size).toBe(0);
    expect(xml).toBe(body);
  });

  test("a change is made as a whole or not at all", () => {
    const bytes = buildDocx({ body: p(r("et ") + field("vedtak")) });
    const edits = [
      { span: { start: 0, end: 2 }, text: "en" },
      { span: { start: 3, end: 9 }, text: "avgjørelse" },
    ];
    const { made, bytes: after } = replaceInDocx(bytes, [{ text: "en avgjørelse", edits }]);
    expect(made.size).toBe(0);
    expect(after).toBe(bytes);
  });

  test("what is read afterwards is the text with the changes that are made, whatever the file", () => {
    let count = 0;
    const wanted = wordFiles.chain((snippets) => {
      const { source } = readDocx(buildDocx(snippets)).document;
      const words = [...source.matchAll(/\p{L}{2,}/gu)].map(({ index, 0: word }) => ({
        text: "nytt & <ord>",
        edits: [{ span: { start: index, end: index + word.length }, text: "nytt & <ord>" }],
      }));
      return fc.tuple(fc.constant(snippets), words.length === 0 ? fc.constant([]) : fc.subarray(words));
    });
    fc.assert(
      fc.property(wanted, ([snippets, changes]) => {
        const bytes = buildDocx(snippets);
        const { made, bytes: after } = replaceInDocx(bytes, changes);
        count += made.size;
        const edits = [...made].flatMap((change) => change.edits);
        expect(sourceOf(after)).toBe(applyEdits(sourceOf(bytes), edits));
      }),
    );
    expect(count).toBeGreaterThan(100);
  });
});

test("who a file is by is read from its properties", () => {
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  const relationships = (more: string): Uint8Array =>
    new TextEncoder().encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>${more}</Relationships>`,
    );
  const bytes = buildDocx({
    body: p("Hei"),
    others: {
      "_rels/.rels": relationships(
        `<Relationship Id="c" Type="${types}" Target="docProps/custom.xml"/><Relationship Id="k" Type="${core}" Target="docProps/core.xml"/>`,
      ),
      "docProps/core.xml": new TextEncoder().encode(
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Ola</dc:creator><cp:lastModifiedBy>Kari</cp:lastModifiedBy><dcterms:modified>2025-03-01T10:00:00Z</dcterms:modified></cp:coreProperties>',
      ),
      "docProps/custom.xml": new TextEncoder().encode(
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property pid="2" name="Eier"><vt:lpwstr>Kommunikasjon</vt:lpwstr></property></Properties>',
      ),
    },
  });
  expect(readDocxProperties(bytes)).toEqual({
    creator: "Ola",
    lastModifiedBy: "Kari",
    modified: "2025-03-01",
    custom: { Eier: "Kommunikasjon" },
  });
  expect(readDocxProperties(buildDocx({ body: p("Hei") }))).toEqual({ custom: {} });
});
