export type { DependencyParser } from "./dependency-parser.js";
export type { DependencyTree, Relation } from "./dependency-tree.js";
