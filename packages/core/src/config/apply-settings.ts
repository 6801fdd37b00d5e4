import type { Finding, Severity } from "../finding/finding.js";
import type { SettingsLayer } from "./settings.js";

/**
 * Findings that were made by the settings of one file, as severe as the settings of another say: where the two set a rule
 * differently, the other holds.
 */
export function applySettings(
  findings: readonly Finding[],
  made: readonly SettingsLayer[],
  held: readonly SettingsLayer[],
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityIn(held, finding.ruleId);
    if (severity === undefined || severity === severityIn(made, finding.ruleId)) return [finding];
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

function severityIn(layers: readonly SettingsLayer[], ruleId: string): Severity | "off" | undefined {
  return layers.findLast(({ rules }) => rules[ruleId]?.severity !== undefined)?.rules[ruleId]?.severity;
}
