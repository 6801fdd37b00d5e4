import { ZipArchive } from "../../archive/zip-archive.js";
import { DocumentError } from "../../document-error.js";
import { decodeXml } from "../../xml/decode-xml.js";
import { AUTHOR } from "./author.js";

/** Whether a file is one of Word that holds comments or tracked changes by klarsprak: a copy that it made. Never throws. */
export function isMarkedByKlarsprak(bytes: Uint8Array): boolean {
  try {
    const archive = new ZipArchive(bytes);
    return [...archive.entries.keys()]
      .filter((name) => /\.xml$/i.test(name))
      .some((name) => decodeXml(archive.read(name)!).includes(`:author="${AUTHOR}"`));
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}
