import { type Analysis, type Language, LIX_WORDS, textTypes } from "@klarsprak/core";
import { NotificationType } from "vscode-languageserver";

/** What is known of an open text, for a status bar. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly language: Language;
  /** The text type in words, such as «vedtaksbrev», and why it counts as that. */
  readonly textType: string;
  readonly reason: string;
  readonly words: number;
  /** 0 where the text is too short to say, under `LIX_WORDS` words. */
  readonly lix: number;
  readonly findings: number;
}

/** Sent after each check to a client whose `initializationOptions` hold `"status": true`. */
export const statusNotification = new NotificationType<Status>("klarsprak/status");

export function statusOf(
  uri: string,
  version: number,
  { document, textType, metrics, findings }: Analysis,
): Status {
  const type = textTypes.find(({ id }) => id === textType.type);
  return {
    uri,
    version,
    language: document.language,
    textType: type?.title[document.language === "nn" ? "nn" : "nb"] ?? textType.type,
    reason: textType.origin === "detected" || textType.origin === "default" ? textType.reason : "",
    words: metrics.words,
    lix: metrics.words < LIX_WORDS ? 0 : Math.round(metrics.lix),
    findings: findings.length,
  };
}
