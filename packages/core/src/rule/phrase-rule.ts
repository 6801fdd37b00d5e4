import type { PhraseMatch } from "../dictionary/phrase-match.js";
import { type PhraseRuleId, phraseRules } from "../dictionary/phrase-rules.js";
import type { WrittenStandard } from "../document/block.js";
import { isMentioned } from "../document/quotation.js";
import type { Category, Localized } from "../finding/finding.js";
import { joinAlternatives } from "../finding/message.js";
import { defineSentenceRule, type Rule } from "./rule.js";
import type { BlockContext, Report, SentenceContext } from "./rule-context.js";

export { joinAlternatives };
export type { PhraseMatch };

/** What a rule that has a phrase list says of itself. */
export interface PhraseRuleDefinition extends Pick<Rule, "docs" | "examples"> {
  readonly id: PhraseRuleId;
  readonly category: Category;
  /** Standards it reads; default both. */
  readonly languages?: readonly WrittenStandard[];
  readonly yieldsTo?: readonly string[];
  /** What is there, as a sentence or more with `{actual}` in it. */
  readonly what: Localized;
  /** What to do, with `{alternatives}` in it. Default: «Skriv heller ...». */
  readonly instead?: Localized;
  /** Whether a match is no finding here. */
  readonly skip?: (match: PhraseMatch, context: SentenceContext<object>) => boolean;
  /** Whether the only alternative of a match can be put in unseen. Default: never. */
  readonly isSafe?: (match: PhraseMatch) => boolean;
}

/** How many alternatives a message names. */
const NAMED = 3;

const writeInstead: Localized = { nb: "Skriv heller {alternatives}.", nn: "Skriv heller {alternatives}." };
const writeAnew: Localized = {
  nb: "Skriv om setningen, for eksempel med {alternatives}.",
  nn: "Skriv om setninga, til dømes med {alternatives}.",
};

/** The messages of a phrase rule, from what it says of the term and what to do. */
export function phraseMessages(
  what: Localized,
  instead: Localized = writeInstead,
): Readonly<Record<"replace" | "rewrite" | "advice" | "adviceAndAlternatives", Localized>> {
  const say = (then: Localized): Localized => ({ nb: `${what.nb} ${then.nb}`, nn: `${what.nn} ${then.nn}` });
  const both = { nb: `${instead.nb} {advice}`, nn: `${instead.nn} {advice}` };
  return {
    replace: say(instead),
    rewrite: say(writeAnew),
    advice: say({ nb: "{advice}", nn: "{advice}" }),
    adviceAndAlternatives: say(both),
  };
}

/** What to report of a match: its message, severity and changes. */
export function phraseReport(match: PhraseMatch, actual: string, isSafe = false): Report {
  const { entry, start, end, alternatives } = match;
  const offered = alternatives.length > 0;
  const named = offered ? alternatives.map(({ text }) => text) : entry.alternatives;
  const suggestions = alternatives.map(({ text, start, end }) => ({ text, edits: [{ start, end, text }] }));
  return {
    start,
    end,
    messageId: messageIdOf(match),
    data: {
      actual,
      alternatives: joinAlternatives(named.slice(0, NAMED)),
      advice: entry.advice ?? "",
    },
    severity: entry.severity,
    ...(isSafe && suggestions.length === 1 ? { fix: suggestions[0] } : { suggestions }),
  };
}

/**
 * The match with the words that an alternative takes along: «fremgår det» is «går det fram». Else the message would put
 * «går det fram» for «fremgår» and leave the writer with two of them.
 */
function withMovedWords(match: PhraseMatch, text: string): PhraseMatch {
  const end = Math.max(match.end, ...match.alternatives.map((alternative) => alternative.end));
  if (end === match.end) return match;
  const alternatives = match.alternatives.map((one) => ({
    ...one,
    text: one.text + text.slice(one.end, end),
    end,
  }));
  return { ...match, end, alternatives };
}

function messageIdOf({
  entry,
  alternatives,
}: PhraseMatch): "replace" | "rewrite" | "advice" | "adviceAndAlternatives" {
  if (entry.advice !== undefined) return alternatives.length > 0 ? "adviceAndAlternatives" : "advice";
  return alternatives.length > 0 ? "replace" : "rewrite";
}

/** A rule whose findings are the terms of its own phrase list. A word between quotation marks is mentioned, not used. */
export function definePhraseRule(definition: PhraseRuleDefinition): Rule {
  const { id, what, instead, skip, isSafe, ...about } = definition;
  return defineSentenceRule({
    languages: ["nb", "nn"],
    ...about,
    id,
    severity: phraseRules[id],
    heedsAccepted: true,
    options: {},
    messages: phraseMessages(what, instead),
    check(context) {
      const standard = standardOf(context);
      if (standard === undefined || context.block.kind === "code") return;
      const { reading, sentence } = context;
      for (const match of context.phrases.match(id, sentence, standard, context.textType)) {
        const actual = reading.text.slice(match.start, match.end);
        if (isMentioned(reading.text, match.start, match.end)) continue;
        if (reading.index.isMarked(match, "code")) continue;
        if (
          context.accepted.has(actual.toLowerCase()) ||
          context.accepted.has(match.entry.term.toLowerCase())
        )
          continue;
        if (skip?.(match, context)) continue;
        const whole = withMovedWords(match, reading.text);
        const shown = reading.text.slice(whole.start, whole.end).replace(/\s+/g, " ");
        context.report(phraseReport(whole, shown, isSafe?.(match)));
      }
    },
  });
}

/** The written standard of the block, or undefined where it is no Norwegian. */
export function standardOf({
  language,
}: Pick<BlockContext<object>, "language">): WrittenStandard | undefined {
  return language === "en" ? undefined : language;
}
