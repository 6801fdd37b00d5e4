import type { WrittenStandard } from "@klarsprak/core";
import type { ReportMode } from "@klarsprak/view";

/** Which report a panel shows. It is kept with the page, so that the report comes back with the window. */
export interface ReportSubject {
  /** The address of the text. */
  readonly uri: string;
  readonly mode: ReportMode;
  /** What the text is called. */
  readonly name: string;
  /** The written standard that the report speaks. */
  readonly language: WrittenStandard;
}

/** The subject as its page keeps it. */
export function subjectText(subject: ReportSubject): string {
  return JSON.stringify(subject);
}

/** The subject that a page has kept in its state; undefined where it has kept none that can be read. */
export function readSubject(state: unknown): ReportSubject | undefined {
  const { subject } = (state ?? {}) as { readonly subject?: unknown };
  if (typeof subject !== "string") return undefined;
  const { uri, mode, name, language } = parsed(subject);
  if (typeof uri !== "string" || uri === "" || typeof name !== "string") return undefined;
  if (mode !== "report" && mode !== "before-sending") return undefined;
  if (language !== "nb" && language !== "nn") return undefined;
  return { uri, mode, name, language };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
