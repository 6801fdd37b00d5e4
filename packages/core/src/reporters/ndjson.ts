import type { FileReport, RunReport } from "./file-report.js";

/**
 * A file as one line of JSON, in pieces: a line may be longer than a string can be. It names the version that wrote it, since
 * lines are kept and put together for years. `id` is what a sender calls it; undefined where nobody does.
 */
export function* ndjsonLine(version: string, file: FileReport, id?: unknown): Generator<string> {
  const { findings, failures, error, ...before } = file;
  const opening = JSON.stringify({ version, ...(id === undefined ? {} : { id }), ...before });
  yield `${opening.slice(0, -"}".length)},"findings":[`;
  for (const [i, finding] of findings.entries()) yield `${i === 0 ? "" : ","}${JSON.stringify(finding)}`;
  yield `],${JSON.stringify({ failures, error }).slice("{".length)}\n`;
}

/** A run as lines of JSON, one for each file, in pieces. */
export function* reportNdjson({ version, files }: RunReport): Generator<string> {
  for (const file of files) yield* ndjsonLine(version, file);
}
