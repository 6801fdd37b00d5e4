// A letter of Word with all that comments and changes have to cope with: words over several runs, a table, a text box, a note,
// a header and somebody's comment.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const cell = (text, width) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph(text)] });
const row = (...texts) => texts.map((text, i) => cell(text, i === 0 ? 6000 : 3000));

const body = (isCommented) => [
  new Paragraph({
    text: "Vedrørende Deres søknad om redusert foreldrebetaling",
    heading: HeadingLevel.HEADING_1,
  }),
  new Paragraph({
    children: [
      new TextRun("Det vises til "),
      new TextRun({ text: "Deres søk", bold: true }),
      new TextRun({ text: "nad", italics: true }),
      new TextRun(" av 14. desember 2026 vedrørende ovennevnte."),
      new FootnoteReferenceRun(1),
    ],
  }),
  new Paragraph(
    "Kommunen har foretatt en vurdering av hvorvidt vilkårene er oppfylt. Søknaden avslås i sin helhet.",
  ),
  new Paragraph({
    children: [
      ...(isCommented ? [new CommentRangeStart(0)] : []),
      new TextRun("Inntekten"),
      ...(isCommented ? [new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] : []),
      new TextRun(" overstiger grensen som er pt. satt i forskriften."),
    ],
  }),
  new Table({
    columnWidths: [6000, 3000],
    rows: [
      new TableRow({ tableHeader: true, children: row("Hva det gjelder", "Beløp") }),
      new TableRow({ children: row("Foreldrebetaling vil bli fakturert pr. mnd.", "kr. 1.200,-") }),
    ],
  }),
  new Textbox({
    style: { width: "240pt", height: "40pt" },
    children: [new Paragraph("Manglende innbetaling vil medføre iverksettelse av tvangsinndrivelse!")],
  }),
  new Paragraph({ text: "Klage", heading: HeadingLevel.HEADING_2 }),
  new Paragraph("Vedtaket kan påklages. Klage må fremsettes skriftlig, jfr. forvaltningsloven kap. VI."),
  new Paragraph("Med hilsen"),
  new Paragraph("Ola Nordmann"),
];

/** The letter as the bytes of a .docx file, with a comment of somebody or without. */
export async function wordLetter(isCommented) {
  const parts = unzipSync(await Packer.toBuffer(letter(isCommented)));
  const document = "word/document.xml";
  // The library leaves out the run that a text box stands in.
  const xml = strFromU8(parts[document])
    .replace("<w:pict>", "<w:r><w:t>Merk:</w:t><w:pict>")
    .replace("</w:pict>", "</w:pict></w:r>");
  return zipSync({ ...parts, [document]: strToU8(xml) });
}

function letter(isCommented) {
  return new Document({
    title: "Vedtak om foreldrebetaling",
    styles: {
      default: { document: { run: { font: "Liberation Sans", size: 22, language: { value: "nb-NO" } } } },
    },
    ...(isCommented ? { comments: { children: [comment()] } } : {}),
    footnotes: { 1: { children: [new Paragraph("Jfr. barnehageloven § 16 vedrørende foreldrebetaling.")] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Storvik kommune, vedr. oppvekst")] }) },
        footers: {
          default: new Footer({ children: [new Paragraph("Besøk oss i Storgata 1 vedr. spørsmål")] }),
        },
        children: body(isCommented),
      },
    ],
  });
}

function comment() {
  return { id: 0, author: "Kari Nordmann", date: new Date(0), children: [new Paragraph("Stemmer dette?")] };
}
