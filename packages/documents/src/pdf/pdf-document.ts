import { type SourceDocument, takeAll } from "@klarsprak/core";
import { type BlockShape, DocumentBuilder } from "../document-builder.js";
import { DocumentError } from "../document-error.js";
import type { ReadDocument, ReadFileOptions } from "../read-document.js";
import { notesOf, withoutReferences } from "./find-footnotes.js";
import { piecesOf, type Vocabulary, vocabularyOf } from "./join-lines.js";
import { findingParagraphs, type PdfParagraphs } from "./paragraphs-of-pdf.js";
import type { PdfContent, PdfFont, PdfPage } from "./pdf-content.js";
import type { PdfParagraph } from "./pdf-paragraph.js";

/** Share of the letters that must be letters, or else the file does not tell what its signs mean. */
const LEAST_LETTERS = 0.7;
/** What is no letter that can be read: a sign of a font's own, or none at all. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/g;
/** As many pages as are named in a warning. */
const MOST_NUMBERS = 10;
/** Notes come behind the text, then headers and footers, as in other documents. */
const PARTS = ["body", "text-box", "footnote", "header", "footer"] as const;

/** The document of what a PDF holds. Throws a DocumentError where that is no text. */
export function documentOfPdf(content: PdfContent, options: ReadFileOptions = {}): ReadDocument {
  return takeAll(readingPdfContent(content, options));
}

/** Does the same in steps. */
export function* readingPdfContent(
  content: PdfContent,
  options: ReadFileOptions = {},
): Generator<void, ReadDocument> {
  refuseWithoutText(content);
  const paragraphs = yield* findingParagraphs(content);
  const document = yield* building(paragraphs, content, options);
  return { document, warnings: warningsOf(content) };
}

function* building(
  { paragraphs, pageNumbers }: PdfParagraphs,
  content: PdfContent,
  { fieldsIn }: ReadFileOptions,
): Generator<void, SourceDocument> {
  const words = vocabularyOf(paragraphs.flatMap(({ lines }) => lines));
  yield;
  const notes = notesOf(paragraphs);
  yield;
  const builder = new DocumentBuilder(fieldsIn);
  for (const part of PARTS) {
    let number = 0;
    for (const paragraph of paragraphs) {
      if (paragraph.part !== part) continue;
      const pieces = piecesOfParagraph(paragraph, notes, words, content.fonts);
      const place = { part, number: paragraph.number ?? (part === "body" ? 0 : number) };
      const isAdded = builder.addBlock({ ...shapeOf(paragraph), place }, pieces) !== undefined;
      if (isAdded) number++;
      yield;
    }
  }
  for (const page of content.pages)
    for (const { author } of page.comments)
      builder.addLeftover({ kind: "comment", start: 0, end: 0, ...(author === undefined ? {} : { author }) });
  return builder.build("pdf", {
    metadata: {},
    template: false,
    ...(content.title === undefined ? {} : { title: content.title }),
    ...(content.language === undefined ? {} : { declaredLanguage: content.language }),
    appearance: { medium: "page", pages: content.pages.length, pageNumbers },
  });
}

function shapeOf(paragraph: PdfParagraph): BlockShape {
  const { kind, level, list, table, declaredLanguage, alt, tag } = paragraph;
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(list === undefined ? {} : { list }),
    ...(table === undefined ? {} : { table }),
    ...(declaredLanguage === undefined ? {} : { declaredLanguage }),
    ...(tag === undefined ? {} : { look: { style: tag } }),
    ...(kind === "image" ? { image: { src: "", missingAlt: alt === "", decorative: false } } : {}),
  };
}

function piecesOfParagraph(
  { lines, kind, alt }: PdfParagraph,
  notes: ReadonlySet<string>,
  words: Vocabulary,
  fonts: Readonly<Record<string, PdfFont>>,
): ReturnType<typeof piecesOf> {
  if (kind === "image") return [{ text: alt ?? "" }];
  const own = lines.map((line) => withoutReferences(line, notes)).filter(({ text }) => text !== "");
  return piecesOf(own, words, fonts);
}

function warningsOf({ pages, scripts }: PdfContent): readonly string[] {
  const silent = pages.flatMap(({ texts }, i) => (texts.length === 0 ? [i + 1] : []));
  const numbers =
    silent.slice(0, MOST_NUMBERS).join(", ") + (silent.length > MOST_NUMBERS ? " and more" : "");
  return [
    ...(scripts ? ["holds scripts, which are never run."] : []),
    ...(silent.length > 0
      ? [
          `has no text on page ${numbers}. If pictures of text are there, make them text with text recognition (OCR), and try again.`,
        ]
      : []),
  ];
}

function refuseWithoutText({ pages }: PdfContent): void {
  const texts = pages.flatMap((page: PdfPage) => page.texts.map(({ text }) => text));
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  if (all === 0)
    throw new DocumentError(
      "no-text",
      "holds no text, only pictures of it or nothing at all. Use the document it was made from, or make it text with text recognition (OCR), and try again.",
    );
  const unreadable = texts.reduce((sum, text) => sum + (text.match(UNREADABLE)?.length ?? 0), 0);
  if (unreadable > (1 - LEAST_LETTERS) * all)
    throw new DocumentError(
      "no-text",
      "does not tell what its letters mean, so that its text cannot be taken out. Use the document it was made from, or make it text with text recognition (OCR), and try again.",
    );
}
