import { formatOf, type TextFormat } from "@klarsprak/core";
import { type DecodedText, decode } from "./decode.js";
import { MAX_BYTES, type ReadError, tooLarge } from "./read-error.js";

/** The text that bytes hold, or why they hold none. */
export function readText(bytes: Uint8Array): DecodedText | ReadError {
  return (
    disguised(bytes) ??
    decode(bytes) ?? {
      code: "binary",
      message: "is no text file. klarsprak reads .txt, .md, .html, templates of these, .docx, .odt and .pdf.",
    }
  );
}

/** The format of a text, or why it is not read. */
export function readableFormat(path: string, { text }: Pick<DecodedText, "text">): TextFormat | ReadError {
  if (text.length > MAX_BYTES) return tooLarge(text.length);
  return (
    formatOf(path, text) ?? {
      code: "unknown-format",
      message:
        "has an ending klarsprak does not know. It reads .txt, .md, .html, templates such as .hbs and .j2, .docx, .odt and .pdf.",
    }
  );
}

/** How files that are no text begin, and what to say of one that is named as if it were. */
const BEGINNINGS: readonly (readonly [readonly number[], string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    "is no text but a packed file, such as those of Word and OpenDocument. If it is one, give its name the ending .docx or .odt.",
  ],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "is no text but a PDF. Give its name the ending .pdf."],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    "is no text but a file of Office before 2007. Save it as .docx and check that.",
  ],
];

function disguised(bytes: Uint8Array): ReadError | undefined {
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, i) => bytes[i] === byte));
  return known === undefined ? undefined : { code: "binary", message: known[1] };
}
