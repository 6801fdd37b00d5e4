/** How the bytes of a file were read, so that they can be written back the same. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly bom: boolean;
}

/** A text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const UTF8_BOM = [0xef, 0xbb, 0xbf];

/**
 * The text of a file: UTF-8 or UTF-16 by byte order mark, UTF-16 without one where every second byte is zero, else
 * UTF-8, else Windows-1252. Undefined for what is no text (it holds NUL characters).
 */
export function decode(bytes: Uint8Array): DecodedText | undefined {
  if (UTF8_BOM.every((byte, i) => bytes[i] === byte))
    return text(bytes.subarray(3), { name: "utf-8", bom: true });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(bytes.subarray(2), { name: "utf-16le", bom: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(bytes.subarray(2), { name: "utf-16be", bom: true });
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return text(bytes, { name: wide, bom: false });
  return text(bytes, { name: "utf-8", bom: false });
}

function text(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  try {
    const decoded = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true }).decode(bytes);
    return decoded.includes("\0") ? undefined : { text: decoded, encoding };
  } catch {
    if (encoding.name !== "utf-8") return undefined;
  }
  const decoded = windows1252(bytes);
  return decoded.includes("\0")
    ? undefined
    : { text: decoded, encoding: { name: "windows-1252", bom: false } };
}

/** UTF-16 without a mark shows itself by zeros in every second byte of a text in Latin letters. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length & ~1, 2000);
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.4 && even === 0) return "utf-16le";
  if (even > length * 0.4 && odd === 0) return "utf-16be";
  return undefined;
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/**
 * The bytes of a text in the encoding it was read in. Throws a RangeError where a character has no place in
 * Windows-1252, which an added « or – has.
 */
export function encode(value: string, encoding: Encoding): Uint8Array {
  switch (encoding.name) {
    case "utf-8":
      return concat(encoding.bom ? UTF8_BOM : [], new TextEncoder().encode(value));
    case "utf-16le":
      return concat(encoding.bom ? [0xff, 0xfe] : [], Buffer.from(value, "utf16le"));
    case "utf-16be":
      return concat(encoding.bom ? [0xfe, 0xff] : [], Buffer.from(value, "utf16le").swap16());
    case "windows-1252":
      return toWindows1252(value);
  }
}

function toWindows1252(value: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) table.set(windows1252(Uint8Array.of(byte)), byte);
  const bytes = new Uint8Array(value.length);
  for (let i = 0; i < value.length; i++) {
    const byte = table.get(value[i]!);
    if (byte === undefined)
      throw new RangeError(`"${value[i]}" cannot be written in Windows-1252; save the file as UTF-8 first`);
    bytes[i] = byte;
  }
  return bytes;
}

function concat(head: readonly number[], tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
