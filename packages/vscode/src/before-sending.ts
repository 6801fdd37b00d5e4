import { showAllNotification } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import { chosenText } from "./languages.js";
import type { Part } from "./part.js";
import { openReport } from "./report-panel.js";

/** The command «Sjekk før sending»: all that is left of a text, and what the writer must judge. */
export const beforeSendingPart: Part = (extension) => {
  const { client } = extension;
  /** The texts whose findings are all told. */
  const shown = new Set<string>();
  const showAll = async (uri: string): Promise<void> =>
    client.sendNotification(showAllNotification, { uri, all: true });
  return [
    vscode.commands.registerCommand("klarsprak.beforeSending", async (chosen) => {
      const document = await chosenText(chosen);
      if (document === undefined) return;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      shown.add(uri);
      await showAll(uri);
      await openReport(extension, document.uri, "before-sending");
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      shown.delete(client.code2ProtocolConverter.asUri(document.uri));
    }),
    // A server that was started again has forgotten it.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const uri of shown) void showAll(uri);
    }),
  ];
};
