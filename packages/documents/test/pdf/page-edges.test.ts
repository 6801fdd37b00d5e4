import { describe, expect, test } from "vitest";
import { buildPages, contentOf, firstFree, type SetText } from "./build-pdf.js";
import { outline, read } from "./load-pdfjs.js";
import { body, lines, outlineOf, whole } from "./set-lines.js";

describe("headers and footers", () => {
  const foot = (text: string, y = 40): SetText => ({ x: 70, y, text, size: 8 });

  test("are what repeats in one place, and page numbers; each is read once", async () => {
    const page = (number: number): readonly SetText[] => [
      { x: 70, y: 800, text: "Eksempel kommune" },
      ...lines(body),
      foot(`Side ${number} av 3`),
    ];
    const result = await read(buildPages([1, 2, 3].map((number) => contentOf(page(number)))));
    expect(outline(result)).toEqual([
      ...Array(3).fill(`paragraph: ${whole}`),
      "header 0 paragraph: Eksempel kommune",
      "footer 0 paragraph: Side 1 av 3",
    ]);
    expect(result.document.appearance).toMatchObject({ pages: 3, pageNumbers: true });
  });

  test.each([
    "Side 1 av 1",
    "1",
    "- 1 -",
    "1 (1)",
    "1/1",
    "Side 1",
  ])("on a single page are the page number «%s» and small print above it", async (number) => {
    const texts = [...lines(body), foot("Postboks 1, 9999 Eksempelby", 50), foot(number)];
    expect(await outlineOf(texts)).toEqual([
      `paragraph: ${whole}`,
      "footer 0 paragraph: Postboks 1, 9999 Eksempelby",
      `footer 0 paragraph: ${number}`,
    ]);
  });

  test("on a single page are small print that stands alone at the foot, in columns too", async () => {
    const texts = [
      ...lines(body),
      ...[70, 250, 430].flatMap((x, i) => [
        { x, y: 60, text: ["Postadresse", "Besøk", "Telefon"][i]!, size: 8 },
        { x, y: 51, text: ["Postboks 1", "Torget 1", "61 00 00 00"][i]!, size: 8 },
      ]),
    ];
    const result = await read(buildPages([contentOf(texts)]));
    expect(
      outline(result)
        .slice(1)
        .every((line) => line.startsWith("footer 0")),
    ).toBe(true);
    expect(outline(result)).toHaveLength(7);
    expect(result.document.appearance!.pageNumbers).toBe(false);
  });

  test("are no text that mentions a page, and no sentence in the last line", async () => {
    const texts = [...lines(body), { x: 70, y: 60, text: "Du finner mer om dette på side 4 i heftet." }];
    expect(await outlineOf(texts)).toEqual([
      `paragraph: ${whole}`,
      "paragraph: Du finner mer om dette på side 4 i heftet.",
    ]);
  });

  test("are no headings that stand at the top of two pages with different numbers", async () => {
    const page = (number: number): readonly SetText[] => [
      { x: 70, y: 780, text: `Vedlegg ${number}`, size: 16 },
      ...lines(body),
    ];
    expect(await outlineOf(page(1), page(2))).toEqual([
      "heading1: Vedlegg 1",
      `paragraph: ${whole}`,
      "heading1: Vedlegg 2",
      `paragraph: ${whole}`,
    ]);
  });
});

describe("notes", () => {
  const noted = (number: string): readonly SetText[] => [
    { x: 70, y: 700, text: "Huset er på 80 m" },
    { x: 154, y: 704, text: number, size: 6.5 },
    { x: 160, y: 700, text: "og ligger ved elva i sentrum av byen." },
  ];

  test("are small print under the text that a raised number leads to", async () => {
    const note = { x: 70, y: 80, text: "2 Arealet er målt på nytt.", size: 8 };
    expect(await outlineOf([...noted("2"), ...lines(body, 70, 600), note])).toEqual([
      "paragraph: Huset er på 80 m og ligger ved elva i sentrum av byen.",
      `paragraph: ${whole}`,
      "footnote 0 footnote: Arealet er målt på nytt.",
    ]);
  });

  test("without one, a raised number is part of the text", async () => {
    expect(await outlineOf([...noted("2"), ...lines(body, 70, 600)])).toEqual([
      "paragraph: Huset er på 80 m2 og ligger ved elva i sentrum av byen.",
      `paragraph: ${whole}`,
    ]);
  });
});

describe("pages", () => {
  test("may be turned: the text is read as it is seen", async () => {
    // Set along the height of the paper, which is then turned.
    const content = body
      .map((text, i) => `BT /F1 11 Tf 0 1 -1 0 ${100 + i * 13} 70 Tm (${text}) Tj ET`)
      .join("\n");
    expect(outline(await read(buildPages([content], { page: () => "/Rotate 90" })))).toEqual([
      `paragraph: ${whole}`,
    ]);
  });

  test("text up the margin stands for itself", async () => {
    const stamp = "BT /F1 8 Tf 0 1 -1 0 30 300 Tm (Trykt på papir fra skogen) Tj ET";
    expect(outline(await read(buildPages([`${stamp}\n${contentOf(lines(body))}`])))).toEqual([
      `paragraph: ${whole}`,
      "text-box 0 paragraph: Trykt på papir fra skogen",
    ]);
  });

  test("without text are told of", async () => {
    const { warnings } = await read(buildPages([contentOf(lines(body)), ""]));
    expect(warnings).toEqual([
      "has no text on page 2. If pictures of text are there, make them text with text recognition (OCR), and try again.",
    ]);
  });
});

test("comments that others left are told of", async () => {
  const free = firstFree(1);
  const { document } = await read(
    buildPages([contentOf(lines(body))], {
      page: () => `/Annots [${free} 0 R]`,
      more: [
        "<< /Type /Annot /Subtype /Text /Rect [100 700 120 720] /Contents (Stemmer dette?) /T (Eva Prøve) >>",
      ],
    }),
  );
  expect(document.appearance!.leftovers).toEqual([
    { kind: "comment", start: 0, end: 0, author: "Eva Prøve" },
  ]);
});
