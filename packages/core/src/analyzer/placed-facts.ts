import type { EffectiveRule } from "../config/settings.js";
import type { DocumentRule, Rule } from "../rule/rule.js";
import type { PlacedFact } from "../rule/rule-context.js";
import { firstFrom } from "../text/span-index.js";
import { sharesFacts } from "./block-check.js";
import type { BlockFacts } from "./block-facts.js";

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
  /** The rule that holds the facts of each. */
  readonly #holders: ReadonlyMap<string, string>;
  #last: PlacedFacts | undefined;

  constructor(
    readonly blocks: readonly BlockFacts[],
    readonly rules: readonly EffectiveRule[],
    last: PlacedFacts | undefined,
  ) {
    const isOfSameRules = last !== undefined && last.rules === rules;
    this.#holders = isOfSameRules ? last.#holders : holders(rules.map(({ rule }) => rule));
    if (isOfSameRules && last.#isGathered) this.#last = last;
  }

  /** The facts of one rule, in the order of the document. */
  of({ id }: Rule): readonly PlacedFact<unknown>[] {
    return this.#byRule.get(this.#holders.get(id) ?? id)?.facts ?? [];
  }

  /** Gathers the facts, from some blocks a turn. */
  *gather(): Generator<void, void> {
    const { blocks } = this;
    const last = this.#last;
    // So that no version holds all those before it.
    this.#last = undefined;
    const { before, behind } = commonEnds(last === undefined ? [] : last.blocks, blocks);
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
      byRule.set(id, replaced(last.#byRule.get(id) ?? NONE, ends, between.get(id) ?? NONE));
    return byRule;
  }

  #gatherFrom(from: number, to: number, byRule: Map<string, RuleFacts>): void {
    for (let place = from; place < to; place++) {
      const block = this.blocks[place]!;
      const { facts } = block.check;
      for (let i = 0; i < facts.length; i++) {
        const { ruleId } = facts[i]!;
        if (this.#holders.get(ruleId) !== ruleId) continue;
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

/** How many blocks two versions share at both ends. */
function commonEnds(
  old: readonly BlockFacts[],
  now: readonly BlockFacts[],
): { readonly before: number; readonly behind: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < most - before && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  return { before, behind };
}

/** The facts of a rule with those of some blocks replaced; blocks behind them moved by `delta` places. */
function replaced(
  known: RuleFacts,
  { before, until, delta }: { readonly before: number; readonly until: number; readonly delta: number },
  between: RuleFacts,
): RuleFacts {
  const from = firstFrom(known.blocks, before);
  const to = firstFrom(known.blocks, until);
  if (from === to && between.facts.length === 0 && delta === 0) return known;
  const behind = known.blocks.slice(to);
  return {
    facts: known.facts.slice(0, from).concat(between.facts, known.facts.slice(to)),
    blocks: known.blocks
      .slice(0, from)
      .concat(between.blocks, delta === 0 ? behind : behind.map((place) => place + delta)),
  };
}

/** For each rule with facts the first of those that share one function over the same blocks. */
function holders(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const byRule = new Map<string, string>();
  const firsts = new Map<DocumentRule["collect"], Rule[]>();
  for (const rule of rules) {
    if (rule.scope !== "document" || rule.collect === undefined) continue;
    const before = sharesFacts(rule) ? (firsts.get(rule.collect) ?? []) : [];
    const alike = before.find(({ languages }) => languages.join() === rule.languages.join());
    byRule.set(rule.id, alike?.id ?? rule.id);
    if (alike === undefined && sharesFacts(rule)) firsts.set(rule.collect, [...before, rule]);
  }
  return byRule;
}
