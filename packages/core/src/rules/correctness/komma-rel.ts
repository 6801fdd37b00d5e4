import { isForeign } from "../../document/quotation.js";
import { unclosedRelativeClause } from "../../grammar/unclosed-clauses.js";
import { missingComma } from "../../rule/missing-comma.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A relative clause inside a sentence without a comma behind it. */
export const kommaRel = defineSentenceRule({
  id: "komma-rel",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma etter relativsetning", nn: "Komma etter relativsetning" },
    rationale: {
      nb: "En setning med «som» inne i en annen setning skal ha komma etter seg: «De som vil klage, må …». Kommaet viser hvor innskuddet slutter.",
      nn: "Ei setning med «som» inne i ei anna setning skal ha komma etter seg: «Dei som vil klage, må …». Kommaet viser kvar innskotet sluttar.",
    },
    sources: ["Språkrådet: Komma", "Digdir: språkprofil", "NAV", "Nynorsksida"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma mellom «{before}» og «{after}», der setningen med «som» slutter.",
      nn: "Det manglar komma mellom «{before}» og «{after}», der setninga med «som» sluttar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "De som har rett til ⟦plass får⟧ svar først.",
        better: "De som har rett til plass, får svar først.",
      },
      {
        language: "nb",
        text: "Søknaden som du sendte i ⟦mai er⟧ avslått.",
        better: "Søknaden som du sendte i mai, er avslått.",
      },
      {
        language: "nb",
        text: "Alle som bor i ⟦kommunen kan⟧ søke.",
        better: "Alle som bor i kommunen, kan søke.",
      },
      {
        language: "nn",
        text: "Dei som har rett til ⟦plass får⟧ svar først.",
        better: "Dei som har rett til plass, får svar først.",
      },
      {
        language: "nn",
        text: "Alle som bur i ⟦kommunen kan⟧ søkje.",
        better: "Alle som bur i kommunen, kan søkje.",
      },
      {
        language: "nn",
        text: "Den som eig ⟦tomta må⟧ betale gebyret.",
        better: "Den som eig tomta, må betale gebyret.",
      },
    ],
    good: [
      { language: "nb", text: "De som har rett til plass, får svar først." },
      { language: "nb", text: "Vi sender brev til alle som bor i kommunen." },
      { language: "nb", text: "Det er du som må betale gebyret, og vi kan ikke vente." },
      { language: "nb", text: "Som nabo kan du klage på vedtaket." },
      { language: "nn", text: "Dei som har rett til plass, får svar først." },
      { language: "nn", text: "Vi sender brev til alle som bur i kommunen." },
      { language: "nn", text: "Som nabo kan du klage på vedtaket." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    const grammar = grammarOf(sentence);
    const clause = grammar === undefined ? undefined : unclosedRelativeClause(grammar);
    if (clause === undefined) return;
    const before = sentence.tokens[clause.last]!;
    const after = sentence.tokens[clause.last + 1]!;
    if (isForeign(reading, before.start)) return;
    report(missingComma(before, after, "suggestion"));
  },
});
