import type { Root, Sentence, SentenceContent } from "nlcst";
import { toString as spell } from "nlcst-to-string";
import type { Plugin } from "unified";
import { detectLanguage } from "../language/index.js";
import type { WrittenStandard } from "../segment/index.js";
import type { Relation } from "../syntax/index.js";
import type { PartOfSpeech } from "../tagger/index.js";
import type { GrammarModel } from "./grammar-model.js";
import { refineTags } from "./refine-tags.js";

/** What is known of a word of a sentence; `node.data.grammar` on each token. */
export interface WordGrammar {
  readonly upos: PartOfSpeech;
  /** Features of Universal Dependencies, as far as the tagger tells them. */
  readonly feats: Readonly<Record<string, string>>;
  readonly lemma: string;
  /** How sure the tag is: below `UNSURE` it is little more than a guess. */
  readonly margin: number;
  /** The head, as an index among the tokens of the sentence; -1 for the word that hangs under none. */
  readonly head?: number;
  readonly relation?: Relation;
}

declare module "nlcst" {
  interface Data {
    grammar?: WordGrammar;
  }
}

/** What `retextNorwegianGrammar` is told. */
export interface GrammarOptions {
  /** Where the models come from: `loadGrammar` of `retext-norwegian/node`, or your own. */
  readonly grammar: (standard: WrittenStandard) => GrammarModel;
  /** The written standard of the text; left out, it is found from its words. */
  readonly standard?: WrittenStandard;
  /** Whether to parse as well as tag. Default: true. */
  readonly syntax?: boolean;
}

/**
 * Gives every token of every sentence its part of speech, features, lemma, head and relation, in `node.data.grammar`.
 * Use it after `retextNorwegian`. An English text is left as it is.
 */
export const retextNorwegianGrammar: Plugin<[options: GrammarOptions], Root> = (options) => {
  // Asked for once in the life of the processor, whatever it costs to read them.
  const models = new Map<WrittenStandard, GrammarModel>();
  return (tree: Root): undefined => {
    const sentences = tree.children.flatMap((paragraph) =>
      paragraph.type === "ParagraphNode"
        ? paragraph.children.filter((child): child is Sentence => child.type === "SentenceNode")
        : [],
    );
    const standard = options.standard ?? standardOf(tree);
    if (standard === undefined) return;
    const model = models.get(standard) ?? options.grammar(standard);
    models.set(standard, model);
    for (const sentence of sentences) annotate(sentence, model, options.syntax ?? true);
  };
};

function standardOf(tree: Root): WrittenStandard | undefined {
  const { language } = detectLanguage(spell(tree));
  return language === "en" ? undefined : language;
}

function annotate(sentence: Sentence, { tagger, parser }: GrammarModel, syntax: boolean): void {
  const tokens = sentence.children.filter((child: SentenceContent) => child.type !== "WhiteSpaceNode");
  const tagged = tagger.tag(tokens.map((token) => spell(token)));
  const tree = syntax ? parser.parse(tagged) : undefined;
  const tags = tree === undefined ? tagged.tags : refineTags(tagged, tree, tagger);
  tokens.forEach((token, i) => {
    const grammar: WordGrammar = {
      upos: tags[i]!.upos,
      feats: tags[i]!.feats,
      lemma: tagger.lemma(tagged, i),
      margin: tagged.margins[i]!,
      ...(tree === undefined ? {} : { head: tree.heads[i]!, relation: tree.relations[i]! }),
    };
    token.data = { ...token.data, grammar };
  });
}
