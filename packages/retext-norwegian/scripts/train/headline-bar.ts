import type { TreebankSentence } from "../treebank.js";

/**
 * A sentence without the bar that the treebank sets behind headlines and list items, which no text has. Heads that
 * pointed past it keep their place, since it is always last and nothing hangs under it.
 */
export function withoutHeadlineBar(sentence: TreebankSentence): TreebankSentence {
  if (sentence.forms.at(-1) !== "|" || sentence.forms.length < 2) return sentence;
  const last = sentence.forms.length - 1;
  if (sentence.heads.includes(last)) return sentence;
  return {
    text: sentence.text,
    forms: sentence.forms.slice(0, last),
    lemmas: sentence.lemmas.slice(0, last),
    upos: sentence.upos.slice(0, last),
    feats: sentence.feats.slice(0, last),
    heads: sentence.heads.slice(0, last),
    relations: sentence.relations.slice(0, last),
  };
}
