import { rules } from "@klarsprak/core";
import type { ExitStatus } from "../exit-status.js";

/** Lists the rules, for people or as JSON. */
export function rulesCommand(format: "pretty" | "json"): ExitStatus {
  if (format === "json") {
    const list = rules.map(({ id, category, severity, scope, languages, docs, options, examples }) => ({
      id,
      category,
      severity,
      scope,
      languages,
      title: docs.title,
      rationale: docs.rationale,
      sources: docs.sources,
      options,
      examples,
    }));
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const lines: string[] = [];
  for (const category of [...new Set(rules.map((rule) => rule.category))]) {
    if (lines.length > 0) lines.push("");
    lines.push(category);
    for (const rule of rules.filter((r) => r.category === category)) {
      lines.push(`  ${rule.id.padEnd(24)} ${rule.severity.padEnd(8)} ${rule.docs.title.nb}`);
    }
  }
  lines.push("", `${rules.length} rules. More about one: klarsprak explain <rule>`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
