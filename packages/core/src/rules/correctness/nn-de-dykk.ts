import { finiteVerbs } from "../../document/finite-verbs.js";
import { withCaseOf } from "../../document/letter-case.js";
import { isForeign } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import type { Token } from "../../document/token.js";
import { wordSet } from "../../document/word-set.js";
import { defineSentenceRule } from "../../rule/rule.js";

const SUBORDINATORS = wordSet("dersom viss hvis når at fordi sidan medan ettersom slik");
const MODALS = wordSet("kan må skal bør vil kunne måtte skulle burde ville får har ønskjer treng");
const OTHER_SUBJECTS = wordSet(
  "eg du vi me de dei han ho det den ein som nokon kommunen skulen barnehagen barnet ingen alle desse denne",
);
const ADVERBS = wordSet("ikkje også no då gjerne berre alltid sjølve sjølv likevel");
const FINITE_AFTER_SOM = wordSet("veit ser ønskjer har kan må skal vil søkjer treng bur får");

/** «dykk» as the subject of a nynorsk sentence, where it must be «de». */
export const nnDeDykk = defineSentenceRule({
  id: "nn-de-dykk",
  category: "correctness",
  severity: "error",
  languages: ["nn"],
  docs: {
    title: { nb: "«de» og «dykk» i nynorsk", nn: "«de» og «dykk»" },
    rationale: {
      nb: "I nynorsk er «de» subjekt og «dykk» objekt: «De kan søkje, og vi hjelper dykk.» Når «dykk» står som subjekt, er det feil.",
      nn: "«De» er subjekt og «dykk» er objekt: «De kan søkje, og vi hjelper dykk.» Når «dykk» står som subjekt, er det feil.",
    },
    sources: ["Språkrådet", "Bygland kommune"],
  },
  options: {},
  messages: {
    subject: {
      nb: "«{word}» er subjekt i setningen. Da heter det «{correct}».",
      nn: "«{word}» er subjekt i setninga. Då heiter det «{correct}».",
    },
  },
  examples: {
    bad: [
      { language: "nn", text: "Kan ⟦dykk⟧ sende oss skjemaet?", better: "Kan de sende oss skjemaet?" },
      { language: "nn", text: "⟦Dykk⟧ må svare innan fredag.", better: "De må svare innan fredag." },
      { language: "nn", text: "Ring oss dersom ⟦dykk⟧ vil klage.", better: "Ring oss dersom de vil klage." },
      {
        language: "nn",
        text: "No må ⟦dykk⟧ betale rekninga, slik at ⟦dykk⟧ ikkje får purring.",
        better: "No må de betale rekninga, slik at de ikkje får purring.",
      },
    ],
    good: [
      { language: "nn", text: "De kan søkje, og vi hjelper dykk." },
      { language: "nn", text: "De har rett til å sjå dokumenta i saka dykkar." },
      { language: "nn", text: "Vi kan hjelpe dykk dersom det trengst. Dykk har vi sendt brev til før." },
      { language: "nn", text: "Det vi veit om dykk, er at de har flytta. Vi vil dykk alt godt." },
      { language: "nn", text: "Vi skal møte dykk når brevet har kome, og gir dykk svar." },
    ],
  },
  check({ block, reading, sentence, report }) {
    if (block.kind === "code" || !sentence.text.toLowerCase().includes("dykk")) return;
    sentence.tokens.forEach((token, i) => {
      if (token.lower !== "dykk" || isForeign(reading, token.start) || !isSubject(sentence, i)) return;
      const correct = withCaseOf(token.text, "de");
      report({
        start: token.start,
        end: token.end,
        messageId: "subject",
        data: { word: token.text, correct },
        suggestions: [correct],
      });
    });
  },
});

function isSubject({ tokens }: Sentence, i: number): boolean {
  const before = tokens[i - 1];
  const after = verbAfter(tokens, i);
  if (before === undefined) return after !== undefined && !isSubjectWord(tokens[after + 1]);
  if (SUBORDINATORS.has(before.lower)) return after !== undefined;
  if (before.lower === "som") return FINITE_AFTER_SOM.has(tokens[i + 1]?.lower ?? "");
  return MODALS.has(before.lower) && followsFrontField(tokens, i) && isBareVerb(tokens, i);
}

/** Index of the finite verb right after, an adverb between them or not. */
function verbAfter(tokens: readonly Token[], i: number): number | undefined {
  if (finiteVerbs.has(tokens[i + 1]?.lower ?? "")) return i + 1;
  return ADVERBS.has(tokens[i + 1]?.lower ?? "") && finiteVerbs.has(tokens[i + 2]?.lower ?? "")
    ? i + 2
    : undefined;
}

function isSubjectWord(token: Token | undefined): boolean {
  return token !== undefined && OTHER_SUBJECTS.has(token.lower);
}

/** The verb opens the sentence, or an adverbial stands before it: «Kan dykk», «No må dykk», not «Vi vil dykk». */
function followsFrontField(tokens: readonly Token[], i: number): boolean {
  const front = tokens.slice(Math.max(0, i - 5), i - 1);
  if (front.length === 0) return true;
  const clause = front.slice(front.findLastIndex((token) => token.text === ",") + 1);
  if (clause.length === 0) return true;
  return (
    clause.length <= 2 &&
    /^(?:no|då|difor|derfor|deretter|så|etterpå|her|kva|korleis|når|kvifor|da|og)$/.test(clause[0]!.lower)
  );
}

/** An infinitive or participle follows: «kan dykk sende», «har dykk fått». */
function isBareVerb(tokens: readonly Token[], i: number): boolean {
  const next = ADVERBS.has(tokens[i + 1]?.lower ?? "") ? tokens[i + 2] : tokens[i + 1];
  return (
    next?.kind === "word" &&
    /^(?:få|sjå|gå|stå|ta|ha|fått|gått|sett|teke|\p{L}{2,}(?:e|a|t|å))$/u.test(next.lower)
  );
}
