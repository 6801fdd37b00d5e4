import { readDocx } from "@klarsprak/documents";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { beforeAll, describe, expect, test } from "vitest";
import { found, idsOf } from "./support/analyse-letter.js";
import { plainPicture } from "./support/picture.js";

interface Looks {
  readonly font: string;
  /** In half points, as Word has it. */
  readonly size: number;
  readonly colour: string;
  /** Of the headings below the title. */
  readonly level: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  /** In pixels; the picture itself is twice as wide as high. */
  readonly logo: { readonly width: number; readonly height: number };
}

const good: Looks = {
  font: "Calibri",
  size: 22,
  colour: "222222",
  level: HeadingLevel.HEADING_2,
  logo: { width: 200, height: 100 },
};
const bad: Looks = {
  font: "Comic Sans MS",
  size: 16,
  colour: "999999",
  level: HeadingLevel.HEADING_3,
  logo: { width: 200, height: 160 },
};
const profile = { fonts: ["Calibri"], bodySize: 11, logo: "logo.png" };

/** A letter that says nothing wrong, as the npm library `docx` writes it. */
async function letter({ font, size, colour, level, logo }: Looks): Promise<Uint8Array> {
  const heading = (text: string, at: Looks["level"]): Paragraph =>
    new Paragraph({
      heading: at,
      children: [new TextRun({ text, font: "Calibri", color: "222222", size: 28 })],
    });
  const text = (words: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      children: [new TextRun({ text: words, font, size, color: colour })],
    });
  const document = new Document({
    title: "Du får plass i Lena barnehage",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: "nb-NO" } } } } },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({
                    type: "png",
                    data: plainPicture(200, 100),
                    transformation: logo,
                    altText: { name: "logo", title: "Eksempel kommune", description: "Eksempel kommune" },
                  }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ["Side ", PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          heading("Du får plass i Lena barnehage", HeadingLevel.HEADING_1),
          text(
            "Hei. Barnet ditt får plass i Lena barnehage fra 1. august 2027. Plassen er på hel dag, fem dager i uka.",
          ),
          text(
            "Du må svare innen 1. mai 2027. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
          ),
          heading("Dette koster plassen", level),
          text("En hel plass koster 1200 kroner i måneden. Mat kommer i tillegg. Du får faktura hver måned."),
          text("Ring oss på 61 14 12 00 hvis du lurer på noe. Vi svarer fra klokka 9 til klokka 15."),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe("a letter of Word", () => {
  let bytes: { readonly good: Uint8Array; readonly bad: Uint8Array };
  beforeAll(async () => {
    bytes = { good: await letter(good), bad: await letter(bad) };
  });

  test("with a wrong font, small text, grey on white, a skipped level and a stretched logo gives just these", () => {
    expect(idsOf(found(readDocx(bytes.bad).document, profile))).toEqual([
      "font-tillatt",
      "kontrast",
      "logo-tilstede",
      "overskrift-niva",
      "skriftstoerrelse",
    ]);
  });

  test("as the profile has it gives nothing", () => {
    expect(found(readDocx(bytes.good).document, profile)).toEqual([]);
  });

  test("without a profile is held to what helps every reader", () => {
    expect(idsOf(found(readDocx(bytes.bad).document))).toEqual([
      "kontrast",
      "overskrift-niva",
      "skriftstoerrelse",
    ]);
    expect(found(readDocx(bytes.good).document)).toEqual([]);
  });
});
