import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Analysis,
  createAnalyzer,
  emptyConfig,
  formatOf,
  rules,
  type SettingsLayer,
  textTypes,
} from "@klarsprak/core";
import { type ReportData, reportData } from "@klarsprak/view";
import { loadBuiltDictionaries } from "./dictionaries.js";
import { grammarFor } from "./grammars.js";

const examples = join(resolve(dirname(fileURLToPath(import.meta.url)), "../.."), "examples");
const dictionaries = loadBuiltDictionaries();

/** A text with what was found in it, and its report. */
export interface Reported {
  readonly source: string;
  readonly analysis: Analysis;
  readonly report: ReportData;
}

/** The report of a text by all rules. */
export function reportOf(source: string, path: string, layers: readonly SettingsLayer[] = []): Reported {
  const analyzer = createAnalyzer({
    rules,
    textTypes,
    ...dictionaries,
    grammarFor,
    today: "2027-01-12",
    config: { ...emptyConfig, layers },
  });
  const analysis = analyzer.analyze({ source, format: formatOf(path, source) ?? "text", path });
  return { source, analysis, report: reportData(analysis, analyzer.describe(analysis), { name: path }) };
}

/** The report of one of the examples; declared to be of a type where one is given. */
export function reportOfExample(name: string, type?: string): Reported {
  const text = readFileSync(join(examples, name), "utf8");
  return reportOf(type === undefined ? text : `---\ntype: ${type}\n---\n\n${text}`, name);
}
