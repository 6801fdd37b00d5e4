import { type Analyzer, type Change, type Finding, rules, type TextEdit } from "@klarsprak/core";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { toDiagnostic, toRange } from "../checking/diagnostics.js";
import type { OpenText } from "../checking/open-text.js";
import { changeTitle } from "../edits/change-title.js";
import { fixAllEdits } from "../edits/fix-all.js";
import { hidesOnly, hidingEdits } from "../edits/hide-directive.js";
import type { Feature } from "./feature.js";

/** Makes every safe fix of a text. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.klarsprak`;

/** The same in bokmål and nynorsk. */
const FIX_ALL_TITLE = "Rett alt som er trygt";

/** What can be done about the findings. */
export const codeActionFeature: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  listen: ({ connection, texts, client }) => {
    connection.onCodeAction(async (params) => {
      const checked = await texts.checked(params.textDocument.uri);
      if (checked === undefined) return [];
      const documentChanges = client().capabilities.workspace?.workspaceEdit?.documentChanges === true;
      return [...codeActions(checked.text, checked.analyzer, params, { documentChanges })];
    });
  },
};

/** What the client can do with an edit. */
export interface EditAbilities {
  /** Whether it takes edits that name the version they are for. */
  readonly documentChanges: boolean;
}

/** The quick fixes for the findings in a range; «fix all» where the client asks for it. */
export function codeActions(
  text: OpenText,
  analyzer: Analyzer,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  abilities: EditAbilities,
): readonly CodeAction[] {
  const actions: CodeAction[] = [];
  const isWanted = (kind: string): boolean =>
    context.only?.some((only) => only === "" || kind === only || kind.startsWith(`${only}.`)) ?? false;
  if (isWanted(FIX_ALL)) {
    const edits = fixAllEdits(text, analyzer);
    if (edits.length > 0) {
      actions.push({ title: FIX_ALL_TITLE, kind: FIX_ALL, edit: workspaceEdit(text, edits, abilities) });
    }
  }
  if (context.only !== undefined && !isWanted(CodeActionKind.QuickFix)) return actions;
  const start = text.document.offsetAt(range.start);
  const end = text.document.offsetAt(range.end);
  const { findings } = text.analysis(analyzer);
  for (const finding of findings) {
    if (finding.span.start > end || finding.span.end < start) continue;
    const diagnostics = [toDiagnostic(text.document, finding)];
    actions.push(
      ...changesOf(finding).map((change, i) =>
        quickFix(text, finding, change, i === 0, diagnostics, abilities),
      ),
    );
    const hide = hideAction(text, analyzer, finding, diagnostics, abilities);
    if (hide !== undefined) actions.push(hide);
  }
  // What mends a text comes before what hides a finding.
  return actions.sort((a, b) => Number(isHiding(a)) - Number(isHiding(b)));
}

/** The changes that can be made, the safe one first, each once. */
function changesOf({ fix, suggestions }: Finding): readonly Change[] {
  const seen = new Set<string>();
  return [...(fix === null ? [] : [fix]), ...suggestions].filter(({ edits }) => {
    const key = JSON.stringify(edits);
    if (edits.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function quickFix(
  text: OpenText,
  finding: Finding,
  change: Change,
  isPreferred: boolean,
  diagnostics: Diagnostic[],
  abilities: EditAbilities,
): CodeAction {
  return {
    title: changeTitle(finding, change),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred ? { isPreferred } : {}),
    edit: workspaceEdit(text, change.edits, abilities),
  };
}

const HIDE = "Skjul her";

function isHiding({ title }: CodeAction): boolean {
  return title.startsWith(HIDE);
}

function hideAction(
  text: OpenText,
  analyzer: Analyzer,
  finding: Finding,
  diagnostics: Diagnostic[],
  abilities: EditAbilities,
): CodeAction | undefined {
  const before = text.analysis(analyzer);
  const edit = hidingEdits(text.document.getText(), finding, text.path).find((candidate) =>
    hidesOnly(finding, before, text.trial(analyzer, candidate)),
  );
  if (edit === undefined) return undefined;
  const rule = rules.find(({ id }) => id === finding.ruleId);
  const title = rule === undefined ? HIDE : `${HIDE}: ${rule.docs.title[finding.language]}`;
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(text, [edit], abilities) };
}

function workspaceEdit(
  { document }: OpenText,
  edits: readonly TextEdit[],
  abilities: EditAbilities,
): WorkspaceEdit {
  const textEdits = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  if (!abilities.documentChanges) return { changes: { [document.uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }],
  };
}
