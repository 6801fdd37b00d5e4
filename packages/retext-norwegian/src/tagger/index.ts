export type { PartOfSpeech, Tag } from "./tag.js";
export { type TaggedSentence, type Tagger, UNSURE } from "./tagger.js";
export { readingTagger, readTagger } from "./tagger-file.js";
