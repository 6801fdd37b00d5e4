export * from "./document-error.js";
