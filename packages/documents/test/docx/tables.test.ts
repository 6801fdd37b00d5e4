import type { Block } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r } from "../build-docx.js";

const blocks = (snippets: DocxSnippets): readonly Block[] => readDocx(buildDocx(snippets)).document.blocks;

const cell = (text: string, properties = ""): string =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;
const row = (cells: string, properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const tableOf = (rows: string, properties = ""): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;

describe("the cells of a table", () => {
  const placed = (body: string): readonly string[] =>
    blocks({ body }).map(({ table, readings }) => `${table?.row}:${table?.column} ${readings[0].text}`);

  test("stand in the columns of the grid, also in a row that begins further in", () => {
    const body = tableOf(
      row(cell("a") + cell("b")) +
        row(cell("c"), '<w:gridBefore w:val="1"/>') +
        row(cell("d") + cell("skjult", "<w:hMerge/>") + cell("e")),
    );
    expect(placed(body)).toEqual(["0:0 a", "0:1 b", "1:1 c", "2:0 d", "2:2 e"]);
  });

  test("that somebody took out are not read", () => {
    const body =
      p("Før") +
      tableOf(
        row(cell("a") + cell("b", '<w:cellDel w:author="Kari"/>')) +
          row(cell("c"), '<w:del w:author="Ola"/>'),
      );
    const { document } = readDocx(buildDocx({ body }));
    expect(document.source).toBe("Før\n\na");
    expect(document.appearance?.leftovers?.map(({ kind, author }) => `${kind} ${author}`)).toEqual([
      "deletion Kari",
      "deletion Ola",
    ]);
  });

  test("may be content controls, with what is to be written in them", () => {
    const control = (inside: string, open: string): string =>
      `<w:sdt><w:sdtPr>${open}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = tableOf(
      row(control(cell("Skriv navn"), "<w:showingPlcHdr/>") + control(cell("Oslo"), "")) +
        control(row(cell("c")), ""),
    );
    expect(placed(body)).toEqual(["0:0 \ufffc", "0:1 Oslo", "1:0 c"]);
  });

  test("have lists of their own", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (text: string): string =>
      `<w:tc>${p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}</w:tc>`;
    const found = blocks({ body: tableOf(row(item("a") + item("b"))), numbering });
    expect(found.map(({ list }) => [list?.list, list?.index])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

describe("the style of a table", () => {
  const condition = (type: string, inside: string): string =>
    `<w:tblStylePr w:type="${type}">${inside}</w:tblStylePr>`;
  const fill = (colour: string): string => `<w:tcPr><w:shd w:val="clear" w:fill="${colour}"/></w:tcPr>`;
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="Stor"><w:name w:val="Stor"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
    `<w:style w:type="table" w:styleId="Grunn"><w:name w:val="Grunn"/><w:pPr><w:spacing w:line="240"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>${condition("firstRow", `<w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>${fill("1A4D80")}`)}</w:style>` +
    `<w:style w:type="table" w:styleId="Farget"><w:name w:val="Farget"/><w:basedOn w:val="Grunn"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/></w:tblPr>${condition("band1Horz", fill("DDDDDD"))}${condition("firstCol", "<w:rPr><w:b/></w:rPr>")}${condition("lastRow", '<w:pPr><w:jc w:val="right"/></w:pPr>')}</w:style>`;
  const rows = [0, 1, 2, 3].map((i) => row([0, 1].map((j) => cell(`${i}${j}`)).join(""))).join("");
  const looks = (look: string) =>
    blocks({ body: tableOf(rows, `<w:tblStyle w:val="Farget"/>${look}`), styles }).map(({ look }) => {
      const { size, bold, colour, background } = look!.texts[0]!;
      return [size, bold, colour, background, look!.alignment, look!.lineSpacing];
    });

  test("says how the text in its cells looks, by where they stand", () => {
    const plain = [9, false, undefined, undefined, "left", 1];
    const band = [9, false, undefined, "#dddddd", "left", 1];
    const top = [9, true, "#ffffff", "#1a4d80", "left", 1];
    const bold = (look: readonly unknown[]): readonly unknown[] => look.with(1, true);
    const right = (look: readonly unknown[]): readonly unknown[] => look.with(4, "right");
    // Bold in the top row and in the first column, of one and the same style, is bold.
    const all = '<w:tblLook w:val="04E0"/>';
    expect(looks(all)).toEqual([
      top,
      top,
      bold(band),
      band,
      bold(plain),
      plain,
      bold(right(plain)),
      right(plain),
    ]);
    const written =
      '<w:tblLook w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
    expect(looks(written)).toEqual([band, band, plain, plain, band, band, plain, plain]);
    expect(looks("")).toEqual(Array.from({ length: 8 }, () => plain));
  });

  test("gives way to that of the paragraph, and the cell's own shading goes before", () => {
    const own = `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="FFFF00"/></w:tcPr>${p("x", '<w:pStyle w:val="Stor"/>')}</w:tc>`;
    const [block] = blocks({
      body: tableOf(row(own), '<w:tblStyle w:val="Farget"/><w:tblLook w:val="0420"/>'),
      styles,
    });
    expect(block?.look?.texts[0]).toMatchObject({ size: 16, bold: true, background: "#ffff00" });
  });

  test("turns bold over with that of the paragraph, as styles do", () => {
    const bold =
      '<w:style w:type="paragraph" w:styleId="Fet"><w:name w:val="Fet"/><w:rPr><w:b/></w:rPr></w:style>';
    const inside = `<w:tc>${p("x", '<w:pStyle w:val="Fet"/>')}</w:tc><w:tc>${p(r("y", "<w:b/>"), '<w:pStyle w:val="Fet"/>')}</w:tc>`;
    const found = blocks({
      body: tableOf(row(inside), '<w:tblStyle w:val="Grunn"/><w:tblLook w:val="0420"/>'),
      styles: styles + bold,
    });
    expect(found.map(({ look }) => look?.texts[0]?.bold)).toEqual([false, true]);
  });
});
