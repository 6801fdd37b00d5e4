import type { TextEdit } from "@klarsprak/core";
import type { Command, WorkspaceEdit } from "vscode-languageserver";
import { toRange } from "../../checking/diagnostics.js";
import type { OpenText } from "../../checking/open-text.js";
import { clientCommands, type InsertBlockArguments } from "../../protocol.js";
import type { Abilities } from "./abilities.js";

/** Edits of an open text, for the version it has now. */
export function textEdits(
  { document }: OpenText,
  edits: readonly TextEdit[],
  { documentChanges }: Abilities,
): WorkspaceEdit {
  const changes = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  if (!documentChanges) return { changes: { [document.uri]: changes } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }],
  };
}

/** The command that puts a block with tab stops into an open text. */
export function insertBlock({ document }: OpenText, title: string, at: number, snippet: string): Command {
  const block: InsertBlockArguments = {
    uri: document.uri,
    version: document.version,
    ...document.positionAt(at),
    snippet,
  };
  return { title, command: clientCommands.insertBlock, arguments: [block] };
}
