import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";

/** Letters that LibreOffice made; fixtures/make-odt.py tells how. */
function letter(name: string): SourceDocument {
  const { document, warnings } = readOdt(readFileSync(join(import.meta.dirname, "fixtures", name)), {
    path: name,
  });
  expect(warnings).toEqual([]);
  return document;
}

/** Where a block stands and what it is, in short. */
function nameOf({ kind, level, list, table, place, quoted }: Block): string {
  const where = place === undefined || place.part === "body" ? "" : `${place.part} ${place.number} `;
  const what = [
    kind,
    level,
    list && `${list.list}.${list.depth}.${list.index}${list.ordered ? "." : ""}`,
    table && `${table.table}.${table.row}.${table.column}${table.header ? " header" : ""}`,
    quoted && "quoted",
  ];
  return where + what.filter((part) => part !== undefined).join(" ");
}

const outline = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.map((block) => `${nameOf(block)}: ${block.readings[0].text}`);

function blockThat(document: SourceDocument, starts: string): Block {
  return document.blocks.find(({ readings }) => readings[0].text.startsWith(starts))!;
}

describe("a letter written in LibreOffice", () => {
  const document = letter("letter.odt");

  test("has its text and structure", () => {
    expect(outline(document)).toEqual([
      "heading 1: Vedtak om plass i SFO",
      "heading 2: Hva vi har bestemt",
      "paragraph: Du får plass fra høsten. Mer står på nettsidene våre. Mykdeling,\tinnrykk,   tre mellomrom\nog ny linje.",
      "paragraph: Read more in English. Rød skrift.",
      "paragraph: Dette står i en boks.",
      "list-item 0.1.0.: Første punkt",
      "list-item 1.2.0.: Under første",
      "list-item 0.1.1.: Andre punkt",
      "paragraph: Mellom punktene.",
      "list-item 0.1.2.: Tredje punkt",
      "list-item 2.1.0: Et strekpunkt",
      "table-cell 0.0.0 header: Hva",
      "table-cell 0.0.1 header: Når",
      "table-cell 0.0.2 header: Pris",
      "table-cell 0.1.0: Frokost",
      "table-cell 1.0.0: ukedager",
      "table-cell 1.0.1: ferier",
      "table-cell 0.1.1: 7.30",
      "table-cell 0.1.2: 20",
      "table-cell 0.2.0: Lunsj",
      "table-cell 0.2.0: 11.00",
      "table-cell 0.2.2: 30",
      "paragraph: Her står en ramme ved siden av.",
      "text-box 0 paragraph: Ring oss på 71 00 00 00.",
      "paragraph: Logo:",
      "image: Kommunevåpenet\nEt rødt skjold",
      "image: ",
      "paragraph: Barnehageloven og forskriften gjelder.",
      "paragraph: Hei \uFFFC, saken er 2024/17, svar innen \uFFFC til Storvik servicekontor eller oss.",
      "paragraph: Kjære \uFFFC, velkommen.",
      "paragraph: Etter den skjulte delen.",
      "paragraph: Innhold",
      "paragraph: Hva vi har bestemt\t1",
      "paragraph: Frem til 1. mai 2025 kan du klage på vedtaket.",
      "footnote 0 footnote: Lov om barnehager.",
      "endnote 0 footnote: Forskrift om pris.",
      "header 0 paragraph: Storvik kommune, barnehage og skole",
      "header 1 paragraph: Storvik kommune",
      "footer 0 paragraph: Side",
    ]);
    expect(document.placeholders.map(({ text }) => text)).toEqual(["<Navn>", "Frist", "<Fornavn>"]);
    expect([document.title, document.declaredLanguage, document.template]).toEqual([
      "Vedtak om plass",
      "nb-NO",
      false,
    ]);
    expect(blockThat(document, "Read").declaredLanguage).toBe("en-GB");
  });

  test("looks as its styles say", () => {
    const font = "Liberation Sans";
    expect(blockThat(document, "Vedtak").look).toEqual({
      alignment: "centre",
      lineSpacing: 1,
      style: "Title",
      texts: [{ start: 0, end: 21, font, size: 28, bold: true }],
    });
    expect(blockThat(document, "Du får").look).toMatchObject({ lineSpacing: 1.3, style: "Text body" });
    expect(blockThat(document, "Read").look!.texts).toEqual([
      { start: 0, end: 22, font, size: 11 },
      { start: 22, end: 32, font: "Courier New", size: 9, colour: "#c00000", background: "#ffff00" },
      { start: 32, end: 33, font, size: 11 },
    ]);
    expect(blockThat(document, "Dette står").look).toEqual({
      alignment: "justified",
      lineSpacing: 1.3,
      style: "Grå boks",
      texts: [{ start: 0, end: 21, font, size: 11, colour: "#333366", background: "#eeeeee" }],
    });
    expect(blockThat(document, "Hva").look!.texts[0]).toMatchObject({ bold: true });
    expect(document.blocks.find(({ table }) => table?.header)!.look!.texts[0]!.background).toBe("#003366");
    expect(blockThat(document, "Ring").look!.texts[0]!.background).toBe("#ddeeff");
    expect(blockThat(document, "Lov om").look!.texts[0]!.size).toBe(10);
    expect(document.blocks.filter(({ kind }) => kind === "image").map(({ image }) => image!.size)).toEqual([
      { shown: { width: 113.41, height: 56.69 }, own: { width: 40, height: 20 } },
      { shown: { width: 28.35, height: 28.35 }, own: { width: 40, height: 20 } },
    ]);
  });

  test("has the pages, and the leftovers, that it was given", () => {
    const { leftovers, ...rest } = document.appearance!;
    expect(rest).toEqual({
      medium: "page",
      pages: 2,
      pageNumbers: true,
      margins: [
        { top: 25, right: 20, bottom: 12, left: 30 },
        { top: 15, right: 20, bottom: 12, left: 25 },
      ],
    });
    const told = leftovers!.map(({ kind, start, end }) => [
      kind,
      document.source.slice(start, end),
      document.source.slice(0, start).slice(-8),
    ]);
    expect(told).toEqual([
      ["hidden", "", "d skrift"],
      ["hidden", "", "r eller "],
      ["hidden", "", "lkommen."],
      ["hidden", "", "lkommen."],
      ["insertion", " 2025", "l 1. mai"],
      ["deletion", "", "du klage"],
    ]);
  });
});

