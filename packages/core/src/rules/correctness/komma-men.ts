import { finiteVerbs } from "../../document/finite-verbs.js";
import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { wordSet } from "../../document/word-set.js";
import { clausesWithoutComma, mayJoinClauses } from "../../grammar/joined-clauses.js";
import { missingComma } from "../../rule/missing-comma.js";
import { defineSentenceRule } from "../../rule/rule.js";

const SUBJECTS = wordSet(
  "jeg eg du vi me de dere dykk han hun ho det den dette de dei disse desse man ein kommunen barnet søknaden fristen vedtaket",
);
/** Pronouns that are never an object or a determiner. */
const PRONOUNS = wordSet("jeg eg du vi han hun man ein");
const FRONTED = wordSet(
  "nå no da då derfor difor her der dessverre diverre likevel foreløpig førebels samtidig samstundes",
);
const ADVERBS = wordSet(
  "ikke ikkje også nå no da då likevel kanskje gjerne heller bare berre dessverre diverre",
);
/** Before the noun «men», an injury that lasts. */
const INJURY = wordSet(
  "varig varige alvorlig alvorlige alvorleg alvorlege store stort stor noe noko noen nokon ingen ikkje uten utan fysiske psykiske fysisk psykisk få får fikk fekk fått gi gir gav ga for om av et eit små små sene seine",
);

/** «men» between two clauses without a comma before it. */
export const kommaMen = defineSentenceRule({
  id: "komma-men",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma foran «men»", nn: "Komma framfor «men»" },
    rationale: {
      nb: "Det skal stå komma foran «men» når det binder sammen to setninger. Kommaet viser leseren at det kommer et forbehold.",
      nn: "Det skal stå komma framfor «men» når det bind saman to setningar. Kommaet viser lesaren at det kjem eit atterhald.",
    },
    sources: ["Språkrådet", "NAV"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma foran «men».",
      nn: "Det manglar komma framfor «men».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du kan klage på ⟦vedtaket men⟧ du må gjøre det innen tre uker.",
        better: "Du kan klage på vedtaket, men du må gjøre det innen tre uker.",
      },
      {
        language: "nb",
        text: "Vi har fått søknaden ⟦din men⟧ vi mangler to dokumenter.",
        better: "Vi har fått søknaden din, men vi mangler to dokumenter.",
      },
      {
        language: "nb",
        text: "Fristen er 1. ⟦mai men⟧ det er mulig å få utsettelse.",
        better: "Fristen er 1. mai, men det er mulig å få utsettelse.",
      },
      {
        language: "nn",
        text: "Beløpet må betalast ⟦no men⟧ du kan be om å betale seinare.",
        better: "Beløpet må betalast no, men du kan be om å betale seinare.",
      },
      {
        language: "nn",
        text: "Barnet har fått ⟦plass men⟧ de må svare innan fredag.",
        better: "Barnet har fått plass, men de må svare innan fredag.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan klage, men du må gjøre det innen tre uker. Men husk å skrive under." },
      {
        language: "nb",
        text: "Vi tilbyr ikke bare kurs men også veiledning. Skaden ga varige men for barnet.",
      },
      { language: "nb", text: "Han fikk men etter ulykken, og prisen er lav (men den kan øke)." },
      { language: "nb", text: "Møtet er åpent – men du må melde deg på. Det tok lang tid men gikk bra." },
      { language: "nn", text: "Beløpet må betalast no, men du kan be om å betale seinare." },
      { language: "nn", text: "Ein liten men viktig skilnad er at de no kan søkje på nett." },
      { language: "nn", text: "Ulukka gav alvorlege men dei neste åra, og vi hjelper deg." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!sentence.text.includes(" men ")) return;
    const { tokens } = sentence;
    let isFound = false;
    const firstVerb = tokens.findIndex((_, i) => isFiniteVerb(tokens, i));
    const notOnly = tokens.findIndex((_, i) => isNotOnly(tokens, i));
    for (let i = 2; firstVerb !== -1 && i < tokens.length - 2; i++) {
      const token = tokens[i]!;
      if (token.text !== "men" || isForeign(reading, token.start)) continue;
      const before = tokens[i - 1]!;
      if (!joinsWords(before, reading.text, token) || INJURY.has(before.lower)) continue;
      if (firstVerb >= i || (notOnly !== -1 && notOnly < i) || !startsClause(tokens, i + 1)) continue;
      isFound = true;
      report(missingComma(before, token, "fix"));
    }
    if (isFound || notOnly !== -1 || !mayJoinClauses(sentence, ["men"])) return;
    // The words are not enough; the grammar may tell that two clauses are joined, but not so surely that it is a fix.
    const grammar = grammarOf(sentence);
    const joined = grammar === undefined ? undefined : clausesWithoutComma(grammar, ["men"]);
    if (joined === undefined) return;
    const token = tokens[joined.joint]!;
    const before = tokens[joined.joint - 1]!;
    if (isForeign(reading, token.start) || !joinsWords(before, reading.text, token)) return;
    if (INJURY.has(before.lower)) return;
    report(missingComma(before, token, "suggestion"));
  },
});

/** The word before stands on its own right before «men»: no comma, dash or bracket, and no field, whose end is not known. */
function joinsWords(before: Token, text: string, men: Token): boolean {
  const isWord = before.kind === "word" || before.kind === "number";
  return isWord && !before.text.endsWith(".") && /^[ \u00a0]+$/.test(text.slice(before.end, men.start));
}

function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return finiteVerbs.has(token.lower) || (i > 0 && isFiniteAfter(tokens[i - 1]!, token));
}

/** After a pronoun that is only ever a subject, a word in -r, -te or -de is its verb. */
function isFiniteAfter(subject: Token, token: Token): boolean {
  return PRONOUNS.has(subject.lower) && token.kind === "word" && /^\p{Ll}{2,}(?:r|te|de)$/u.test(token.text);
}

/** «ikke bare … men også» joins two parts of one clause. */
function isNotOnly(tokens: readonly Token[], i: number): boolean {
  return /^ikk(?:e|je)$/.test(tokens[i]!.lower) && /^(?:bare|berre|kun)$/.test(tokens[i + 1]?.lower ?? "");
}

/** A clause follows: «men du må», «men vi kan ikke», «men fristen er», «men nå har vi». */
function startsClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]!;
  const second = tokens[from + 1]!;
  const third = tokens[from + 2];
  if (FRONTED.has(first.lower))
    return finiteVerbs.has(second.lower) && third !== undefined && isSubject(third);
  if (!isSubject(first)) return false;
  if (finiteVerbs.has(second.lower) || isFiniteAfter(first, second)) return true;
  return ADVERBS.has(second.lower) && third !== undefined && finiteVerbs.has(third.lower);
}

/** A pronoun, or a noun in the definite form. */
function isSubject(token: Token): boolean {
  return (
    SUBJECTS.has(token.lower) ||
    (token.kind === "word" && /^\p{Ll}{2,}(?:en|et|ene|ane|a)$/u.test(token.text))
  );
}
