import type { AnnotatedBlock, Block, Language, WrittenStandard } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import { Lexemes } from "../metrics/lexemes.js";
import type { KnownBlocks } from "./annotate-document.js";
import type { BlockCheck } from "./block-check.js";
import type { BlockFindings } from "./block-findings.js";
import { BlockText } from "./block-text.js";
import type { PlacedFacts } from "./placed-facts.js";
import type { PreparedSetup } from "./setup.js";

/** A whole version of a text that was checked. All lists are by block. */
export interface CheckedVersion {
  /** What its rules went by, see `checkFor`. */
  readonly circumstances: string;
  /** Of what stands in a block that is in none. */
  readonly standard: WrittenStandard;
  readonly source: SourceDocument;
  readonly keys: readonly string[];
  readonly texts: readonly BlockText[];
  readonly blocks: readonly AnnotatedBlock[];
  readonly findings: readonly BlockFindings[];
  readonly facts: PlacedFacts;
  readonly locations: readonly string[];
  readonly spoken: Pick<KnownBlocks, "language" | "declared">;
}

/** So many blocks that no longer stand in the text are kept, since what is taken away oftenest comes back. */
const SPARE = 50;

/**
 * What is kept of the blocks of a text from one analysis to the next, by what the block says. An analysis that is given up
 * in the middle leaves what it has found.
 */
export class BlockStore {
  readonly #texts = new Map<string, BlockText>();
  /** Hold for one set of effective rules; by language, then by what the block says. */
  readonly #checks: Readonly<Record<Language, Map<string, BlockCheck>>> = {
    nb: new Map(),
    nn: new Map(),
    en: new Map(),
  };
  /** What a check found where it was last told, in place of its reports. */
  readonly #findings = new Map<BlockCheck, BlockFindings>();
  readonly #prepared = new Set<Language>();
  #checkedFor: string | undefined;
  readonly lexemes = new Lexemes();
  last: CheckedVersion | undefined;
  /** Whether blocks of the last version have been put to new places since it was checked. */
  hasMoved = false;

  /** What a block says by itself. */
  text(key: string, block: Block): BlockText {
    const text = this.#texts.get(key) ?? new BlockText(block);
    this.#texts.set(key, text);
    return text;
  }

  /** Forgets what rules said for other circumstances than these: the text type, say. */
  checkFor(circumstances: string): void {
    if (this.#checkedFor === circumstances) return;
    for (const checks of Object.values(this.#checks)) checks.clear();
    this.#findings.clear();
    this.#checkedFor = circumstances;
  }

  check(key: string, language: Language): BlockCheck | undefined {
    return this.#checks[language].get(key);
  }

  /** Makes ready, in steps, what the rules will ask for in the first block of a language: word lists and models. */
  *preparing(language: Language, setup: Pick<PreparedSetup, "phrases" | "grammarSource">): Generator<void> {
    if (language === "en" || this.#prepared.has(language)) return;
    this.#prepared.add(language);
    yield* setup.phrases.preparing?.(language) ?? [];
    yield* setup.grammarSource(language)?.preparing() ?? [];
  }

  /** How many blocks of a language are checked. */
  checked(language: Language): number {
    return this.#checks[language].size;
  }

  keepCheck(key: string, language: Language, check: BlockCheck): void {
    this.#checks[language].set(key, check);
  }

  /**
   * Keeps what a check found in place of the reports that it is made of, which take as much room. It goes on to move with
   * its block, and holds for another block that says the same.
   */
  keepFindings(findings: BlockFindings): void {
    const check: { -readonly [K in keyof BlockCheck]: BlockCheck[K] } = findings.check;
    check.reports = undefined;
    this.#findings.set(check, findings);
  }

  findings(check: BlockCheck): BlockFindings | undefined {
    return this.#findings.get(check);
  }

  /** Remembers a version that was checked to its end, and forgets blocks that stand in it no more. */
  keep(version: CheckedVersion): void {
    this.last = version;
    this.hasMoved = false;
    if (this.#texts.size <= version.keys.length + SPARE) return;
    const used = new Set(version.keys);
    if (this.#texts.size <= used.size + SPARE) return;
    for (const kept of [this.#texts, ...Object.values(this.#checks)])
      for (const key of kept.keys()) if (!used.has(key)) kept.delete(key);
    const checks = new Set(Object.values(this.#checks).flatMap((kept) => [...kept.values()]));
    for (const check of this.#findings.keys()) if (!checks.has(check)) this.#findings.delete(check);
  }
}
