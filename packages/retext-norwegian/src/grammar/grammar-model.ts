import type { WrittenStandard } from "../segment/index.js";
import { type DependencyParser, readingParser, readParser } from "../syntax/index.js";
import { readingTagger, readTagger, type Tagger } from "../tagger/index.js";

/** What is known of the grammar of one written standard. Each part is read when it is first asked for. */
export interface GrammarModel {
  readonly standard: WrittenStandard;
  readonly tagger: Tagger;
  readonly parser: DependencyParser;
  /** Reads both parts in steps, for who must not be kept waiting. Throws as they do. */
  preparing?(): Generator<void, void>;
}

/**
 * The grammar of a written standard from the bytes of `models/<standard>.tagger.gz` and `.parser.gz`, unpacked. Each
 * is asked for once, when it is first needed. What is wrong with the bytes is an Error at that moment.
 */
export function readGrammar(
  standard: WrittenStandard,
  bytesOf: (part: "tagger" | "parser") => Uint8Array,
): GrammarModel {
  let tagger: Tagger | undefined;
  let parser: DependencyParser | undefined;
  const preparing = function* (): Generator<void, void> {
    if (tagger === undefined) {
      const bytes = bytesOf("tagger");
      yield;
      const read = yield* readingTagger(bytes);
      tagger ??= read;
      yield;
    }
    if (parser === undefined) {
      const bytes = bytesOf("parser");
      yield;
      const read = yield* readingParser(bytes);
      parser ??= read;
      yield;
    }
  };
  return {
    preparing,
    standard,
    get tagger() {
      tagger ??= readTagger(bytesOf("tagger"));
      return tagger;
    },
    get parser() {
      parser ??= readParser(bytesOf("parser"));
      return parser;
    },
  };
}
