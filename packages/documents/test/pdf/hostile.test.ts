import { describe, expect, test } from "vitest";
import { documentOfPdf, type PdfLibrary, readPdf } from "../../src/index.js";
import { buildPages, buildPdf, contentOf, firstFree } from "./build-pdf.js";
import { loadPdfjs, outline, read } from "./load-pdfjs.js";

const hello = contentOf([{ x: 70, y: 700, text: "Du får støtte." }]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await read(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const { name, code, message } = error as { name: string; code: string; message: string };
  return `${name} ${code}: ${message}`;
};
const again = "Make it again from the document it was made from, and try again.";

describe("a file that cannot be read says why", () => {
  test.each([
    ["empty", text(""), "DocumentError empty: is empty. Check that it was saved."],
    [
      "no PDF",
      text("Hei. %%EOF"),
      "DocumentError not-a-document: is no PDF, whatever its name says. Check which file it is.",
    ],
    [
      "nothing but its name",
      text("%PDF-1.7\n%%EOF"),
      `DocumentError damaged: is damaged: Invalid PDF structure. ${again}`,
    ],
    [
      "cut off",
      buildPages([hello]).slice(0, -60),
      `DocumentError damaged: is damaged: its end is missing. ${again}`,
    ],
    [
      "a page that is missing",
      buildPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [9 0 R] /Count 1 >>"]),
      `DocumentError damaged: is damaged: Page dictionary kid reference points to wrong type of object. ${again}`,
    ],
    [
      "pages that hold themselves",
      buildPdf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 /Parent 2 0 R >>",
      ]),
      `DocumentError damaged: is damaged: Pages tree contains circular reference. ${again}`,
    ],
    [
      "100 000 pages",
      buildPdf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        `<< /Type /Pages /Kids [${"3 0 R ".repeat(100_000)}] /Count 100000 >>`,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
      ]),
      "DocumentError too-large: has 100000 pages; at most 2000 are read. Split it.",
    ],
    [
      "letters without a meaning",
      buildPages([hello], {
        page: () => `/Resources << /Font << /F1 ${firstFree(1)} 0 R >> >>`,
        more: [
          `<< /Type /Font /Subtype /Type1 /BaseFont /Signs /Encoding /WinAnsiEncoding /ToUnicode ${firstFree(1) + 1} 0 R >>`,
          {
            dictionary: "",
            content:
              "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <21> <ff> <e021> endbfrange endcmap end",
          },
        ],
      }),
      "DocumentError no-text: does not tell what its letters mean, so that its text cannot be taken out. Use the document it was made from, or make it text with text recognition (OCR), and try again.",
    ],
    [
      "nothing on its page",
      buildPages([""]),
      "DocumentError no-text: holds no text, only pictures of it or nothing at all. Use the document it was made from, or make it text with text recognition (OCR), and try again.",
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await codeOf(bytes)).toBe(message);
  });

  test("more text than is read", async () => {
    const long = Array.from(
      { length: 700 },
      (_, i) => `BT /F1 0.01 Tf 1 0 0 1 70 ${i + 50} Tm (${"ab ".repeat(2_700)}) Tj ET`,
    );
    expect(await codeOf(buildPages([long.join("\n")]))).toBe(
      "DocumentError too-large: holds more text than is read: over 5 million letters, or 200 000 stretches of text. Split it.",
    );
  });

  test("the time is up", async () => {
    let asked = 0;
    const pdfjs: PdfLibrary = await loadPdfjs();
    const reading = readPdf(buildPages([hello, hello, hello]), pdfjs, { isOutOfTime: () => ++asked > 2 });
    await expect(reading).rejects.toMatchObject({
      code: "too-large",
      message:
        "takes too long to read: page 3 of 3 was reached. Split it, or save it again as PDF from the document it was made from.",
    });
  });
});

describe("a file with a loop is read as far as it goes", () => {
  test("a form that holds itself", async () => {
    const resources = `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${firstFree(1)} 0 R >> >>`;
    const form = {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`,
      content: `/X Do ${contentOf([{ x: 70, y: 600, text: "Du kan klage." }])} /X Do`,
    };
    const result = await read(buildPages([`${hello} /X Do`], { page: () => resources, more: [form] }));
    expect(outline(result)).toEqual(["paragraph: Du får støtte.", "paragraph: Du kan klage."]);
  });

  test("a structure whose elements hold each other", async () => {
    const free = firstFree(1);
    const result = await read(
      buildPages([`/P << /MCID 0 >> BDC ${hello} EMC`], {
        catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${free} 0 R`,
        page: () => "/StructParents 0",
        more: [
          `<< /Type /StructTreeRoot /K ${free + 1} 0 R /ParentTree << /Nums [0 [${free + 2} 0 R]] >> >>`,
          `<< /S /Sect /P ${free + 2} 0 R /K [${free + 2} 0 R ${free + 2} 0 R] >>`,
          `<< /S /P /P ${free + 1} 0 R /Pg 5 0 R /K [0 ${free + 1} 0 R ${free + 1} 0 R] >>`,
        ],
      }),
    );
    expect(outline(result)).toEqual(["paragraph: Du får støtte."]);
  });

  test("a table of contents of the file that leads to itself", async () => {
    const bytes = buildPages([hello], { trailer: "/Prev 0000000" });
    const written = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const start = String(written.lastIndexOf("xref\n0")).padStart(7, "0");
    const looped = Uint8Array.from(written.replace("/Prev 0000000", `/Prev ${start}`), (c) =>
      c.charCodeAt(0),
    );
    expect(outline(await read(looped))).toEqual(["paragraph: Du får støtte."]);
  });
});

test("a line of a hundred thousand pieces is one line", () => {
  const texts = Array.from({ length: 100_000 }, (_, i) => ({
    ...{ text: "og", left: 70 + i * 20, baseline: 100, width: 15, size: 10, font: i % 2 === 0 ? "a" : "b" },
    ...{ spaced: true, turned: false, artifact: false },
  }));
  const { document } = documentOfPdf({
    pages: [{ width: 595, height: 842, texts, comments: [] }],
    fonts: { a: { family: "Arial", bold: false }, b: { family: "Arial", bold: true } },
    scripts: false,
  });
  expect(document.source).toBe(Array(100_000).fill("og").join(" "));
});

test("scripts are mentioned and never run", async () => {
  const { warnings } = await read(
    buildPages([hello], { catalog: "/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>" }),
  );
  expect(warnings).toEqual(["holds scripts, which are never run."]);
  expect(globalThis).not.toHaveProperty("ran");
});
