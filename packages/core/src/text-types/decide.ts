import type { SourceDocument } from "../document/document.js";
import type { TextTypeDecision } from "../finding/analysis.js";
import type { DetectionInput, TextType } from "./text-type.js";

/** Texts under this many words without a type of their own are fragments. */
export const FRAGMENT_WORDS = 60;

/** The text as the detectors look at it. `words` is the number of words of running text and headings. */
export function detectionInput(document: SourceDocument, path: string, words: number): DetectionInput {
  const texts = document.blocks
    .filter((block) => block.kind !== "code")
    .map((block) => block.readings[0].text);
  return {
    document,
    path,
    title: document.metadata.title ?? document.title ?? texts[0] ?? "",
    opening: head(texts, 4000).toLowerCase(),
    closing: head([...texts].reverse(), 1500, true).toLowerCase(),
    words,
  };
}

/**
 * Which text type holds: the option, then front matter (`type:`), then the configuration by glob, then what the
 * detectors see. An unknown type in front matter is passed over here; the rule `direktiv` reports it.
 */
export function decideTextType(
  input: DetectionInput,
  types: readonly TextType[],
  declared: TextTypeDecision | undefined,
): TextTypeDecision {
  if (declared?.origin === "option") return declared;
  const written = input.document.metadata.type ?? input.document.metadata.teksttype;
  if (written !== undefined && types.some((type) => type.id === written)) {
    return { type: written, origin: "front-matter", reason: `type: ${written}` };
  }
  if (declared !== undefined) return declared;
  let best: { readonly type: TextType; readonly confidence: number; readonly reason: string } | undefined;
  for (const type of types) {
    const detection = type.detect(input);
    if (detection === undefined || detection.confidence < 0.5) continue;
    if (best === undefined || detection.confidence > best.confidence) {
      best = { type, confidence: detection.confidence, reason: detection.reason.nb };
    }
  }
  if (best !== undefined) return { type: best.type.id, origin: "detected", reason: best.reason };
  if (input.words < FRAGMENT_WORDS) {
    return {
      type: "utdrag",
      origin: "default",
      reason: `Teksten er under ${FRAGMENT_WORDS} ord og har ingen kjennetegn.`,
    };
  }
  return input.document.format === "html"
    ? { type: "nettside", origin: "default", reason: "HTML uten andre kjennetegn regnes som nettside." }
    : { type: "brev", origin: "default", reason: "Uten andre kjennetegn regnes teksten som et brev." };
}

function head(texts: readonly string[], limit: number, reversed = false): string {
  const taken: string[] = [];
  let length = 0;
  for (const text of texts) {
    taken.push(text);
    length += text.length + 1;
    if (length >= limit) break;
  }
  const joined = (reversed ? taken.reverse() : taken).join("\n");
  return reversed ? joined.slice(-limit) : joined.slice(0, limit);
}
