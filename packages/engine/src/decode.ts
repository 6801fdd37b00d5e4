/** How the bytes of a file were read, so that they can be written back the same. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly bom: boolean;
  /** Set where bytes that are no UTF-8 were read as U+FFFD: what they were is lost, so it cannot be written back. */
  readonly damaged?: true;
}

/** A text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const UTF8_BOM = [0xef, 0xbb, 0xbf];

/**
 * The text of a file: UTF-8 or UTF-16 by byte order mark, UTF-16 without one where every second byte is zero, else
 * UTF-8 or Windows-1252, whichever most of its bytes are. Undefined for what is no text (it holds NUL characters).
 */
export function decode(bytes: Uint8Array): DecodedText | undefined {
  if (UTF8_BOM.every((byte, i) => bytes[i] === byte)) return utf8(bytes.subarray(3), true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), "utf-16le", true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), "utf-16be", true);
  const wide = utf16WithoutMark(bytes);
  return wide === undefined ? utf8OrWindows1252(bytes) : utf16(bytes, wide, false);
}

function utf16(bytes: Uint8Array, name: "utf-16le" | "utf-16be", bom: boolean): DecodedText | undefined {
  const decoded = strictly(bytes, name);
  return decoded === undefined ? undefined : text(decoded, { name, bom });
}

function utf8(bytes: Uint8Array, bom: boolean): DecodedText | undefined {
  const decoded = strictly(bytes, "utf-8");
  if (decoded !== undefined) return text(decoded, { name: "utf-8", bom });
  return text(leniently(bytes), { name: "utf-8", bom, damaged: true });
}

function utf8OrWindows1252(bytes: Uint8Array): DecodedText | undefined {
  const decoded = utf8(bytes, false);
  if (decoded?.encoding.damaged !== true) return decoded;
  // The letters of a text in Windows-1252 are next to never valid UTF-8; in a text in UTF-8 with a scratch they are.
  const bad = decoded.text.match(/\ufffd/g)?.length ?? 0;
  const valid = decoded.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return valid > bad ? decoded : text(windows1252(bytes), { name: "windows-1252", bom: false });
}

function text(decoded: string, encoding: Encoding): DecodedText | undefined {
  return decoded.includes("\0") ? undefined : { text: decoded, encoding };
}

function strictly(bytes: Uint8Array, name: Encoding["name"]): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function leniently(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
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
 * Windows-1252, and where bytes of the text were lost when it was read.
 */
export function encode(value: string, encoding: Encoding): Uint8Array {
  if (encoding.damaged)
    throw new RangeError("some of its bytes are no UTF-8; mend them and save the file as UTF-8 first");
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
