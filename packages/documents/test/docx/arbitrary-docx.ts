import fc from "fast-check";
import { type DocxSnippets, p, r, table } from "../build-docx.js";

const text = fc.string({
  unit: fc.constantFrom("a", "b", "ø", " ", " ", "&", "<", '"', "\u00ad", "🙂", ".", "{"),
  maxLength: 9,
});

const properties = fc.constantFrom("", "", "<w:b/>", '<w:rFonts w:ascii="Arial"/><w:sz w:val="24"/>');

/** A run with a text, and now and then with more than that in it. */
const run = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(text, properties).map(([said, look]) => r(said, look)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        text,
        text,
        properties,
        fc.constantFrom(
          "<w:tab/>",
          "<w:br/>",
          "<w:noBreakHyphen/>",
          "<w:lastRenderedPageBreak/>",
          "<w:softHyphen/>",
        ),
      )
      .map(
        ([before, behind, look, between]) =>
          `${r(before, look).replace("</w:r>", "")}${between}${r(behind).replace(/^<w:r>/, "")}`,
      ),
  },
);

/** A run, or several with something around or between them. */
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(run, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(
          ['<w:hyperlink w:anchor="x">', "</w:hyperlink>"],
          ["<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"],
          ["<w:smartTag>", "</w:smartTag>"],
          ['<w:ins w:id="800" w:author="Kari">', "</w:ins>"],
          ['<w:bookmarkStart w:id="0" w:name="b"/>', '<w:bookmarkEnd w:id="0"/>'],
          ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'],
          ["", '<w:del w:id="801" w:author="Kari"><w:r><w:delText>borte</w:delText></w:r></w:del>'],
        ),
      )
      .map(([runs, [open, close]]) => `${open}${runs.join("")}${close}`),
  },
);

const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }), fc.constantFrom("", "", '<w:pStyle w:val="Tekst"/>'))
  .map(([inside, look]) => p(inside.length === 0 ? "<w:r/>" : inside.join(""), look));

const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((paragraphs) => paragraphs.join(""));

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((rows) => table(rows)),
  },
  {
    weight: 1,
    arbitrary: paragraph.map((inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
  },
);

const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join(""));

/** Somebody's comment at the beginning of a body that is a paragraph. */
function withComment(inside: string): string {
  return `${p(`<w:commentRangeStart w:id="1"/>${r("Merket")}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`)}${inside}`;
}

/** Word files with all that may stand around words; some with a comment of somebody, and with a header. */
export const wordFiles: fc.Arbitrary<DocxSnippets> = fc
  .record({ body, isCommented: fc.boolean(), header: fc.option(paragraph) })
  .map(({ body, isCommented, header }) => ({
    body: `${isCommented ? withComment(body) : body}<w:sectPr>${header === null ? "" : '<w:headerReference w:type="default" r:id="header1"/>'}</w:sectPr>`,
    ...(isCommented
      ? { comments: `<w:comment w:id="1" w:author="Kari"><w:p>${r("Er dette riktig?")}</w:p></w:comment>` }
      : {}),
    ...(header === null ? {} : { headers: { header1: header } }),
  }));
