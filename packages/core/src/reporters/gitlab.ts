import type { Severity } from "../finding/finding.js";
import { shortHash } from "../finding/fingerprint.js";
import type { RunReport } from "./file-report.js";
import { fileTroubles } from "./file-troubles.js";
import { Occurrences } from "./occurrences.js";
import { hasLines, placedFinding } from "./spoken-finding.js";

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const satisfies Record<
  Severity,
  string
>;

/**
 * The findings as a report of GitLab Code Quality: an array with an issue a line. What could not be checked is an issue of
 * severity `blocker`. A fingerprint names the file too: letters share sentences, and GitLab wants each fingerprint once.
 */
export function* reportGitlab({ files }: RunReport): Generator<string> {
  let before = "[\n";
  for (const file of files) {
    const { path } = file;
    const occurrences = new Occurrences();
    const fingerprint = (name: string): string => shortHash(`${path}\n${name}\n${occurrences.next(name)}`);
    for (const { code, ruleId, message } of fileTroubles(file)) {
      yield `${before}${JSON.stringify({
        description: message,
        check_name: ruleId ?? code,
        fingerprint: fingerprint(`${code} ${ruleId}`),
        severity: "blocker",
        location: { path, lines: { begin: 1 } },
      })}`;
      before = ",\n";
    }
    for (const finding of file.findings) {
      const { start, end } = finding.range;
      yield `${before}${JSON.stringify({
        description: placedFinding(finding, file),
        check_name: finding.ruleId,
        fingerprint: fingerprint(finding.fingerprint),
        severity: SEVERITIES[finding.severity],
        location: {
          path,
          lines: hasLines(file) ? { begin: start.line, end: end.line } : { begin: 1 },
        },
      })}`;
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
