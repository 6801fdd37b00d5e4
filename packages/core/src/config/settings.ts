import type { Severity } from "../finding/finding.js";
import { defaultOptions, type OptionValue } from "../rule/options.js";
import type { Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";

/** What a layer of configuration says of a rule; what is left out holds as before. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** One source of settings. Later layers replace earlier ones. */
export interface SettingsLayer {
  /** Where it comes from, for a person to read: `text type vedtak`, `klarsprak.config.json`, `--rule`. */
  readonly origin: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** What holds for a rule in a text, and which layer said so. */
export interface EffectiveRule {
  readonly rule: Rule;
  /** The rule's default where nothing else was said. */
  readonly severity: Severity | "off";
  /** Whether a layer set the severity: then it replaces what a report or an entry says. */
  readonly isSet: boolean;
  readonly severityOrigin: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly optionOrigins: Readonly<Record<string, string>>;
}

/**
 * What holds for every rule: rule default < text type < organisation < configuration < override < `--rule`.
 * `layers` are those above the text type, weakest first.
 */
export function effectiveRules(
  rules: readonly Rule[],
  textType: TextType,
  layers: readonly SettingsLayer[],
): readonly EffectiveRule[] {
  const all: readonly SettingsLayer[] = [
    { origin: `text type ${textType.id}`, rules: textType.rules },
    ...layers,
  ];
  return rules.map((rule) => {
    let severity: Severity | "off" = rule.severity;
    let severityOrigin = "default";
    const options: Record<string, OptionValue> = { ...defaultOptions(rule.options) };
    const optionOrigins: Record<string, string> = {};
    for (const layer of all) {
      const setting = layer.rules[rule.id];
      if (setting?.severity !== undefined) {
        severity = setting.severity;
        severityOrigin = layer.origin;
      }
      for (const [name, value] of Object.entries(setting?.options ?? {})) {
        options[name] = value;
        optionOrigins[name] = layer.origin;
      }
    }
    return { rule, severity, isSet: severityOrigin !== "default", severityOrigin, options, optionOrigins };
  });
}
