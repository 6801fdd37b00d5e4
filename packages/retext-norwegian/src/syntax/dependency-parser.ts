import type { TaggedSentence } from "../tagger/tagger.js";
import type { DependencyTree } from "./dependency-tree.js";

/** Finds who depends on whom. */
export interface DependencyParser {
  parse(sentence: TaggedSentence): DependencyTree;
}