describe("a page that LibreOffice turned into a letter", () => {
  test("has its text and structure", () => {
    const document = letter("from-page.odt");
    expect(outline(document)).toEqual([
      "heading 1: Svar på søknad",
      "paragraph: Du har søkt om plass i SFO.",
      "list-item 0.1.0.: Les brevet.",
      "list-item 1.2.0: Se på vedtaket.",
      "list-item 1.2.1: Se på fristen.",
      "list-item 0.1.1.: Svar oss.",
      "table-cell 0.0.0 header: Måned",
      "table-cell 0.0.1 header: Pris",
      "table-cell 0.1.0: August",
      "table-cell 0.1.1: 2 000 kroner",
      "table-cell 0.2.0: Prisen er uten mat.",
      "paragraph quoted: Den som søker, skal ha svar.",
      "paragraph: The letter is also available in English.",
    ]);
    expect(blockThat(document, "Du har").readings[0].marks).toEqual([
      { kind: "strong", start: 7, end: 11 },
      { kind: "emphasis", start: 15, end: 20 },
      { kind: "link", start: 23, end: 26, href: "https://example.no/sfo" },
    ]);
    expect(document.title).toBe("Svar på søknad");
  });
});

describe("a letter of Word that LibreOffice turned into its own", () => {
  const document = letter("from-word.odt");

  test("has its text and structure", () => {
    expect(outline(document)).toEqual([
      "heading 1: Svar på klage",
      "paragraph: Du klaga i mars på prisen.",
      "paragraph: Les om pris med liten skrift, eller ring \uFFFC.",
      "list-item 0.1.0.: Fyll ut skjemaet.",
      "list-item 1.2.0: Skriv namnet ditt.",
      "list-item 0.1.1.: Send det til oss.",
      "table-cell 0.0.0 header: Kva",
      "table-cell 0.0.1 header: Pris",
      "table-cell 0.1.0: Mat",
      "table-cell 0.1.1: 300 kroner",
      "paragraph: Helsing Storvik kommune",
      "footnote 0 footnote: Lov om barnehagar.",
      "header 0 paragraph: Storvik kommune, oppvekst",
      "header 1 paragraph: Storvik kommune",
      "footer 0 paragraph: Side 0",
    ]);
    expect(document.placeholders.map(({ text }) => text)).toEqual(["«Telefon»"]);
    expect(document.declaredLanguage).toBe("nn-NO");
  });

  test("looks as it did, and holds what was left in it", () => {
    expect(blockThat(document, "Svar").look!.texts).toEqual([
      { start: 0, end: 13, font: "Liberation Sans", size: 16, colour: "#003366", bold: true },
    ]);
    expect(blockThat(document, "Les").look!.texts[1]).toMatchObject({ size: 8, colour: "#777777" });
    expect(
      document.appearance!.leftovers!.map(({ kind, start, end, author }) => [
        kind,
        document.source.slice(start, end),
        author,
      ]),
    ).toEqual([
      ["comment", "Du klaga", "Kari Nordmann"],
      ["insertion", "mars", "Ola Nordmann"],
      ["deletion", "", "Ola Nordmann"],
      ["hidden", "", undefined],
    ]);
  });
});
