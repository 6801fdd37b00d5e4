/** How many findings there are, by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

type Standard = "nb" | "nn";

const WARNINGS: Readonly<Record<Standard, readonly [string, string]>> = {
  nb: ["advarsel", "advarsler"],
  nn: ["åtvaring", "åtvaringar"],
};
const FINDINGS: Readonly<Record<Standard, readonly [string, string]>> = {
  nb: ["merknad", "merknader"],
  nn: ["merknad", "merknader"],
};

/** How many there are of each severity. */
export function countsOf(severities: readonly ("error" | "warning" | "info")[]): Counts {
  const count = (wanted: string): number => severities.filter((severity) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** All findings together. */
export function total({ errors, warnings, infos }: Counts): number {
  return errors + warnings + infos;
}

/** «12 merknader». */
export function findingsInWords(count: number, language: Standard = "nb"): string {
  return `${count} ${FINDINGS[language][count === 1 ? 0 : 1]}`;
}

/** «2 feil, 7 advarsler og 3 råd»: only what there is. */
export function countsInWords({ errors, warnings, infos }: Counts, language: Standard = "nb"): string {
  const parts = [
    ...(errors === 0 ? [] : [`${errors} feil`]),
    ...(warnings === 0 ? [] : [`${warnings} ${WARNINGS[language][warnings === 1 ? 0 : 1]}`]),
    ...(infos === 0 ? [] : [`${infos} råd`]),
  ];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} og ${last}`;
}
