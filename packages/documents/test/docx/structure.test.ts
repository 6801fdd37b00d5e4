import type { Block, SourceDocument } from "@klarsprak/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r } from "../build-docx.js";

const read = (snippets: DocxSnippets | string): SourceDocument =>
  readDocx(buildDocx(typeof snippets === "string" ? { body: snippets } : snippets)).document;

const short = ({ kind, level, place, readings }: Block): string =>
  `${kind}${level ?? ""} ${place?.part}${place?.number}: ${readings[0].text}`;

const style = (id: string, name: string, inside = "", basedOn = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`;
const styled = (id: string, text: string, more = ""): string => p(text, `<w:pStyle w:val="${id}"/>${more}`);

describe("headings", () => {
  const styles =
    style("H1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style("TOC", "TOC Heading", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', "H1") +
    style("Egen", "Egen", '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>', "H1") +
    style("Title", "Title");

  test("are none where the nearest style, or the paragraph, says it is body text", () => {
    const body =
      styled("TOC", "Innhold") +
      styled("Egen", "Nivå fire") +
      styled("H1", "Brødtekst", '<w:outlineLvl w:val="9"/>') +
      styled("H1", "Nivå to", '<w:outlineLvl w:val="1"/>');
    expect(read({ body, styles }).blocks.map(short)).toEqual([
      "paragraph body0: Innhold",
      "heading4 body0: Nivå fire",
      "paragraph body0: Brødtekst",
      "heading2 body0: Nivå to",
    ]);
  });

  test("are those of the text alone, not what looks like one in the top of the page", () => {
    const body = `${styled("H1", "Vedtak")}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`;
    const found = read({ body, styles, headers: { h: styled("Title", "Eksempel kommune") } });
    expect(found.blocks.map(short)).toEqual([
      "heading1 body0: Vedtak",
      "paragraph header0: Eksempel kommune",
    ]);
  });

  test("stand below a title only where the title has text", () => {
    expect(read({ body: styled("Title", " ") + styled("H1", "Vedtak"), styles }).blocks.map(short)).toContain(
      "heading1 body0: Vedtak",
    );
  });
});

describe("lists", () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="Under"/></w:lvl></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Liste"/><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>';
  const item = (text: string, id: number): string =>
    p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
  const places = (body: string, styles = ""): readonly string[] =>
    read({ body, numbering, styles }).blocks.map(({ list }) =>
      list === undefined ? "-" : `${list.list}.${list.index} ${list.depth}${list.ordered ? " ordered" : ""}`,
    );

  test("are not ended by room between the items", () => {
    expect(places(item("a", 2) + p("") + item("b", 2))).toEqual(["0.0 1", "0.1 1"]);
  });

  test("go on behind a text where their numbers do, and not behind a heading", () => {
    const styles = style("H1", "heading 1");
    expect(places(item("a", 1) + p("Tekst") + item("b", 1))).toEqual(["0.0 1 ordered", "-", "0.1 1 ordered"]);
    expect(places(item("a", 2) + p("Tekst") + item("b", 2))).toEqual(["0.0 1", "-", "1.0 1"]);
    expect(places(item("a", 1) + item("x", 2) + item("y", 2) + item("b", 1))).toEqual([
      "0.0 1 ordered",
      "1.0 1",
      "1.1 1",
      "0.1 1 ordered",
    ]);
    expect(places(item("a", 1) + styled("H1", "Ny del") + item("b", 1), styles)).toEqual([
      "0.0 1 ordered",
      "-",
      "1.0 1 ordered",
    ]);
  });

  test("are numbered as the style they follow, or one of them, says", () => {
    expect(places(item("a", 3) + item("b", 4))).toEqual(["0.0 1 ordered", "1.0 1"]);
    const styles = style("Under", "Under", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(places(styled("Under", "a"), styles)).toEqual(["1.0 2"]);
  });
});

describe("headers and footers", () => {
  const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;

  test("are taken over from the section before, and read once", () => {
    const body =
      p(
        "a",
        section(
          '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>',
        ),
      ) +
      p("b") +
      section("<w:titlePg/>");
    const headers = { h1: p("Alle"), h2: p("Første") };
    expect(read({ body, headers }).blocks.map(short)).toEqual([
      "paragraph body0: a",
      "paragraph body0: b",
      "paragraph header0: Alle",
      "paragraph header1: Første",
    ]);
  });

  test("of even pages are read where even pages have their own", () => {
    const body = `${p("a")}${section('<w:footerReference w:type="even" r:id="f"/>')}`;
    const footers = { f: p("Like sider") };
    expect(read({ body, footers }).blocks).toHaveLength(1);
    expect(read({ body, footers, settings: "<w:evenAndOddHeaders/>" }).blocks.map(short)).toContain(
      "paragraph footer0: Like sider",
    );
  });
});

describe("notes", () => {
  test("are read once each, in the order the text comes to them", () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = [1, 2].map((id) => `<w:footnote w:id="${id}">${p(`note ${id}`)}</w:footnote>`).join("");
    const body = p(r("a") + reference(2) + r("b") + reference(1) + reference(2));
    expect(read({ body, footnotes }).blocks.map(short)).toEqual([
      "paragraph body0: ab",
      "footnote footnote0: note 2",
      "footnote footnote1: note 1",
    ]);
  });

  test("at the end are told from those at the foot", () => {
    const endnotes = `<w:endnote w:id="1">${p("slutt")}</w:endnote>`;
    const body = p(`${r("a")}<w:r><w:endnoteReference w:id="1"/></w:r>`);
    expect(read({ body, endnotes }).blocks.map(short)).toContain("footnote endnote0: slutt");
  });
});

describe("what is left over", () => {
  const leftovers = (snippets: DocxSnippets | string) => read(snippets).appearance?.leftovers;

  test("is a comment at the words it is about", () => {
    const body = p(
      `${r("Du får ")}<w:commentRangeStart w:id="1"/>${r("plass")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    const comments = `<w:comment w:id="1" w:author="Ola">${p("Sikker?")}</w:comment>`;
    expect(leftovers({ body, comments })).toEqual([{ kind: "comment", start: 7, end: 12, author: "Ola" }]);
  });

  test("is the end of a paragraph that was put in or taken out", () => {
    const ending = (mark: string): string => p("a", `<w:rPr><w:${mark} w:author="Kari"/></w:rPr>`);
    expect(leftovers(ending("ins"))).toEqual([{ kind: "insertion", start: 1, end: 1, author: "Kari" }]);
    expect(leftovers(ending("del"))).toEqual([{ kind: "deletion", start: 1, end: 1, author: "Kari" }]);
  });

  test("is text that was moved away, and that was moved here", () => {
    const body =
      p(`<w:moveFrom w:author="Kari">${r("Flyttet")}</w:moveFrom>`) +
      p(`<w:moveTo w:author="Kari">${r("Flyttet")}</w:moveTo>`);
    expect(read(body).source).toBe("Flyttet");
    expect(leftovers(body)?.map(({ kind }) => kind)).toEqual(["deletion", "insertion"]);
  });

  test("is no hidden blank space", () => {
    expect(leftovers(p(r("Hei") + r("  ", "<w:vanish/>")))).toBeUndefined();
  });
});

