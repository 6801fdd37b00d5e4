import type { Finding, Localized, TextEdit } from "@klarsprak/core";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { fileHidingEdit, hidesOnly, hidingEdits, REASON } from "../../edits/hide-directive.js";
import { escapeSnippet, tabStop } from "../../edits/snippet.js";
import { type Found, ruleTitle, say } from "./found.js";
import { insertBlock, textEdits } from "./text-edits.js";

/** Hides a finding at its place; undefined where no comment does that and nothing else. */
export function hideHereAction(found: Found): CodeAction | undefined {
  const { finding, checked } = found;
  const { text, analyzer } = checked;
  const edit = hidingEdits(text.document.getText(), finding, text.path).find((candidate) =>
    hidesOnly(finding, checked.analysis, text.trial(analyzer, candidate)),
  );
  return edit === undefined ? undefined : hideAction(found, { nb: "Skjul her", nn: "Skjul her" }, edit);
}

/** The rule that speaks of directives: no directive hides it. */
const DIRECTIVE_RULE = "direktiv";

/** Hides a rule in the whole text; undefined where the text can hold no comment. */
export function hideInFileAction(found: Found): CodeAction | undefined {
  const { finding, checked } = found;
  const { text } = checked;
  if (finding.ruleId === DIRECTIVE_RULE) return undefined;
  const edit = fileHidingEdit(text.document.getText(), finding.ruleId, text.path);
  const words = { nb: "Skjul i hele teksten", nn: "Skjul i heile teksten" };
  return edit === undefined ? undefined : hideAction(found, words, edit);
}

function hideAction(found: Found, words: Localized, edit: TextEdit): CodeAction {
  const { finding, diagnostics, checked, abilities } = found;
  const title = `${say(finding, words)}: ${ruleTitle(finding)}`;
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
  return abilities.snippets
    ? {
        ...action,
        command: insertBlock(checked.text, title, edit.span.start, withReason(edit.text, finding)),
      }
    : { ...action, edit: textEdits(checked.text, [edit], abilities) };
}

/** The comment with a tab stop where the reason stands. */
function withReason(comment: string, { ruleId }: Finding): string {
  const end = comment.indexOf(`${ruleId}${REASON}`) + ruleId.length + REASON.length;
  return `${escapeSnippet(comment.slice(0, end))} ${tabStop(1, "grunn")}${escapeSnippet(comment.slice(end))}`;
}
