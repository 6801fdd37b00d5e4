import { isTemplatePath, takeAll } from "@klarsprak/core";
import { withOwnLanguages } from "../block/own-languages.js";
import { DocumentBuilder } from "../document-builder.js";
import { type PixelSize, pictureSize } from "../picture/picture-size.js";
import type { ReadDocument, ReadFileOptions } from "../read-document.js";
import { DocumentFlow } from "./flow/document-flow.js";
import { belowTitles } from "./heading-levels.js";
import { type OdtFile, openingOdt } from "./odt-file.js";
import { odtMeta } from "./odt-meta.js";
import { Formats } from "./styles/formats.js";
import { MasterPages } from "./styles/master-pages.js";
import { StyleScope } from "./styles/style-scope.js";

/** As much of a picture as is unpacked to find its size, in bytes; cameras put much before it. */
const HEADER = 256 * 1024;

/**
 * Reads a text of OpenDocument, .odt or .ott: what a reader would see of it, and how it looks. `path` tells whether it is a
 * template, where the file itself does not. Throws a DocumentError where it cannot be read.
 */
export function readOdt(bytes: Uint8Array, options: ReadFileOptions = {}): ReadDocument {
  return takeAll(readingOdt(bytes, options));
}

/** Does the same in steps. */
export function* readingOdt(bytes: Uint8Array, options: ReadFileOptions = {}): Generator<void, ReadDocument> {
  const file = yield* openingOdt(bytes);
  const { content, styles } = file;
  const formats = new Formats(new StyleScope(content, styles === undefined ? [] : [styles]));
  const pageFormats = styles === undefined ? formats : new Formats(new StyleScope(styles, [content]));
  const pages = new MasterPages(styles ?? content);
  const builder = new DocumentBuilder(options.fieldsIn);
  const isTemplate = file.isTemplate || isTemplatePath(options.path ?? "");
  const { language } = formats.paragraph("Standard").text;
  const flow = new DocumentFlow({ builder, pages, sizeOf: pictureSizes(file), isTemplate });
  yield;
  yield* flow.reading(file.body, formats, pageFormats);
  const { title, template, pages: pageCount } = odtMeta(file.meta);
  const document = builder.build("odt", {
    metadata: {},
    template: isTemplate,
    ...(title === undefined ? {} : { title }),
    appearance: {
      medium: "page",
      margins: pages.margins,
      pageNumbers: flow.showsPageNumbers,
      ...(pageCount === undefined ? {} : { pages: pageCount }),
      ...(template === undefined ? {} : { template }),
    },
  });
  const blocks = belowTitles(document.blocks, flow.titles);
  return {
    document: withOwnLanguages({ ...document, blocks }, language),
    warnings: file.hasMacros ? ["holds macros, which are never run."] : [],
  };
}

/** Tells the sizes of the pictures in a file; a logo on every page is looked at once. */
function pictureSizes({ archive }: OdtFile): (src: string) => PixelSize | undefined {
  const known = new Map<string, PixelSize | undefined>();
  return (src) => {
    if (!known.has(src)) {
      const start = archive.readStart(src, HEADER);
      known.set(src, start === undefined ? undefined : pictureSize(start));
    }
    return known.get(src);
  };
}
