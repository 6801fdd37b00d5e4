import type { FileReport } from "./file-report.js";
import { inOneLine } from "./printable.js";

/** Why a file was not checked, or not by all rules. */
export interface Trouble {
  /** The code of an error, or what failed. */
  readonly code: string;
  readonly ruleId: string | null;
  /** One line that names the file or the rule. */
  readonly message: string;
}

/** What could not be done for a file, the error of the file itself first. */
export function fileTroubles({ path, error, failures }: FileReport): readonly Trouble[] {
  return [
    ...(error === null
      ? []
      : [{ code: error.code, ruleId: null, message: inOneLine(`${path} ${error.message}`) }]),
    ...failures.map(({ ruleId, message }) => ({
      code: ruleId === null ? "grammar-failed" : "rule-failed",
      ruleId,
      message: inOneLine(ruleId === null ? message : `the rule ${ruleId} failed: ${message}`),
    })),
  ];
}
