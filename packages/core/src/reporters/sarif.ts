import type { Severity } from "../finding/finding.js";
import type { FileReport, FindingReport, RunReport } from "./file-report.js";
import { fileTroubles, type Trouble } from "./file-troubles.js";
import { Occurrences } from "./occurrences.js";
import { runStandard } from "./run-standard.js";
import { sarifFixes, sarifLocation, sarifRegion } from "./sarif-places.js";
import { SarifRules } from "./sarif-rules.js";
import { sarifText } from "./sarif-text.js";
import { hasLines, placedFinding } from "./spoken-finding.js";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/**
 * The run as SARIF 2.1.0, a result a line. The tool comes behind the results, since only the rules that found something are
 * described, and since they are described in the written standard of the texts.
 */
export function* reportSarif(run: RunReport): Generator<string> {
  const rules = new SarifRules(run.rules);
  const notifications: unknown[] = [];
  const languages = new Set<string | null>();
  const head = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
  };
  yield `${JSON.stringify(head).slice(0, -1)},"runs":[{\n"columnKind":"utf16CodeUnits",\n`;
  yield `"newlineSequences":${JSON.stringify(["\r\n", "\n", "\r"])},\n"results":[`;
  let before = "\n";
  for (const file of run.files) {
    languages.add(file.language);
    notifications.push(...fileTroubles(file).map((trouble) => notification(trouble, file)));
    const occurrences = new Occurrences();
    for (const finding of file.findings) {
      const { fingerprint } = finding;
      const name = `${fingerprint}:${occurrences.next(fingerprint)}`;
      yield before + JSON.stringify(result(finding, file, rules.indexOf(finding), name));
      before = ",\n";
    }
  }
  const standard = runStandard(languages);
  yield `],\n"invocations":${JSON.stringify([
    { executionSuccessful: run.summary.failed === 0, toolExecutionNotifications: notifications },
  ])},\n"language":"${standard}",\n"tool":{"driver":${JSON.stringify({
    name: "klarsprak",
    semanticVersion: run.version,
  }).slice(0, -1)},"rules":[`;
  before = "\n";
  for (const rule of rules.described(standard)) {
    yield before + JSON.stringify(rule);
    before = ",\n";
  }
  yield "]}}\n}]}\n";
}

function result(finding: FindingReport, file: FileReport, ruleIndex: number, name: string): unknown {
  const isText = hasLines(file);
  const fixes = isText ? sarifFixes(finding, file.path) : [];
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: sarifText(placedFinding(finding, file)) },
    locations: [
      isText
        ? sarifLocation(file.path, sarifRegion(finding.range))
        : { ...sarifLocation(file.path), logicalLocations: [{ name: finding.location }] },
    ],
    partialFingerprints: {
      "klarsprakFinding/v1": name,
      // GitHub makes this one itself of the line of a text; a document has none.
      ...(isText ? {} : { primaryLocationLineHash: name }),
    },
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

function notification({ code, ruleId, message }: Trouble, { path }: FileReport): unknown {
  return {
    descriptor: { id: code },
    level: "error",
    message: { text: sarifText(message) },
    locations: [sarifLocation(path)],
    ...(ruleId === null ? {} : { associatedRule: { id: ruleId } }),
  };
}
