export * from "./decode.js";
export * from "./file-configuration.js";
export * from "./find-files.js";
export * from "./lint.js";
export * from "./load-configuration.js";
export * from "./load-dictionaries.js";
export * from "./read-text-file.js";
export * from "./write-file.js";
