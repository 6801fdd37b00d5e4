// What `klarsprak terms` alone needs, so that no other command waits for it.
export { termChangeRule } from "@klarsprak/core";
export { findTerms } from "./find-terms.js";
export { termJson } from "./term-json.js";
export { termText } from "./term-text.js";
export { wantedTerms } from "./wanted-terms.js";
