import type { Severity } from "../finding/finding.js";
import type { FileReport, FindingReport, RunReport } from "./file-report.js";
import { fileTroubles } from "./file-troubles.js";
import { standardOf } from "./run-standard.js";
import { hasLines, placedFinding } from "./spoken-finding.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<
  Severity,
  string
>;

/**
 * The findings as workflow commands of GitHub Actions, a line each, which the runner shows as annotations. What could not
 * be checked is an annotation too; what is the same for all files is told once.
 */
export function* reportGithub({ rules, files }: RunReport): Generator<string> {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const told = new Set<string>();
  for (const file of files) {
    for (const { code, ruleId, message } of fileTroubles(file)) {
      const isOfAll = code === "grammar-failed";
      if (isOfAll && told.has(message)) continue;
      told.add(message);
      yield command("error", { file: isOfAll ? "" : file.path, title: ruleId ?? code }, message);
    }
    for (const finding of file.findings) {
      const title = titles.get(finding.ruleId)?.[standardOf(file)];
      yield command(
        COMMANDS[finding.severity],
        {
          file: file.path,
          ...placeOf(finding, file),
          title: title === undefined ? finding.ruleId : `${title} (${finding.ruleId})`,
        },
        placedFinding(finding, file),
      );
    }
  }
}

/** Columns are understood only in one line. */
function placeOf({ range: { start, end } }: FindingReport, file: FileReport): Record<string, number> {
  if (!hasLines(file)) return {};
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(",")}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
