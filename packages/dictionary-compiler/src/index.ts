export {
  type CompileOptions,
  type CompileResult,
  compileDictionaries,
  formatProblem,
} from "./compile-dictionaries.js";
export { listSchema } from "./list-schema.js";
