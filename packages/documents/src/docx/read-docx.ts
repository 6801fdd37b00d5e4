import { type Appearance, isTemplatePath, type PagePlace } from "@klarsprak/core";
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
  const { document, warnings } = readDocxWhole(bytes, options);
  return { document, warnings };
}

/** Reads a Word file and keeps where each stretch of its text came from. Throws a DocumentError. */
export function readDocxWhole(bytes: Uint8Array, options: ReadFileOptions = {}): DocxReading {
  const file = new DocxPackage(bytes);
  const body = childOf(file.main.root, "w:body") ?? file.main.root;
  const mapping = childOf(file.related("settings")?.root, "w:clrSchemeMapping");
  const styles = new Styles(file.related("styles")?.root, new Theme(file.related("theme")?.root, mapping));
  const numbering = new Numbering(file.related("numbering")?.root);
  const builder = new DocumentBuilder(options.fieldsIn);
  const language = styles.defaultRun.language ?? styles.of(undefined, "paragraph").run.language;
  const flow = new DocumentFlow({
    builder,
    styles,
    numbering,
    pictures: new Pictures(file.archive),
    authorOf: commentAuthors(file.related("comments")?.root),
    headingShift: headingShift(body, styles, numbering),
  });
  const read = (element: XmlElement, part: DocxPart, place: PagePlace): void =>
    flow.read(element, part, file.relationships(part.name), place);
  read(body, file.main, { part: "body", number: 0 });
  readNotes(file, flow, read);
  const { margins, headers } = sectionsOf(body, file);
  flow.fields.showsPageNumber = false;
  const counts = { header: 0, footer: 0 };
  for (const { kind, part } of headers) read(part.root, part, { part: kind, number: counts[kind]++ });
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

/** Adds the notes that the text refers to, in the order it does. */
function readNotes(
  file: DocxPackage,
  flow: DocumentFlow,
  read: (element: XmlElement, part: DocxPart, place: PagePlace) => void,
): void {
  for (const kind of ["footnote", "endnote"] as const) {
    const wanted = new Set(flow.notes.filter((note) => note.kind === kind).map(({ id }) => id));
    const part = wanted.size === 0 ? undefined : file.related(`${kind}s`);
    if (part === undefined) continue;
    const byId = new Map(elementsOf(part.root).map((note) => [note.attributes["w:id"] ?? "", note]));
    for (const [number, id] of [...wanted].entries()) {
      const note = byId.get(id);
      if (note !== undefined) read(note, part, { part: kind, number });
    }
  }
}

function commentAuthors(root: XmlElement | undefined): (id: string) => string | undefined {
  const authors = new Map<string, string | undefined>();
  for (const comment of root === undefined ? [] : elementsOf(root, "w:comment"))
    authors.set(comment.attributes["w:id"] ?? "", comment.attributes["w:author"]);
  return (id) => authors.get(id);
}
