// Made by scripts/generate-rule-index.js from the files beside it: add a rule by adding a file.
import type { Rule } from "../rule/rule.js";

/** Every rule, by category and id. */
export const rules: readonly Rule[] = [];
