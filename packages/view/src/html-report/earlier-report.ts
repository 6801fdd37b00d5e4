import type { Severity } from "@klarsprak/core";

/** A finding as a report of an earlier run tells of it. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
}

/** What is known of an earlier run: its findings by the path of their file. */
export interface EarlierReport {
  /** The version of klarsprak that made it. */
  readonly version: string;
  readonly files: ReadonlyMap<string, readonly EarlierFinding[]>;
}

/** Reads what `lint --format json` wrote. Gives a sentence about what is wrong where it is something else. */
export function readEarlierReport(text: string): EarlierReport | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "is not whole JSON";
  }
  if (!isRecord(data) || typeof data.version !== "string" || !Array.isArray(data.files)) return FOREIGN;
  const files = new Map<string, readonly EarlierFinding[]>();
  for (const file of data.files as readonly unknown[]) {
    if (!isRecord(file) || typeof file.path !== "string" || !Array.isArray(file.findings)) return FOREIGN;
    const findings = (file.findings as readonly unknown[]).map(earlierFinding);
    if (findings.includes(undefined)) return FOREIGN;
    // Of a file that could not be checked nothing is known.
    if (isRecord(file.error)) continue;
    files.set(file.path, [...(files.get(file.path) ?? []), ...(findings as EarlierFinding[])]);
  }
  return { version: data.version, files };
}

const FOREIGN = "is no report of `klarsprak lint --format json`";

function earlierFinding(data: unknown): EarlierFinding | undefined {
  if (!isRecord(data)) return undefined;
  const { fingerprint, ruleId, severity } = data;
  if (typeof fingerprint !== "string" || typeof ruleId !== "string") return undefined;
  return severity === "error" || severity === "warning" || severity === "info"
    ? { fingerprint, ruleId, severity }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
