export * from "./language/index.js";
export * from "./segment/index.js";
