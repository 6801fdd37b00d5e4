import * as vscode from "vscode";
import type { Part } from "../part.js";
import { endingOf } from "./letter-name.js";
import { LetterPanel } from "./letter-panel.js";

/** As in the manifest. A PDF has a view of its own, since most who open one want to see its pages. */
const LETTER = "klarsprak.letter";
const PDF = "klarsprak.pdf";

/** Letters of Word, OpenDocument and PDF, shown with what was found in them. */
export const letterPart: Part = (extension) => {
  const provider: vscode.CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
    resolveCustomEditor: ({ uri }, panel) => new LetterPanel(extension, uri, panel).open(),
  };
  return [
    ...[LETTER, PDF].map((view) =>
      vscode.window.registerCustomEditorProvider(view, provider, {
        supportsMultipleEditorsPerDocument: false,
      }),
    ),
    vscode.commands.registerCommand("klarsprak.openLetter", async (chosen: unknown) => {
      const uri = chosen instanceof vscode.Uri ? chosen : activeFile();
      if (uri === undefined) return;
      const view = endingOf(uri) === "pdf" ? PDF : LETTER;
      await vscode.commands.executeCommand("vscode.openWith", uri, view);
    }),
  ];
};

/** The file that is looked at, whatever shows it. */
function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri
    : undefined;
}
