import type { AnnotatedBlock, Language, WrittenStandard } from "../document/block.js";
import type { Document, SourceDocument } from "../document/document.js";
import { blockLanguage, documentLanguage } from "../language/block-language.js";
import { annotate, type BlockText } from "./block-text.js";
import type { AnalyzerSetup } from "./setup.js";

/** What is known of the blocks of a version before, by the index of the block now. */
export interface KnownBlocks {
  /** A block whose language is known, if it is the same one; undefined where it must be looked at. */
  readonly at: (index: number) => AnnotatedBlock | undefined;
  /** The language of the document, and the standard it declared. */
  readonly language: Language;
  readonly declared: WrittenStandard | "auto";
}

/** The document with the language of each block, by the evidence of all. */
export function annotateDocument(
  source: SourceDocument,
  texts: readonly BlockText[],
  setup: AnalyzerSetup,
  path: string,
  known?: KnownBlocks,
): Document {
  const evidence = texts.map((text) => text.evidence);
  const declared = declaredStandard(source, setup);
  const hints = { declared: standardOf(source.declaredLanguage), path };
  const language: Language = declared === "auto" ? documentLanguage(evidence, hints) : declared;
  const isSpokenAsBefore = known?.language === language && known.declared === declared;
  return {
    ...source,
    language,
    blocks: source.blocks.map((block, i): AnnotatedBlock => {
      const before = known?.at(i);
      if (before !== undefined && isSpokenAsBefore) return before;
      const own = standardOf(block.declaredLanguage) ?? declared;
      const spoken = blockLanguage(evidence[i]!, language, own);
      return before !== undefined && before.language === spoken ? before : annotate(block, texts[i]!, spoken);
    }),
  };
}

/** The written standard that option, configuration or front matter names. */
export function declaredStandard(source: SourceDocument, setup: AnalyzerSetup): WrittenStandard | "auto" {
  if (setup.config.language !== "auto") return setup.config.language;
  return standardOf(source.metadata.language ?? source.metadata.maalform) ?? "auto";
}

function standardOf(tag: string | undefined): WrittenStandard | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "nb" || primary === "nn" ? primary : undefined;
}
