import { isForeign } from "../../document/quotation.js";
import { clausesWithoutComma, mayJoinClauses } from "../../grammar/joined-clauses.js";
import { missingComma } from "../../rule/missing-comma.js";
import { defineSentenceRule } from "../../rule/rule.js";

const JOINTS = ["og", "eller"] as const;

/** Two main clauses joined by «og» or «eller» without a comma. */
export const kommaOg = defineSentenceRule({
  id: "komma-og",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma mellom to helsetninger", nn: "Komma mellom to heilsetningar" },
    rationale: {
      nb: "To helsetninger som er bundet sammen med «og» eller «eller», skal ha komma mellom seg. Da ser leseren at det kommer en ny setning, og ikke bare et ledd til.",
      nn: "To heilsetningar som er bundne saman med «og» eller «eller», skal ha komma mellom seg. Då ser lesaren at det kjem ei ny setning, og ikkje berre eit ledd til.",
    },
    sources: ["Språkrådet: Komma", "Digdir: språkprofil"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma foran «{after}», der en ny helsetning begynner.",
      nn: "Det manglar komma framfor «{after}», der ei ny heilsetning byrjar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har fått ⟦søknaden og⟧ du får svar innen fire uker.",
        better: "Vi har fått søknaden, og du får svar innen fire uker.",
      },
      {
        language: "nb",
        text: "Barnet har fått ⟦plass og⟧ dere må svare innen fredag.",
        better: "Barnet har fått plass, og dere må svare innen fredag.",
      },
      {
        language: "nb",
        text: "Du kan ringe ⟦oss eller⟧ du kan skrive et brev.",
        better: "Du kan ringe oss, eller du kan skrive et brev.",
      },
      {
        language: "nn",
        text: "Vi har fått ⟦søknaden og⟧ du får svar innan fire veker.",
        better: "Vi har fått søknaden, og du får svar innan fire veker.",
      },
      {
        language: "nn",
        text: "Barnet har fått ⟦plass og⟧ de må svare innan fredag.",
        better: "Barnet har fått plass, og de må svare innan fredag.",
      },
      {
        language: "nn",
        text: "Vi ringjer ⟦deg eller⟧ du skriv til oss.",
        better: "Vi ringjer deg, eller du skriv til oss.",
      },
    ],
    good: [
      { language: "nb", text: "Vi har fått søknaden, og du får svar innen fire uker." },
      { language: "nb", text: "Du må fylle ut skjemaet og sende det til oss." },
      { language: "nb", text: "Vi skriver fordi du har søkt og vi mangler et vedlegg." },
      { language: "nb", text: "Du og barnet kan møte på skolen, og kommunen og staten betaler." },
      { language: "nn", text: "Vi har fått søknaden, og du får svar innan fire veker." },
      { language: "nn", text: "Du må fylle ut skjemaet og sende det til oss." },
      { language: "nn", text: "Vi skriv fordi du har søkt og vi manglar eit vedlegg." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayJoinClauses(sentence, JOINTS)) return;
    const grammar = grammarOf(sentence);
    const found = grammar === undefined ? undefined : clausesWithoutComma(grammar, JOINTS);
    if (found === undefined) return;
    const before = sentence.tokens[found.joint - 1]!;
    const joint = sentence.tokens[found.joint]!;
    if (isForeign(reading, joint.start)) return;
    report(missingComma(before, joint, "suggestion"));
  },
});
