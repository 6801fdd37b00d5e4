import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../document/block.js";
import type { SourceDocument, TextFormat } from "../document/document.js";
import { formatOf } from "./format.js";
import { read } from "./read.js";

const FORMATS: readonly TextFormat[] = ["text", "markdown", "html"];
const textsOf = ({ blocks }: SourceDocument): string[] =>
  blocks.map(({ kind, level, readings }) => `${kind}${level ?? ""}: ${readings[0].text}`);

describe("formatOf", () => {
  it.each([
    ["brev.txt", "Hei", "text"],
    ["brev.txt", "<h4>Hei</h4>", "html"],
    ["brev.MD", "", "markdown"],
    ["a/brev.xhtml", "", "html"],
    ["brev.md.hbs", "<p>", "markdown"],
    ["brev.html.j2", "", "html"],
    ["brev.hbs", "{{#if a}}<p>Hei</p>{{/if}}", "html"],
    ["brev.hbs", "# Hei", "markdown"],
    ["brev.njk", "Hei {{navn}} < 3", "text"],
    ["brev.docx", "", undefined],
    ["brev.constructor", "", undefined],
    ["brev", "", undefined],
  ])("%s %j", (path, source, format) => expect(formatOf(path, source)).toBe(format));
});

describe("plain text", () => {
  const lines = (source: string, headingPrefix?: string): string[] =>
    textsOf(read(source, { format: "text", ...(headingPrefix === undefined ? {} : { headingPrefix }) }));

  it("ends a block at a blank line, and at a short line without a stop before a capital", () => {
    expect(lines("Oslo kommune\nPostboks 1\nVi viser til\nsøknaden din.\n\nTakk.")).toEqual([
      "paragraph: Oslo kommune",
      "paragraph: Postboks 1",
      "paragraph: Vi viser til\nsøknaden din.",
      "paragraph: Takk.",
    ]);
  });

  it("finds headings before running text, but not greetings, dates and addresses", () => {
    expect(
      lines(
        "Vedtak om barnetrygd\n\nVi har behandlet søknaden din.\n\nHva skjer nå\n\nDu får penger i mai.\n\n" +
          "12. mai 2024\n\nDette er en setning.\n\nMed vennlig hilsen\n\nDette er en setning til.\n\n0123 Oslo\n\nEn setning til står her.",
      ).filter((line) => line.startsWith("heading")),
    ).toEqual(["heading1: Vedtak om barnetrygd", "heading2: Hva skjer nå"]);
  });

  it("reads the house's headings and lists", () => {
    const { blocks } = read("_Først\nTekst her.\n__Så\n*-en ting\nto ting-*\nslutt", {
      format: "text",
      headingPrefix: "_",
    });
    expect(
      blocks.map(({ kind, level, list, readings }) => [kind, level, list?.index, readings[0].text]),
    ).toEqual([
      ["heading", 1, undefined, "Først"],
      ["paragraph", undefined, undefined, "Tekst her."],
      ["heading", 2, undefined, "Så"],
      ["list-item", undefined, 0, "en ting"],
      ["list-item", undefined, 1, "to ting"],
      ["paragraph", undefined, undefined, "slutt"],
    ]);
  });

  it("reads lists with their depth, and no list out of a date", () => {
    const { blocks } = read(
      "Du må:\n- sende skjema\n  innen fristen\n  - og vedlegg\n- ringe\n\n1. januar 2024 fikk du brev.",
      {
        format: "text",
      },
    );
    expect(
      blocks.map(({ list, readings }) => [list?.list, list?.depth, list?.index, readings[0].text]),
    ).toEqual([
      [undefined, undefined, undefined, "Du må:"],
      [0, 1, 0, "sende skjema\n  innen fristen"],
      [1, 2, 0, "og vedlegg"],
      [0, 1, 1, "ringe"],
      [undefined, undefined, undefined, "1. januar 2024 fikk du brev."],
    ]);
  });

  it("reads the letterhead line by line and tags as markup", () => {
    expect(lines("Dato: 1.2.2024\nVår ref.: 24/1\nHei <b>du</b> der.<br>Ny linje.\n<div>Del</div>")).toEqual([
      "paragraph: Dato: 1.2.2024",
      "paragraph: Vår ref.: 24/1",
      "paragraph: Hei du der.\nNy linje.",
      "paragraph: Del",
    ]);
  });

  it("reads comments and front matter", () => {
    const document = read(
      "---\ntitle: Brev\nn: 2\nx: [1]\n---\nHei.\n<!-- klarsprak-disable passiv -->\nTakk.",
      { format: "text" },
    );
    expect(document.metadata).toEqual({ title: "Brev", n: "2" });
    expect(document.title).toBe("Brev");
    expect(document.comments.map(({ text }) => text)).toEqual([" klarsprak-disable passiv "]);
    expect(textsOf(document)).toEqual(["paragraph: Hei.\nTakk."]);
  });
});

