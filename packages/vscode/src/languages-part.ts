import * as vscode from "vscode";
import { isText, selector } from "./languages.js";
import type { Part } from "./part.js";
import { restart } from "./server-failure.js";
import { steeringFiles } from "./steering-files.js";

/** The client tells the server of the change too, and must be done before the server is stopped. In milliseconds. */
const PAUSE = 500;

/** Tells the menus whether a text that is checked is being written, and takes up other languages when the setting changes. */
export const languagesPart: Part = ({ client }) => {
  const tell = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      "setContext",
      "klarsprak.isText",
      document !== undefined && isText(document),
    );
  };
  tell();
  /** One restart at a time, however fast the setting changes. */
  let restarted = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return [
    vscode.window.onDidChangeActiveTextEditor(tell),
    // A document that gets another language is closed and opened again.
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("klarsprak.languages")) return;
      tell();
      // The client looks at its selector when it starts.
      const { documentSelector } = client.clientOptions;
      documentSelector?.splice(0, documentSelector.length, ...selector(), ...steeringFiles());
      clearTimeout(timer);
      timer = setTimeout(() => {
        restarted = restarted.then(() => restart(client)).catch(() => {});
      }, PAUSE);
    }),
    { dispose: () => clearTimeout(timer) },
  ];
};
