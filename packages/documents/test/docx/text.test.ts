import type { Block, SourceDocument } from "@klarsprak/core";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx, readDocxWhole } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r, table } from "../build-docx.js";

const read = (snippets: DocxSnippets | string): SourceDocument =>
  readDocx(buildDocx(typeof snippets === "string" ? { body: snippets } : snippets)).document;

const textsOf = (snippets: DocxSnippets | string): readonly string[] =>
  read(snippets).blocks.map(({ readings }) => readings[0].text);

/** A block in short: what it is, where, and its text. */
const short = ({ kind, level, place, readings }: Block): string =>
  `${kind}${level ?? ""} ${place?.part}${place?.number}: ${readings[0].text}`;

const shorts = (snippets: DocxSnippets | string): readonly string[] => read(snippets).blocks.map(short);

const field = (instruction: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${result === undefined ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const style = (id: string, name: string, inside = "", basedOn = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`;

describe("the text of a Word file", () => {
  test("is that of its paragraphs, however their words are split over runs", () => {
    const document = read(p(r("Vi har vur") + r("dert sø") + r("knaden.")) + p("") + p("Hilsen oss"));
    expect(document.source).toBe("Vi har vurdert søknaden.\n\nHilsen oss");
    expect(document.format).toBe("docx");
  });

  test("holds tabs, line breaks and hyphens as the reader sees them, and no soft hyphens", () => {
    const run =
      "<w:r><w:t>Vår ref</w:t><w:tab/><w:t>25/1</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t></w:r>";
    expect(textsOf(p(run) + p("sak\u00adsbe\u00adhandler"))).toEqual([
      "Vår ref\t25/1\ne-post",
      "saksbehandler",
    ]);
    expect(
      textsOf(p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> punkt</w:t></w:r>')),
    ).toEqual(["• punkt"]);
  });

  test("keeps the blank space at the edges of a run only where the file says so, as Word does", () => {
    const run = (text: string, attribute = ""): string => `<w:r><w:t${attribute}>${text}</w:t></w:r>`;
    const { document, pieces } = readDocxWhole(
      buildDocx({
        body: p(run("Vi  har ") + run("\n  svart", "") + run(" deg\nnå", ' xml:space="preserve"')),
      }),
    );
    expect(document.source).toBe("Vi  harsvart deg nå");
    expect(pieces.map(({ start, offset }) => [start, offset])).toEqual([
      [0, 0],
      [7, 3],
      [12, 0],
    ]);
  });

  test("knows the signs that forms and addresses are written with", () => {
    const sign = (code: string, font = "Wingdings"): string =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(textsOf(p(sign("F0FE") + sign("F0A8") + sign("F028") + sign("F0E0") + sign("F0FC")))).toEqual([
      "☑☐☎→✓",
    ]);
    expect(textsOf(p(sign("00A7", "Arial") + sign("F0FE", "Ukjent") + sign("D800", "Arial")))).toEqual([
      "§••",
    ]);
  });

  test("has no white space at the edges of a block", () => {
    const [block] = read(p("  Hei  ")).blocks;
    expect(block?.readings[0].text).toBe("Hei");
    expect(block?.span).toEqual({ start: 2, end: 5 });
  });

  test("is read through what only surrounds it", () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p("Innhold")}</w:sdtContent></w:sdt>${p(`<w:smartTag>${r("Oslo")}</w:smartTag><w:sdt><w:sdtContent>${r(" og")}</w:sdtContent></w:sdt><w:customXml>${r(" Lena")}</w:customXml>`)}`;
    expect(textsOf(body)).toEqual(["Innhold", "Oslo og Lena"]);
  });

  test("has a span for every stretch that gives its text, and an element that says it", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "ø", " ", "&", "<", "\u00ad", "🙂", "{", "}"),
      maxLength: 8,
    });
    const run = fc.oneof(
      word.map((text) => r(text)),
      word.map((text) => `<w:ins w:author="A">${r(text)}</w:ins>`),
      word.map(
        (text) =>
          `<w:del w:author="A"><w:r><w:delText>${text.replace(/[&<]/g, "")}</w:delText></w:r></w:del>`,
      ),
      word.map((text) => field("MERGEFIELD Navn", text)),
      fc.constant("<w:r><w:tab/><w:br/></w:r>"),
      word.map((text) => r(text, "<w:vanish/>")),
    );
    const paragraph = fc.array(run, { maxLength: 5 }).map((runs) => p(runs.join("") || r("")));
    const block = fc.oneof(
      paragraph,
      fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((cells) => table([cells])),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { document, pieces } = readDocxWhole(buildDocx({ body: blocks.join("") }));
        let end = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          end = piece.end;
          const said = piece.element.children.map((node) => (node.kind === "text" ? node.text : "")).join("");
          if (piece.element.name === "w:t")
            expect(document.source.slice(piece.start, piece.end)).toBe(
              said.slice(piece.offset, piece.offset + piece.end - piece.start),
            );
        }
        const covered = pieces.map(({ start, end }) => document.source.slice(start, end)).join("");
        expect(covered.replace(/\s/g, "")).toBe(document.source.replace(/\s/g, ""));
        for (const { span, readings } of document.blocks) {
          const [{ text, map }] = readings;
          for (let i = 0; i < text.length; i++) {
            const source = map.toSourceSpan({ start: i, end: i + 1 });
            if (text[i] !== "\ufffc") expect(document.source.slice(source.start, source.end)).toBe(text[i]);
            expect(source.start).toBeGreaterThanOrEqual(span.start);
            expect(source.end).toBeLessThanOrEqual(span.end);
          }
        }
      }),
    );
  });
});

