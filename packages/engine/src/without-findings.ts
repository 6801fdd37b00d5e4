import type { Finding } from "@klarsprak/core";
import type { CheckedFile } from "./lint.js";

/**
 * A file without some of its findings. What those of category privacy are about stays concealed: the text around them may
 * still be shown, since other findings are.
 */
export function withoutFindings<F extends CheckedFile>(file: F, isLeftOut: (finding: Finding) => boolean): F {
  const { analysis, concealed = [] } = file;
  if (analysis === undefined) return file;
  const kept: Finding[] = [];
  const leftOut: Finding[] = [];
  for (const finding of analysis.findings) (isLeftOut(finding) ? leftOut : kept).push(finding);
  if (leftOut.length === 0) return file;
  const secret = leftOut.filter(({ category }) => category === "privacy").map(({ span }) => span);
  return {
    ...file,
    analysis: { ...analysis, findings: kept },
    ...(secret.length === 0 ? {} : { concealed: [...concealed, ...secret] }),
  };
}