describe("a Word file", () => {
  /** The same file with its main part under another name and in another folder. */
  const moved = (bytes: Uint8Array): Uint8Array => {
    const parts = unzipSync(bytes);
    const text = (name: string): string => strFromU8(parts[name]!);
    return zipSync({
      "[Content_Types].xml": strToU8(
        text("[Content_Types].xml").replace("/word/document.xml", "/annet/tekst.xml"),
      ),
      "_rels/.rels": strToU8(text("_rels/.rels").replace("word/document.xml", "/annet/./tekst.xml")),
      "annet/_rels/tekst.xml.rels": strToU8(
        text("word/_rels/document.xml.rels").replace("styles.xml", "../word/styles.xml"),
      ),
      "annet/tekst.xml": parts["word/document.xml"]!,
      "word/styles.xml": parts["word/styles.xml"]!,
    });
  };

  test("is found by its relationships, whatever its parts are called", () => {
    const bytes = buildDocx({ body: styled("H1", "Vedtak"), styles: style("H1", "heading 1") });
    expect(readDocx(moved(bytes)).document.blocks.map(short)).toEqual(["heading1 body0: Vedtak"]);
  });

  test("of the strict form is read alike", () => {
    const parts = unzipSync(buildDocx({ body: p("Hei") }));
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        strToU8(
          strFromU8(bytes)
            .replaceAll(
              "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
              "http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        ),
      ]),
    );
    expect(readDocx(zipSync(strict)).document.source).toBe("Hei");
  });

  test("tells the template it is tied to, and how many pages it has", () => {
    const properties = (inside: string): Uint8Array =>
      strToU8(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${inside}</Properties>`,
      );
    const bytes = buildDocx({ body: p("Hei"), settings: '<w:attachedTemplate r:id="t"/>' });
    const parts = unzipSync(bytes);
    const file = zipSync({
      ...parts,
      "_rels/.rels": strToU8(
        strFromU8(parts["_rels/.rels"]!).replace(
          "</Relationships>",
          '<Relationship Id="app" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
        ),
      ),
      "docProps/app.xml": properties("<Template>Normal.dotm</Template><Pages>3</Pages>"),
    });
    expect(readDocx(file).document.appearance).toMatchObject({ template: "Normal.dotm", pages: 3 });
    const tied = zipSync({
      ...unzipSync(file),
      "word/_rels/settings.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:\\Maler\\Brev%20til%20innbygger.dotx" TargetMode="External"/></Relationships>',
      ),
    });
    expect(readDocx(tied).document.appearance?.template).toBe("Brev til innbygger.dotx");
  });

  test.each([
    ["a chart", '<Relationship Id="c" Type="x/chart" Target="charts/chart1.xml"/>', p("Hei"), "chart"],
    ["another document", "", `${p("Hei")}<w:altChunk r:id="a"/>`, "another document"],
    [
      "a formula",
      "",
      p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
      ),
      "formula",
    ],
  ])("says that it does not read %s in it", (_, relationships, body, word) => {
    const { warnings } = readDocx(buildDocx({ body, relationships }));
    expect(warnings).toEqual([expect.stringContaining(word)]);
  });

  test.each([
    ["a presentation of PowerPoint", "ppt/presentation.xml"],
    ["a document of OpenDocument", "content.xml"],
    ["there is no text in it", "noe/annet.xml"],
  ])("that is none is told apart: %s", (what, name) => {
    expect(() => readDocx(zipSync({ [name]: strToU8("<a/>") }))).toThrow(
      expect.objectContaining({ code: "not-a-document", message: expect.stringContaining(what) }),
    );
  });
});
