import type { Span } from "../text/span.js";
import { foldedCase, occurrences, sectionBehind, sectionNumbers } from "./act-mentions.js";
import type { LawRow, LawTable } from "./law-table.js";

/** A place in a text that names a provision of a row that has a last day. Offsets are in the text. */
export interface ExpiredProvision extends Span {
  readonly row: LawRow & { readonly validTo: string; readonly provision: string };
}

/** References in a text to provisions that have a last day in force; whether it has come is not asked. */
export function expiredProvisions({ rows }: LawTable, text: string): readonly ExpiredProvision[] {
  const ending = rows.filter(hasEnd);
  if (ending.length === 0 || !text.includes("§")) return [];
  const lower = foldedCase(text);
  const found = new Map<number, ExpiredProvision>();
  for (const row of ending) {
    for (const name of new Set([row.act.nb, row.act.nn])) {
      for (const { start, end } of occurrences(lower, name.toLowerCase())) {
        const behind = sectionBehind(text, end);
        const [number] = sectionNumbers(behind?.number ?? "");
        if (behind === undefined || number === undefined || found.has(start)) continue;
        if (sectionNumbers(row.provision).includes(number)) found.set(start, { start, end: behind.end, row });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

function hasEnd(row: LawRow): row is ExpiredProvision["row"] {
  return row.validTo !== undefined && row.provision !== undefined;
}
