import {
  type RunReport,
  reportGithub,
  reportGitlab,
  reportJson,
  reportJunit,
  reportMarkdown,
  reportNdjson,
  reportSarif,
} from "@klarsprak/core";

/** How a run can be shown to programs and people elsewhere than on a terminal. */
export const reportFormats = {
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: reportMarkdown,
  ndjson: reportNdjson,
} as const satisfies Readonly<Record<string, (run: RunReport) => Iterable<string>>>;

export type ReportFormat = keyof typeof reportFormats;
