import * as vscode from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { CrashRecord } from "./crash-record.js";
import type { Part } from "./part.js";

const RESTARTED = "klarspråk stoppet og ble startet igjen. Teksten din er ikke berørt.";
const STOPPED =
  "klarspråk stoppet flere ganger på kort tid og er slått av i dette vinduet. Teksten din er ikke berørt. Lagre den, og start klarspråk igjen. Stopper det på nytt, kan det hjelpe å lukke teksten du sist åpnet.";
const START = "Start klarspråk igjen";
const SHOW_LOG = "Vis loggen";

/** Starts a server that has stopped, and says so once; gives up where it stops again and again. */
export function failureHandler(): ErrorHandler {
  const record = new CrashRecord();
  return {
    // A message that cannot be written or read: if the server is gone, `closed` follows.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const after = record.add(Date.now());
      if (after === "give-up") {
        void offerStart();
        return { action: CloseAction.DoNotRestart, handled: true, message: STOPPED };
      }
      if (after === "restart-and-tell") void vscode.window.showInformationMessage(RESTARTED);
      return { action: CloseAction.Restart, handled: true, message: RESTARTED };
    },
  };
}

async function offerStart(): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(STOPPED, START, SHOW_LOG);
  if (chosen === START) await vscode.commands.executeCommand("klarsprak.restart");
  if (chosen === SHOW_LOG) await vscode.commands.executeCommand("klarsprak.showLog");
}

/** The commands that start the server again and show what it has logged. */
export const serverFailurePart: Part = ({ client }) => [
  vscode.commands.registerCommand("klarsprak.restart", () => restart(client)),
  vscode.commands.registerCommand("klarsprak.showLog", () => client.outputChannel.show()),
];

/** Starts the server anew, whatever state it is in. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  // One that is too busy to say goodbye in time is ended all the same.
  if (client.isRunning()) await client.stop().catch(() => {});
  await client.start();
}
