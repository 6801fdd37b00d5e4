import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DocumentError, readOdt } from "../src/index.js";
import { buildOdt, p } from "./build-odt.js";

const ODF = "application/vnd.oasis.opendocument";
const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';
const holding = (what: string, mimetype: string): Uint8Array =>
  buildOdt({
    mimetype: `${ODF}.${mimetype}`,
    files: {
      "content.xml": `<office:document-content ${office}><office:body><office:${what}/></office:body></office:document-content>`,
    },
  });

function errorOf(bytes: Uint8Array): { readonly code: string; readonly message: string } {
  try {
    readOdt(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return error as DocumentError;
  }
  throw new Error("it was read");
}

describe("what a file says about itself", () => {
  test("is its title, its template and its pages", () => {
    const meta =
      '<dc:title> Vedtak  om plass </dc:title><meta:template xlink:title="Brevmal" xlink:href="../Maler%20SFO/vedtak%20sfo.ott"/><meta:document-statistic meta:page-count="2"/>';
    const { document, warnings } = readOdt(buildOdt({ body: p("Hei"), meta }));
    expect(document.title).toBe("Vedtak om plass");
    expect(document.appearance).toMatchObject({ template: "vedtak sfo.ott", pages: 2 });
    expect(document.format).toBe("odt");
    expect(warnings).toEqual([]);
  });

  test.each([
    ['xlink:title="Brevmal"', "Brevmal"],
    ['xlink:href="file:///C:/maler/50%25%zz.ott"', "50%25%zz.ott"],
    ['xlink:title="Brevmal" xlink:href="../"', "Brevmal"],
    ["", undefined],
  ])("is a template %s that is called %s", (attributes, template) => {
    const { document } = readOdt(buildOdt({ meta: `<meta:template ${attributes}/>` }));
    expect(document.appearance?.template).toBe(template);
  });

  test("may be nothing, as may the styles", () => {
    const content = `<office:document-content ${office} xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>Hei</text:p></office:text></office:body></office:document-content>`;
    const { document } = readOdt(zipSync({ "content.xml": strToU8(content) }));
    expect(document).toMatchObject({
      source: "Hei",
      template: false,
      appearance: { margins: [], pageNumbers: false },
    });
    expect(document.title).toBeUndefined();
  });

  test("counts, whatever prefixes it uses", () => {
    const content = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><h outline-level="2" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" t:outline-level="3">Hei</h></o:text></o:body></o:document-content>`;
    const { document } = readOdt(buildOdt({ files: { "content.xml": content } }));
    expect(document.blocks.map(({ kind, level }) => [kind, level])).toEqual([["heading", 3]]);
  });

  test.each([
    ["Basic/Standard/Module1.xml", 1],
    ["Scripts/python/brev.py", 1],
    ["Basic/script-lc.xml", 0],
    ["Basic/Standard/script-lb.xml", 0],
    ["Pictures/Basic/a.png", 0],
  ])("is that it holds macros, by %s", (name, count) => {
    const { warnings } = readOdt(buildOdt({ body: p("Hei"), files: { [name]: "x" } }));
    expect(warnings).toEqual(count === 0 ? [] : ["holds macros, which are never run."]);
  });
});

describe("a file that is no text is refused", () => {
  test.each([
    ["spreadsheet", "spreadsheet", /^is a spreadsheet of OpenDocument, not a text/],
    ["presentation", "presentation", /^is a presentation of OpenDocument/],
    ["drawing", "graphics", /^is a drawing of OpenDocument/],
    ["report", "text", /holds no text of its own/],
    ["text", "text-master", /holds no text of its own/],
  ])("that holds a %s", (what, mimetype, message) => {
    expect(errorOf(holding(what, mimetype))).toMatchObject({
      code: "not-a-document",
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["text that is called .odt", strToU8("Hei, dette er et brev."), "not-a-document"],
    ["an archive of pictures", zipSync({ "a.png": new Uint8Array(9) }), "not-a-document"],
    [
      "a file of Word",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
      "not-a-document",
    ],
    [
      "what is encrypted",
      buildOdt({
        manifest:
          '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data m:checksum="y"/></m:file-entry></m:manifest>',
      }),
      "encrypted",
    ],
    ["half a file", buildOdt({ body: p("Hei") }).subarray(0, 900), "damaged"],
    ["broken XML", buildOdt({ body: "<text:p>Hei" }), "damaged"],
    ["an empty part", buildOdt({ files: { "content.xml": "" } }), "damaged"],
    ["a broken part of styles", buildOdt({ files: { "styles.xml": "<a>" } }), "damaged"],
    [
      "entities",
      buildOdt({ files: { "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      "unsafe",
    ],
    ["a path that climbs out", buildOdt({ files: { "../a": "b" } }), "unsafe"],
    [
      "3 000 tables in each other",
      buildOdt({ body: "<table:table><table:table-row><table:table-cell>".repeat(3000) }),
      "too-deep",
    ],
    ["a bomb", buildOdt({ files: { "content.xml": new Uint8Array(200 * 1024 * 1024) } }), "too-large"],
  ])("that is %s", (_, bytes, code) => {
    expect(errorOf(bytes)).toMatchObject({ code, message: expect.stringMatching(/^(?:is|has|holds) .*\.$/) });
  });

  test("but not for a document type in the list of contents, which older programs wrote", () => {
    const manifest =
      '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><manifest:manifest/>';
    expect(readOdt(buildOdt({ body: p("Hei"), manifest })).document.source).toBe("Hei");
  });

  test("with an error that says what is wrong, whatever bytes are changed", () => {
    const letter = readFileSync(join(import.meta.dirname, "fixtures/letter.odt"));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = Uint8Array.from(letter);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        try {
          readOdt(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

// What takes more than linear time does not end before the tests are stopped.
describe("a document that is large or odd", () => {
  const words = "Du får svar på søknaden din. ";
  const million = (unit: string): string => unit.repeat(Math.ceil(5_000_000 / unit.length));

  test.each([
    ["one paragraph", p(million(words))],
    ["one paragraph of spans", p(million(`<text:span text:style-name="T1">${words}</text:span>`))],
    ["one paragraph of links", p(million(`<text:a xlink:href="#a">${words}</text:a> og `))],
    [
      "spans in spans",
      p(`${'<text:span text:style-name="T1">'.repeat(900)}${million(words)}${"</text:span>".repeat(900)}`),
    ],
    [
      "fields in fields",
      p(`${"<text:text-input>".repeat(900)}${million(words)}${"</text:text-input>".repeat(900)}`),
    ],
  ])("5 MB in %s is more than anybody reads", (_, body) => {
    expect(() => readOdt(buildOdt({ body, level: 0 }))).toThrow(
      /has over a million characters in one paragraph/,
    );
  });

  test.each([
    ["one paragraph of spaces", p(`${million('<text:s text:c="2"/> ')}Hei`)],
    ["paragraphs", million(p(words))],
    [
      "lists that go on",
      million(
        `<text:list text:continue-numbering="true"><text:list-item>${p(words)}</text:list-item></text:list>`,
      ),
    ],
    [
      "one row of cells",
      `<table:table><table:table-row>${million(`<table:table-cell>${p(words)}</table:table-cell>`)}</table:table-row></table:table>`,
    ],
    ["notes", p(million(`a<text:note><text:note-body>${p(words)}</text:note-body></text:note>`))],
    [
      "hidden sections in each other",
      `${'<text:section text:display="none">'.repeat(900)}${million(p(words))}${"</text:section>".repeat(900)}`,
    ],
  ])("5 MB in %s is read all the same", (_, body) => {
    const { document } = readOdt(buildOdt({ body, level: 0 }));
    const { source, appearance } = document;
    expect(source.length + (appearance?.leftovers?.length ?? 0)).toBeGreaterThan(0);
  });

  test("a chain of styles that goes on and on", () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<style:style style:family="paragraph" style:name="S${i}" style:parent-style-name="S${i + 1}"/>`,
    ).join("");
    const body = Array.from({ length: 20_000 }, (_, i) => p("a", `S${i}`)).join("");
    expect(readOdt(buildOdt({ body, styles })).document.blocks).toHaveLength(20_000);
  });
});
