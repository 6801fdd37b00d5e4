import type { Finding } from "@klarsprak/core";

/** Text types that tell somebody what was decided in their case. */
const DECISIONS: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag"]);

/** Rules that look for a part of a decision letter; their message `missing` says that it was not found. */
export const partRules: ReadonlySet<string> = new Set([
  "forhaandsvarsel",
  "innsyn",
  "klage-fremgangsmaate",
  "klageadgang",
  "klagefrist",
  "klageinstans",
  "klagerett-vergeinfo",
  "personvern-rett",
  "sak-behandler",
  "signatur-automatisert",
  "soksmaal",
  "utsettelse",
  "vedtak-begrunnelse",
  "vedtak-fakta",
  "vedtak-hjemmel",
  "vedtak-skriftlig",
  "vedtak-vurdering",
  "veiledning",
]);

/** The rule about a refusal of access: each of its messages names a part that was not found. */
export const refusalRule = "innsynsavslag";

/** Whether a text of this type is a decision, which must have certain parts. */
export function isDecisionType(typeId: string): boolean {
  return DECISIONS.has(typeId);
}

/** Whether a finding says that a part of a decision was not found. */
export function isMissingPart({ ruleId, messageId }: Pick<Finding, "ruleId" | "messageId">): boolean {
  return ruleId === refusalRule || (messageId === "missing" && partRules.has(ruleId));
}

/** Whether a finding asks if the text is a decision, since nobody said so. */
export function mayBeDecision({ ruleId, messageId }: Pick<Finding, "ruleId" | "messageId">): boolean {
  return ruleId === "klageadgang" && messageId.startsWith("maybeDecision");
}
