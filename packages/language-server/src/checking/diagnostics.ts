import type { Finding, Severity, Span } from "@klarsprak/core";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { HostProblem } from "../host/host.js";

/** Who a diagnostic comes from, as the writer sees it. */
export const SOURCE = "klarsprak";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The lines and characters (UTF-16, from 0) of a span. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A finding as the editor takes it. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    ...(finding.url === null ? {} : { codeDescription: { href: finding.url } }),
    message: finding.message,
  };
}

/** The one diagnostic of a text that is too large to check. */
export function tooLargeDiagnostic(): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: "too-large",
    message: "Teksten er for stor til å bli sjekket. Del den i flere filer.",
  };
}

/** What is wrong in a configuration, at its place there. */
export function problemDiagnostic({ line, column, message }: HostProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: start.line, character: start.character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  };
}
