import type { ParsedSentence, ParsedText, ParsedToken } from "../document/parsed-text.js";

/** A parsed text as CoNLL-U, a sentence at a time. The contract stands in docs/contracts.md. */
export function* reportConllu({ sentences }: ParsedText): Generator<string> {
  for (const [i, sentence] of sentences.entries()) yield sentenceText(sentence, i + 1);
}

function sentenceText({ text, tokens }: ParsedSentence, id: number): string {
  const rows = tokens.map((token, i) => tokenRow(token, i + 1));
  return [`# sent_id = ${id}`, `# text = ${text}`, ...rows, "", ""].join("\n");
}

function tokenRow({ form, isJoined, grammar }: ParsedToken, id: number): string {
  const misc = [
    ...(grammar?.passive === undefined ? [] : [`Passiv=${grammar.passive}`]),
    ...(isJoined ? ["SpaceAfter=No"] : []),
  ].join("|");
  const columns =
    grammar === undefined
      ? ["_", "_", "_", "_", "_", "_"]
      : [grammar.lemma, grammar.upos, "_", featsText(grammar.feats), grammar.head + 1, grammar.relation];
  return [id, form, ...columns, "_", misc === "" ? "_" : misc].join("\t");
}

/** Features in the order of Universal Dependencies: by name, upper and lower case alike. */
function featsText(feats: Readonly<Record<string, string>>): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return names.length === 0 ? "_" : names.map((name) => `${name}=${feats[name]}`).join("|");
}
