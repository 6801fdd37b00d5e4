import type { GrammarModel } from "../src/grammar/index.js";
import { markPassives } from "../src/grammar/mark-passives.js";
import { refineTags } from "../src/grammar/refine-tags.js";
import { segment } from "../src/segment/index.js";
import { runningText, type TreebankSentence } from "./treebank.js";

/** Right, found and wanted, for an F1. */
class Tally {
  #right = 0;
  #found = 0;
  #wanted = 0;

  add(found: boolean, wanted: boolean): void {
    if (found) this.#found++;
    if (wanted) this.#wanted++;
    if (found && wanted) this.#right++;
  }

  toString(): string {
    const all = this.#found + this.#wanted;
    return all === 0 ? "-" : `${((200 * this.#right) / all).toFixed(2)} (of ${this.#wanted})`;
  }
}

interface GoldToken {
  readonly upos: string;
  readonly finite: boolean;
  readonly sPassive: boolean;
  readonly bliPassive: boolean;
}

/** The tokens of the treebank by their place, counted in characters that are not white space. */
function goldTokens(sentences: readonly TreebankSentence[]): ReadonlyMap<string, GoldToken> {
  const found = new Map<string, GoldToken>();
  let at = 0;
  for (const { forms, upos, feats, heads, relations } of sentences) {
    const bli = new Set(heads.filter((_, i) => relations[i] === "aux:pass"));
    forms.forEach((form, i) => {
      const { length } = form.replaceAll(/\s/g, "");
      found.set(`${at}-${at + length}`, {
        upos: upos[i]!,
        finite: feats[i]!.VerbForm === "Fin",
        sPassive: feats[i]!.Voice === "Pass",
        bliPassive: bli.has(i),
      });
      at += length;
    });
  }
  return found;
}

/**
 * Parts of speech, finite verbs and passives on raw text. A token that the tokeniser cut otherwise counts as wrong;
 * the F1 figures are over the tokens that both have, as `score-treebank` counts them.
 */
export function scoreTags(
  sentences: readonly TreebankSentence[],
  model: GrammarModel,
  onMiss?: (line: string) => void,
): { readonly upos: string; readonly tagsAlone: string; readonly rows: ReadonlyMap<string, Tally> } {
  const gold = goldTokens(sentences);
  const text = runningText(sentences);
  const rows = new Map([
    ["finite verbs, F1", new Tally()],
    ["s-passives, F1", new Tally()],
    ["bli- and verte-passives, F1", new Tally()],
  ]);
  const [finite, sPassive, bliPassive] = [...rows.values()] as [Tally, Tally, Tally];
  let right = 0;
  let rightAlone = 0;
  let at = 0;
  for (const { tokens, start, end } of segment(text, { standard: model.standard })) {
    const forms = tokens.map((token) => text.slice(token.start, token.end));
    const tagged = model.tagger.tag(forms);
    const tree = model.parser.parse(tagged);
    const tags = refineTags(tagged, tree, model.tagger);
    const marks = markPassives(model.standard, tagged, () => tree);
    forms.forEach((form, i) => {
      const from = at;
      at += form.replaceAll(/\s/g, "").length;
      const wanted = gold.get(`${from}-${at}`);
      if (wanted === undefined) return;
      if (tags[i]!.upos === wanted.upos) right++;
      else onMiss?.(`P ${wanted.upos}>${tags[i]!.upos} ${form} | ${text.slice(start, end)}`);
      if (tagged.tags[i]!.upos === wanted.upos) rightAlone++;
      finite.add(tags[i]!.feats.VerbForm === "Fin", wanted.finite);
      sPassive.add(marks[i] === "s", wanted.sPassive);
      bliPassive.add(marks[i] === "bli", wanted.bliPassive);
      if ((marks[i] === "s") !== wanted.sPassive || (marks[i] === "bli") !== wanted.bliPassive)
        onMiss?.(`V ${marks[i] ?? "-"} ${form} | ${text.slice(start, end)}`);
    });
  }
  const share = (count: number): string => ((100 * count) / gold.size).toFixed(2);
  return { upos: share(right), tagsAlone: share(rightAlone), rows };
}

/** Heads and relations, on the tokens of the treebank. */
export function scoreTrees(
  sentences: readonly TreebankSentence[],
  { tagger, parser }: GrammarModel,
): { readonly uas: string; readonly las: string } {
  let tokens = 0;
  let heads = 0;
  let both = 0;
  for (const sentence of sentences) {
    const tree = parser.parse(tagger.tag(sentence.forms));
    sentence.forms.forEach((_, i) => {
      tokens++;
      if (tree.heads[i] !== sentence.heads[i]) return;
      heads++;
      if (tree.relations[i] === sentence.relations[i]) both++;
    });
  }
  return { uas: ((100 * heads) / tokens).toFixed(2), las: ((100 * both) / tokens).toFixed(2) };
}

/** How fast it goes on this machine: the median of five rounds over the sentences. */
export function scoreSpeed(
  sentences: readonly TreebankSentence[],
  { tagger, parser }: GrammarModel,
): { readonly tokens: number; readonly sentences: number } {
  const count = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const rate = (amount: number, work: () => void): number => {
    const rates = Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return amount / ((performance.now() - start) / 1000);
    });
    return rates.sort((a, b) => a - b)[2]!;
  };
  return {
    tokens: rate(count, () => {
      for (const { forms } of sentences) tagger.tag(forms);
    }),
    sentences: rate(sentences.length, () => {
      for (const { forms } of sentences) parser.parse(tagger.tag(forms));
    }),
  };
}
