import { DocumentError } from "../document-error.js";
import { type Extent, extractPage } from "./extract-page.js";
import { fontOf } from "./font-name.js";
import type { PdfContent, PdfFont, PdfPage } from "./pdf-content.js";
import type { PdfFile, PdfFilePage, PdfLibrary } from "./pdf-library.js";

/** As many pages as are read of one file. */
const MOST_PAGES = 2_000;
/** Bytes at the beginning in which a PDF says that it is one, and at the end in which it says that it is whole. */
const EDGE = 4_096;
/** Nothing is drawn: pictures are left out, whatever their size. In pixels; 0 would be no bound. */
const LARGEST_PICTURE = 1;

export interface ExtractOptions {
  /** Asked between pages; once it says true, reading ends with a DocumentError. */
  readonly isOutOfTime?: () => boolean;
}

/** What a PDF holds. Nothing in it is run, and nothing is fetched. Throws a DocumentError. */
export async function extractPdf(
  bytes: Uint8Array,
  pdfjs: PdfLibrary,
  options: ExtractOptions = {},
): Promise<PdfContent> {
  refuseOthers(bytes);
  const task = pdfjs.getDocument({
    // A copy, for the library keeps what it is given.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new DocumentError(
        "too-large",
        `has ${file.numPages} pages; at most ${MOST_PAGES} are read. Split it.`,
      );
    return await extractFile(file, options);
  } catch (error) {
    throw toDocumentError(error);
  } finally {
    // Not waited for: where reading was given up, the library may wait for itself.
    task.destroy().catch(() => undefined);
  }
}

async function extractFile(file: PdfFile, { isOutOfTime }: ExtractOptions): Promise<PdfContent> {
  const { info, metadata } = (await file.getMetadata()) as Metadata;
  const isTagged = ((await file.getMarkInfo()) as { readonly Marked?: boolean } | null)?.Marked === true;
  const fonts: Record<string, PdfFont> = {};
  const extent: Extent = { texts: 0, characters: 0 };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    if (isOutOfTime?.() === true)
      throw new DocumentError(
        "too-large",
        `takes too long to read: page ${number} of ${file.numPages} was reached. Split it, or save it again as PDF from the document it was made from.`,
      );
    const page = await file.getPage(number);
    const extracted = await extractPage(page, isTagged, extent);
    await nameFonts(page, extracted, fonts);
    pages.push(extracted);
    page.cleanup();
  }
  const title = [info.Title, metadata?.get("dc:title")].find(isText);
  return {
    pages,
    fonts,
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(isText(info.Language) ? { language: info.Language.trim() } : {}),
    scripts: await file.hasJSActions(),
  };
}

interface Metadata {
  readonly info: { readonly Title?: unknown; readonly Language?: unknown };
  readonly metadata: { get(name: string): unknown } | null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The library gives the names of fonts only with what it would draw of a page, so that is asked for where a new one is met. */
async function nameFonts(
  page: PdfFilePage,
  { texts }: PdfPage,
  fonts: Record<string, PdfFont>,
): Promise<void> {
  const fresh = new Set(texts.map(({ font }) => font).filter((font) => !(font in fonts)));
  if (fresh.size === 0) return;
  await page.getOperatorList();
  const known = page.commonObjs as { has(id: string): boolean; get(id: string): { readonly name?: string } };
  for (const font of fresh) fonts[font] = fontOf(known.has(font) ? (known.get(font).name ?? "") : "");
}

/** Refuses what is no whole PDF. The library would mend a file that was cut off, and leave out what is lost without a word. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocumentError("empty", "is empty. Check that it was saved.");
  const text = (part: Uint8Array): string => String.fromCharCode(...part);
  if (!text(bytes.subarray(0, EDGE)).includes("%PDF-"))
    throw new DocumentError("not-a-document", "is no PDF, whatever its name says. Check which file it is.");
  if (!text(bytes.subarray(-EDGE)).includes("%%EOF")) throw damaged("its end is missing");
}

/** The library tells its errors by their names. */
function toDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "PasswordException")
    return new DocumentError(
      "encrypted",
      "is protected by a password. Take the protection off and try again.",
    );
  return damaged(message.replace(/\.$/, ""));
}

function damaged(why: string): DocumentError {
  return new DocumentError(
    "damaged",
    `is damaged: ${why}. Make it again from the document it was made from, and try again.`,
  );
}
