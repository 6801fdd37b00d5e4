import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import type { FileReport } from "@klarsprak/core";
import { decode } from "@klarsprak/engine";
import { streamStdin } from "../read-stdin.js";
import { byteLines } from "../records/byte-lines.js";
import { UsageError } from "../usage-error.js";
import { fileReportShape } from "./file-report-shape.js";
import { isObject } from "./shape.js";

/** A report that cannot be used; the message follows its name and says what to do. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}

/** Bytes of JSON that are read at once: what a string can hold. */
const MOST = constants.MAX_STRING_LENGTH;

/**
 * The files of a report that `lint --format json` or `ndjson` of this version wrote; `-` is standard input. Its first line tells
 * which of them it is. Throws a ReportError.
 */
export async function readReport(path: string, version: string): Promise<readonly FileReport[]> {
  const files: FileReport[] = [];
  const whole: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const { number, bytes } of byteLines(
      path === "-" ? streamStdin() : createReadStream(path),
      MOST,
    )) {
      length += bytes?.length ?? MOST;
      if (bytes === undefined || (whole.length > 0 && length > MOST)) throw new ReportError(TOO_LARGE);
      if (whole.length > 0) whole.push(LINE_BREAK, bytes);
      else if (isBlank(bytes)) continue;
      else if (files.length > 0 || isFileLine(bytes)) files.push(fileOfLine(bytes, number, version));
      else whole.push(bytes);
    }
  } catch (error) {
    if (error instanceof ReportError || error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ReportError(`cannot be read (${code}). Check the path, and who may read it.`);
  }
  if (files.length > 0) return files;
  if (whole.length > 0) return filesOf(Buffer.concat(whole), version);
  // What a shard without files is as lines of JSON.
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return [];
  throw new ReportError(`is empty. ${WRITE_ANEW}`);
}

const LINE_BREAK = Uint8Array.of(10);
const WRITE_ANEW = "Write it anew: klarsprak lint --format json --output-file FILE";
const TOO_LARGE = `holds more than ${Math.floor(MOST / 1024 / 1024)} MB of JSON. Write the shards with --format ndjson, which is read line by line.`;
const NO_REPORT = "is no report of klarsprak lint. Give files that lint --format json or ndjson wrote.";

/** The files of a report in one piece. */
function filesOf(bytes: Uint8Array, version: string): readonly FileReport[] {
  const value = parsed(bytes);
  if (value === undefined) throw new ReportError(`is no whole JSON: cut off, or no report. ${WRITE_ANEW}`);
  if (!isObject(value) || !Array.isArray(value.files) || !isObject(value.summary))
    throw new ReportError(NO_REPORT);
  refuseOtherVersion(value.version, version);
  return value.files.map((file, i) => checked(file, `files[${i}]`));
}

/** Whether a line is the whole of something other than a run: then each line tells of a file. */
function isFileLine(bytes: Uint8Array): boolean {
  const value = parsed(bytes);
  return isObject(value) && !("files" in value);
}

function fileOfLine(bytes: Uint8Array, number: number, version: string): FileReport {
  const value = parsed(bytes);
  if (!isObject(value)) throw new ReportError(`is damaged in line ${number}. ${WRITE_ANEW}`);
  // What a sender called it, too, belongs to the line and not to the file.
  const { version: own, id: _, ...file } = value;
  if (typeof file.path !== "string" || !("findings" in file)) throw new ReportError(NO_REPORT);
  refuseOtherVersion(own, version);
  return checked(file, `line ${number}, `);
}

function refuseOtherVersion(own: unknown, version: string): void {
  if (typeof own !== "string") throw new ReportError(NO_REPORT);
  if (own !== version)
    throw new ReportError(
      `was written by klarsprak ${own}, and this is ${version}. Merge it with that version, or write it anew with this one.`,
    );
}

function checked(file: unknown, place: string): FileReport {
  const problem = fileReportShape(file, place);
  if (problem !== undefined)
    throw new ReportError(`is damaged or changed by something else: ${problem}. ${WRITE_ANEW}`);
  return file as FileReport;
}

/** A value of JSON, also in UTF-16, which PowerShell writes; undefined where there is none. */
function parsed(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  if (decoded === undefined || decoded.encoding.damaged || decoded.encoding.name === "windows-1252")
    return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
