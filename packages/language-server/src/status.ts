import { type Analysis, LIX_WORDS, textTypes } from "@klarsprak/core";
import type { Status } from "./protocol.js";

/** What a status bar tells of a text that was checked. */
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
    typeId: textType.type,
    textType: type?.title[document.language === "nn" ? "nn" : "nb"] ?? textType.type,
    reason: textType.origin === "detected" || textType.origin === "default" ? textType.reason : "",
    words: metrics.words,
    lix: metrics.words < LIX_WORDS ? 0 : Math.round(metrics.lix),
    findings: findings.length,
  };
}
