import type { LetterAction, LetterData } from "@klarsprak/view";
import * as vscode from "vscode";
import { endingOf } from "./letter-name.js";

const IDS = ["comments", "changes", "word", "again"] as const;

/** What a person can do with a letter. */
export type ActionId = (typeof IDS)[number];

type Language = "nb" | "nn";

const OPEN: Readonly<Record<Language, Readonly<Record<"word" | "odt" | "pdf", string>>>> = {
  nb: { word: "Åpne i Word", odt: "Åpne i tekstbehandleren", pdf: "Åpne i PDF-leseren" },
  nn: { word: "Opne i Word", odt: "Opne i tekstbehandlaren", pdf: "Opne i PDF-lesaren" },
};

/** Whether what a page sent is one of the actions. */
export function isActionId(id: unknown): id is ActionId {
  return IDS.some((known) => known === id);
}

/** The buttons above a letter. A copy is offered where there is something to put in it. */
export function letterActions(uri: vscode.Uri, { report }: LetterData): readonly LetterAction[] {
  const { findings, language } = report;
  const copies: readonly LetterAction[] = [
    ...(findings.length > 0 ? [{ id: "comments", title: "Lagre kopi med merknader" }] : []),
    ...(findings.some(({ suggestions }) => suggestions.length > 0)
      ? [{ id: "changes", title: "Lagre kopi med forslag" }]
      : []),
  ];
  return [
    ...(isWord(uri) ? copies : []),
    ...openAction(uri, language),
    { id: "again", title: "Sjekk på nytt" },
  ];
}

/** The buttons below what is wrong with a file. */
export function problemActions(uri: vscode.Uri, code: string, language: Language): readonly LetterAction[] {
  const isThere = code !== "not-found" && code !== "switched-off";
  return [...(isThere ? openAction(uri, language) : []), { id: "again", title: "Prøv igjen" }];
}

/** Only the machine that the window is on can open another program. */
function openAction(uri: vscode.Uri, language: Language): readonly LetterAction[] {
  const isHere =
    uri.scheme === "file" &&
    vscode.env.uiKind === vscode.UIKind.Desktop &&
    vscode.env.remoteName === undefined;
  if (!isHere) return [];
  const ending = endingOf(uri);
  const program = ending === "pdf" ? "pdf" : isWord(uri) ? "word" : "odt";
  return [{ id: "word", title: OPEN[language][program] }];
}

function isWord(uri: vscode.Uri): boolean {
  return /^(?:doc|dot)[xm]$/.test(endingOf(uri));
}
