import { type EffectiveRule, effectiveRules, type SettingsLayer } from "../config/settings.js";
import type { Language } from "../document/block.js";
import type { DocumentRule, Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";

/** The rules that are on for a text type, sorted once by what they look at, since every block is asked about them all. */
export interface RuleSet {
  readonly byId: ReadonlyMap<string, EffectiveRule>;
  /** Rules that look at a block of a language: at its sentences, at the whole, or for facts to leave. */
  readonly ofBlocks: Readonly<Record<Language, readonly EffectiveRule[]>>;
  /** Rules that look at a whole document of a language. */
  readonly ofDocuments: Readonly<Record<Language, readonly EffectiveRule[]>>;
  /** For each rule that takes facts the one that holds them: the first of those that take the same ones. */
  readonly factHolders: ReadonlyMap<string, string>;
}

/** Sorts the rules of an analyzer for a text type. `layers` are those above the text type, weakest first. */
export function ruleSetFor(
  rules: readonly Rule[],
  textType: TextType,
  layers: readonly SettingsLayer[],
): RuleSet {
  const active = effectiveRules(rules, textType, layers).filter(({ severity }) => severity !== "off");
  const holders = factHolders(active.map(({ rule }) => rule));
  const isOfBlocks = ({ rule }: EffectiveRule): boolean =>
    rule.scope !== "document" || holders.get(rule.id) === rule.id;
  const isOfDocuments = ({ rule }: EffectiveRule): boolean => rule.scope === "document";
  return {
    byId: new Map(active.map((effective) => [effective.rule.id, effective])),
    ofBlocks: byLanguage(active.filter(isOfBlocks)),
    ofDocuments: byLanguage(active.filter(isOfDocuments)),
    factHolders: holders,
  };
}

function byLanguage(rules: readonly EffectiveRule[]): Record<Language, readonly EffectiveRule[]> {
  const of = (language: Language): readonly EffectiveRule[] =>
    rules.filter(({ rule }) => rule.languages.includes(language));
  return { nb: of("nb"), nn: of("nn"), en: of("en") };
}

/** Whether its facts are the same for every rule that hands in the same function. */
function sharesFacts(rule: DocumentRule): boolean {
  return Object.keys(rule.options).length === 0;
}

function factHolders(rules: readonly Rule[]): ReadonlyMap<string, string> {
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
