import type { Change, Finding, TextEdit } from "@klarsprak/core";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { changeTitle } from "../../edits/change-title.js";
import { partTitle } from "../../edits/part-title.js";
import { hasGap, snippetOf } from "../../edits/snippet.js";
import { type Found, say } from "./found.js";
import { insertBlock, textEdits } from "./text-edits.js";

/** The changes that mend what a finding is about, the safe one first, each once. */
export function changeActions(found: Found): readonly CodeAction[] {
  const changes = changesOf(found.finding);
  return changes.map((change, i) => {
    const block = blockOf(change);
    const action =
      block === undefined ? replacement(found, change) : insertion(found, block, changes.length > 1);
    return i === 0 ? { ...action, isPreferred: true } : action;
  });
}

function changesOf({ fix, suggestions }: Finding): readonly Change[] {
  const seen = new Set<string>();
  return [...(fix === null ? [] : [fix]), ...suggestions].filter(({ edits }) => {
    const key = JSON.stringify(edits);
    if (edits.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A change as one block that is put in and has gaps for the writer to fill. */
function blockOf({ text, edits }: Change): (TextEdit & { readonly words: string }) | undefined {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1 || edit.span.start !== edit.span.end) return undefined;
  return hasGap(edit.text) ? { ...edit, words: text } : undefined;
}

function replacement({ finding, diagnostics, checked, abilities }: Found, change: Change): CodeAction {
  return {
    title: changeTitle(finding, change, checked.text.document.getText()),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: textEdits(checked.text, change.edits, abilities),
  };
}

function insertion(
  { finding, diagnostics, checked, abilities }: Found,
  block: TextEdit & { readonly words: string },
  hasOthers: boolean,
): CodeAction {
  const insert = say(finding, { nb: "Sett inn", nn: "Set inn" });
  const title = hasOthers
    ? changeTitle(finding, { text: block.words, edits: [block] }, checked.text.document.getText())
    : `${insert}: ${partTitle(finding)}`;
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
  return abilities.snippets
    ? { ...action, command: insertBlock(checked.text, title, block.span.start, snippetOf(block.text)) }
    : { ...action, edit: textEdits(checked.text, [block], abilities) };
}
