export { parseNorwegian } from "./parse-norwegian.js";
export { retextNorwegian } from "./retext-norwegian.js";
