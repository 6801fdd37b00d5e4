export * from "./grammar/index.js";
export * from "./inflect/index.js";
export * from "./language/index.js";
export * from "./parser/index.js";
export * from "./segment/index.js";
export * from "./syntax/index.js";
export * from "./tagger/index.js";
