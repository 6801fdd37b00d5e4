import { ZipArchive } from "../archive/zip-archive.js";
import { DocumentError } from "../document-error.js";
import { decodeXml } from "../xml/decode-xml.js";
import { parsingXml } from "../xml/parse-xml.js";
import { descend, elementsOf, type XmlElement } from "../xml/xml-tree.js";

/** The parts of a file of OpenDocument that hold text. */
export interface OdtFile {
  readonly archive: ZipArchive;
  readonly content: XmlElement;
  /** What holds the text: `office:text`. */
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  readonly isTemplate: boolean;
  readonly hasMacros: boolean;
}

const TEXT = "application/vnd.oasis.opendocument.text";

/** What a file holds that is no text, by what stands in its body. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["office:spreadsheet", "a spreadsheet"],
  ["office:presentation", "a presentation"],
  ["office:drawing", "a drawing"],
  ["office:chart", "a chart"],
  ["office:image", "a picture"],
  ["office:database", "a database"],
]);

/** Opens a file of OpenDocument, in steps. Throws a DocumentError where it is damaged, encrypted, made to harm, or holds no text. */
export function* openingOdt(bytes: Uint8Array): Generator<void, OdtFile> {
  const archive = new ZipArchive(bytes);
  const mimetype = textIn(archive, "mimetype")?.trim() ?? "";
  if (!archive.has("content.xml") && archive.has("[Content_Types].xml"))
    throw new DocumentError(
      "not-a-document",
      "is a file of Microsoft Office, whatever its name says. Give it the ending it should have, such as .docx, and try again.",
    );
  refuseEncrypted(archive);
  const content = yield* parsing(archive, "content.xml");
  if (content === undefined)
    throw new DocumentError(
      "not-a-document",
      "is an archive without a text of OpenDocument in it. Check which file it is.",
    );
  const body = descend(content, "office:body", "office:text");
  if (body === undefined || mimetype === `${TEXT}-master`) throw noText(content);
  return {
    archive,
    content,
    body,
    styles: yield* parsing(archive, "styles.xml"),
    meta: yield* parsing(archive, "meta.xml"),
    isTemplate: mimetype === `${TEXT}-template`,
    hasMacros: [...archive.entries.keys()].some(isMacro),
  };
}

/** The list of contents is not parsed: in files of older programs it has a document type, and it is asked one thing only. */
function refuseEncrypted(archive: ZipArchive): void {
  const manifest = textIn(archive, "META-INF/manifest.xml") ?? "";
  if (/<(?:[\w.-]+:)?encryption-data[\s>/]/.test(manifest))
    throw new DocumentError(
      "encrypted",
      "is protected by a password. Take the protection off and try again.",
    );
}

function noText(content: XmlElement): DocumentError {
  const body = descend(content, "office:body");
  const name =
    body === undefined ? undefined : elementsOf(body).find((child) => OTHERS.has(child.name))?.name;
  const what = name === undefined ? undefined : OTHERS.get(name);
  if (what !== undefined)
    return new DocumentError(
      "not-a-document",
      `is ${what} of OpenDocument, not a text. Save the text in it as .odt and try again.`,
    );
  return new DocumentError(
    "not-a-document",
    "is a file of OpenDocument, but holds no text of its own. Check which file it is.",
  );
}

function* parsing(archive: ZipArchive, name: string): Generator<void, XmlElement | undefined> {
  const bytes = yield* archive.reading(name);
  if (bytes === undefined) return undefined;
  const text = decodeXml(bytes);
  yield;
  return yield* parsingXml(text, name);
}

function textIn(archive: ZipArchive, name: string): string | undefined {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : decodeXml(bytes);
}

/** Programs write an empty library into every file; what is in a library, or in a folder of scripts, is a macro. */
function isMacro(name: string): boolean {
  return (
    (/^(?:Basic|Dialogs)\/./.test(name) && !/\/(?:script-l[bc]|dialog-l[bc])\.xml$|\/$/.test(name)) ||
    /^Scripts\/.*[^/]$/.test(name)
  );
}
