import type { Language } from "@klarsprak/core";
import type { LetterData, ReportData } from "@klarsprak/view";
import { NotificationType, RequestType } from "vscode-languageserver-protocol";

export { decodeBase64, encodeBase64 } from "./base64.js";

// What the server and a client say to each other beyond the protocol. Without Node, so that a client in a browser has it too.

/** What is known of an open text, for a status bar. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly language: Language;
  /** Id of the text type. */
  readonly typeId: string;
  /** The text type in words, such as «vedtaksbrev», and why it counts as that; the reason is empty where a person said so. */
  readonly textType: string;
  readonly reason: string;
  readonly words: number;
  /** 0 where the text is too short to say, under `LIX_WORDS` words. */
  readonly lix: number;
  readonly findings: number;
}

/** Sent after each check to a client whose `initializationOptions` hold `"status": true`. */
export const statusNotification = new NotificationType<Status>("klarsprak/status");

/** The server asks a client in a browser for a file: its bytes as base64, or a code as file systems have them, such as ENOENT. */
export const readFileRequest = new RequestType<
  { readonly uri: string },
  { readonly bytes: string } | { readonly code: string },
  void
>("klarsprak/readFile");

/** The report of an open text, as it now stands; null where it is not checked. */
export const reportRequest = new RequestType<{ readonly uri: string }, ReportData | null, void>(
  "klarsprak/report",
);

/** Whether all findings of an open text are told, also those that are left out while writing. Holds until it is closed. */
export const showAllNotification = new NotificationType<{ readonly uri: string; readonly all: boolean }>(
  "klarsprak/showAll",
);

/** A file to check that is no open text. */
export interface FileParams {
  readonly uri: string;
  /** Its bytes as base64; left out, the server reads the file itself. */
  readonly bytes?: string;
}

/** How many findings a file has, by severity. */
export interface FileCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Why a file could not be read, in words for its reader. */
export interface FileProblem {
  /** As on the command line: `damaged`, `encrypted`, `too-large`, `binary` and such. */
  readonly code: string;
  /** What is wrong and what can be done, in Norwegian. */
  readonly message: string;
}

/** Checks a file and publishes its findings, which stay until `forgetFiles`; what went wrong is told as a diagnostic at its top too. */
export const checkFileRequest = new RequestType<
  FileParams,
  { readonly counts: FileCounts } | { readonly problem: FileProblem },
  void
>("klarsprak/checkFile");

/** Takes away the findings of files that are no open texts. */
export const forgetFilesNotification = new NotificationType<{ readonly uris: readonly string[] }>(
  "klarsprak/forgetFiles",
);

/** Checks a letter of Word, OpenDocument or PDF, publishes its findings, and gives it as it is shown. */
export const letterRequest = new RequestType<
  FileParams,
  { readonly letter: LetterData } | { readonly problem: FileProblem },
  void
>("klarsprak/letter");

/** A copy of a letter of Word with the findings as comments, or with the best suggestions as tracked changes. */
export const letterCopyRequest = new RequestType<
  FileParams & { readonly kind: "comments" | "changes" },
  /** The name is one for the copy, without a folder. */
  { readonly bytes: string; readonly name: string } | { readonly problem: FileProblem },
  void
>("klarsprak/letterCopy");

/** A block of text with tab stops that a client puts in; the command of a code action, for clients whose options hold `"snippets": true`. */
export interface InsertBlockArguments {
  readonly uri: string;
  readonly version: number;
  readonly line: number;
  readonly character: number;
  /** In the snippet syntax of the protocol. */
  readonly snippet: string;
}

/** Commands that code actions name and that the client carries out, for clients whose options hold `"commands": true`. */
export const clientCommands = {
  /** Puts in a block with tab stops: {@link InsertBlockArguments}. */
  insertBlock: "klarsprak.insertBlock",
  /** Opens the explanation of a rule: its id. */
  explain: "klarsprak.explain",
  /** Saves a file that an action has just changed and that was not open: its address. Only what is saved holds. */
  saveFile: "klarsprak.saveFile",
} as const;

/** The explanation of a rule as Markdown, in a written standard; null where there is no such rule. */
export const explainRequest = new RequestType<
  { readonly ruleId: string; readonly language: "nb" | "nn" },
  { readonly title: string; readonly markdown: string } | null,
  void
>("klarsprak/explain");
