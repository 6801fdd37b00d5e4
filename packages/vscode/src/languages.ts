import * as vscode from "vscode";

/** The languages of the editor that hold texts klarsprak reads; the same as in `activationEvents`. */
const LANGUAGES = [
  "plaintext",
  "markdown",
  "html",
  "handlebars",
  "mustache",
  "jinja",
  "jinja-html",
  "nunjucks",
  "liquid",
];

/** Languages that the writer has named in the settings, to be read as plain text. */
export function furtherLanguages(): readonly string[] {
  const named = vscode.workspace.getConfiguration("klarsprak").get<unknown>("languages");
  if (!Array.isArray(named)) return [];
  return [...new Set(named)].filter(
    (language): language is string => typeof language === "string" && !LANGUAGES.includes(language),
  );
}

/** Where documents that are checked lie: on disk, nowhere yet, and in a browser also where the open folders are. Never versions of the past, output and such. */
export function schemes(): readonly string[] {
  const own = ["file", "untitled"];
  // An extension in a browser runs in a worker.
  if (!("importScripts" in globalThis)) return own;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...own, "vscode-vfs", ...folders.map(({ uri }) => uri.scheme)])];
}

/** Which documents are checked. */
export function selector(): { readonly scheme: string; readonly language: string }[] {
  const places = schemes();
  return [...LANGUAGES, ...furtherLanguages()].flatMap((language) =>
    places.map((scheme) => ({ scheme, language })),
  );
}

/** Whether a document is one that is checked. */
export function isText(document: vscode.TextDocument): boolean {
  return vscode.languages.match(selector(), document) > 0;
}

/** The text a command is about: the one at the address the editor hands over, or the one that is being written. */
export async function chosenText(uri: unknown): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const document =
    uri instanceof vscode.Uri && uri.toString() !== active?.uri.toString()
      ? await vscode.workspace.openTextDocument(uri)
      : active;
  if (document !== undefined && isText(document)) return document;
  void vscode.window.showInformationMessage("Åpne teksten du vil ha sjekket, og prøv igjen.");
  return undefined;
}
