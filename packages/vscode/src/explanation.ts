import { clientCommands, explainRequest } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { readCatalogue } from "./catalogue.js";
import type { Extension, Part } from "./part.js";

const SCHEME = "klarsprak-forklaring";

/** The command «Forklar»: why a finding is there, as a page beside the text. */
export const explanationPart: Part = (extension) => [
  vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => (await explanation(extension, query))?.markdown ?? "",
  }),
  vscode.commands.registerCommand(clientCommands.explain, (ruleId, language) =>
    explain(extension, ruleId, language),
  ),
];

async function explain(extension: Extension, ruleId: unknown, language: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const spoken =
    language === "nb" || language === "nn" ? language : extension.statuses.language(editor?.document.uri);
  const id = typeof ruleId === "string" ? ruleId : await chooseRule(extension, editor, spoken);
  if (id === undefined) return;
  const query = `${id}&${spoken}`;
  const found = await explanation(extension, query);
  if (found === undefined) {
    void vscode.window.showInformationMessage(`klarspråk har ingen forklaring på «${id}».`);
    return;
  }
  // The name is the title of the tab.
  const path = `/${found.title.replace(/[\\/]/g, "–")}.md`;
  const uri = vscode.Uri.from({ scheme: SCHEME, path, query });
  try {
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
  } catch {
    // Markdown is turned off in this editor: the page as it is written.
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}

async function explanation(
  { client }: Extension,
  query: string,
): Promise<{ readonly title: string; readonly markdown: string } | undefined> {
  const [ruleId = "", language] = query.split("&");
  const params = { ruleId, language: language === "nn" ? "nn" : "nb" } as const;
  return (await client.sendRequest(explainRequest, params)) ?? undefined;
}

/** The rule of the finding at the cursor; where there is none or several, the writer chooses from a list. */
async function chooseRule(
  { context }: Extension,
  editor: vscode.TextEditor | undefined,
  language: "nb" | "nn",
): Promise<string | undefined> {
  const here = editor === undefined ? [] : [...new Set(rulesAt(editor))];
  if (here.length === 1) return here[0];
  const { rules } = await readCatalogue(context);
  const listed = here.length === 0 ? rules : rules.filter(({ id }) => here.includes(id));
  const items = listed
    .map(({ id, title }) => ({ label: title[language], description: id, id }))
    .sort((a, b) => a.label.localeCompare(b.label, "nb", { ignorePunctuation: true }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: "Forklar",
    placeHolder: "Velg det du vil ha forklart",
    matchOnDescription: true,
  });
  return chosen?.id;
}

function rulesAt({ document, selection }: vscode.TextEditor): readonly string[] {
  return vscode.languages.getDiagnostics(document.uri).flatMap(({ source, range, code }) => {
    if (source !== "klarsprak" || !range.contains(selection.active)) return [];
    const id = typeof code === "object" ? code.value : code;
    return id === undefined ? [] : [String(id)];
  });
}
