import type { TaggedSentence } from "../../src/tagger/tagger.js";
import { readTagger, writeTagger } from "../../src/tagger/tagger-file.js";
import { type TaggedExample, trainTagger } from "./train-tagger.js";

/** Folds of the jackknife, and how long each tagger is trained. */
const FOLDS = 4;
const EPOCHS = 5;

/**
 * The training text as a tagger that never saw it would tag it, so that the parser learns to live with the tagger's
 * mistakes. The tags are those of `tagNames`.
 */
export function jackknifeTags(
  examples: readonly TaggedExample[],
  tagNames: readonly string[],
  seed: number,
): readonly TaggedSentence[] {
  const indexOf = new Map(tagNames.map((name, i) => [name, i]));
  const tagged: TaggedSentence[] = [];
  // Whole stretches of text, since a text keeps to its words.
  const size = Math.ceil(examples.length / FOLDS);
  for (let from = 0; from < examples.length; from += size) {
    const rest = [...examples.slice(0, from), ...examples.slice(from + size)];
    const trained = trainTagger(rest, { epochs: EPOCHS, seeds: [seed + from], threshold: 1 });
    const tagger = readTagger(
      writeTagger({ ...trained, lemmaEdits: [], lemmaEndings: trained.tagNames.map(() => new Map()) }),
    );
    for (const { forms } of examples.slice(from, from + size)) {
      const found = tagger.tag(forms);
      const indexes = Uint8Array.from(found.indexes, (index) => indexOf.get(trained.tagNames[index]!)!);
      tagged.push({ ...found, indexes });
    }
  }
  return tagged;
}
