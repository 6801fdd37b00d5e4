import { strFromU8 } from "fflate";

/** The text of an XML file, in UTF-8 or UTF-16; the standards of documents allow no other. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, false);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return strFromU8(bytes.subarray(start));
}

function decodeWide(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2)
    units.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  return units.join("");
}
