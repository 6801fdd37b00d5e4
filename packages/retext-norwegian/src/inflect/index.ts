export type { Features, InflectedForm, Standard, Upos } from "./features.js";
export { createInflector, type Inflector, inflect, isKnown, lemmasOf, paradigm } from "./inflector.js";
