import type { WrittenStandard } from "../document/block.js";
import type { Severity } from "../finding/finding.js";
import { checkOption, type OptionValue } from "../rule/options.js";
import type { Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";
import { type ConfigurationFault, configurationFaultText, nearestChoice } from "./configuration-fault.js";
import type { RuleSetting } from "./settings.js";

/** `klarsprak.config.json` as it is used: every value checked. Globs and paths are relative to its folder. */
export interface Configuration {
  readonly extends: readonly string[];
  readonly language?: WrittenStandard | "auto";
  /** The house whose texts these are: a built-in name, or the path of its file. */
  readonly organisation?: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly textTypes: readonly { readonly files: readonly string[]; readonly type: string }[];
  readonly words: { readonly accept: readonly string[]; readonly lists: readonly string[] };
  readonly placeholders: readonly string[];
  readonly templates: readonly string[];
  /** Folders of the partials that templates are put together from. */
  readonly partials: readonly string[];
  readonly readers: { readonly headingPrefix?: string };
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  readonly helpBase?: string;
}

/** Something wrong in a configuration: where, and what to do. */
export interface ConfigurationProblem {
  /** Keys from the root: `["rules", "lang-setning", 1, "maxWords"]`. */
  readonly path: readonly (string | number)[];
  /** Stands after the dotted path: `must be 5 or more, but is "20"`. */
  readonly message: string;
  /** The same as data, for those who say it in other words. */
  readonly fault: ConfigurationFault;
}

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];
const KEYS = [
  "$schema",
  "extends",
  "language",
  "organisation",
  "rules",
  "textTypes",
  "words",
  "placeholders",
  "templates",
  "partials",
  "readers",
  "overrides",
  "helpBase",
];

/** Checks a parsed configuration. With problems, what is wrong is left out of the result. */
export function checkConfiguration(
  value: unknown,
  rules: readonly Rule[],
  textTypes: readonly TextType[],
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } {
  const check = new Check(rules, textTypes);
  return { configuration: check.configuration(value), problems: check.problems };
}

class Check {
  readonly problems: ConfigurationProblem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #types: readonly string[];

