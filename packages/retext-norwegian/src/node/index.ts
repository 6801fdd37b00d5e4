export { loadGrammar } from "./load-grammar.js";
