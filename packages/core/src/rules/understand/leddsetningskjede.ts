import { isForeign } from "../../document/quotation.js";
import { isFinished, opening } from "../../document/sentence.js";
import { countOpeners, countPossibleOpeners, subordinateClauses } from "../../grammar/subordinate-clauses.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Sentences with many clauses in them, or with clauses in clauses. */
export const leddsetningskjede = defineSentenceRule({
  id: "leddsetningskjede",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["lang-setning", "innskutt-setning"],
  docs: {
    title: { nb: "Mange leddsetninger", nn: "Mange leddsetningar" },
    rationale: {
      nb: "Hver «som», «at» og «hvis» åpner en ny setning inni setningen, og leseren må vente på slutten av dem alle. Del opp, eller sett vilkårene i en punktliste.",
      nn: "Kvar «som», «at» og «viss» opnar ei ny setning inni setninga, og lesaren må vente på slutten av dei alle. Del opp, eller set vilkåra i ei punktliste.",
    },
    sources: ["klarsprak"],
  },
  options: {
    maxClauses: {
      kind: "integer",
      default: 3,
      min: 1,
      max: 20,
      description: {
        nb: "Så mange leddsetninger kan en setning ha.",
        nn: "Så mange leddsetningar kan ei setning ha.",
      },
    },
    maxDepth: {
      kind: "integer",
      default: 2,
      min: 1,
      max: 10,
      description: {
        nb: "Så mange leddsetninger kan stå inne i hverandre.",
        nn: "Så mange leddsetningar kan stå inne i kvarandre.",
      },
    },
  },
  messages: {
    many: {
      nb: "Setningen har {count} leddsetninger ({openers}). Del den opp, eller lag en punktliste.",
      nn: "Setninga har {count} leddsetningar ({openers}). Del ho opp, eller lag ei punktliste.",
    },
    deep: {
      nb: "{count} leddsetninger ligger inni hverandre ({openers}). Del setningen opp.",
      nn: "{count} leddsetningar ligg inni kvarandre ({openers}). Del setninga opp.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Fordi vi har⟧ vurdert at du forsto at opplysningene du ga oss, var feil, må du betale et tillegg.",
        rewrite: "Vi mener at du visste at opplysningene var feil. Derfor må du betale et tillegg.",
      },
      {
        language: "nb",
        text: "⟦Hvis du mener⟧ at vedtaket er feil fordi vi ikke visste hva du tjener, kan du klage.",
        rewrite: "Du kan klage hvis vedtaket er feil. Har vi for eksempel feil inntekt?",
      },
      {
        language: "nn",
        text: "⟦Fordi vi har⟧ vurdert at du forstod at opplysningane du gav oss, var feil, må du betale eit tillegg.",
        rewrite: "Vi meiner at du visste at opplysningane var feil. Derfor må du betale eit tillegg.",
      },
    ],
    good: [
      { language: "nb", text: "Vi skriver til deg fordi vi mener at du har rett til støtte." },
      {
        language: "nb",
        text: "Send oss skjemaet når du vet hvor du skal bo, hvem som skal bo der, og hvor lenge dere blir.",
      },
      { language: "nb", text: "Vi vet hvem som har søkt, og når du får svar. Si fra hvis du flytter." },
      {
        language: "nb",
        text: "Du får høre fra oss når vi vet hva vi kan tilby barnehagen, som åpner i august.",
      },
      { language: "nn", text: "Vi skriv til deg fordi vi meiner at du har rett til støtte." },
      {
        language: "nn",
        text: "Send oss skjemaet når du veit kvar du skal bu, kven som skal bu der, og kor lenge de blir.",
      },
    ],
  },
  check({ block, reading, sentence, options, grammarOf, report }) {
    if (sentence.wordCount <= 2 * options.maxDepth + 2 || block.quoted === true) return;
    if (!["paragraph", "list-item", "footnote"].includes(block.kind)) return;
    if (!isFinished(sentence) || isForeign(reading, sentence.start)) return;
    const fewest = Math.min(options.maxClauses, options.maxDepth);
    if (countPossibleOpeners(sentence) <= fewest) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined || countOpeners(grammar) <= fewest) return;
    const clauses = subordinateClauses(grammar).filter(({ opener }) => opener !== undefined);
    // Clauses that are joined make a list, which is easier to read.
    const many = clauses.filter(({ isJoined }) => !isJoined).map(({ opener }) => opener!);
    const isMany = many.length > options.maxClauses;
    const wordAt = (i: number): string => sentence.tokens[i]!.lower;
    const deepest = clauses
      .map(({ nesting }) => nesting)
      .find((nesting) => isDeep(nesting.map(wordAt), options));
    const shown = isMany ? many : deepest;
    if (shown === undefined) return;
    report({
      ...opening(sentence),
      about: "sentence",
      messageId: isMany ? "many" : "deep",
      data: { count: shown.length, openers: named(shown.map(wordAt)) },
    });
  },
});

/** How many words a message names. */
const NAMED = 6;

function named(openers: readonly string[]): string {
  const first = openers.slice(0, NAMED).map((word) => `«${word}»`);
  return [...first, ...(openers.length > NAMED ? ["…"] : [])].join(", ");
}

/**
 * Whether clauses in clauses are hard to follow: one more than is allowed, where the same word opens two of them («at … at»,
 * «som … som»), or two more.
 */
function isDeep(openers: readonly string[], { maxDepth }: { readonly maxDepth: number }): boolean {
  if (openers.length > maxDepth + 1) return true;
  return openers.length > maxDepth && new Set(openers).size < openers.length;
}
