import { type RunReport, reportJson } from "@klarsprak/core";

/** How a run can be shown to programs and people elsewhere than on a terminal. */
export const reportFormats = {
  json: reportJson,
} as const satisfies Readonly<Record<string, (run: RunReport) => Iterable<string>>>;

export type ReportFormat = keyof typeof reportFormats;
