import type { Block, WrittenStandard } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import type { TextTypeDecision } from "../finding/analysis.js";
import type { Localized } from "../finding/finding.js";
import type { DetectionInput, TextType } from "./text-type.js";

/** Texts under this many words without a type of their own are fragments. */
export const FRAGMENT_WORDS = 60;

/** The text as the detectors look at it. */
export function detectionInput(document: SourceDocument, path: string, words: number): DetectionInput {
  const { blocks } = document;
  const first = blocks.find(isRead)?.readings[0].text;
  return {
    document,
    path,
    title: document.metadata.title ?? document.title ?? first ?? "",
    opening: head(blocks, 4000).toLowerCase(),
    closing: tail(blocks, 1500).toLowerCase(),
    words,
  };
}

/** Why a text counts as what it is taken for where no type knows it. */
const DEFAULTS: Readonly<Record<"utdrag" | "nettside" | "brev", Localized>> = {
  utdrag: {
    nb: `Teksten er under ${FRAGMENT_WORDS} ord og har ingen kjennetegn.`,
    nn: `Teksten er under ${FRAGMENT_WORDS} ord og har ingen kjenneteikn.`,
  },
  nettside: {
    nb: "HTML uten andre kjennetegn regnes som nettside.",
    nn: "HTML utan andre kjenneteikn blir rekna som nettside.",
  },
  brev: {
    nb: "Uten andre kjennetegn regnes teksten som et brev.",
    nn: "Utan andre kjenneteikn blir teksten rekna som eit brev.",
  },
};

/**
 * Which text type holds: the option, then front matter (`type:`), then the configuration by glob, then what the
 * detectors see, with the reason in a written standard. An unknown type in front matter is passed over here; the rule `direktiv` reports it.
 */
export function decideTextType(
  input: DetectionInput,
  types: readonly TextType[],
  declared: TextTypeDecision | undefined,
  standard: WrittenStandard,
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
      best = { type, confidence: detection.confidence, reason: detection.reason[standard] };
    }
  }
  if (best !== undefined) return { type: best.type.id, origin: "detected", reason: best.reason };
  const type =
    input.words < FRAGMENT_WORDS ? "utdrag" : input.document.format === "html" ? "nettside" : "brev";
  return { type, origin: "default", reason: DEFAULTS[type][standard] };
}

function isRead({ kind }: Block): boolean {
  return kind !== "code";
}

/** So many characters from the start of the text. */
function head(blocks: readonly Block[], limit: number): string {
  const taken: string[] = [];
  let length = 0;
  for (let i = 0; i < blocks.length && length < limit; i++) {
    if (!isRead(blocks[i]!)) continue;
    const { text } = blocks[i]!.readings[0];
    taken.push(text);
    length += text.length + 1;
  }
  return taken.join("\n").slice(0, limit);
}

/** So many characters up to the end of the text. */
function tail(blocks: readonly Block[], limit: number): string {
  const taken: string[] = [];
  let length = 0;
  for (let i = blocks.length - 1; i >= 0 && length < limit; i--) {
    if (!isRead(blocks[i]!)) continue;
    const { text } = blocks[i]!.readings[0];
    taken.push(text);
    length += text.length + 1;
  }
  return taken.reverse().join("\n").slice(-limit);
}