describe("Markdown", () => {
  it("reads blocks of every kind", () => {
    const source =
      "# Tittel *på* brev\n\nHei [l &amp; m](https://a.no/{{id}}) `k` a\\*b  \nny\n\n- en\n  1. to\n\n> sitat\n> mer &aring;\n\n" +
      "| a | b |\n|---|---|\n| c\\|d | e |\n\n![bil](u.png)\n![](v.png)\n\n```\nx\n```\n\nT[^1]\n\n[^1]: Note.\n\n<div lang=nn>Eg</div>\n\n<!-- k -->\n";
    const document = read(source, { format: "markdown" });
    expect(textsOf(document)).toEqual([
      "heading1: Tittel på brev",
      "paragraph: Hei l & m k a*b\nny",
      "list-item: en",
      "list-item: to",
      "paragraph: sitat\nmer å",
      "table-cell: a",
      "table-cell: b",
      "table-cell: c|d",
      "table-cell: e",
      "image: bil",
      "image: ",
      "code: x",
      "paragraph: T",
      "footnote: Note.",
      "paragraph: Eg",
    ]);
    const [heading, paragraph, , item, quote, cell] = document.blocks as [
      Block,
      Block,
      Block,
      Block,
      Block,
      Block,
    ];
    expect(heading.readings[0].marks).toEqual([{ kind: "emphasis", start: 7, end: 9 }]);
    expect(paragraph.readings[0].marks[0]).toEqual({
      kind: "link",
      start: 4,
      end: 9,
      href: "https://a.no/{{id}}",
    });
    expect(item.list).toEqual({ list: 1, depth: 2, ordered: true, index: 0 });
    expect(quote.quoted).toBe(true);
    expect(cell.table).toEqual({ table: 0, row: 0, column: 0, header: true });
    expect(document.blocks[10]!.image).toEqual({ src: "v.png", missingAlt: true, decorative: false });
    expect(document.blocks[14]!.declaredLanguage).toBe("nn");
    expect(document.comments.map(({ text }) => text)).toEqual([" k "]);
  });

  it("resolves references and marks addresses", () => {
    const { blocks } = read("Se [her][x] og https://nav.no nå.\n\n[x]: /y 'z'\n", { format: "markdown" });
    expect(blocks[0]!.readings[0].marks).toEqual([
      { kind: "link", start: 3, end: 6, href: "/y", title: "z" },
      { kind: "link", start: 10, end: 24, href: "https://nav.no" },
    ]);
  });
});

