export {
  type CompileOptions,
  type CompileResult,
  compileDictionaries,
  formatProblem,
} from "./compile-dictionaries.js";
export { lawSchema } from "./law-schema.js";
export { listSchema } from "./list-schema.js";
