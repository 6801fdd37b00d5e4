import { type CompletionItem, CompletionItemKind, type CompletionList } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import { type ConfigurationService, jsonOfPlace } from "./configuration-service.js";
import { yamlPlace } from "./yaml-place.js";

/** The keys and values that an organisation file can have at an offset. */
export async function yamlCompletions(
  document: TextDocument,
  offset: number,
  service: ConfigurationService,
): Promise<CompletionList | null> {
  const place = yamlPlace(document.getText(), offset);
  if (place === undefined) return null;
  const { path, isKey, siblings, word } = place;
  const json = jsonOfPlace(path, isKey ? siblings : undefined, "");
  const found = await service.complete(json.document, json.position);
  const range = toRange(document, { start: offset - word.length, end: offset });
  const wanted = isKey ? CompletionItemKind.Property : undefined;
  const items = (found?.items ?? []).flatMap(({ label, kind, documentation }): readonly CompletionItem[] => {
    if (isKey !== (kind === wanted) || /^[[{]/.test(label)) return [];
    const written = isKey ? label : label.replace(/^"(.*)"$/, "$1");
    const newText = isKey ? `${written}: ` : written;
    const about = documentation === undefined ? {} : { documentation };
    const itemKind = isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember;
    return [{ label: written, kind: itemKind, ...about, textEdit: { range, newText } }];
  });
  return { isIncomplete: false, items };
}
