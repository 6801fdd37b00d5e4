import type { WrittenStandard } from "./segment/index.js";
import type { DependencyParser } from "./syntax/index.js";
import type { Tagger } from "./tagger/index.js";

/** What is known of the grammar of one written standard. Each part is read when it is first asked for. */
export interface GrammarModel {
  readonly standard: WrittenStandard;
  readonly tagger: Tagger;
  readonly parser: DependencyParser;
}
