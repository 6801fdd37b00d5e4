import { fileFormatOf } from "@klarsprak/core";

/** A text to check, as a line of JSON gives it. */
export interface TextRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What its sender calls it. */
  readonly id?: RecordId;
}

/** No more than this is handed back: what is nested without end could not be written. */
export type RecordId = string | number;

/** Why a line is no record; `message` follows the name of the record and says what to do. */
export interface RecordProblem {
  /** Undefined where it cannot be told. */
  readonly path?: string;
  readonly id?: RecordId;
  readonly error: { readonly code: "bad-record" | "too-large"; readonly message: string };
}

/** Reads a line as a record; undefined where it holds nothing but white space. No message repeats what stands in it. */
export function readRecord(line: Uint8Array): TextRecord | RecordProblem | undefined {
  const text = utf8(line);
  if (text === undefined) return problem({}, "is no UTF-8. Send JSON in UTF-8.");
  if (text.trim() === "") return undefined;
  const record = parsed(text);
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return problem({}, `is no object of JSON on a line of its own. Send ${EXAMPLE}`);
  const { path, content, encoding = "utf-8", id } = record as Readonly<Record<string, unknown>>;
  const named = typeof path === "string" && path !== "" ? { path } : {};
  if (id !== undefined && typeof id !== "string" && typeof id !== "number")
    return problem(named, 'has an "id" that is neither text nor number. Send one, or leave it out.');
  const about = { ...(id === undefined ? {} : { id }), ...named };
  if (typeof path !== "string" || path === "")
    return problem(about, `has no "path" that is a text. Send ${EXAMPLE}`);
  if (typeof content !== "string") return problem(about, `has no "content" that is a text. Send ${EXAMPLE}`);
  if (encoding !== "utf-8" && encoding !== "base64")
    return problem(about, 'has an "encoding" that is neither "utf-8" nor "base64". Leave it out for a text.');
  if (encoding === "utf-8") {
    if (fileFormatOf(path) !== undefined)
      return problem(about, 'is a document and no text. Send its bytes, with "encoding": "base64".');
    return { ...about, path, bytes: new TextEncoder().encode(content) };
  }
  const bytes = fromBase64(content);
  return bytes === undefined
    ? problem(about, 'has a "content" that is no Base64. Send the bytes of the file in Base64.')
    : { ...about, path, bytes };
}

const EXAMPLE = '{"path": "brev.txt", "content": "..."}';

function problem(about: Omit<RecordProblem, "error">, message: string): RecordProblem {
  return { ...about, error: { code: "bad-record", message } };
}

/** The text of bytes, without a byte order mark; undefined where they are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node reads what it can and passes over the rest; a damaged document would have a wrong name then. */
function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/\s+/g, "");
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits)
    ? new Uint8Array(Buffer.from(digits, "base64"))
    : undefined;
}
