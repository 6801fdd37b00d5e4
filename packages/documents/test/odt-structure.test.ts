import type { Block, SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, h, type OdtParts, p, style } from "./build-odt.js";

const read = (body: string, more: OdtParts = {}): SourceDocument =>
  readOdt(buildOdt({ body, ...more })).document;
const textOf = (block: Block): string => block.readings[0].text;
/** Each block in a line: what it is, what it says. */
const outline = (document: SourceDocument, tell: (block: Block) => string): readonly string[] =>
  document.blocks.map((block) => `${tell(block)}: ${textOf(block)}`);
const place = ({ place }: Block): string => `${place?.part} ${place?.number}`;
const level = ({ kind, level }: Block): string => `${kind} ${level ?? ""}`.trim();

describe("headings", () => {
  const named = (name: string, display: string, more = ""): string =>
    style("paragraph", name, { more: `style:display-name="${display}" ${more}` });

  test("have the level that the file says", () => {
    expect(outline(read(`${h(1, "En") + h(3, "Tre") + p("Tekst")}<text:h>Uten</text:h>`), level)).toEqual([
      "heading 1: En",
      "heading 3: Tre",
      "paragraph: Tekst",
      "heading 1: Uten",
    ]);
  });

  test("are found by a style that has a level, in its definition or in its name", () => {
    const styles = [
      named("Emne", "Emne", 'style:default-outline-level="2"'),
      named("Overskrift_20_3", "Overskrift 3"),
      named("Heading_20_1", "Heading 1", 'style:default-outline-level=""'),
    ].join("");
    const automatic = style("paragraph", "P1", { more: 'style:parent-style-name="Emne"' });
    const document = read(p("To", "P1") + p("Tre", "Overskrift_20_3") + p("Ingen", "Heading_20_1"), {
      styles,
      automatic,
    });
    expect(outline(document, level)).toEqual(["heading 2: To", "heading 3: Tre", "paragraph: Ingen"]);
  });

  const titles = [
    named("Title", "Title"),
    named("Undertittel", "Undertittel", 'style:parent-style-name="Title"'),
    named("Vedtakstittel", "Vedtakstittel", 'style:parent-style-name="Title"'),
  ].join("");

  test("begin with the title; chapters stand below it", () => {
    const body = p("Vedtak", "Vedtakstittel") + p("Om plass", "Undertittel") + h(1, "Grunn") + h(2, "Lov");
    expect(outline(read(body, { styles: titles }), level)).toEqual([
      "heading 1: Vedtak",
      "paragraph: Om plass",
      "heading 2: Grunn",
      "heading 3: Lov",
    ]);
  });

  test("keep their level below a title where none is of the first", () => {
    const body = p("", "Title") + p("Vedtak", "Title") + h(2, "Grunn");
    expect(outline(read(body, { styles: titles }), level)).toEqual(["heading 1: Vedtak", "heading 2: Grunn"]);
  });

  test("are none in a table of contents, in notes, and at the top and bottom of pages", () => {
    const body = `${p(`Hei<text:note text:note-class="footnote"><text:note-body>${h(1, "Note")}</text:note-body></text:note>`)}<text:table-of-content><text:table-of-content-source><text:index-title-template>Mal</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${h(1, "Innhold")}</text:index-title>${p("Grunn<text:tab/>1")}</text:index-body></text:table-of-content>`;
    const masterPages = `<style:master-page style:name="Standard"><style:header>${h(1, "Topp")}</style:header></style:master-page>`;
    expect(outline(read(body, { masterPages }), level)).toEqual([
      "paragraph: Hei",
      "paragraph: Innhold",
      "paragraph: Grunn\t1",
      "footnote: Note",
      "paragraph: Topp",
    ]);
  });
});

