import { effectiveRules, rules, textTypes } from "@klarsprak/core";
import type { LoadedOrganisation } from "@klarsprak/engine";
import type { ExitStatus } from "../exit-status.js";
import { createLinter, type SharedOptions } from "../setup.js";
import { UsageError } from "../usage-error.js";

/** Prints what holds for a file: its type and standard and why, and every rule with who decided its severity and options. */
export async function configCommand(
  file: string,
  options: SharedOptions & { readonly format: "pretty" | "json" },
): Promise<ExitStatus> {
  const linter = createLinter(options);
  const { analysis, error, format } = await linter.lintFile({ path: file, named: true });
  if (analysis === undefined) throw new UsageError(`${file} ${error?.message ?? "cannot be read"}`);
  const config = linter.configurationOf(file);
  const type = textTypes.find((t) => t.id === analysis.textType.type) ?? textTypes[0]!;
  const effective = effectiveRules(rules, type, config.layers);
  const files = [...new Set(linter.chainOf(file).map((loaded) => loaded.file))];
  const house = linter.organisationOf(file);
  const language = { found: analysis.document.language, set: config.language };
  if (options.format === "json") {
    const list = effective.map((rule) => ({
      id: rule.rule.id,
      severity: rule.severity,
      severityFrom: rule.severityOrigin,
      options: Object.fromEntries(
        Object.entries(rule.options).map(([name, value]) => [
          name,
          { value, from: rule.optionOrigins[name] ?? "default" },
        ]),
      ),
    }));
    const { layers: _, organisation: __, ...settings } = config;
    process.stdout.write(
      `${JSON.stringify({ file, format, configurationFiles: files, organisation: house ?? null, textType: analysis.textType, language, settings, rules: list }, null, 2)}\n`,
    );
    return 0;
  }
  const lines = [
    `File           ${file} (${format}${analysis.document.template ? ", template" : ""})`,
    `Configuration  ${files.length === 0 ? "none: the built-in preset recommended" : files.join(", then ")}`,
    `Text type      ${analysis.textType.type} (${analysis.textType.origin}): ${analysis.textType.reason}`,
    `Language       ${language.found}${language.set === "auto" ? " (detected)" : " (set)"}`,
    ...(house === undefined ? [] : organisationLines(house)),
    "",
    "Rule                        Severity  From",
  ];
  for (const rule of effective) {
    lines.push(`${rule.rule.id.padEnd(27)} ${rule.severity.padEnd(9)} ${rule.severityOrigin}`);
    for (const [name, value] of Object.entries(rule.options)) {
      lines.push(
        `  ${`${name} = ${JSON.stringify(value)}`.padEnd(35)} ${rule.optionOrigins[name] ?? "default"}`,
      );
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

/** The house whose text it is, and how much it has laid down. */
function organisationLines({ file, organisation }: LoadedOrganisation): readonly string[] {
  const { name, standard, terms, roles, units, channels, norm, accept, domains, contacts } = organisation;
  const { auxiliary, infinitive, choices } = norm;
  const lists = { terms, roles, units, channels, "accepted words": accept, domains, contacts };
  const counts = Object.entries(lists).flatMap(([what, list]) =>
    list.length === 0 ? [] : [`${list.length} ${what}`],
  );
  const norms = [
    ...(standard === undefined ? [] : [`standard ${standard}`]),
    ...(auxiliary === undefined ? [] : [`auxiliary ${auxiliary}`]),
    ...(infinitive === undefined ? [] : [`infinitive -${infinitive}`]),
    ...choices.map(({ use, not }) => `${use} for ${not.join(", ")}`),
  ];
  const label = (text: string): string => text.padEnd(14);
  return [
    `${label("Organisation")} ${name.nb === name.nn ? name.nb : `${name.nb} / ${name.nn}`} (${file})`,
    ...(counts.length === 0 ? [] : [`${label("")} ${counts.join(", ")}`]),
    ...(norms.length === 0 ? [] : [`${label("")} ${norms.join(", ")}`]),
  ];
}
