import type { WrittenStandard } from "../document/block.js";
import { provisionText, rowsFor } from "../law/law-rows.js";
import type { LawPart, LawTable } from "../law/law-table.js";

/**
 * A sentence that names the general provision a part follows from, with a space before it. Empty where nobody has read
 * the provision: then nothing is printed.
 */
export function lawReference(law: LawTable, part: LawPart, today: string, standard: WrittenStandard): string {
  for (const row of rowsFor(law, part, today)) {
    const provision = row.general === true ? provisionText(row, standard) : undefined;
    // The same words in both standards; the name of the act is not.
    if (provision !== undefined) return ` Kravet står i ${provision}.`;
  }
  return "";
}
