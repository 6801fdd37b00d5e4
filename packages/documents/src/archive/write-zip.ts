import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.js";
import type { ZipArchive } from "./zip-archive.js";
import type { ZipEntry } from "./zip-directory.js";

/** A file of the new archive, as its headers need it. */
interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** That the name is in UTF-8. */
const UTF8 = 0x0800;
/** That sizes stand behind the content; they always stand before it here. */
const SIZES_BEHIND = 0x0008;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: the same input gives the same bytes, whatever the clock says. */
const FIRST_DAY = 0x0021;

/**
 * The archive with these parts in place of its own, or added. The packed bytes of all other parts are kept as they are,
 * and so is the order.
 */
export function rewriteZip(archive: ZipArchive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Written[] = [];
  for (const entry of archive.entries.values()) {
    const content = parts.get(entry.name);
    files.push(content === undefined ? keep(archive, entry) : pack(entry.name, content, entry));
  }
  for (const [name, content] of parts) if (!archive.has(name)) files.push(pack(name, content));
  return assemble(files);
}

function keep(archive: ZipArchive, entry: ZipEntry): Written {
  const { flags, method, time, date, crc, size, record } = entry;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const name = record.subarray(46, 46 + view.getUint16(28, true));
  return { name, flags: flags & ~SIZES_BEHIND, method, time, date, crc, size, packed: archive.packed(entry) };
}

function pack(name: string, content: Uint8Array, before?: ZipEntry): Written {
  return {
    name: strToU8(name),
    flags: UTF8,
    method: DEFLATED,
    time: before?.time ?? 0,
    date: before?.date ?? FIRST_DAY,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content),
  };
}

function assemble(files: readonly Written[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const header = new Uint8Array(30 + file.name.length);
    common(new DataView(header.buffer), 0x04034b50, 4, file);
    header.set(file.name, 30);
    pieces.push(header, file.packed);
    directory.push(record(file, at));
    at += header.length + file.packed.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return joined([...pieces, ...directory, end]);
}

function record(file: Written, localHeader: number): Uint8Array {
  const bytes = new Uint8Array(46 + file.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(4, VERSION, true);
  common(view, 0x02014b50, 6, file);
  view.setUint32(42, localHeader, true);
  bytes.set(file.name, 46);
  return bytes;
}

/** What both headers of a file hold, from the field `at` which version is needed. */
function common(view: DataView, signature: number, at: number, file: Written): void {
  view.setUint32(0, signature, true);
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, file.flags, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 6, file.time, true);
  view.setUint16(at + 8, file.date, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.packed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.name.length, true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
