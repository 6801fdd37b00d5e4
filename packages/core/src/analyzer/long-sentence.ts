import { effectiveRules } from "../config/settings.js";
import type { AnalyzerSetup } from "./setup.js";

const RULE = "lang-setning";
/** Where no rule says: most sentences have 15 to 20 words. */
const ORDINARY_LIMIT = 25;

/** More words than this are mentioned in a text of a type; the same where the rule about long sentences is off. */
export function longSentence(
  { rules, textTypes, config }: Pick<AnalyzerSetup, "rules" | "textTypes" | "config">,
  typeId: string,
): number {
  const type = textTypes.find(({ id }) => id === typeId);
  const rule = rules.find(({ id }) => id === RULE);
  if (type === undefined || rule === undefined) return ORDINARY_LIMIT;
  const options = effectiveRules([rule], type, config.layers)[0]?.options;
  const limits = [options?.infoOver, options?.maxWords].filter((limit) => typeof limit === "number");
  return limits.length === 0 ? ORDINARY_LIMIT : Math.min(...limits);
}
