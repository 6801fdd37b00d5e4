import { type TermReport, termSummary } from "./term-report.js";

/** What was found, for programs; see docs/contracts.md. */
export function* termJson(report: TermReport): Generator<string> {
  const { version, apply, files } = report;
  yield `${JSON.stringify({ version, apply, files, summary: termSummary(report) }, null, 2)}\n`;
}
