export { type GrammarModel, readGrammar } from "./grammar-model.js";
export { markPassives, type PassiveMark, type PassiveVerb, passiveVerbs } from "./mark-passives.js";
export { refineTags } from "./refine-tags.js";
export { type GrammarOptions, retextNorwegianGrammar, type WordGrammar } from "./retext-norwegian-grammar.js";
