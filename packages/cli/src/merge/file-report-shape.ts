import type { ChangeReport, FileReport, FindingReport, MetricsReport } from "@klarsprak/core";
import { listOf, nullable, number, objectOf, oneOf, optional, type Shape, text } from "./shape.js";

const position = objectOf({ line: number, column: number, offset: number });
const range = objectOf({ start: position, end: position });

const change = objectOf({
  text,
  edits: listOf(objectOf({ range, text })),
} satisfies Record<keyof ChangeReport, Shape>);

const finding = objectOf({
  ruleId: text,
  severity: oneOf("error", "warning", "info"),
  category: text,
  scope: text,
  message: text,
  actual: nullable(text),
  location: text,
  range,
  fix: nullable(change),
  suggestions: listOf(change),
  url: nullable(text),
  fingerprint: text,
} satisfies Record<keyof FindingReport, Shape>);

const metrics = objectOf({
  words: number,
  sentences: number,
  paragraphs: number,
  lix: number,
  wordsPerSentence: number,
  longWordShare: number,
  passiveShare: number,
} satisfies Record<keyof MetricsReport, Shape>);

/** What a file of a report must look like, so that every reporter can show it. */
export const fileReportShape = objectOf({
  path: text,
  format: text,
  language: nullable(text),
  textType: nullable(text),
  metrics: nullable(metrics),
  profile: optional(objectOf({})),
  findings: listOf(finding),
  failures: listOf(objectOf({ ruleId: nullable(text), message: text })),
  error: nullable(objectOf({ code: text, message: text })),
} satisfies Record<keyof FileReport, Shape>);
