import { type Appearance, isTemplatePath, type PagePlace, takeAll } from "@klarsprak/core";
import { withOwnLanguages } from "../block/own-languages.js";
import { DocumentBuilder } from "../document-builder.js";
import type { ReadDocument, ReadFileOptions } from "../read-document.js";
import { childOf, elementsOf, type XmlElement } from "../xml/xml-tree.js";
import { DocumentFlow } from "./document-flow.js";
import { DocxPackage, type DocxPart } from "./docx-package.js";
import type { DocxReading } from "./docx-reading.js";
import { fileProperties } from "./file-properties.js";
import { headingShift } from "./heading-shift.js";
import { Styles } from "./look/styles.js";
import { Theme } from "./look/theme.js";
import { Numbering } from "./numbering.js";
import { Pictures } from "./pictures.js";
import { sectionsOf } from "./sections.js";
import { unreadContent } from "./unread-content.js";

/** Reads a letter or template of Word. Throws a DocumentError where the bytes are none, or damaged. */
export function readDocx(bytes: Uint8Array, options: ReadFileOptions = {}): ReadDocument {
  return takeAll(readingDocx(bytes, options));
}

/** Does the same in steps. */
export function* readingDocx(
  bytes: Uint8Array,
  options: ReadFileOptions = {},
): Generator<void, ReadDocument> {
  const { document, warnings } = yield* readingDocxWhole(bytes, options);
  return { document, warnings };
}

/** Reads a Word file and keeps where each stretch of its text came from. Throws a DocumentError. */
export function readDocxWhole(bytes: Uint8Array, options: ReadFileOptions = {}): DocxReading {
  return takeAll(readingDocxWhole(bytes, options));
}

function* readingDocxWhole(bytes: Uint8Array, options: ReadFileOptions): Generator<void, DocxReading> {
  const file = yield* DocxPackage.opening(bytes);
  const body = childOf(file.main.root, "w:body") ?? file.main.root;
  const mapping = childOf((yield* file.parsingRelated("settings"))?.root, "w:clrSchemeMapping");
  const styles = new Styles(
    (yield* file.parsingRelated("styles"))?.root,
    new Theme(file.related("theme")?.root, mapping),
  );
  const numbering = new Numbering((yield* file.parsingRelated("numbering"))?.root);
  const comments = (yield* file.parsingRelated("comments"))?.root;
  yield;
  const builder = new DocumentBuilder(options.fieldsIn);
  const language = styles.defaultRun.language ?? styles.of(undefined, "paragraph").run.language;
  const flow = new DocumentFlow({
    builder,
    styles,
    numbering,
    pictures: new Pictures(file.archive),
    authorOf: commentAuthors(comments),
    headingShift: headingShift(body, styles, numbering),
  });
  const reading: ReadPart = (element, part, place) =>
    flow.reading(element, part, file.relationships(part.name), place);
  yield;
  yield* reading(body, file.main, { part: "body", number: 0 });
  yield* readingNotes(file, flow, reading);
  const { margins, headers } = sectionsOf(body, file);
  flow.fields.showsPageNumber = false;
  const counts = { header: 0, footer: 0 };
  for (const { kind, part } of headers)
    yield* reading(part.root, part, { part: kind, number: counts[kind]++ });
  const { title, ...properties } = fileProperties(file);
  const appearance: Appearance = {
    medium: "page",
    margins,
    pageNumbers: flow.fields.showsPageNumber,
    ...properties,
  };
  return {
    document: withOwnLanguages(
      builder.build("docx", {
        metadata: {},
        template: isTemplatePath(options.path ?? ""),
        appearance,
        ...(title === undefined ? {} : { title }),
      }),
      language,
    ),
    warnings: unreadContent(file),
    pieces: flow.pieces,
    package: file,
  };
}

/** Reads what stands below an element of a part. */
type ReadPart = (element: XmlElement, part: DocxPart, place: PagePlace) => Generator<void, void>;

/** Adds the notes that the text refers to, in the order it does. */
function* readingNotes(file: DocxPackage, flow: DocumentFlow, reading: ReadPart): Generator<void, void> {
  for (const kind of ["footnote", "endnote"] as const) {
    const wanted = new Set(flow.notes.filter((note) => note.kind === kind).map(({ id }) => id));
    const part = wanted.size === 0 ? undefined : yield* file.parsingRelated(`${kind}s`);
    if (part === undefined) continue;
    const byId = new Map(elementsOf(part.root).map((note) => [note.attributes["w:id"] ?? "", note]));
    for (const [number, id] of [...wanted].entries()) {
      const note = byId.get(id);
      if (note !== undefined) yield* reading(note, part, { part: kind, number });
    }
  }
}

function commentAuthors(root: XmlElement | undefined): (id: string) => string | undefined {
  const authors = new Map<string, string | undefined>();
  for (const comment of root === undefined ? [] : elementsOf(root, "w:comment"))
    authors.set(comment.attributes["w:id"] ?? "", comment.attributes["w:author"]);
  return (id) => authors.get(id);
}