describe("headings of a Word file", () => {
  const styles =
    style("Heading1", "heading 1") +
    style("Overskrift2", "Overskrift 2") +
    style("Kapittel", "Kapittel", "", "Overskrift2") +
    style("Title", "Title") +
    style("Egen", "Egen", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    style("Ring", "Ring", "", "Ring");
  const heading = (id: string): string => p(id, `<w:pStyle w:val="${id}"/>`);

  test("are told by the style, in the language of the program, and those it is based on", () => {
    const body = ["Heading1", "Overskrift2", "Kapittel", "Egen", "Ring"].map(heading).join("");
    expect(shorts({ body, styles })).toEqual([
      "heading1 body0: Heading1",
      "heading2 body0: Overskrift2",
      "heading2 body0: Kapittel",
      "heading3 body0: Egen",
      "paragraph body0: Ring",
    ]);
  });

  test("are told by the level in the outline of the paragraph itself", () => {
    expect(
      shorts(p("Direkte", '<w:outlineLvl w:val="0"/>') + p("Brødtekst", '<w:outlineLvl w:val="9"/>')),
    ).toEqual(["heading1 body0: Direkte", "paragraph body0: Brødtekst"]);
  });

  test("stand one level below a title where they would be on its level, and as they are without one", () => {
    const under = heading("Title") + heading("Heading1") + heading("Overskrift2");
    expect(read({ body: under, styles }).blocks.map(({ level }) => level)).toEqual([1, 2, 3]);
    const second = heading("Title") + heading("Overskrift2");
    expect(read({ body: second, styles }).blocks.map(({ level }) => level)).toEqual([1, 2]);
  });

  test("are none in a table of contents", () => {
    const contents = p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("Innledning 1")}`,
      '<w:pStyle w:val="Heading1"/>',
    );
    const end = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    expect(shorts({ body: contents + end + heading("Heading1"), styles })).toEqual([
      "paragraph body0: Innledning 1",
      "heading1 body0: Heading1",
    ]);
  });
});

describe("lists of a Word file", () => {
  const level = (i: number, format: string): string =>
    `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "bullet")}${level(1, "decimal")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "none")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
  const item = (text: string, id: number, at = 0): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  test("have items with their list, depth and place", () => {
    const body = item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1) + p("Tekst") + item("e", 1);
    expect(read({ body, numbering }).blocks.map(({ list }) => list)).toEqual([
      { list: 0, depth: 1, ordered: false, index: 0 },
      { list: 1, depth: 2, ordered: true, index: 0 },
      { list: 1, depth: 2, ordered: true, index: 1 },
      { list: 0, depth: 1, ordered: false, index: 1 },
      undefined,
      { list: 2, depth: 1, ordered: false, index: 0 },
    ]);
  });

  test("are told by the style as well, and taken away by the paragraph", () => {
    const styles = style("Punkt", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body =
      p("a", '<w:pStyle w:val="Punkt"/>') +
      p("b", '<w:pStyle w:val="Punkt"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      item("c", 2) +
      item("d", 9);
    expect(read({ body, styles, numbering }).blocks.map(({ kind }) => kind)).toEqual([
      "list-item",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("tables of a Word file", () => {
  const placed = (snippets: string): readonly string[] =>
    read(snippets).blocks.map(
      ({ kind, table: cell, readings }) =>
        `${kind} ${cell === undefined ? "" : `${cell.table}:${cell.row}:${cell.column}${cell.header ? "h" : ""}`} ${readings[0].text}`,
    );

  test("are read cell by cell, with the rows that are repeated as headings", () => {
    const body =
      table(
        [
          [p("År"), p("Sum")],
          [p("2026"), p("500")],
        ],
        1,
      ) + p("Etter");
    expect(placed(body)).toEqual([
      "table-cell 0:0:0h År",
      "table-cell 0:0:1h Sum",
      "table-cell 0:1:0 2026",
      "table-cell 0:1:1 500",
      "paragraph  Etter",
    ]);
  });

  test("count columns by what a cell covers, and a cell over several rows once", () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Bred")}</w:tc>`;
    const high = `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p("Høy")}</w:tc>`;
    const rest = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p("skjult")}</w:tc>`;
    expect(
      placed(
        table([
          [wide, high],
          [p("a"), p("b"), rest],
        ]),
      ),
    ).toEqual(["table-cell 0:0:0 Bred", "table-cell 0:0:2 Høy", "table-cell 0:1:0 a", "table-cell 0:1:1 b"]);
  });

  test("in tables have numbers of their own", () => {
    expect(placed(table([[p("ytre") + table([[p("indre")]]) + p("igjen")]]))).toEqual([
      "table-cell 0:0:0 ytre",
      "table-cell 1:0:0 indre",
      "table-cell 0:0:0 igjen",
    ]);
  });
});

describe("what stands beside the text of a Word file", () => {
  test("is read after it, with where it stands", () => {
    const note = (id: string, text: string, type = ""): string =>
      `<w:footnote w:id="${id}"${type}>${p(text)}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>';
    const snippets = {
      body: p(r("Brød") + reference) + section,
      footnotes: note("0", "skille", ' w:type="separator"') + note("1", "ubrukt") + note("2", "Fotnote"),
      headers: { h1: p("Topp"), h2: p("Vises ikke") },
      footers: { f1: p(r("Side ") + field("PAGE", "1")) },
    };
    expect(shorts(snippets)).toEqual([
      "paragraph body0: Brød",
      "footnote footnote0: Fotnote",
      "paragraph header0: Topp",
      "paragraph footer0: Side 1",
    ]);
    expect(read(snippets).appearance?.pageNumbers).toBe(true);
    const first = { ...snippets, body: snippets.body.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>") };
    expect(shorts(first)).toContain("paragraph header1: Vises ikke");
  });

  const box = p("I boksen");
  const drawing = `<w:drawing><wp:anchor><wp:docPr id="1" name="Boks"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = `<w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  test.each([
    ["in a drawing", drawing],
    ["in an old drawing", vml],
    [
      "in both, of which one is read",
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "in a form nobody knows and one that is known",
      `<mc:AlternateContent><mc:Choice Requires="ny2030">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("is a text box %s", (_, content) => {
    expect(shorts(p(`${r("Før")}<w:r>${content}</w:r>`) + p("Etter"))).toEqual([
      "paragraph body0: Før",
      "paragraph text-box0: I boksen",
      "paragraph body0: Etter",
    ]);
  });
});

describe("fields of a Word file", () => {
  const placeholders = (snippets: string): readonly (readonly string[])[] => {
    const { source, placeholders, blocks } = read(snippets);
    return [
      blocks.map(({ readings }) => readings[0].text),
      placeholders.map(({ span, text }) => {
        expect(source.slice(span.start, span.end)).toBe(text);
        return text;
      }),
    ];
  };

  test("to be merged are placeholders, in one piece or several, filled or not", () => {
    const complex = p(`${r("Kjære ")}${field("MERGEFIELD Fornavn", "«Fornavn»")}${r(".")}`);
    expect(placeholders(complex)).toEqual([["Kjære \ufffc."], ["«Fornavn»"]]);
    expect(placeholders(p(`${r("Kjære ")}${field("MERGEFIELD Fornavn")}`))).toEqual([
      ["Kjære \ufffc"],
      ["«Fornavn»"],
    ]);
    const simple = p(`<w:fldSimple w:instr=" MERGEFIELD Navn ">${r("«Na") + r("vn»")}</w:fldSimple>`);
    expect(placeholders(simple)).toEqual([["\ufffc"], ["«Navn»"]]);
    expect(placeholders(p(field("MERGEFIELD A", "«A»") + field("MERGEFIELD B", "«B»")))).toEqual([
      ["\ufffc\ufffc"],
      ["«A»", "«B»"],
    ]);
  });

  test("show their result and never what they are told", () => {
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field("DOCPROPERTY Type", "hemmelig")}<w:r><w:instrText> = 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("Du har rett.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(textsOf(p(nested))).toEqual(["Du har rett."]);
    expect(textsOf(p(`${r("Dato: ")}${field('DATE \\@ "d. MMMM"', "3. mars 2026")}`))).toEqual([
      "Dato: 3. mars 2026",
    ]);
  });

  test("of content controls are placeholders as long as they show what to write", () => {
    const control = (open: string, text: string): string =>
      p(`${r("Sak ")}<w:sdt><w:sdtPr>${open}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`);
    expect(placeholders(control("<w:showingPlcHdr/>", "Klikk for å skrive"))).toEqual([
      ["Sak \ufffc"],
      ["Klikk for å skrive"],
    ]);
    expect(placeholders(control("", "25/123"))).toEqual([["Sak 25/123"], []]);
  });

  test("that are typed into the text are placeholders, even over several runs", () => {
    expect(placeholders(p(r("Kjære {{for") + r("navn}}, du bor i {kommune}.")))).toEqual([
      ["Kjære \ufffc, du bor i \ufffc."],
      ["{{fornavn}}", "{kommune}"],
    ]);
  });

  test("may lead somewhere, as hyperlinks do", () => {
    const relationships =
      '<Relationship Id="l1" Type="x/hyperlink" Target="https://klage.no" TargetMode="External"/>';
    const body = p(
      `<w:hyperlink r:id="l1">${r("klage")}</w:hyperlink>${r(" og ")}${field('HYPERLINK "https://ny.no"', "søk")}`,
    );
    expect(read({ body, relationships }).blocks[0]?.readings[0].marks).toEqual([
      { kind: "link", start: 0, end: 5, href: "https://klage.no" },
      { kind: "link", start: 9, end: 12, href: "https://ny.no" },
    ]);
  });
});

describe("what should be out of a Word file before it is sent", () => {
  const leftovers = (snippets: DocxSnippets | string) => read(snippets).appearance?.leftovers;

  test("are tracked changes: what is put in is read, what is taken out is not", () => {
    const body = p(
      `${r("Du ")}<w:del w:author="Kari"><w:r><w:delText>kan</w:delText></w:r></w:del><w:ins w:author="Kari">${r("må")}</w:ins>${r(" søke.")}`,
    );
    expect(textsOf(body)).toEqual(["Du må søke."]);
    expect(leftovers(body)).toEqual([
      { kind: "deletion", start: 3, end: 3, author: "Kari" },
      { kind: "insertion", start: 3, end: 5, author: "Kari" },
    ]);
  });

  test("are comments, which are no text", () => {
    const body =
      p("Først") + p(`${r("Hei")}<w:commentRangeStart w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`);
    const comments = `<w:comment w:id="7" w:author="Ola">${p("Er dette riktig?")}</w:comment>`;
    expect(textsOf({ body, comments })).toEqual(["Først", "Hei"]);
    expect(leftovers({ body, comments })).toEqual([{ kind: "comment", start: 10, end: 10, author: "Ola" }]);
  });

  test("is hidden text, by itself or by its style", () => {
    const styles =
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      r("Synlig") +
        r("skjult", "<w:vanish/>") +
        r(" x", '<w:rStyle w:val="S"/>') +
        r(" tekst", '<w:vanish w:val="0"/>'),
    );
    expect(textsOf({ body, styles })).toEqual(["Synlig tekst"]);
    expect(leftovers({ body, styles })).toEqual([{ kind: "hidden", start: 6, end: 6 }]);
  });

  test("is nothing in a letter that is ready", () => {
    expect(leftovers(p("Ferdig."))).toBeUndefined();
  });
});

describe("pictures of a Word file", () => {
  const png = new Uint8Array([
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0,
  ]);
  const picture = (attributes: string, inside = "", crop = ""): DocxSnippets => ({
    body: p(
      `<w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="Bilde 1" ${attributes}>${inside}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="b1"/>${crop}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ),
    relationships: '<Relationship Id="b1" Type="x/image" Target="media/logo.png"/>',
    others: { "word/media/logo.png": png },
  });

  test("have their alternative text, and both sizes", () => {
    const [block] = read(picture('descr="Kommunevåpenet"')).blocks;
    expect(block?.readings[0].text).toBe("Kommunevåpenet");
    expect(block?.image).toEqual({
      src: "word/media/logo.png",
      missingAlt: false,
      decorative: false,
      size: { shown: { width: 100, height: 50 }, own: { width: 200, height: 100 } },
    });
  });

  test("that are cropped have the size of what is left", () => {
    const { image } = read(picture("", "", '<a:srcRect l="25000" r="25000"/>')).blocks[0]!;
    expect(image?.size?.own).toEqual({ width: 100, height: 100 });
    expect(image?.missingAlt).toBe(true);
  });

  test("have their title where they have no description, and none where they are not shown", () => {
    expect(read(picture('descr="" title="Rådhuset"')).blocks[0]?.readings[0].text).toBe("Rådhuset");
    expect(read(picture('descr="Rådhuset" hidden="1"')).blocks).toEqual([]);
  });

  test("in a group are one, whose size is not theirs", () => {
    const group = picture('descr="Våpen og navn"');
    const body = group.body
      .replace(
        "<pic:pic>",
        '<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><pic:pic>',
      )
      .replace("</pic:pic>", "</pic:pic></wpg:wgp>");
    const found = read({ ...group, body }).blocks;
    expect(found.map(({ readings }) => readings[0].text)).toEqual(["Våpen og navn"]);
    expect(found[0]?.image?.size?.shown).toBeUndefined();
  });

  test("may be charts, which need an alternative text as well", () => {
    const chart =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Diagram 1"/><a:graphic><a:graphicData uri="x"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const relationships = '<Relationship Id="c1" Type="x/chart" Target="charts/chart1.xml"/>';
    expect(read({ body: p(chart), relationships }).blocks[0]?.image).toEqual({
      src: "word/charts/chart1.xml",
      missingAlt: true,
      decorative: false,
    });
  });

  test("may be drawn in the old way", () => {
    const body = p(
      '<w:r><w:pict><v:shape style="width:100pt;height:2cm" alt="Kommunevåpenet"><v:imagedata r:id="b1"/></v:shape></w:pict></w:r>',
    );
    const [block] = read({ ...picture(""), body }).blocks;
    expect(block?.readings[0].text).toBe("Kommunevåpenet");
    expect(block?.image).toEqual({
      src: "word/media/logo.png",
      missingAlt: false,
      decorative: false,
      size: { shown: { width: 100, height: expect.closeTo(56.7) }, own: { width: 200, height: 100 } },
    });
  });

  test("may be decoration", () => {
    const { image } = read(picture("", '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>'))
      .blocks[0]!;
    expect(image).toMatchObject({ decorative: true, missingAlt: false });
  });
});

describe("about a Word file", () => {
  test("its title, template and language are told", () => {
    const language =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nn-NO"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const bytes = buildDocx({
      body: p("Hei, her er svaret vårt.") + p(r("Hello", '<w:lang w:val="en-GB"/>')),
      styles: language,
      title: "Vedtak",
    });
    const { document } = readDocx(bytes, { path: "brev.docx" });
    expect(document).toMatchObject({ title: "Vedtak", declaredLanguage: "nn-NO", template: false });
    expect(document.blocks.map((block) => block.declaredLanguage)).toEqual([undefined, "en-GB"]);
    expect(readDocx(bytes, { path: "mal.dotx" }).document.template).toBe(true);
  });

  test("macros are told of and never run", () => {
    const bytes = buildDocx({ body: p("Hei"), others: { "word/vbaProject.bin": new Uint8Array(8) } });
    expect(readDocx(bytes).warnings).toEqual(["holds macros, which are never run."]);
  });

  test("a file of another program is named", () => {
    const sheet = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
    expect(() => readDocx(sheet)).toThrow(
      "is no document of Word but a spreadsheet of Excel. Check which file it is.",
    );
  });
});
