import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { declareType } from "../../edits/declare-type.js";
import { type Found, say } from "./found.js";
import { textEdits } from "./text-edits.js";

/** Answers the question whether a text is a decision with yes, where front matter can say so without harm. */
export function decisionActions(found: Found): readonly CodeAction[] {
  const { finding, diagnostics, checked, abilities } = found;
  const { document } = checked.analysis;
  if (finding.ruleId !== "klageadgang" || finding.messageId !== "maybeDecision") return [];
  // A page or a template would show it, or be read otherwise by who fills it in.
  if (document.format === "html" || document.template) return [];
  const edit = declareType(checked.text.document.getText(), "vedtak");
  return [
    {
      title: say(finding, { nb: "Ja, sjekk det som et vedtak", nn: "Ja, sjekk det som eit vedtak" }),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: textEdits(checked.text, [edit], abilities),
    },
  ];
}
