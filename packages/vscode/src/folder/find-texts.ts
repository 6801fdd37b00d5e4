import * as vscode from "vscode";
import { type IgnoreFile, ignoredBy } from "./ignore-files.js";

/** The endings that the command line picks up in a folder. */
const ENDINGS =
  "txt,text,md,markdown,html,htm,xhtml,hbs,handlebars,mustache,njk,jinja,jinja2,j2,liquid,docx,docm,dotx,dotm,odt,ott,pdf";
/** What no person has written there: other people's packages, hidden folders, what Word leaves behind, copies with comments. */
const PASSED_OVER =
  /(?:^|\/)(?:node_modules|\.[^/]+)\/|(?:^|\/)~\$[^/]*$|\.(?:arbeidskopi|forslag)\.do[ct][xm]$/i;

/** The texts in a folder of the workspace, by path, without what the settings and the ignore files leave out. */
export async function findTexts(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const top = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const find = (glob: string, base: vscode.Uri): Thenable<vscode.Uri[]> =>
    vscode.workspace.findFiles(new vscode.RelativePattern(base, glob), undefined, undefined, token);
  const [found, lists] = await Promise.all([
    find(`**/*.{${ENDINGS}}`, folder),
    find("**/{.gitignore,.klarsprakignore}", top),
  ]);
  const inside = ({ path }: vscode.Uri): string => path.slice(top.path.replace(/\/$/, "").length + 1);
  const ignored = ignoredBy(await Promise.all(lists.map((uri) => readIgnoreFile(uri, inside(uri)))));
  return found
    .filter((uri) => !PASSED_OVER.test(inside(uri)) && !ignored(inside(uri)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function readIgnoreFile(uri: vscode.Uri, path: string): Promise<IgnoreFile> {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  // A list that cannot be read leaves nothing out, as on the command line.
  const bytes = await vscode.workspace.fs.readFile(uri).then(
    (read) => read,
    () => new Uint8Array(),
  );
  return { folder, text: new TextDecoder().decode(bytes) };
}
