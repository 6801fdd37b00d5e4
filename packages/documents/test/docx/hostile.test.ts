import { describe, expect, test } from "vitest";
import { readDocx, readDocxWhole } from "../../src/index.js";
import { buildDocx, p, r } from "../build-docx.js";

/** So long a file that takes time in the square of its size would go on for hours. In milliseconds. */
const BOUND = 60_000;

const nested = (depth: number): string =>
  `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p("innerst")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe("a Word file that was made to harm", () => {
  test("is read with tables in tables, and refused where no letter has so many", () => {
    const [block] = readDocx(buildDocx({ body: nested(300) })).document.blocks;
    expect(block).toMatchObject({ kind: "table-cell", table: { table: 299, row: 0, column: 0 } });
    expect(() => readDocx(buildDocx({ body: nested(3_000) }))).toThrow(
      expect.objectContaining({ code: "too-deep" }),
    );
  });

  test("cannot make a list deeper than Word has them", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="100000000"><w:numFmt w:val="bullet"/><w:pStyle w:val="S"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      p("a", '<w:numPr><w:ilvl w:val="100000000"/><w:numId w:val="1"/></w:numPr>') +
      p("b", '<w:pStyle w:val="S"/>');
    const found = readDocx(buildDocx({ body, numbering, styles })).document.blocks;
    expect(found.map(({ list }) => list?.depth)).toEqual([9, 9]);
  });

  test("cannot have a note read again for each place that names it", () => {
    const note = `<w:footnote w:id="1">${p(r("lang ").repeat(2_000))}</w:footnote>`;
    const body = p('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(2_000) + r("x"));
    const { document } = readDocx(buildDocx({ body, footnotes: note }));
    expect(document.blocks).toHaveLength(2);
  });

  test.each([
    ["paragraphs", p("Et avsnitt.").repeat(40_000)],
    ["runs that look different", p((r("a ") + r("b", "<w:b/>")).repeat(20_000))],
    [
      "fields in fields",
      p(
        `${field("begin")}${r("a")}${field("separate")}${r("a")}`.repeat(10_000) +
          field("end").repeat(10_000),
      ),
    ],
    [
      "rows in a content control",
      `<w:tbl><w:sdt><w:sdtContent>${`<w:tr><w:tc>${p("a")}</w:tc></w:tr>`.repeat(40_000)}</w:sdtContent></w:sdt></w:tbl>`,
    ],
    [
      "runs in one placeholder",
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("abc").repeat(30_000)}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])(
    "is read in time where it has thousands of %s",
    (_, body) => {
      const { pieces, document } = readDocxWhole(buildDocx({ body }));
      expect(pieces.length).toBeGreaterThanOrEqual(10_000);
      expect(document.blocks.length).toBeGreaterThan(0);
    },
    BOUND,
  );
});
