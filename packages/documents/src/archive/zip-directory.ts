import { strFromU8 } from "fflate";
import { DocumentError } from "../document-error.js";

/** What the directory of an archive says of a file in it. Offsets and sizes are in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localHeader: number;
  /** The record of the directory as it stands, with name, extra field and comment. */
  readonly record: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const RECORD_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** More files than this no letter holds. */
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 1;

/**
 * The files of an archive by name, as its directory lists them. Throws a DocumentError where the archive is damaged,
 * encrypted, or holds a name that would climb out of a folder.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged("its end is missing");
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  // What stands before the archive, in a file that something was put in front of, moves all its offsets.
  const directory = end - length;
  const moved = directory - view.getUint32(end + 16, true);
  if (directory < 0 || moved < 0 || count > MOST_ENTRIES) throw damaged("its list of contents is wrong");
  const entries = new Map<string, ZipEntry>();
  let at = directory;
  for (let i = 0; i < count; i++) {
    const entry = readRecord(bytes, view, at, end, moved);
    if (entries.has(entry.name)) throw damaged(`it holds ${entry.name} twice`);
    refuseUnsafe(entry);
    entries.set(entry.name, entry);
    at += entry.record.length;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number, moved: number): ZipEntry {
  if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD_SIGNATURE)
    throw damaged("its list of contents is cut off");
  const nameLength = view.getUint16(at + 28, true);
  const length = RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > end) throw damaged("its list of contents is cut off");
  return {
    name: strFromU8(bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localHeader: view.getUint32(at + 42, true) + moved,
    record: bytes.subarray(at, at + length),
  };
}

function refuseUnsafe({ name, flags }: ZipEntry): void {
  if ((flags & ENCRYPTED) !== 0)
    throw new DocumentError(
      "encrypted",
      "is protected by a password. Take the protection off and try again.",
    );
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name))
    throw new DocumentError(
      "unsafe",
      "holds a path that leads out of the file, and is not read. Ask the sender for a new one.",
    );
}

/** The error for an archive that cannot be followed. */
export function damaged(why: string): DocumentError {
  return new DocumentError(
    "damaged",
    `is damaged: ${why}. Open it in the program it was made with, save it again, and try again.`,
  );
}
