import type {
  AnnotatedBlock,
  AnnotatedReading,
  Block,
  Language,
  WrittenStandard,
} from "../document/block.js";
import { ReadingIndex } from "../document/reading-index.js";
import type { Sentence } from "../document/sentence.js";
import { GrammarError, type GrammarOf, type SentenceGrammar } from "../document/sentence-grammar.js";
import type { AnnotatedCounts } from "../finding/analysis.js";
import type { BlockCounts } from "../finding/block-counts.js";
import { sentencesOf } from "../language/annotate.js";
import { type BlockEvidence, evidenceOf } from "../language/block-language.js";
import type { GrammarSource } from "../language/grammar-source.js";
import { LazyGrammar } from "../language/lazy-grammar.js";
import { countWords, withPassives } from "../metrics/block-counts.js";
import { isPassiveSentence } from "../metrics/passive.js";

/** What a block adds to the figures; `problem` where its grammar could not be had and its words alone were counted. */
export interface BlockFigures {
  readonly counts: BlockCounts;
  readonly problem?: GrammarError;
}

/** What a text says by itself, whatever language and rules hold: found once for each text. */
export class BlockText {
  /** By reading; null where they were found and are forgotten. */
  readonly #sentences: (readonly Sentence[] | undefined | null)[];
  #evidence: BlockEvidence | undefined;
  #words: BlockCounts | undefined;
  readonly #indexes: (ReadingIndex | undefined)[];
  /** Counted as it is done, since it is asked for after each edit. */
  readonly #annotated = { sentences: 0, tagged: 0, parsed: 0 };
  readonly #figures: Partial<Record<Language, BlockFigures>> = {};
  readonly #grammars: { -readonly [K in WrittenStandard]?: Map<Sentence, LazyGrammar> | undefined } = {};

  constructor(readonly block: Block) {
    this.#sentences = new Array(block.readings.length).fill(undefined);
    this.#indexes = new Array(block.readings.length).fill(undefined);
  }

  sentences(reading: number): readonly Sentence[] {
    const known = this.#sentences[reading];
    if (known != null) return known;
    const found = sentencesOf(this.block.readings[reading]!.text);
    this.#sentences[reading] = found;
    if (known === undefined) this.#annotated.sentences += found.length;
    return found;
  }

  get evidence(): BlockEvidence {
    this.#evidence ??= evidenceOf(this.block, this.sentences(0));
    return this.#evidence;
  }

  /** What many places of a reading are asked. */
  index(reading: number): ReadingIndex {
    const known = this.#indexes[reading];
    if (known !== undefined) return known;
    const found = new ReadingIndex(this.block.readings[reading]!, () => this.sentences(reading));
    this.#indexes[reading] = found;
    return found;
  }

  /** The words of the block; of several readings the longest counts, so that no character counts twice. */
  get words(): BlockCounts {
    this.#words ??= countWords(this.block.kind, this.sentences(this.#longest()));
    return this.#words;
  }

  /** The grammar of a sentence of this block: the same for whoever asks, so that it is worked out once. */
  grammar(sentence: Sentence, source: GrammarSource): SentenceGrammar {
    const grammars = this.#grammars[source.standard] ?? new Map<Sentence, LazyGrammar>();
    this.#grammars[source.standard] = grammars;
    const known = grammars.get(sentence);
    if (known !== undefined) return known;
    const grammar = new LazyGrammar(sentence, source, (work) => {
      this.#annotated[work]++;
    });
    grammars.set(sentence, grammar);
    return grammar;
  }

  /** Forgets the words and their grammar, which take much room; whoever asks again has them found again. */
  forgetSentences(): void {
    this.#sentences.forEach((found, reading) => {
      if (found !== undefined) this.#sentences[reading] = null;
    });
    this.#grammars.nb = undefined;
    this.#grammars.nn = undefined;
  }

  /** Figures of the block, passives among them; the grammar is asked for by the place of the block where they are not known. */
  figures(language: Language, grammar: { ofBlock(index: number): GrammarOf }, index: number): BlockFigures {
    const figures = this.#figures[language] ?? this.#count(grammar.ofBlock(index));
    this.#figures[language] = figures;
    return figures;
  }

  /** How many sentences were tagged and parsed so far. */
  get annotated(): AnnotatedCounts {
    return this.#annotated;
  }

  #longest(): number {
    return this.block.readings.reduce(
      (best, reading, i, all) => (reading.text.length > all[best]!.text.length ? i : best),
      0,
    );
  }

  #count(grammarOf: GrammarOf): BlockFigures {
    const sentences = this.sentences(this.#longest());
    const count = (grammarOf: GrammarOf): BlockCounts =>
      withPassives(this.words, sentences, (sentence) => isPassiveSentence(sentence, grammarOf));
    try {
      return { counts: count(grammarOf) };
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      return { counts: count(() => undefined), problem: error };
    }
  }
}

/** A reading whose sentences are found when first asked for. */
class LazyReading implements AnnotatedReading {
  readonly #source: BlockText;
  readonly #index: number;
  readonly text: string;
  readonly map: AnnotatedReading["map"];
  readonly marks: AnnotatedReading["marks"];

  constructor(reading: Block["readings"][0], source: BlockText, index: number) {
    this.text = reading.text;
    this.map = reading.map;
    this.marks = reading.marks;
    this.#source = source;
    this.#index = index;
  }

  get sentences(): readonly Sentence[] {
    return this.#source.sentences(this.#index);
  }

  get index(): ReadingIndex {
    return this.#source.index(this.#index);
  }
}

/** The block with its language. */
export function annotate(block: Block, text: BlockText, language: Language): AnnotatedBlock {
  const readings = block.readings.map((reading, i) => new LazyReading(reading, text, i));
  return { ...block, language, readings: readings as unknown as AnnotatedBlock["readings"] };
}
