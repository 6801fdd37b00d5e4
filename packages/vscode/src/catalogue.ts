import * as vscode from "vscode";

/** A rule or a text type by its id, with its name in both written standards. */
export interface Named {
  readonly id: string;
  readonly title: Readonly<Record<"nb" | "nn", string>>;
}

/** What the menus list. */
export interface Catalogue {
  readonly rules: readonly Named[];
  readonly textTypes: readonly Named[];
}

/** Reads what the menus list. It lies beside the program and is read when a menu is opened, so that starting costs nothing. */
export async function readCatalogue(context: vscode.ExtensionContext): Promise<Catalogue> {
  const file = vscode.Uri.joinPath(context.extensionUri, "dist/catalogue.json");
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
