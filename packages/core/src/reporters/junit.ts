import type { FileReport, FindingReport, RunReport } from "./file-report.js";
import { fileTroubles } from "./file-troubles.js";
import { hasLines, placedFinding } from "./spoken-finding.js";

/**
 * The run as test results of JUnit: a suite for each file, a failed case for each finding, an error for what could not be
 * checked, and one case that passed for a file where nothing was found.
 */
export function* reportJunit({ files }: RunReport): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="klarsprak">\n';
  for (const file of files) {
    const troubles = fileTroubles(file);
    const failures = file.findings.length;
    const errors = troubles.length;
    yield `  <testsuite${attributes({ name: file.path, tests: Math.max(1, failures + errors), failures, errors })}>\n`;
    if (failures + errors === 0)
      yield `    <testcase${attributes({ name: "klarsprak", classname: file.path })}/>\n`;
    for (const { code, ruleId, message } of troubles)
      yield testCase(file, ruleId ?? code, `<error${attributes({ type: code, message })}/>`);
    for (const finding of file.findings) yield findingCase(file, finding);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function findingCase(file: FileReport, finding: FindingReport): string {
  const { line, column } = finding.range.start;
  const place = hasLines(file) ? `${line}:${column}` : finding.location;
  const message = placedFinding(finding, file);
  const body = `${file.path}${hasLines(file) ? `:${line}:${column}` : ""}\n${message}`;
  return testCase(
    file,
    `${finding.ruleId} ${place}`,
    `<failure${attributes({ type: finding.severity, message })}>${escapeXml(body)}</failure>`,
  );
}

function testCase({ path }: FileReport, name: string, result: string): string {
  return `    <testcase${attributes({ name, classname: path })}>${result}</testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an attribute or an element. What XML 1.0 has no way to write becomes U+FFFD; line breaks are kept. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (c) => ENTITIES[c]!)
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
