import { formatOf } from "@klarsprak/core";
import { URI } from "vscode-uri";

/** The ending that says the same as a language of the editor. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  plaintext: "txt",
  markdown: "md",
  html: "html",
  handlebars: "hbs",
  mustache: "mustache",
  jinja: "jinja",
  "jinja-html": "html.jinja",
  "jinja-md": "md.jinja",
  nunjucks: "njk",
  liquid: "liquid",
};

/** What an editor shows that nobody writes: earlier versions, output, and cells, which are pieces of a text. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
  "git",
  "output",
  "debug",
  "search-editor",
  "vscode-notebook-cell",
  "vscode-notebook-cell-output",
]);

/**
 * The path a text stands at, or would stand at if it were saved under `root`, with the ending that tells its format.
 * The ending of the address decides; where it says nothing, the language of the editor does. «Plain text» is what
 * editors call every file they do not know, so it says nothing about a file with an ending. Undefined for what
 * klarsprak does not read. `plain` are languages of the editor that are read as plain text.
 */
export function documentPath(
  uri: string,
  languageId: string,
  root: string,
  plain: readonly string[] = [],
): string | undefined {
  const { scheme, path, fsPath } = URI.parse(uri);
  if (NOT_WRITTEN.has(scheme)) return undefined;
  const place = scheme === "file" ? fsPath : path.startsWith("/") ? path : `${root}/${path}`;
  if (formatOf(place, "") !== undefined) return place;
  const extension = EXTENSIONS[languageId] ?? (plain.includes(languageId) ? EXTENSIONS.plaintext : undefined);
  if (extension === undefined) return undefined;
  const name = place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
  if (languageId === "plaintext" && scheme !== "untitled" && name.includes(".")) return undefined;
  return `${place}.${extension}`;
}
