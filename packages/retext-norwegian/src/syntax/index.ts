export { DependencyParser } from "./dependency-parser.js";
export type { DependencyTree, Relation } from "./dependency-tree.js";
export { readParser } from "./parser-file.js";
