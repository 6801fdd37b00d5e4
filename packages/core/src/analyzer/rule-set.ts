import { type EffectiveRule, effectiveRules, type SettingsLayer } from "../config/settings.js";
import type { Language } from "../document/block.js";
import type { Rule } from "../rule/rule.js";
import type { TextType } from "../text-types/text-type.js";

/** The rules that are on for a text type, sorted once by what they look at, since every block is asked about them all. */
export interface RuleSet {
  readonly byId: ReadonlyMap<string, EffectiveRule>;
  /** Rules that look at a block of a language: at its sentences, at the whole, or for facts to leave. */
  readonly ofBlocks: Readonly<Record<Language, readonly EffectiveRule[]>>;
  /** Rules that look at a whole document of a language. */
  readonly ofDocuments: Readonly<Record<Language, readonly EffectiveRule[]>>;
}

/** Sorts the rules of an analyzer for a text type. `layers` are those above the text type, weakest first. */
export function ruleSetFor(
  rules: readonly Rule[],
  textType: TextType,
  layers: readonly SettingsLayer[],
): RuleSet {
  const active = effectiveRules(rules, textType, layers).filter(({ severity }) => severity !== "off");
  const isOfBlocks = ({ rule }: EffectiveRule): boolean =>
    rule.scope !== "document" || rule.collect !== undefined;
  const isOfDocuments = ({ rule }: EffectiveRule): boolean => rule.scope === "document";
  return {
    byId: new Map(active.map((effective) => [effective.rule.id, effective])),
    ofBlocks: byLanguage(active.filter(isOfBlocks)),
    ofDocuments: byLanguage(active.filter(isOfDocuments)),
  };
}

function byLanguage(rules: readonly EffectiveRule[]): Record<Language, readonly EffectiveRule[]> {
  const of = (language: Language): readonly EffectiveRule[] =>
    rules.filter(({ rule }) => rule.languages.includes(language));
  return { nb: of("nb"), nn: of("nn"), en: of("en") };
}
