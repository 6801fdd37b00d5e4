import type {
  EffectiveConfig,
  Organisation,
  RuleSetting,
  SettingsLayer,
  Severity,
  TextTypeDecision,
  WrittenStandard,
} from "@klarsprak/core";
import picomatch from "picomatch/posix.js";
import type { FileSource } from "./file-source.js";
import type { LoadedConfiguration } from "./load-configuration.js";

/** What the command line or the editor sets over any configuration. */
export interface ConfigurationOptions {
  readonly type?: string;
  readonly language?: WrittenStandard | "auto";
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** Where these come from, for a person to read. */
  readonly origin?: string;
}

/** What holds for one file, from its configuration chain (weakest first), the options over it, and whose text it is. */
export function configurationFor(
  path: string,
  chain: readonly LoadedConfiguration[],
  { paths, cwd }: Pick<FileSource, "paths" | "cwd">,
  options: ConfigurationOptions = {},
  organisation?: Organisation,
): EffectiveConfig {
  const layers: SettingsLayer[] = [];
  let language: WrittenStandard | "auto" = "auto";
  let textType: TextTypeDecision | undefined;
  let template: boolean | undefined;
  let headingPrefix: string | undefined;
  let helpBase: string | undefined;
  const overrides: SettingsLayer[] = [];
  for (const { file, configuration } of chain) {
    const shown = paths.relative(cwd, file) || file;
    layers.push({ origin: shown, rules: configuration.rules });
    const inside = paths.relative(paths.dirname(file), path).split(paths.sep).join("/");
    for (const [i, override] of configuration.overrides.entries()) {
      if (matches(inside, override.files))
        overrides.push({ origin: `${shown} overrides[${i}]`, rules: override.rules });
    }
    for (const entry of configuration.textTypes) {
      if (!matches(inside, entry.files)) continue;
      textType = { type: entry.type, origin: "configuration", reason: `${shown}: ${entry.files.join(", ")}` };
    }
    if (configuration.templates.length > 0 && matches(inside, configuration.templates)) template = true;
    if (
      configuration.partials.some((folder) => liesIn(path, paths.resolve(paths.dirname(file), folder), paths))
    ) {
      template = true;
      // Whatever the templates around it are: a part of a decision is none.
      textType = { type: "utdrag", origin: "configuration", reason: `${shown}: partials` };
    }
    language = configuration.language ?? language;
    headingPrefix = configuration.readers.headingPrefix ?? headingPrefix;
    helpBase = configuration.helpBase ?? helpBase;
  }
  if (options.rules !== undefined)
    layers.push(...overrides.splice(0), optionLayer(options.rules, options.origin ?? "--rule"));
  if (options.type !== undefined)
    textType = { type: options.type, origin: "option", reason: `--type ${options.type}` };
  return {
    language: options.language ?? language,
    ...(textType === undefined ? {} : { textType }),
    layers: [...layers, ...overrides],
    accept: chain.flatMap(({ configuration }) => configuration.words.accept),
    ...(organisation === undefined ? {} : { organisation }),
    placeholders: chain.flatMap(({ configuration }) => configuration.placeholders),
    ...(headingPrefix === undefined ? {} : { headingPrefix }),
    ...(template === undefined ? {} : { template }),
    ...(helpBase === undefined ? {} : { helpBase }),
  };
}

function optionLayer(rules: Readonly<Record<string, Severity | "off">>, origin: string): SettingsLayer {
  const settings = Object.entries(rules).map(([id, severity]): [string, RuleSetting] => [id, { severity }]);
  return { origin, rules: Object.fromEntries(settings) };
}

/** Whether a file lies in a folder, however deep. */
export function liesIn(
  path: string,
  folder: string,
  { isAbsolute, relative, sep }: FileSource["paths"],
): boolean {
  const inside = relative(folder, path);
  return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function matches(path: string, globs: readonly string[]): boolean {
  return picomatch.isMatch(path, globs as string[], { dot: true });
}
