import type { Severity } from "../finding/finding.js";
import { formatNumber } from "../finding/message.js";

/** How often something was found, by severity. */
export type Counts = Readonly<Record<Severity, number>>;

const NAMES = {
  nb: { error: ["feil", "feil"], warning: ["advarsel", "advarsler"], info: ["råd", "råd"] },
  nn: { error: ["feil", "feil"], warning: ["åtvaring", "åtvaringar"], info: ["råd", "råd"] },
} as const satisfies Record<"nb" | "nn", Record<Severity, readonly [one: string, many: string]>>;

/** What the summary says, in both written standards. */
export const markdownWords = {
  nb: {
    severity: { error: "Feil", warning: "Advarsel", info: "Råd" },
    columns: ["Fil", "Feil", "Advarsler", "Råd"],
    line: "linje",
    noFiles: "Ingen filer er sjekket.",
    checked: (files: number) =>
      `${files === 1 ? "1 fil er sjekket" : `${formatNumber(files)} filer er sjekket`}`,
    withFindings: (files: number) => `, og det er funn i ${formatNumber(files)} av dem`,
    failed: (files: number) => `${fileCount(files)} kunne ikke sjekkes helt.`,
    troubles: "Dette kunne ikke sjekkes",
    moreFiles: (files: number) => `${fileCount(files)} til har funn.`,
    left: (shown: number, all: number) =>
      `Her står ${formatNumber(shown)} av ${formatNumber(all)} funn. Kjør \`klarsprak lint\` for å se alle.`,
    counts: (counts: Counts) => countText(counts, NAMES.nb),
  },
  nn: {
    severity: { error: "Feil", warning: "Åtvaring", info: "Råd" },
    columns: ["Fil", "Feil", "Åtvaringar", "Råd"],
    line: "linje",
    noFiles: "Ingen filer er sjekka.",
    checked: (files: number) =>
      `${files === 1 ? "1 fil er sjekka" : `${formatNumber(files)} filer er sjekka`}`,
    withFindings: (files: number) => `, og det er funn i ${formatNumber(files)} av dei`,
    failed: (files: number) => `${fileCount(files)} kunne ikkje sjekkast heilt.`,
    troubles: "Dette kunne ikkje sjekkast",
    moreFiles: (files: number) => `${fileCount(files)} til har funn.`,
    left: (shown: number, all: number) =>
      `Her står ${formatNumber(shown)} av ${formatNumber(all)} funn. Køyr \`klarsprak lint\` for å sjå alle.`,
    counts: (counts: Counts) => countText(counts, NAMES.nn),
  },
} as const;

export type MarkdownWords = (typeof markdownWords)["nb" | "nn"];

/** «og 3 funn til», the same in both written standards. */
export function moreFindings(count: number): string {
  return `… og ${formatNumber(count)} funn til`;
}

function fileCount(files: number): string {
  return `${formatNumber(files)} ${files === 1 ? "fil" : "filer"}`;
}

function countText(counts: Counts, names: Record<Severity, readonly [one: string, many: string]>): string {
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) => `${formatNumber(counts[severity])} ${names[severity][counts[severity] === 1 ? 0 : 1]}`,
    );
  if (parts.length === 0) return "ingen funn";
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}`;
}