  constructor(rules: readonly Rule[], textTypes: readonly TextType[]) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#types = textTypes.map((type) => type.id);
  }

  configuration(value: unknown): Configuration {
    const root = this.#object(value, [], KEYS) ?? {};
    const language =
      root.language === undefined
        ? undefined
        : this.#oneOf(root.language, ["nb", "nn", "auto"] as const, ["language"]);
    const words = this.#object(root.words, ["words"], ["accept", "lists"]) ?? {};
    const readers = this.#object(root.readers, ["readers"], ["headingPrefix"]) ?? {};
    const headingPrefix = this.#string(readers.headingPrefix, ["readers", "headingPrefix"]);
    const organisation = this.#string(root.organisation, ["organisation"]);
    const helpBase = this.#string(root.helpBase, ["helpBase"]);
    return {
      extends: this.#strings(root.extends, ["extends"]),
      ...(language === undefined ? {} : { language }),
      ...(organisation === undefined ? {} : { organisation }),
      rules: this.#ruleSettings(root.rules, ["rules"]),
      textTypes: this.#list(root.textTypes, ["textTypes"]).flatMap((item, i) =>
        this.#textType(item, ["textTypes", i]),
      ),
      words: {
        accept: this.#strings(words.accept, ["words", "accept"]),
        lists: this.#strings(words.lists, ["words", "lists"]),
      },
      placeholders: this.#strings(root.placeholders, ["placeholders"]).filter((source, i) =>
        this.#pattern(source, ["placeholders", i]),
      ),
      templates: this.#strings(root.templates, ["templates"]),
      partials: this.#strings(root.partials, ["partials"]),
      readers: headingPrefix === undefined ? {} : { headingPrefix },
      overrides: this.#list(root.overrides, ["overrides"]).flatMap((item, i) =>
        this.#override(item, ["overrides", i]),
      ),
      ...(helpBase === undefined ? {} : { helpBase }),
    };
  }

  #textType(item: unknown, path: readonly (string | number)[]): Configuration["textTypes"] {
    const entry = this.#object(item, path, ["files", "type"], ["files", "type"]);
    if (entry === undefined) return [];
    const type = this.#oneOf(entry.type, this.#types, [...path, "type"]);
    return type === undefined ? [] : [{ files: this.#strings(entry.files, [...path, "files"]), type }];
  }

  #override(item: unknown, path: readonly (string | number)[]): Configuration["overrides"] {
    const entry = this.#object(item, path, ["files", "rules"], ["files", "rules"]);
    if (entry === undefined) return [];
    return [
      {
        files: this.#strings(entry.files, [...path, "files"]),
        rules: this.#ruleSettings(entry.rules, [...path, "rules"]),
      },
    ];
  }

  #ruleSettings(value: unknown, path: readonly (string | number)[]): Record<string, RuleSetting> {
    const settings: Record<string, RuleSetting> = {};
    for (const [id, setting] of Object.entries(this.#object(value, path) ?? {})) {
      const rule = this.#rules.get(id);
      if (rule === undefined) {
        const near = nearestChoice(id, [...this.#rules.keys()]);
        this.#problem([...path, id], { kind: "unknown-rule", rule: id, near });
        continue;
      }
      settings[id] = this.#ruleSetting(setting, rule, [...path, id]);
    }
    return settings;
  }

  #ruleSetting(setting: unknown, rule: Rule, path: readonly (string | number)[]): RuleSetting {
    if (!Array.isArray(setting)) {
      const severity = this.#oneOf(setting, SEVERITIES, path);
      return severity === undefined ? {} : { severity };
    }
    if (setting.length === 0 || setting.length > 2) {
      this.#problem(path, { kind: "no-rule-setting" });
      return {};
    }
    const severity = this.#oneOf(setting[0], SEVERITIES, [...path, 0]);
    const names = Object.keys(rule.options);
    const options: Record<string, OptionValue> = {};
    for (const [name, value] of Object.entries(this.#object(setting[1] ?? {}, [...path, 1]) ?? {})) {
      const schema = rule.options[name];
      if (schema === undefined) {
        this.#problem([...path, 1, name], {
          kind: "unknown-option",
          option: name,
          rule: rule.id,
          known: names,
          near: nearestChoice(name, names),
        });
        continue;
      }
      const wrong = checkOption(schema, value);
      if (wrong === undefined) options[name] = value as OptionValue;
      else this.#problem([...path, 1, name], wrong);
    }
    return { ...(severity === undefined ? {} : { severity }), options };
  }

  #object(
    value: unknown,
    path: readonly (string | number)[],
    known?: readonly string[],
    required: readonly string[] = [],
  ): Record<string, unknown> | undefined {
    if (value === undefined && required.length === 0) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#problem(path, { kind: "no-object", value });
      return undefined;
    }
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      if (known !== undefined && !known.includes(key))
        this.#problem([...path, key], { kind: "unknown-key", key, near: nearestChoice(key, known) });
    }
    for (const key of required) {
      if (object[key] === undefined) {
        this.#problem(path, { kind: "missing-key", key });
        return undefined;
      }
    }
    return object;
  }

  #list(value: unknown, path: readonly (string | number)[]): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.#problem(path, { kind: "no-list", value });
    return [];
  }

  /** A list of strings; one string alone counts as a list of one. */
  #strings(value: unknown, path: readonly (string | number)[]): readonly string[] {
    if (typeof value === "string") return [value];
    return this.#list(value, path).flatMap((item, i) => this.#string(item, [...path, i]) ?? []);
  }

  #string(value: unknown, path: readonly (string | number)[]): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "string" && value.length > 0) return value;
    this.#problem(path, { kind: "no-text", value });
    return undefined;
  }

  #oneOf<T extends string>(
    value: unknown,
    choices: readonly T[],
    path: readonly (string | number)[],
  ): T | undefined {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      const near = typeof value === "string" ? nearestChoice(value, choices) : undefined;
      this.#problem(path, { kind: "not-one-of", choices, value, near });
    }
    return found;
  }

  #pattern(source: string, path: readonly (string | number)[]): boolean {
    try {
      new RegExp(source, "u");
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#problem(path, { kind: "no-pattern", pattern: source, reason });
      return false;
    }
  }

  #problem(path: readonly (string | number)[], fault: ConfigurationFault): void {
    this.problems.push({ path, message: configurationFaultText(fault), fault });
  }
}
