// What of the engine asks nothing of Node, so that it runs in a browser too. The bundle of the browser's server is held to it.
export * from "./copy-name.js";
export * from "./counterpart.js";
export * from "./dictionary-shelf.js";
export * from "./file-configuration.js";
export * from "./file-source.js";
export * from "./grammar-shelf.js";
export * from "./letter-copy.js";
export * from "./lint.js";
export * from "./load-configuration.js";
export * from "./load-organisation.js";
export type * from "./machine.js";
export { PageLooks } from "./page-looks.js";
export type * from "./paths.js";
export * from "./preferred-changes.js";
export * from "./read-error.js";
export type * from "./shipped-files.js";
export * from "./slices.js";
