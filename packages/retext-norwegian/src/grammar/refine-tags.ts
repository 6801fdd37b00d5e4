import type { DependencyTree } from "../syntax/index.js";
import type { Tag, TaggedSentence, Tagger } from "../tagger/index.js";

/** Verbs that Universal Dependencies calls auxiliaries where they carry another verb, or (to be) a predicate. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "være vere ha bli verte få burde kunne ville skulle måtte".split(" "),
);
const COPULAS: ReadonlySet<string> = new Set(["være", "vere"]);
/** Tags that are surer than this are left as they are. Chosen on the development files. */
const SURE = 30;

/**
 * The tags of a sentence, corrected by its tree: whether «har» or «er» is an auxiliary or the verb itself shows only
 * in what hangs under it, which may stand far behind.
 */
export function refineTags(tagged: TaggedSentence, tree: DependencyTree, tagger: Tagger): readonly Tag[] {
  const { tags, margins } = tagged;
  if (!tags.some(isVerb)) return tags;
  const carries = new Uint8Array(tags.length);
  const predicates = new Uint8Array(tags.length);
  tree.heads.forEach((head, i) => {
    if (head < 0) return;
    const relation = tree.relations[i]!;
    if (relation === "INFV") carries[head] = 1;
    else if (relation === "SPRED" || relation === "FSPRED") predicates[head] = 1;
  });
  return tags.map((tag, i) => {
    if (!isVerb(tag) || margins[i]! >= SURE) return tag;
    const lemma = tagger.lemma(tagged, i);
    if (!AUXILIARIES.has(lemma)) return tag;
    const isAuxiliary = carries[i] === 1 || (COPULAS.has(lemma) && predicates[i] === 1);
    const upos = isAuxiliary ? "AUX" : "VERB";
    return upos === tag.upos ? tag : { upos, feats: tag.feats };
  });
}

function isVerb({ upos }: Tag): boolean {
  return upos === "VERB" || upos === "AUX";
}
