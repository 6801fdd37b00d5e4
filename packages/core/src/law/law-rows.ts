import type { LawPart, LawRow, LawTable } from "./law-table.js";

/** The rows about a part that are in force on a day (YYYY-MM-DD), those of special acts before the general ones. */
export function rowsFor({ rows }: LawTable, part: LawPart, today: string): readonly LawRow[] {
  const holding = rows.filter((row) => row.part === part && isInForce(row, today));
  return [...holding.filter((row) => row.general !== true), ...holding.filter((row) => row.general === true)];
}

/** Whether a row is known to be in force on a day. */
export function isInForce({ pending, validFrom, validTo }: LawRow, today: string): boolean {
  if (pending === true) return false;
  return (validFrom === undefined || validFrom <= today) && (validTo === undefined || today <= validTo);
}

/** Whether a person has read the provision in the act itself, and said so with name and day. */
export function isVerified({ verified }: Pick<LawRow, "verified">): boolean {
  return verified !== undefined && verified.by.trim() !== "" && verified.on !== "";
}

/** «forvaltningsloven § 27» in the standard of the text; undefined where the row is not verified or names no provision. */
export function provisionText(row: LawRow, standard: "nb" | "nn"): string | undefined {
  if (!isVerified(row) || row.provision === undefined) return undefined;
  return `${row.act[standard]} ${row.provision}`;
}
