import { once } from "node:events";
import { resolve } from "node:path";
import { WholeFile } from "@klarsprak/engine";
import { UsageError } from "./usage-error.js";
import { chunksOf } from "./write-report.js";

/** Parts of a report, each in pieces, as they come about. */
export type ReportParts = AsyncIterable<Iterable<string>>;

/**
 * Writes each part of a report when it is there: to standard output no faster than it is read, or into a file that stands there
 * whole at the end, or not at all. Throws a UsageError where the file cannot be written.
 */
export async function streamReport(parts: ReportParts, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for await (const part of parts) await writeOut(part);
    return;
  }
  const whole = said(file, () => new WholeFile(resolve(process.cwd(), file)));
  try {
    const encoder = new TextEncoder();
    for await (const part of parts)
      for (const chunk of chunksOf(part)) said(file, () => whole.write(encoder.encode(chunk)));
    said(file, () => whole.finish());
  } catch (error) {
    whole.abandon();
    throw error;
  }
}

/** Writes to standard output, and waits where its reader is slower. */
async function writeOut(pieces: Iterable<string>): Promise<void> {
  for (const chunk of chunksOf(pieces)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
}

/** Does something to the file of a report. Throws a UsageError that names it where that cannot be done. */
function said<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`--output-file: ${file} cannot be written (${code})`);
  }
}
