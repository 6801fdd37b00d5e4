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

/**
 * The path a text stands at, or would stand at if it were saved under `root`, with the ending that tells its format.
 * The ending of the address decides; where it says nothing, the language of the editor does. «Plain text» is what
 * editors call every file they do not know, so it says nothing about a file with an ending. Undefined for what
 * klarsprak does not read.
 */
export function documentPath(uri: string, languageId: string, root: string): string | undefined {
  const { scheme, path, fsPath } = URI.parse(uri);
  const place = scheme === "file" ? fsPath : path.startsWith("/") ? path : `${root}/${path}`;
  if (formatOf(place, "") !== undefined) return place;
  const extension = EXTENSIONS[languageId];
  if (extension === undefined) return undefined;
  const name = place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
  if (languageId === "plaintext" && scheme !== "untitled" && name.includes(".")) return undefined;
  return `${place}.${extension}`;
}
