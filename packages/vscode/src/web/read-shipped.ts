import type { ShippedBytes } from "@klarsprak/language-server/browser";
import * as vscode from "vscode";

/** Reads what the server is handed: dictionaries, houses and models, as `shipped.json` lists them. */
export async function readShipped(folder: vscode.Uri): Promise<ShippedBytes> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
  const names: readonly string[] = JSON.parse(new TextDecoder().decode(await read("shipped.json")));
  return Object.fromEntries(
    await Promise.all(names.map(async (name): Promise<[string, Uint8Array]> => [name, await read(name)])),
  );
}
