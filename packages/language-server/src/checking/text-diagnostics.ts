import type { Finding } from "@klarsprak/core";
import type { Diagnostic } from "vscode-languageserver";
import type { Settings } from "../settings.js";
import { uncheckedDiagnostic } from "./diagnostics.js";
import type { OpenText } from "./open-text.js";
import type { ShownFindings } from "./shown-findings.js";

/** What is told of an open text: its findings, or why it is not checked. */
export function textDiagnostics(
  text: OpenText,
  findings: readonly Finding[],
  settings: Settings,
  shown: ShownFindings,
  related: boolean,
): readonly Diagnostic[] {
  if (!settings.enable) return [];
  const standard = settings.language === "nn" ? "nn" : "nb";
  if (text.isTooLarge) return [uncheckedDiagnostic("too-large", standard)];
  if (text.isBinary) return [uncheckedDiagnostic("binary", standard)];
  return text.told.of(text.document, shown.of(text.document.uri, findings, settings), related);
}
