import { reportRequest } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageclient";
import { countsInWords, countsOf, findingsInWords, total } from "./counts.js";
import { chosenText } from "./languages.js";
import type { Extension, Part } from "./part.js";

/** The command «Sjekk denne teksten». */
export const checkTextPart: Part = (extension) => [
  vscode.commands.registerCommand("klarsprak.check", (uri) => check(extension, uri)),
];

/** Checks a text from scratch, with configuration and word lists read anew, and says what came of it. */
async function check({ client }: Extension, chosenUri: unknown): Promise<void> {
  const document = await chosenText(chosenUri);
  if (document === undefined) return;
  const configuration = vscode.workspace.getConfiguration("klarsprak", document);
  if (!configuration.get<boolean>("enable", true)) {
    const on = "Slå på";
    const chosen = await vscode.window.showInformationMessage("klarspråk er slått av.", on);
    if (chosen === on) await vscode.commands.executeCommand("klarsprak.toggle", document.uri);
    return;
  }
  // As if the configuration had changed: then the files of the house are read again, and all that is open is checked.
  const uri = client.code2ProtocolConverter.asUri(configurationOf(document));
  await client.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });
  const address = client.code2ProtocolConverter.asUri(document.uri);
  const report = await client.sendRequest(reportRequest, { uri: address });
  if (report === null) {
    void vscode.window.showWarningMessage(
      "klarspråk kan ikke sjekke denne teksten nå. Vent litt, og prøv igjen. Går det fortsatt ikke, kan du velge «klarspråk: Start klarspråk på nytt».",
    );
    return;
  }
  const counts = countsOf(report.findings.map(({ severity }) => severity));
  if (total(counts) === 0) {
    void vscode.window.showInformationMessage("klarspråk har ingen merknader til denne teksten.");
    return;
  }
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  const { language } = report;
  const all = `klarspråk har ${findingsInWords(total(counts), language)}: ${countsInWords(counts, language)}.`;
  const shown = SHOWN[configuration.get<string>("show", "all")]?.[language];
  void vscode.window.showInformationMessage(shown === undefined ? all : `${all} ${shown}`);
}

/** What is said where the writer has chosen to see only some of them. */
const SHOWN: Readonly<Record<string, Readonly<Record<"nb" | "nn", string>>>> = {
  warnings: {
    nb: "Etter innstillingene dine ser du feil og advarsler.",
    nn: "Etter innstillingane dine ser du feil og åtvaringar.",
  },
  errors: {
    nb: "Etter innstillingene dine ser du bare feil.",
    nn: "Etter innstillingane dine ser du berre feil.",
  },
};

/** Where the configuration of a text would lie. */
function configurationOf({ uri }: vscode.TextDocument): vscode.Uri {
  const folder =
    uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
  return vscode.Uri.joinPath(folder ?? vscode.Uri.file("/"), "klarsprak.config.json");
}
