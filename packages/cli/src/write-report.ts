import { resolve } from "node:path";
import { writeFileWhole } from "@klarsprak/engine";
import { UsageError } from "./usage-error.js";

/** Characters that go out at once: a system call for each piece of a report would cost more than the report. */
const CHUNK = 1 << 16;

/** Writes a report to standard output, or whole into a file. Throws a UsageError where the file cannot be written. */
export function writeReport(pieces: Iterable<string>, file: string | undefined): void {
  if (file === undefined) {
    for (const chunk of chunksOf(pieces)) process.stdout.write(chunk);
    return;
  }
  try {
    writeFileWhole(resolve(process.cwd(), file), encoded(chunksOf(pieces)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`--output-file: ${file} cannot be written (${code})`);
  }
}

/** Pieces put together to what goes out at once. */
export function* chunksOf(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

function* encoded(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield encoder.encode(chunk);
}