describe("what hangs on the text", () => {
  const note = (kind: string, content: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;
  const box = (content: string): string =>
    `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`;

  test("comes in order: body, footnotes, endnotes, headers, footers", () => {
    const body =
      p(`En${note("endnote", p("sist"))} to${note("footnote", p("først") + p("mer"))}`) +
      p(`Tre${note("footnote", p("så"))}`);
    const masterPages = `<style:master-page style:name="Standard"><style:footer>${p("Side")}</style:footer><style:header>${p("Storvik")}</style:header></style:master-page>`;
    expect(outline(read(body, { masterPages }), place)).toEqual([
      "body 0: En to",
      "body 0: Tre",
      "footnote 0: først",
      "footnote 0: mer",
      "footnote 1: så",
      "endnote 0: sist",
      "header 0: Storvik",
      "footer 0: Side",
    ]);
  });

  test("a box stands once, behind the paragraph it hangs on, also in a box, a note or a group", () => {
    const body = [
      p(`Før${box(p(`Boks${box(p("inni"))}`) + h(2, "Mer"))} og etter`),
      p(`Med note${note("footnote", p(`note${box(p("i noten") + p(note("footnote", p("dypt"))))}`))}`),
      `<draw:g><draw:custom-shape>${p("form")}</draw:custom-shape><draw:line/></draw:g>`,
    ].join("");
    expect(outline(read(body), place)).toEqual([
      "body 0: Før og etter",
      "text-box 0: Boks",
      "text-box 1: inni",
      "text-box 0: Mer",
      "body 0: Med note",
      "text-box 2: form",
      "footnote 0: note",
      "text-box 3: i noten",
      "footnote 1: dypt",
    ]);
  });

  test("a box in a cell or an item is no cell and no item", () => {
    const body = `<table:table><table:table-row><table:table-cell>${p(`celle${box(p("boks"))}`)}</table:table-cell></table:table-row></table:table><text:list><text:list-item>${p(`punkt${box(p("ramme"))}`)}</text:list-item></text:list>`;
    expect(read(body).blocks.map(({ kind }) => kind)).toEqual([
      "table-cell",
      "paragraph",
      "list-item",
      "paragraph",
    ]);
  });

  test("notes in boxes in notes are read when their turn comes", () => {
    const inner = p(`ramme${note("footnote", p("dypt"))}`);
    const masterPages = `<style:master-page style:name="Standard"><style:header>${p("Storvik")}</style:header></style:master-page>`;
    const body = p(`Hei${note("endnote", p(`slutt${box(inner)}`))}`);
    expect(outline(read(body, { masterPages }), place)).toEqual([
      "body 0: Hei",
      "endnote 0: slutt",
      "text-box 0: ramme",
      "footnote 0: dypt",
      "header 0: Storvik",
    ]);
  });

  test("controls of a form are no text", () => {
    const form = `<office:forms><form:form xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"><form:textarea>${p("felt")}</form:textarea></form:form></office:forms>`;
    expect(outline(read(form + p("Hei")), place)).toEqual(["body 0: Hei"]);
  });

  test("is hidden with what it hangs on", () => {
    const styles = style("text", "Skjult", { text: 'text:display="none"' });
    const hung = `${note("footnote", p("note"))}${box(p("boks"))}`;
    const body =
      p(`Vist<text:span text:style-name="Skjult">skjult${hung}</text:span>`) +
      p(`Borte${hung}<text:hidden-paragraph text:is-hidden="true"/>`);
    expect(outline(read(body, { styles }), place)).toEqual(["body 0: Vist"]);
  });
});

describe("headers and footers", () => {
  const page = (name: string, regions: string, more = ""): string =>
    `<style:master-page style:name="${name}" ${more}>${regions}</style:master-page>`;
  const region = (kind: string, text: string, more = ""): string =>
    `<style:${kind} ${more}>${p(text)}</style:${kind}>`;
  const masterPages = [
    page("Ubrukt", region("header", "ubrukt")),
    page(
      "Standard",
      region("header", "følger") +
        region("header-left", "venstre") +
        region("footer", "bunn") +
        region("footer-left", "gjemt", 'style:display="false"'),
    ),
    page(
      "Forside",
      region("header-first", "forside") +
        region("header", "") +
        `<style:footer><text:p>Side <text:page-number/></text:p></style:footer>`,
      'style:next-style-name="Standard"',
    ),
    page("Vedlegg", region("header", "vedlegg")),
  ].join("");
  const automatic =
    style("paragraph", "P1", { more: 'style:master-page-name="Forside"' }) +
    '<style:style style:family="table" style:name="T1" style:master-page-name="Vedlegg"/>';
  const tops = (body: string): readonly string[] =>
    outline(read(body, { masterPages, automatic }), place).filter((line) => /^(?:header|footer)/.test(line));

  test("are those of the first page style where none is named", () => {
    expect(tops(p("Hei"))).toEqual(["header 0: følger", "header 1: venstre", "footer 0: bunn"]);
  });

  test("are those of all page styles in use and those that follow, each once", () => {
    const table = `<table:table table:style-name="T1"><table:table-row><table:table-cell>${p("celle")}</table:table-cell></table:table-row></table:table>`;
    expect(tops(p("Hei", "P1") + p("Mer") + p("Igjen", "P1") + table)).toEqual([
      "header 0: forside",
      "header 1: følger",
      "header 2: venstre",
      "header 3: vedlegg",
      "footer 0: Side",
      "footer 1: bunn",
    ]);
  });

  test("tell whether they show the number of the page", () => {
    const numbers = (body: string): boolean | undefined =>
      read(body, { masterPages, automatic }).appearance?.pageNumbers;
    expect(numbers(p("Side <text:page-number>1</text:page-number>"))).toBe(false);
    expect(numbers(p("Hei", "P1"))).toBe(true);
    const alone = page("Standard", `<style:footer>${p("<text:page-number/>")}</style:footer>`);
    expect(read(p("Hei"), { masterPages: alone }).appearance?.pageNumbers).toBe(true);
  });
});
