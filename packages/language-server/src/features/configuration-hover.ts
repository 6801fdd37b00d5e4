import type { Hover } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import { type ConfigurationService, jsonOfPlace } from "./configuration-service.js";
import { yamlPlace } from "./yaml-place.js";

/** What the key at an offset of an organisation file means; null where none stands. */
export async function yamlHover(
  document: TextDocument,
  offset: number,
  service: ConfigurationService,
): Promise<Hover | null> {
  const text = document.getText();
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(start).split(/\r?\n/, 1);
  const key = /^((?:\s|-\s)*)([\w$-]+):(?:\s|$)/.exec(line);
  if (key === null) return null;
  const span = { start: start + key[1]!.length, end: start + key[1]!.length + key[2]!.length };
  if (offset < span.start || offset > span.end) return null;
  const place = yamlPlace(text, span.end);
  if (place === undefined) return null;
  const json = jsonOfPlace(place.path, [], `${JSON.stringify(place.word)}:0`);
  const { character } = json.position;
  const found = await service.explain(json.document, { line: 0, character: character + 1 });
  return found === null ? null : { contents: found.contents, range: toRange(document, span) };
}
