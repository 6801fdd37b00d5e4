import type { FileReport, FindingReport } from "./file-report.js";
import { inOneLine } from "./printable.js";
import { proposalOf } from "./proposal.js";

/** Whether the places of findings are lines that the file itself has; those of a document are in the text taken out of it. */
export function hasLines({ format }: Pick<FileReport, "format">): boolean {
  return format !== "docx" && format !== "odt" && format !== "pdf";
}

/** What a finding says and the best suggestions, in one line for whoever shows no more: «… Forslag: «vurdere».» */
export function spokenFinding(finding: FindingReport): string {
  const proposal = proposalOf(finding);
  const text = proposal === "" ? finding.message : `${finding.message} Forslag: ${proposal}.`;
  return inOneLine(text).replace(/ {2,}/g, " ").trim();
}

/** The same, led by the place in words where the file has no lines to point at: «Avsnitt 3: …» */
export function placedFinding(finding: FindingReport, file: Pick<FileReport, "format">): string {
  if (hasLines(file)) return spokenFinding(finding);
  const { location } = finding;
  return `${inOneLine(location.charAt(0).toUpperCase() + location.slice(1))}: ${spokenFinding(finding)}`;
}
