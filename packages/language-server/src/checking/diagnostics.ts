import type { Finding, Localized, Severity, Span, WrittenStandard } from "@klarsprak/core";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { HostProblem } from "../host/host.js";
import { configurationMessage } from "./configuration-words.js";

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

/**
 * A finding as the editor takes it; with `related` for a client that shows the other places it is about. No tags: a word
 * that can be struck out would be faded, and one that has been replaced struck through, though it is what the writer should
 * look at, and grey on white is hard to read.
 */
export function toDiagnostic(document: TextDocument, finding: Finding, related = false): Diagnostic {
  const places = related ? (finding.related ?? []) : [];
  return {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    ...(finding.url === null ? {} : { codeDescription: { href: finding.url } }),
    message: finding.message,
    ...(places.length === 0
      ? {}
      : {
          relatedInformation: places.map(({ span, message }) => ({
            location: { uri: document.uri, range: toRange(document, span) },
            message,
          })),
        }),
  };
}

/** Why a text is not checked, by code, and what can be done. */
const UNCHECKED = {
  "too-large": {
    nb: "Teksten er på over 20 MB og blir ikke sjekket. Del den i flere filer.",
    nn: "Teksten er på over 20 MB og blir ikkje sjekka. Del han i fleire filer.",
  },
  binary: {
    nb: "Dette er ikke en tekst, så den blir ikke sjekket. Åpne filen i programmet den er laget i.",
    nn: "Dette er ikkje ein tekst, så han blir ikkje sjekka. Opne fila i programmet ho er laga i.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The one diagnostic of a text that is not checked. */
export function uncheckedDiagnostic(code: keyof typeof UNCHECKED, standard: WrittenStandard): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code,
    message: UNCHECKED[code][standard],
  };
}

/** What is wrong in a configuration, at its place there. */
export function problemDiagnostic(problem: HostProblem, standard: WrittenStandard): Diagnostic {
  const { line, column } = problem;
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: start.line, character: start.character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: configurationMessage(problem, standard),
  };
}