describe("HTML", () => {
  it("reads a page", () => {
    const document = read(
      "<!doctype html><html lang=nb><head><title>B &aring;</title><meta name=a content=b><style>x</style></head><body>" +
        "<h1>Hei  <b>du</b></h1><p>F&oslash;r\n  <a href='/x'>l</a>&nbsp;og<br>ny s&shy;ti</p><ul><li>en<li>to<ol><li>x</ol></ul>" +
        "<table><thead><tr><td>A</thead><tr><th>B<td>C</table><p>f <img alt='bil &amp; b' src=c> e</p><img src=a><img alt='' src=b>" +
        "<pre>a\n  b</pre><p hidden>y</p><p style='display: none'>z</p><script>q</script><blockquote><p>s</p></blockquote><!-- k -->",
      { format: "html" },
    );
    expect(textsOf(document)).toEqual([
      "heading1: Hei du",
      "paragraph: Før l\u00a0og\nny sti",
      "list-item: en",
      "list-item: to",
      "list-item: x",
      "table-cell: A",
      "table-cell: B",
      "table-cell: C",
      "paragraph: f e",
      "image: bil & b",
      "image: ",
      "image: ",
      "code: a\n  b",
      "paragraph: s",
    ]);
    expect(document).toMatchObject({ title: "B å", declaredLanguage: "nb", metadata: { a: "b" } });
    expect(document.blocks.slice(10, 12).map(({ image }) => [image?.missingAlt, image?.decorative])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(
      document.blocks.slice(5, 8).map(({ table }) => [table?.row, table?.column, table?.header]),
    ).toEqual([
      [0, 0, true],
      [1, 0, true],
      [1, 1, false],
    ]);
    expect(document.blocks[4]!.list).toEqual({ list: 1, depth: 2, ordered: true, index: 0 });
  });

  it("reads pieces of a page, also cells without their table", () => {
    expect(textsOf(read("<tr><td>A<td>{{b}}</tr>", { format: "html" }))).toEqual([
      "table-cell: A",
      "table-cell: \uFFFC",
    ]);
    expect(textsOf(read("Hei <b>du</i> der</p> nå", { format: "html" }))).toEqual([
      "paragraph: Hei du der",
      "paragraph: nå",
    ]);
  });
});

const piece = fc.constantFrom(
  ..."Hei du|blåbær|bla\u030ab\u00e6r|😀|&aring;|&amp;|&#229;|&nbsp;|\\*|**fet**|_skrå_|`kode`|[lenke](a.no)|{{felt}}|{{#if a}}|{{else}}|{{/if}}|{{#each b}}|{{/each}}".split(
    "|",
  ),
  ..."{% if a %};{% endif %};<b>;</b>;<p>;</p>;<br>;<!-- x -->;> ;- ;1. ;# ;| a | b |;|---|---|;```;\n;\n\n;\r\n;\r; ;  ;\u00ad;{{~x~}};<td>;<table>;$".split(
    ";",
  ),
);

describe("every reader", () => {
  it("leads every character back to the source", () => {
    const word = /[\p{L}\p{M}]+/gu;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom(...FORMATS), (pieces, format) => {
        const source = pieces.join("");
        for (const block of read(source, { format }).blocks) {
          for (const { text, map, marks } of block.readings) {
            for (const segment of map.segments) {
              if (segment.kind !== "verbatim") continue;
              const start = map.origin + segment.source;
              const written = source.slice(start, start + segment.sourceLength);
              expect(text.slice(segment.text, segment.text + segment.textLength)).toBe(written);
            }
            const last = map.segments.at(-1);
            expect(last === undefined ? 0 : last.text + last.textLength).toBe(text.length);
            for (const { start, end } of marks) expect(start < end && end <= text.length).toBe(true);
            for (const match of text.matchAll(word)) {
              // Where the word has markup inside there is nothing to compare it with.
              const span = map.toSourceEdit({ start: match.index, end: match.index + match[0].length });
              if (span === undefined) continue;
              const written = source.slice(span.start, span.end).normalize("NFC");
              if (written.startsWith("&") || /&[#\w]*;/.test(written)) continue;
              expect(written).toBe(match[0].normalize("NFC"));
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(...FORMATS),
        (source, format) => {
          expect(read(source, { format, headingPrefix: "_" }).source).toBe(source);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["tags", "<div>".repeat(20_000)],
    ["formatting", Array.from({ length: 2_000 }, (_, i) => `<font id=${i}><p>`).join("")],
    ["quotations", "> ".repeat(20_000)],
    ["list marks", "- ".repeat(20_000)],
    ["brackets", "[".repeat(100_000)],
    ["closing brackets", "]".repeat(100_000)],
    ["stars", "*a ".repeat(50_000)],
    ["open tags", "<a ".repeat(50_000)],
    ["mustaches", "{{#if a}}".repeat(20_000)],
    ["branches", "{{#if a}}x{{else}}y{{/if}}".repeat(5_000)],
    ["lines", "- a\n".repeat(20_000)],
  ])("reads hostile %s", (_, source) => {
    for (const format of FORMATS) expect(read(source, { format }).source).toBe(source);
  });

  it("says when it cannot follow the nesting", () => {
    expect(read(`${"<div>".repeat(2_000)}Hei.`, { format: "html" })).toMatchObject({
      notes: [{ code: "too-deep" }],
      blocks: [{ readings: [{ text: "Hei." }] }],
    });
    expect(read(`${"> ".repeat(200)}Hei.`, { format: "markdown" }).notes).toMatchObject([
      { code: "too-deep" },
    ]);
  });
});
