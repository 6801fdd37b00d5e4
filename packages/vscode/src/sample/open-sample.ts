import * as vscode from "vscode";
import type { Part } from "../part.js";
import { letters } from "./letters.js";

/** The command «Åpne et brev du kan prøve». */
export const openSamplePart: Part = () => [
  vscode.commands.registerCommand("klarsprak.openSample", openSample),
];

/** Opens a letter that lies in no folder, so that a new user can change it without fear. */
async function openSample(standard: unknown): Promise<void> {
  const language = standard === "nb" || standard === "nn" ? standard : await chooseStandard();
  if (language === undefined) return;
  const document = await vscode.workspace.openTextDocument({
    language: "plaintext",
    content: letters[language],
  });
  await vscode.window.showTextDocument(document);
}

async function chooseStandard(): Promise<"nb" | "nn" | undefined> {
  const items = [
    { label: "Bokmål", language: "nb" as const },
    { label: "Nynorsk", language: "nn" as const },
  ];
  const title = "Et brev du kan prøve klarspråk på";
  return (await vscode.window.showQuickPick(items, { title, placeHolder: "Velg målform" }))?.language;
}
