import type { TreebankSentence } from "../treebank.js";

/** The features that tell forms apart and can be learnt. Gender is left out: nouns have it by themselves. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  VERB: ["VerbForm", "Voice", "Mood", "Tense"],
  AUX: ["VerbForm", "Voice", "Mood", "Tense"],
  NOUN: ["Definite", "Number", "Case"],
  PROPN: ["Case"],
  ADJ: ["Definite", "Number", "Degree", "VerbForm"],
  PRON: ["Case", "PronType"],
  DET: ["PronType", "Number"],
  ADV: ["Degree"],
  PART: ["Polarity"],
};

/**
 * The names of the tags of a sentence. In the nynorsk treebank the definite form and the singular of a noun are those
 * that are not marked; they are written out here, as they are in bokmål.
 */
export function tagNames({ upos, feats }: TreebankSentence, standard: "nb" | "nn"): readonly string[] {
  return upos.map((pos, i) => {
    const found = new Map<string, string>();
    const all = feats[i]!;
    for (const name of KEPT[pos] ?? []) {
      const value = all[name];
      if (value !== undefined) found.set(name, value);
    }
    if (standard === "nn" && pos === "NOUN" && all.Gender !== undefined) {
      if (!found.has("Definite")) found.set("Definite", "Def");
      if (!found.has("Number")) found.set("Number", "Sing");
    }
    return [pos, ...[...found].map(([name, value]) => `${name}=${value}`).sort()].join("|");
  });
}
