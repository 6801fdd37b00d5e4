/** The universal parts of speech (Universal Dependencies 2). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * What the tagger says of a word: its part of speech and the features of Universal Dependencies that tell forms apart
 * in a sentence, such as `{ VerbForm: "Inf", Voice: "Pass" }`. The tags of a model are a closed set: two words with
 * the same tag hold the same object.
 */
export interface Tag {
  readonly upos: PartOfSpeech;
  readonly feats: Readonly<Record<string, string>>;
}

/** The name of a tag: `VERB|Mood=Ind|Tense=Pres|VerbForm=Fin`. */
export function tagName({ upos, feats }: Tag): string {
  const pairs = Object.entries(feats).map(([name, value]) => `${name}=${value}`);
  return [upos, ...pairs.sort()].join("|");
}

/** The tag of a name that {@link tagName} made. */
export function tagOf(name: string): Tag {
  const [upos, ...pairs] = name.split("|");
  return {
    upos: upos as PartOfSpeech,
    feats: Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string])),
  };
}
