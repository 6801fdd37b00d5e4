import type { SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readDocx, readDocxWhole } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r } from "../build-docx.js";

const read = (snippets: DocxSnippets | string): SourceDocument =>
  readDocx(buildDocx(typeof snippets === "string" ? { body: snippets } : snippets)).document;

const textsOf = (body: string): readonly string[] =>
  read(body).blocks.map(({ readings }) => readings[0].text);

/** The fields to be filled in, as they stand in the source. */
const open = (body: string): readonly string[] => {
  const { source, placeholders } = read(body);
  return placeholders.map(({ span }) => source.slice(span.start, span.end));
};

const mark = (type: string, inside = ""): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const instruct = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text.replaceAll('"', "&quot;")}</w:instrText></w:r>`;
const field = (instruction: string, result?: string, form = ""): string =>
  `${mark("begin", form)}${instruct(` ${instruction} `)}${result === undefined ? "" : `${mark("separate")}${result}`}${mark("end")}`;

describe("a field that Word fills in by itself", () => {
  test("is to be filled in, whatever it shows now", () => {
    expect(open(p(`${field("MERGEFIELD Fornavn", r("Kari"))} ${field("ADDRESSBLOCK \\f")}`))).toEqual([
      "Kari",
      "«ADDRESSBLOCK»",
    ]);
    expect(open(p(field('MERGEFIELD "Fullt navn" \\* MERGEFORMAT')))).toEqual(["«Fullt navn»"]);
    expect(open(p(`${r("Kjære ")}<w:fldSimple w:instr=" MERGEFIELD Navn "><w:r/></w:fldSimple>`))).toEqual([
      "«Navn»",
    ]);
  });

  test("is none where its result is chosen by another", () => {
    const choice = `${mark("begin")}${instruct("IF ")}${field("MERGEFIELD Kjonn", r("M"))}${instruct(' = "M" "han" "hun"')}${mark("separate")}${r("hun")}${mark("end")}`;
    expect(textsOf(p(`${r("Da kan ")}${choice}${r(" søke.")}`))).toEqual(["Da kan hun søke."]);
    expect(open(p(choice))).toEqual([]);
  });
});

describe("a field of a form", () => {
  const text = (name: string): string => `<w:ffData><w:name w:val="${name}"/><w:textInput/></w:ffData>`;
  const blank = r("\u2002\u2002") + r("\u2002\u2002\u2002");

  test("is to be filled in while it is blank, and text when it is not", () => {
    const body = p(`${r("Navn: ")}${field("FORMTEXT", blank, text("Søker"))}${r(".")}`);
    expect(read(body).source).toBe("Navn: «Søker».");
    expect(open(body)).toEqual(["«Søker»"]);
    const filled = p(`${r("Navn: ")}${field("FORMTEXT", r("Kari ") + r("Nordmann"), text("Søker"))}`);
    expect(textsOf(filled)).toEqual(["Navn: Kari Nordmann"]);
    expect(open(filled)).toEqual([]);
  });

  test("shows what was chosen or ticked", () => {
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ja"/><w:listEntry w:val="nei"/></w:ddList></w:ffData>';
    const box = (checked: string): string =>
      `<w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData>`;
    expect(textsOf(p(`${r("Svar: ")}${field("FORMDROPDOWN", undefined, list)}`))).toEqual(["Svar: nei"]);
    expect(
      textsOf(
        p(
          `${field("FORMCHECKBOX", undefined, box("<w:checked/>"))}${r(" plass ")}${field("FORMCHECKBOX", undefined, box(""))}${r(" ikke")}`,
        ),
      ),
    ).toEqual(["☒ plass ☐ ikke"]);
  });

  test("shows its prompt as long as nobody has answered", () => {
    const macro = p(`${r("Hei ")}${field("MACROBUTTON NoMacro [Skriv navnet her]")}`);
    expect(textsOf(macro)).toEqual(["Hei \ufffc"]);
    expect(open(macro)).toEqual(["[Skriv navnet her]"]);
    expect(open(p(field('FILLIN "Frist"', r("Frist"))))).toEqual(["Frist"]);
    const answered = p(`${r("Innen ")}${field('FILLIN "Frist"', r("1. mai"))}`);
    expect(open(answered)).toEqual([]);
    expect(textsOf(answered)).toEqual(["Innen 1. mai"]);
  });
});

describe("a field that leads somewhere", () => {
  test.each([
    ['HYPERLINK "https://klage.no"', "https://klage.no"],
    ["HYPERLINK https://klage.no", "https://klage.no"],
    ['HYPERLINK \\l "_Toc1"', "#_Toc1"],
    ['HYPERLINK "https://klage.no" \\l "her"', "https://klage.no#her"],
  ])("%s", (instruction, href) => {
    expect(read(p(field(instruction, r("klage")))).blocks[0]?.readings[0].marks).toEqual([
      { kind: "link", start: 0, end: 5, href },
    ]);
  });

  test("holds for the fields in it as well", () => {
    const inside = `${r("Innledning ")}${field("PAGEREF _Toc1", r("3"))}`;
    expect(read(p(field('HYPERLINK \\l "_Toc1"', inside))).blocks[0]?.readings[0].marks).toEqual([
      { kind: "link", start: 0, end: 12, href: "#_Toc1" },
    ]);
  });
});

describe("a field that never ends", () => {
  test("does not swallow what follows", () => {
    const body = p(`${r("Før ")}${mark("begin")}${instruct("MERGEFIELD X")}${r("etter")}`) + p("Mer");
    expect(textsOf(body)).toEqual(["Før etter", "Mer"]);
    expect(textsOf(p(`${mark("begin")}${instruct("TOC")}${mark("separate")}${r("Innhold")}`))).toEqual([
      "Innhold",
    ]);
  });

  test("does not reach into notes, headers and footers", () => {
    const snippets = {
      body:
        p(`${r("Brød")}<w:r><w:footnoteReference w:id="1"/></w:r>${mark("begin")}${instruct("DATE")}`) +
        '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>',
      footnotes: `<w:footnote w:id="1">${p(`${r("Note")}${mark("end")}`)}</w:footnote>`,
      headers: { h: p("Topp") },
    };
    expect(read(snippets).blocks.map(({ readings }) => readings[0].text)).toEqual(["Brød", "Note", "Topp"]);
  });
});

describe("words that a field shows", () => {
  test("are not to be changed, those around it are", () => {
    const { pieces, document } = readDocxWhole(
      buildDocx({ body: p(`${r("Den ")}${field("DATE", r("1. mai"))}${r(" får du svar.")}`) }),
    );
    expect(pieces.map(({ start, end, editable }) => [document.source.slice(start, end), editable])).toEqual([
      ["Den ", true],
      ["1. mai", false],
      [" får du svar.", true],
    ]);
  });

  test("are a page number wherever the footer has it", () => {
    const numbered = (footer: string): boolean | undefined =>
      read({
        body: `${p("Hei")}<w:sectPr><w:footerReference r:id="f"/></w:sectPr>`,
        footers: { f: footer },
      }).appearance?.pageNumbers;
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(field("PAGE", r("1")))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(numbered(p('<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>'))).toBe(true);
    expect(numbered(p("<w:r><w:pgNum/></w:r>"))).toBe(true);
    expect(numbered(p(box))).toBe(true);
    expect(numbered(p(field("NUMPAGES", r("3"))))).toBe(false);
    expect(numbered(p("Side 1"))).toBe(false);
    expect(read(p(field("PAGE", r("1")))).appearance?.pageNumbers).toBe(false);
  });
});
