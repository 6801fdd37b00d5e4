import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Block } from "@klarsprak/core";
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/index.js";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../fixtures");

/** A block in short: what it is, where, and its text. */
function short({ kind, level, place, table, list, readings }: Block): string {
  const where = place?.part === "body" ? "" : ` ${place?.part}${place?.number}`;
  const cell =
    table === undefined ? "" : ` ${table.table}:${table.row}:${table.column}${table.header ? "h" : ""}`;
  const item =
    list === undefined ? "" : ` ${list.ordered ? "1." : "-"}${list.list}/${list.depth}/${list.index}`;
  return `${kind}${level ?? ""}${where}${cell}${item} ${readings[0].text}`;
}

describe("a letter by the npm library docx", () => {
  const change = { id: 1, author: "Kari", date: "2026-01-01T00:00:00Z" };
  const document = new Document({
    title: "Vedtak",
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 22, language: { value: "nb-NO" } },
          paragraph: { spacing: { line: 276 } },
        },
        heading1: { run: { size: 32, bold: true, color: "1A4D80" } },
      },
    },
    numbering: {
      config: [
        {
          reference: "tall",
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
            { level: 1, format: LevelFormat.BULLET, text: "-" },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("Forvaltningsloven § 28")] } },
    sections: [
      {
        properties: { page: { margin: { top: 1134, right: 1134, bottom: 1134, left: 1701 } } },
        headers: { default: new Header({ children: [new Paragraph("Eksempel kommune")] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ["Side ", PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: "Vedtak om plass", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            children: [
              new TextRun("Du kan klage"),
              new FootnoteReferenceRun(1),
              new DeletedTextRun({ text: " ikke", ...change }),
              new InsertedTextRun({ text: " nå", ...change }),
              new TextRun({ text: ". Les ", bold: true }),
              new ExternalHyperlink({ link: "https://eksempel.no", children: [new TextRun("mer")] }),
            ],
          }),
          new Paragraph({ text: "Første", numbering: { reference: "tall", level: 0 } }),
          new Paragraph({ text: "Under", numbering: { reference: "tall", level: 1 } }),
          new Table({
            rows: [
              new TableRow({
                tableHeader: true,
                children: ["År", "Sum"].map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
              new TableRow({
                children: [new TableCell({ columnSpan: 2, children: [new Paragraph("Ingen")] })],
              }),
            ],
          }),
        ],
      },
    ],
  });

  test("is read with its structure and its looks", async () => {
    const { document: read, warnings } = readDocx(new Uint8Array(await Packer.toBuffer(document)));
    expect(warnings).toEqual([]);
    expect(read.blocks.map(short)).toEqual([
      "heading1 Vedtak om plass",
      "paragraph Du kan klage nå. Les mer",
      "list-item 1.0/1/0 Første",
      "list-item -1/2/0 Under",
      "table-cell 0:0:0h År",
      "table-cell 0:0:1h Sum",
      "table-cell 0:1:0 Ingen",
      "footnote footnote0 Forvaltningsloven § 28",
      "paragraph header0 Eksempel kommune",
      "paragraph footer0 Side",
    ]);
    expect(read).toMatchObject({ title: "Vedtak", declaredLanguage: "nb-NO" });
    expect(read.appearance).toMatchObject({ medium: "page", pageNumbers: true });
    expect(read.appearance?.margins?.[0]).toEqual({
      top: expect.closeTo(20, 1),
      right: expect.closeTo(20, 1),
      bottom: expect.closeTo(20, 1),
      left: expect.closeTo(30, 1),
    });
    expect(read.appearance?.leftovers?.map(({ kind, author }) => `${kind} ${author}`)).toEqual([
      "deletion Kari",
      "insertion Kari",
    ]);
    expect(read.blocks[0]?.look).toMatchObject({
      texts: [{ font: "Arial", size: 16, bold: true, colour: "#1a4d80" }],
      lineSpacing: expect.closeTo(1.15),
      alignment: "left",
    });
    expect(read.blocks[1]?.look).toMatchObject({ alignment: "justified" });
    expect(read.blocks[1]?.readings[0].marks).toEqual([
      { kind: "strong", start: 15, end: 21 },
      { kind: "link", start: 21, end: 24, href: "https://eksempel.no" },
    ]);
  });
});

// Made from letter.odt: soffice --headless --convert-to docx letter.odt
describe("a letter by LibreOffice", () => {
  const { document } = readDocx(new Uint8Array(readFileSync(join(fixtures, "from-libreoffice.docx"))));

  test("is read with its structure", () => {
    expect(document.blocks.map(short)).toMatchSnapshot();
  });

  test("is read with its looks", () => {
    const looks = document.blocks.map(({ look, readings }) => {
      const [first] = look?.texts ?? [];
      return `${first?.font} ${first?.size}${first?.bold ? " bold" : ""} ${first?.colour ?? "-"} on ${first?.background ?? "-"}, ${look?.lineSpacing}, ${look?.alignment}, ${look?.style}: ${readings[0].text.slice(0, 20)}`;
    });
    expect(looks).toMatchSnapshot();
    expect(document.appearance).toMatchSnapshot();
  });
});
