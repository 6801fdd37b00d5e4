import type { FoundTerm } from "../dictionary/find-terms.js";
import type { AnnotatedReading } from "../document/block.js";
import { isForeign, isMentioned, isQuoted } from "../document/quotation.js";
import { TERM_RULE } from "../organisation/organisation-lists.js";
import { standardOf } from "../rule/phrase-rule.js";
import { defineSentenceRule, type Rule } from "../rule/rule.js";
import type { Range, SentenceContext } from "../rule/rule-context.js";
import { changeTerm } from "./change-term.js";
import { leftOverWords } from "./left-over-words.js";
import { byHand, type TermOutcome } from "./term-outcome.js";

/** What stands right beside a word when it is only a part of one: a hyphen, a field, the ending in «konsulent(en)». */
const JOINED_BEFORE = /[-\u2010\u2011\uFFFC\p{L}\p{N}_@]$/u;
const JOINED_BEHIND = /^[-\u2010\u2011\uFFFC\p{L}\p{N}_@(]/u;

/**
 * Takes the place of the rule about the words of a house where a text is to be changed: each finding has a `fix` that is right
 * as it stands, or its `messageId` tells why a person has to look. The first suggestion names what the house writes, in base
 * form. What stands in quotations, names and code is found too.
 */
export const termChangeRule: Rule = defineSentenceRule({
  id: TERM_RULE,
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ord dere har bestemt", nn: "Ord de har bestemt" },
    rationale: {
      nb: "Ordet byttes i den formen det står i, når det er sikkert hvilken form som er riktig.",
      nn: "Ordet blir bytt i den forma det står i, når det er sikkert kva form som er rett.",
    },
    sources: [],
  },
  options: {},
  messages: {
    change: { nb: "«{actual}» blir «{text}».", nn: "«{actual}» blir «{text}»." },
    quoted: {
      nb: "Står i et sitat eller mellom anførselstegn.",
      nn: "Står i eit sitat eller mellom hermeteikn.",
    },
    code: { nb: "Står i kode.", nn: "Står i kode." },
    address: { nb: "Står i en adresse eller et filnavn.", nn: "Står i ei adresse eller eit filnamn." },
    name: { nb: "Kan være et navn.", nn: "Kan vere eit namn." },
    compound: { nb: "Er del av et lengre ord.", nn: "Er del av eit lengre ord." },
    "other-word": {
      nb: "Kan være et annet ord som skrives likt.",
      nn: "Kan vere eit anna ord som blir skrive likt.",
    },
    form: {
      nb: "Det er ikke sikkert hvilken form av «{use}» som er riktig her.",
      nn: "Det er ikkje sikkert kva form av «{use}» som er rett her.",
    },
    agreement: {
      nb: "Med «{use}» må kanskje andre ord i setningen også endres.",
      nn: "Med «{use}» må kanskje andre ord i setninga òg endrast.",
    },
    reference: {
      nb: "«{pronoun}» kan vise til ordet, og må i så fall også endres.",
      nn: "«{pronoun}» kan vise til ordet, og må i så fall òg endrast.",
    },
    both: { nb: "«{use}» står allerede i setningen.", nn: "«{use}» står alt i setninga." },
    markup: {
      nb: "Koder eller felt i malen står inne i ordene.",
      nn: "Kodar eller felt i malen står inne i orda.",
    },
  },
  examples: { bad: [], good: [] },
  check(context) {
    const { sentence, organisation, phrases, textType, accepted } = context;
    const standard = standardOf(context);
    if (standard === undefined || organisation === undefined || organisation.terms.length === 0) return;
    const found = (phrases.found?.(TERM_RULE, sentence, standard, textType) ?? []).filter(
      ({ term }) => term.compiled.alternatives.length > 0,
    );
    for (const one of found) {
      const { tokens } = sentence;
      const range = { start: tokens[one.first]!.start, end: tokens[one.end - 1]!.end };
      report(context, range, one.term.compiled.alternatives[0]!.text, outcomeOf(one, range, context));
    }
    const isFound = (i: number): boolean => found.some(({ first, end }) => i >= first && i < end);
    for (const { token, use, reason } of leftOverWords(sentence, standard, organisation, accepted, isFound)) {
      const inCode = context.block.kind === "code" || context.reading.index.isMarked(token, "code");
      report(context, token, use, byHand(inCode ? "code" : reason));
    }
  },
});

function outcomeOf(found: FoundTerm, range: Range, context: SentenceContext<object>): TermOutcome {
  const { block, reading, sentence, grammarOf } = context;
  const { text, index } = reading;
  if (block.kind === "code" || index.isMarked(range, "code")) return byHand("code");
  if (block.quoted === true || isForeign(reading, range.start) || isQuoted(reading, range.start))
    return byHand("quoted");
  if (isMentioned(text, range.start, range.end)) return byHand("quoted");
  const isJoined =
    JOINED_BEFORE.test(text.slice(0, range.start).slice(-1)) || JOINED_BEHIND.test(text.slice(range.end));
  if (isJoined) return byHand("compound");
  const grammar = grammarOf(sentence);
  if (grammar === undefined) return byHand("form");
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const outcome = changeTerm(found, grammar, next === undefined ? undefined : grammarOf(next));
  return outcome.kind === "change" && !canBeMade(outcome.edits, reading) ? byHand("markup") : outcome;
}

function canBeMade(edits: readonly Range[], { map }: AnnotatedReading): boolean {
  return edits.every((edit) => map.toSourceEdit(edit) !== undefined);
}

function report(
  context: SentenceContext<object>,
  { start, end }: Range,
  use: string,
  outcome: TermOutcome,
): void {
  const { text } = context.reading;
  const suggestions = [{ text: use, edits: [] }];
  if (outcome.kind === "by-hand") {
    const { reason, pronoun = "" } = outcome;
    context.report({ start, end, messageId: reason, data: { use, pronoun }, suggestions });
    return;
  }
  const { edits } = outcome;
  // With all the words it takes along: through each branch of a template that is another stretch, so that none is folded away.
  const from = Math.min(...edits.map((edit) => edit.start));
  const to = Math.max(...edits.map((edit) => edit.end));
  const after = edits.reduceRight(
    (words, edit) => words.slice(0, edit.start - from) + edit.text + words.slice(edit.end - from),
    text.slice(from, to),
  );
  context.report({
    start: Math.min(start, from),
    end: Math.max(end, to),
    messageId: "change",
    data: { actual: text.slice(from, to).replace(/\s+/g, " "), text: after.replace(/\s+/g, " ") },
    fix: { text: after, edits },
    suggestions,
  });
}
