import type { Finding, Localized } from "@klarsprak/core";
import { rules } from "@klarsprak/core";
import type { Diagnostic } from "vscode-languageserver";
import { toDiagnostic } from "../../checking/diagnostics.js";
import type { CheckedText } from "../feature.js";
import type { Abilities } from "./abilities.js";

/** A finding that something can be done about, and what is needed for that. */
export interface Found {
  readonly finding: Finding;
  readonly diagnostics: Diagnostic[];
  readonly checked: CheckedText;
  readonly abilities: Abilities;
}

/** A finding of a text with what an action about it needs. */
export function foundIn(checked: CheckedText, finding: Finding, abilities: Abilities): Found {
  return { finding, diagnostics: [toDiagnostic(checked.text.document, finding)], checked, abilities };
}

/** The title of the rule of a finding, in the standard of the text. */
export function ruleTitle({ ruleId, language }: Finding): string {
  return rules.find(({ id }) => id === ruleId)?.docs.title[language] ?? ruleId;
}

/** Words for the menu, in the standard of the text. */
export function say({ language }: Finding, words: Localized): string {
  return words[language];
}
