import { takeAll } from "@klarsprak/core";
import { Inflate } from "fflate";
import { DocumentError } from "../document-error.js";
import { crc32 } from "./crc32.js";
import { damaged, readDirectory, type ZipEntry } from "./zip-directory.js";

/** As much as is unpacked of one file, in bytes. The text of a long letter takes less than one of them. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Text in XML shrinks to a twentieth, seldom to a hundredth; what shrinks more was made to harm. */
const HIGHEST_RATIO = 300;
/** What is this small does no harm, whatever it shrinks to. In bytes. */
const HARMLESS = 4 * 1024 * 1024;
/** Bytes that are unpacked at a time, so that a file that holds more than it says is stopped soon. */
const PIECE = 16 * 1024;
/** Bytes of which the checksum is made in one step. */
const SUMMED = 256 * 1024;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** A ZIP archive in memory. Its files are unpacked when they are asked for, within a bound for all of them. */
export class ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  /** Throws a DocumentError where it is no archive, damaged, encrypted or made to harm. */
  constructor(readonly bytes: Uint8Array) {
    refuseOthers(bytes);
    this.entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The content of a file in the archive; undefined where there is none. Throws a DocumentError. */
  read(name: string): Uint8Array | undefined {
    return takeAll(this.reading(name));
  }

  /** Does the same in steps. */
  *reading(name: string): Generator<void, Uint8Array | undefined> {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    this.#unpacked += entry.size;
    if (
      this.#unpacked > MOST_UNPACKED ||
      (entry.size > HARMLESS && entry.size > entry.packedSize * HIGHEST_RATIO)
    )
      throw tooLarge();
    const content = yield* unpacking(entry, this.packed(entry));
    let crc = 0;
    for (let at = 0; at < content.length; at += SUMMED) {
      crc = crc32(content.subarray(at, at + SUMMED), crc);
      yield;
    }
    if (crc !== entry.crc) throw damaged(`its part ${name} is not what it was when it was saved`);
    return content;
  }

  /**
   * The first bytes of the content of a file, `most` at most: enough for its header. Undefined where there is no such file.
   * Nothing tells whether they are what was saved. Throws a DocumentError where they cannot be unpacked.
   */
  readStart(name: string, most: number): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    const length = Math.min(entry.size, most);
    this.#unpacked += length;
    if (this.#unpacked > MOST_UNPACKED) throw tooLarge();
    return unpackStart(entry, this.packed(entry), length);
  }

  /** The bytes of a file as they are packed. Throws a DocumentError. */
  packed({ name, localHeader, packedSize }: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (
      localHeader + LOCAL_LENGTH > this.bytes.length ||
      view.getUint32(localHeader, true) !== LOCAL_SIGNATURE
    )
      throw damaged(`its part ${name} is missing`);
    const start =
      localHeader +
      LOCAL_LENGTH +
      view.getUint16(localHeader + 26, true) +
      view.getUint16(localHeader + 28, true);
    if (start + packedSize > this.bytes.length) throw damaged(`its part ${name} is cut off`);
    return this.bytes.subarray(start, start + packedSize);
  }
}

function unpackStart({ name, method }: ZipEntry, packed: Uint8Array, most: number): Uint8Array {
  if (method === STORED) return packed.subarray(0, most);
  if (method !== DEFLATED) throw unknownMethod(name);
  const content = new Uint8Array(most);
  let length = 0;
  const inflate = new Inflate((piece) => {
    const wanted = piece.subarray(0, most - length);
    content.set(wanted, length);
    length += wanted.length;
  });
  try {
    for (let at = 0; at < packed.length && length < most; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    throw damaged(`its part ${name} cannot be unpacked`);
  }
  return content.subarray(0, length);
}

function unknownMethod(name: string): DocumentError {
  return damaged(`its part ${name} is packed in a way nobody uses`);
}

function* unpacking({ name, method, size }: ZipEntry, packed: Uint8Array): Generator<void, Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw unknownMethod(name);
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged(`its part ${name} holds more than it says`);
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      yield;
    }
  } catch (error) {
    throw error instanceof DocumentError ? error : damaged(`its part ${name} cannot be unpacked`);
  }
  if (length < size) throw damaged(`its part ${name} is cut off`);
  return content;
}

const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream that holds what is encrypted, as the old container writes it. */
const ENCRYPTED_STREAM = "EncryptedPackage";

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocumentError("empty", "is empty. Check that it was saved.");
  if (OLD_FORMAT.every((byte, i) => bytes[i] === byte)) {
    if (holdsWide(bytes, ENCRYPTED_STREAM))
      throw new DocumentError(
        "encrypted",
        "is protected by a password. Take the protection off and try again.",
      );
    throw new DocumentError(
      "old-format",
      "is in the format of Word before 2007. Save it as .docx and try again.",
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new DocumentError(
      "not-a-document",
      "is no document of Word or OpenDocument, whatever its name says. Check which file it is.",
    );
}

/** Whether bytes hold a text in UTF-16. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function tooLarge(): DocumentError {
  return new DocumentError(
    "too-large",
    `holds more than it shows: unpacked it would be over ${MOST_UNPACKED / 1024 / 1024} MB or many hundred times its size. It is not read.`,
  );
}
