export { DependencyParser } from "./dependency-parser.js";
export type { DependencyTree, Relation } from "./dependency-tree.js";
export { readingParser, readParser } from "./parser-file.js";
