import { isForeign } from "../../document/quotation.js";
import { mayLackLeadingComma, unclosedLeadingClause } from "../../grammar/unclosed-clauses.js";
import { missingComma } from "../../rule/missing-comma.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A subordinate clause in front of the main clause without a comma behind it. */
export const kommaLeddsetning = defineSentenceRule({
  id: "komma-leddsetning",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma etter leddsetning", nn: "Komma etter leddsetning" },
    rationale: {
      nb: "Når en setning begynner med en leddsetning, skal det stå komma etter den: «Hvis du klager, må du …». Kommaet viser leseren hvor hovedsaken begynner.",
      nn: "Når ei setning byrjar med ei leddsetning, skal det stå komma etter ho: «Dersom du klagar, må du …». Kommaet viser lesaren kvar hovudsaka byrjar.",
    },
    sources: ["Språkrådet: Komma", "Digdir: språkprofil", "NAV", "Nynorsksida"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma mellom «{before}» og «{after}», der leddsetningen slutter.",
      nn: "Det manglar komma mellom «{before}» og «{after}», der leddsetninga sluttar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Hvis du vil klage på ⟦vedtaket må⟧ du gjøre det innen tre uker.",
        better: "Hvis du vil klage på vedtaket, må du gjøre det innen tre uker.",
      },
      {
        language: "nb",
        text: "Selv om barnet har fått ⟦plass kan⟧ dere si nei.",
        better: "Selv om barnet har fått plass, kan dere si nei.",
      },
      {
        language: "nb",
        text: "Har du spørsmål om ⟦saken kan⟧ du ringe oss.",
        better: "Har du spørsmål om saken, kan du ringe oss.",
      },
      {
        language: "nb",
        text: "Når vi har behandlet ⟦søknaden så⟧ får du et brev.",
        better: "Når vi har behandlet søknaden, så får du et brev.",
      },
      {
        language: "nn",
        text: "Dersom du vil klage på ⟦vedtaket må⟧ du gjere det innan tre veker.",
        better: "Dersom du vil klage på vedtaket, må du gjere det innan tre veker.",
      },
      {
        language: "nn",
        text: "Etter at vi har fått ⟦søknaden sender⟧ vi deg ei stadfesting.",
        better: "Etter at vi har fått søknaden, sender vi deg ei stadfesting.",
      },
      {
        language: "nn",
        text: "Er du usamd i ⟦vedtaket kan⟧ du klage.",
        better: "Er du usamd i vedtaket, kan du klage.",
      },
    ],
    good: [
      { language: "nb", text: "Hvis du vil klage på vedtaket, må du gjøre det innen tre uker." },
      { language: "nb", text: "Du må klage innen tre uker hvis du vil at vi skal vurdere saken på nytt." },
      { language: "nb", text: "Har du spørsmål om vedtaket? Når på dagen kan du møte?" },
      {
        language: "nb",
        text: "Etter mai kan du søke på nytt. For barn under ett år gjelder andre regler. Om kort tid får du svar.",
      },
      { language: "nb", text: "Når det gjelder gebyret – som du ikke har betalt – må du svare oss." },
      { language: "nn", text: "Dersom du vil klage på vedtaket, må du gjere det innan tre veker." },
      { language: "nn", text: "Etter møtet får du svar. Før jul kan du søkje på nytt." },
      { language: "nn", text: "Har de spørsmål om planen? Når kan de møte?" },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayLackLeadingComma(sentence)) return;
    const grammar = grammarOf(sentence);
    const clause = grammar === undefined ? undefined : unclosedLeadingClause(grammar);
    if (clause === undefined) return;
    const before = sentence.tokens[clause.last]!;
    const after = sentence.tokens[clause.last + 1]!;
    if (isForeign(reading, before.start)) return;
    report(missingComma(before, after, "suggestion"));
  },
});
