import { statSync } from "node:fs";
import { resolve } from "node:path";
import { applyEdits, type Finding } from "@klarsprak/core";
import {
  encode,
  type FoundFile,
  isPassedOver,
  isReadError,
  type LintedFile,
  type Linter,
} from "@klarsprak/engine";
import { leftFor, type Places, PlaceTeller, placesOf } from "./term-places.js";
import type { TermFile, Upkeep } from "./term-report.js";
import { upkeepOf } from "./upkeep.js";

/** What is to be done with a file; `bytes` is what it is to hold, left out where nothing of it changes or can be written. */
export interface PlannedFile {
  readonly file: TermFile;
  /** What it held when it was read. */
  readonly original: Uint8Array | undefined;
  readonly bytes: Uint8Array | undefined;
}

/** What would be changed in a file, with all that is told of it; undefined where it is none that klarsprak reads. */
export async function planFile(
  linter: Linter,
  found: FoundFile,
  isWanted: (finding: Finding) => boolean,
): Promise<PlannedFile | undefined> {
  const { path } = found;
  const absolute = resolve(linter.setup.cwd, path);
  const original = linter.setup.machine.files.readBytes(absolute);
  if (isReadError(original)) {
    const { code, message } = original;
    const unread = { path, format: "unknown", error: { code, message } };
    return isPassedOver(found, unread)
      ? undefined
      : { file: empty(unread), original: undefined, bytes: undefined };
  }
  const linted = await linter.lintBytes(path, original);
  if (isPassedOver(found, linted)) return undefined;
  const wrong = errorOf(linted);
  if (linted.analysis === undefined || linted.source === undefined || wrong !== undefined)
    return { file: { ...empty(linted), error: wrong ?? null }, original, bytes: undefined };
  const findings = linted.analysis.findings.filter(
    (finding) => finding.category !== "privacy" && isWanted(finding),
  );
  if (findings.length === 0) return { file: empty(linted), original, bytes: undefined };
  const written = await writtenFile(linted, placesOf(findings), original);
  const { places } = written;
  const hidden = linted.analysis.findings.flatMap(({ category, span }) =>
    category === "privacy" ? [span] : [],
  );
  const teller = new PlaceTeller(linted.source, places.changes, hidden, linted.format === "html");
  const error = written.error ?? (places.changes.length > 0 && isReadOnly(absolute) ? READ_ONLY : null);
  return {
    file: {
      ...empty(linted),
      upkeep: await upkeepIn(linted, original),
      changes: places.changes.map((change) => teller.changed(change)),
      byHand: [...places.byHand]
        .sort((a, b) => a.finding.span.start - b.finding.span.start)
        .map((left) => teller.left(left)),
      error,
    },
    original,
    bytes: error === null ? written.bytes : undefined,
  };
}

const NOTHING: Upkeep = { owner: null, reviewed: null, saved: null };

const READ_ONLY = {
  code: "read-only",
  message: "is read-only, so that nothing in it is changed. Ask who owns it, or let it be written.",
} as const;

/** What is told of a file before anything is found in it. */
function empty({ path, format, analysis, error }: LintedFile): TermFile {
  return {
    path,
    format,
    language: analysis === undefined || analysis.language === "en" ? null : analysis.language,
    twin: null,
    upkeep: NOTHING,
    changes: [],
    byHand: [],
    applied: false,
    error: error ?? null,
  };
}

/** Why a file was not read, or not checked as a whole: then nothing in it is changed. */
function errorOf({ error, analysis }: LintedFile): TermFile["error"] | undefined {
  if (error !== undefined) return error;
  const [failure] = analysis?.failures ?? [];
  return failure === undefined ? undefined : { code: "not-checked", message: `: ${failure.message}` };
}

interface WrittenFile {
  readonly places: Places;
  readonly bytes?: Uint8Array;
  readonly error?: TermFile["error"];
}

/** The bytes of a file with the changes made; what cannot be made in a file of its kind is left to a person. */
async function writtenFile(
  { path, format, decoded, source = "" }: LintedFile,
  places: Places,
  original: Uint8Array,
): Promise<WrittenFile> {
  const { changes, byHand } = places;
  if (changes.length === 0) return { places };
  if (decoded !== undefined) {
    const edits = changes.flatMap(({ change }) => change.edits);
    try {
      return { places, bytes: encode(applyEdits(source, edits), decoded.encoding) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const message = `cannot be written (${error.message}). Nothing in it was changed.`;
      return { places, error: { code: "not-writable", message } };
    }
  }
  if (format !== "docx") {
    const left = changes.map(({ finding }) => leftFor("format", finding));
    return { places: { changes: [], byHand: [...byHand, ...left] } };
  }
  const { replaceInDocx } = await import("@klarsprak/documents/in-place");
  const { bytes, made } = replaceInDocx(
    original,
    changes.map(({ change }) => change),
    { path },
  );
  const kept = changes.filter(({ change }) => made.has(change));
  const left = changes
    .filter(({ change }) => !made.has(change))
    .map(({ finding }) => leftFor("document", finding));
  return { places: { changes: kept, byHand: [...byHand, ...left] }, ...(kept.length === 0 ? {} : { bytes }) };
}

async function upkeepIn({ format, analysis }: LintedFile, bytes: Uint8Array): Promise<Upkeep> {
  const metadata = analysis?.document.metadata ?? {};
  if (format !== "docx") return upkeepOf(metadata);
  const { readDocxProperties } = await import("@klarsprak/documents/in-place");
  return upkeepOf(metadata, readDocxProperties(bytes));
}

/** Whether nobody may write a file. It could be replaced all the same, but somebody meant it to stay. */
function isReadOnly(path: string): boolean {
  return (statSync(path).mode & 0o222) === 0;
}
