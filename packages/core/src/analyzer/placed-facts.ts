import type { Rule } from "../rule/rule.js";
import type { PlacedFact } from "../rule/rule-context.js";
import { sameEnds } from "../text/common-ends.js";
import { firstFrom } from "../text/span-index.js";
import type { BlockFacts } from "./block-facts.js";
import type { RuleSet } from "./rule-set.js";

/** The facts of one rule in the order of the document, and for each the place of its block. */
interface RuleFacts {
  readonly facts: PlacedFact<unknown>[];
  readonly blocks: number[];
}

/** So many blocks are gathered from in one turn. */
const BLOCKS_A_TURN = 500;

/**
 * The facts that the blocks of a document left, by rule. They are gathered before a rule asks; of those that a version
 * before this one had gathered, only what changed is gathered anew.
 */
export class PlacedFacts {
  #byRule: ReadonlyMap<string, RuleFacts> = new Map();
  #isGathered = false;
  #last: PlacedFacts | undefined;

  constructor(
    readonly blocks: readonly BlockFacts[],
    /** The rule that holds the facts of each. */
    readonly holders: RuleSet["factHolders"],
    last: PlacedFacts | undefined,
    /** Whether the version before is looked at again, so that its lists are not written to. */
    readonly keepsLast: boolean,
  ) {
    if (last?.holders === holders && last.#isGathered) this.#last = last;
  }

  /** The facts of one rule, in the order of the document. */
  of({ id }: Rule): readonly PlacedFact<unknown>[] {
    return this.#byRule.get(this.holders.get(id) ?? id)?.facts ?? [];
  }

  /** Gathers the facts, from some blocks a turn. */
  *gather(): Generator<void, void> {
    const { blocks } = this;
    const last = this.#last;
    // So that no version holds all those before it.
    this.#last = undefined;
    // Its lists are taken over: should this version be given up, the next one gathers all anew.
    if (last !== undefined && !this.keepsLast) last.#isGathered = false;
    const { before, behind } = sameEnds(last === undefined ? [] : last.blocks, blocks);
    const between = new Map<string, RuleFacts>();
    for (let from = before; from < blocks.length - behind; from += BLOCKS_A_TURN) {
      this.#gatherFrom(from, Math.min(from + BLOCKS_A_TURN, blocks.length - behind), between);
      yield;
    }
    this.#byRule = last === undefined ? between : this.#with(between, last, before, behind);
    this.#isGathered = true;
  }

  /** The facts of the version before, with those of the blocks between what both share. */
  #with(
    between: ReadonlyMap<string, RuleFacts>,
    last: PlacedFacts,
    before: number,
    behind: number,
  ): ReadonlyMap<string, RuleFacts> {
    const ends = {
      before,
      until: last.blocks.length - behind,
      delta: this.blocks.length - last.blocks.length,
    };
    const byRule = new Map<string, RuleFacts>();
    for (const id of new Set([...last.#byRule.keys(), ...between.keys()]))
      byRule.set(id, replaced(last.#byRule.get(id) ?? NONE, ends, between.get(id) ?? NONE, this.keepsLast));
    return byRule;
  }

  #gatherFrom(from: number, to: number, byRule: Map<string, RuleFacts>): void {
    for (let place = from; place < to; place++) {
      const block = this.blocks[place]!;
      const { facts } = block.check;
      for (let i = 0; i < facts.length; i++) {
        const { ruleId } = facts[i]!;
        const own = byRule.get(ruleId) ?? { facts: [], blocks: [] };
        if (own.facts.length === 0) byRule.set(ruleId, own);
        for (const fact of block.at(i)) {
          own.facts.push(fact);
          own.blocks.push(place);
        }
      }
    }
  }
}

const NONE: RuleFacts = { facts: [], blocks: [] };

/** The facts of a rule with those of some blocks replaced; blocks behind them moved by `delta` places. */
function replaced(
  known: RuleFacts,
  { before, until, delta }: { readonly before: number; readonly until: number; readonly delta: number },
  between: RuleFacts,
  isCopied: boolean,
): RuleFacts {
  const from = firstFrom(known.blocks, before);
  const to = firstFrom(known.blocks, until);
  if (delta === 0 && to - from === between.facts.length) {
    if (to === from) return known;
    const { facts, blocks } = isCopied ? { facts: [...known.facts], blocks: [...known.blocks] } : known;
    for (let i = from; i < to; i++) {
      facts[i] = between.facts[i - from]!;
      blocks[i] = between.blocks[i - from]!;
    }
    return { facts, blocks };
  }
  const behind = known.blocks.slice(to);
  return {
    facts: known.facts.slice(0, from).concat(between.facts, known.facts.slice(to)),
    blocks: known.blocks
      .slice(0, from)
      .concat(between.blocks, delta === 0 ? behind : behind.map((place) => place + delta)),
  };
}
