import type { ParsedSentence, ParsedText } from "../document/parsed-text.js";
import { tellingPath } from "../document/telling-path.js";
import { sentencesOf } from "../language/annotate.js";
import { LazyGrammar } from "../language/lazy-grammar.js";
import { annotateDocument } from "./annotate-document.js";
import { BlockText } from "./block-text.js";
import { mergeReadings, type ReadSentence } from "./merge-readings.js";
import { type AnalyzeInput, type PreparedSetup, readInput, readOptions } from "./setup.js";
import { type Stretch, writtenText } from "./written-text.js";

/** Tags and parses a whole text. Throws a GrammarError where a model cannot be read. */
export function parseDocument(input: AnalyzeInput, setup: PreparedSetup): ParsedText {
  const source = readInput(input, setup);
  const texts = source.blocks.map((block) => new BlockText(block));
  const { blocks, language } = annotateDocument(source, texts, setup, tellingPath(input.path ?? ""));
  const stretches = writtenText(
    source,
    blocks,
    language,
    "document" in input ? undefined : readOptions(input, setup.config),
  );
  return {
    language,
    sentences: stretches.flatMap((stretch) => parseStretch(stretch, source.source, setup)),
  };
}

function parseStretch(
  { language, readings }: Stretch,
  source: string,
  setup: PreparedSetup,
): readonly ParsedSentence[] {
  const grammars = language === undefined || language === "en" ? undefined : setup.grammarSource(language);
  const read = readings.map(({ text, map }) =>
    sentencesOf(text).map(
      (sentence): ReadSentence => ({
        tokens: sentence.tokens,
        map,
        grammar: grammars === undefined ? undefined : new LazyGrammar(sentence, grammars),
      }),
    ),
  );
  return mergeReadings(read, language, source);
}
