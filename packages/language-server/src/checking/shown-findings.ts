import { type Finding, type Severity, severityRank } from "@klarsprak/core";
import type { Settings } from "../settings.js";

const LEAST: Readonly<Record<Settings["show"], Severity>> = {
  all: "info",
  warnings: "warning",
  errors: "error",
};

/** Which findings are told while one writes. */
export class ShownFindings {
  /** Texts of which the writer wants to see everything. */
  readonly #all = new Set<string>();

  /** Whether all findings of a text are told, whatever is set. */
  showAll(uri: string, all: boolean): void {
    if (all) this.#all.add(uri);
    else this.#all.delete(uri);
  }

  /** The findings that are told of a text. */
  of(uri: string, findings: readonly Finding[], { show }: Settings): readonly Finding[] {
    if (show === "all" || this.#all.has(uri)) return findings;
    return findings.filter(({ severity }) => severityRank[severity] >= severityRank[LEAST[show]]);
  }
}
