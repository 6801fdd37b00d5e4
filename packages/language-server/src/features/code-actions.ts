import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
} from "vscode-languageserver";
import { fixAllEdits } from "../edits/fix-all.js";
import { type Abilities, abilitiesOf } from "./code-actions/abilities.js";
import { changeActions } from "./code-actions/change-actions.js";
import { configurationActions } from "./code-actions/configuration-actions.js";
import { decisionActions } from "./code-actions/decision-action.js";
import { explainAction } from "./code-actions/explain-action.js";
import { findingsAt } from "./code-actions/findings-at.js";
import { foundIn } from "./code-actions/found.js";
import { hideHereAction, hideInFileAction } from "./code-actions/hide-actions.js";
import { SettingsFiles } from "./code-actions/settings-files.js";
import { textEdits } from "./code-actions/text-edits.js";
import type { CheckedText, Feature, FeatureContext } from "./feature.js";

/** Makes every safe fix of a text. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.klarsprak`;

/** The same in bokmål and nynorsk. */
const FIX_ALL_TITLE = "Rett alt som er trygt";

/** Findings at one place that can be hidden one by one, and changes that are offered: more is no menu any more. */
const MOST_HIDDEN = 3;
const MOST_CHANGES = 30;

/** What can be done about the findings. */
export const codeActionFeature: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  listen: (context) => {
    context.connection.onCodeAction(async (params, token) => {
      const checked = await context.texts.checked(params.textDocument.uri);
      if (checked === undefined) return [];
      const abilities = abilitiesOf(context.client());
      const wanted = wantedKinds(params);
      const actions = wanted(FIX_ALL, false) ? fixAllActions(checked, abilities) : [];
      if (!wanted(CodeActionKind.QuickFix, true)) return actions;
      return [...actions, ...(await quickFixes(checked, params, abilities, context, token))];
    });
  },
};

/** Whether a kind of action is asked for; `byDefault` where the client names none. */
function wantedKinds({ context: { only } }: CodeActionParams) {
  return (kind: string, byDefault: boolean): boolean =>
    only === undefined
      ? byDefault
      : only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

function fixAllActions({ text, analyzer }: CheckedText, abilities: Abilities): CodeAction[] {
  const edits = fixAllEdits(text, analyzer);
  if (edits.length === 0) return [];
  return [{ title: FIX_ALL_TITLE, kind: FIX_ALL, edit: textEdits(text, edits, abilities) }];
}

/**
 * The menu for a place: what mends the text, then what hides a finding, then what is laid down for all texts, and last
 * why. Of several findings only the first, which fits the place best, has all of it.
 */
async function quickFixes(
  checked: CheckedText,
  { textDocument: { uri }, range, context: { diagnostics } }: CodeActionParams,
  abilities: Abilities,
  context: FeatureContext,
  token: CancellationToken,
): Promise<readonly CodeAction[]> {
  const { text } = checked;
  const { document } = text;
  const { version } = document;
  const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const found = findingsAt(checked.analysis.findings, place, diagnostics, document).map((finding) =>
    foundIn(checked, finding, abilities),
  );
  const [first] = found;
  if (first === undefined) return [];
  const changes = found
    .flatMap((one) => [...changeActions(one), ...decisionActions(one)])
    .slice(0, MOST_CHANGES);
  const files = await SettingsFiles.of(text.path, context.folderOf(uri), context, abilities);
  const isOutdated = (): boolean => token.isCancellationRequested || document.version !== version;
  const hiding: CodeAction[] = [];
  for (const one of found.slice(0, MOST_HIDDEN)) {
    // Whether a comment hides it is found out by trying, which takes a while in a long text: keystrokes come first.
    await new Promise<void>((resume) => context.host.soon(resume));
    if (isOutdated()) return [];
    hiding.push(...listed(hideHereAction(one)));
  }
  if (isOutdated()) return [];
  return [
    ...changes,
    ...hiding,
    ...listed(hideInFileAction(first)),
    ...configurationActions(first, files),
    ...listed(explainAction(first)),
  ];
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
