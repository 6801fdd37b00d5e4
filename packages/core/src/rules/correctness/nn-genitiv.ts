import { isForeign } from "../../document/quotation.js";
import { mayHoldNynorskGenitive, nynorskGenitives } from "../../grammar/nynorsk-genitives.js";
import { joinAlternatives } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Genitives in -s of common nouns in nynorsk. */
export const nnGenitiv = defineSentenceRule({
  id: "nn-genitiv",
  category: "correctness",
  severity: "info",
  languages: ["nn"],
  yieldsTo: ["genitivkjede", "nb-i-nn", "nn-boeying"],
  docs: {
    title: { nb: "Genitiv med -s i nynorsk", nn: "Genitiv med -s" },
    rationale: {
      nb: "I nynorsk er det oftest «til», «i» eller «sin» som viser hvem noe hører til: «planen til kommunen», «kommunen sin plan». Genitiv med -s er riktig i navn, tid og mål, men gjør ellers teksten stiv.",
      nn: "I nynorsk er det oftast «til», «i» eller «sin» som viser kven noko høyrer til: «planen til kommunen», «kommunen sin plan». Genitiv med -s er rett i namn, tid og mål, men gjer elles teksten stiv.",
    },
    sources: ["Språkrådet", "Mattilsynet: språkprofil"],
  },
  options: {},
  messages: {
    genitive: {
      nb: "Nynorsk bruker sjelden -s her. Skriv for eksempel {alternatives}.",
      nn: "Nynorsk bruker sjeldan -s her. Skriv til dømes {alternatives}.",
    },
    plain: {
      nb: "Nynorsk bruker sjelden -s her. Skriv med «til», «i» eller «sin».",
      nn: "Nynorsk bruker sjeldan -s her. Skriv med «til», «i» eller «sin».",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Du finn ⟦kommunens plan⟧ på nettsida.",
        better: "Du finn planen til kommunen på nettsida.",
      },
      {
        language: "nn",
        text: "⟦Elevanes rett⟧ til skyss står i lova.",
        better: "Elevane sin rett til skyss står i lova.",
      },
      {
        language: "nn",
        text: "Vi har lese ⟦departementets rapportar⟧ frå i fjor.",
        better: "Vi har lese rapportane til departementet frå i fjor.",
      },
    ],
    good: [
      { language: "nn", text: "Statens vegvesen har gitt ein månads frist, og dagens møte er flytta." },
      { language: "nn", text: "Kommunen sin plan og planen til kommunen ligg på nettsida." },
      {
        language: "nn",
        text: "Oslo kommunes vedtak og Noregs lover står ved lag. Brevet ligg hos Kommunens Arkiv.",
      },
      { language: "nn", text: "For barnas skuld ventar vi. Den norske kyrkjas råd har møte til hausten." },
      { language: "nn", text: "Rapporten heiter «Kommunens ansvar», og du finn han hos oss." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true || !mayHoldNynorskGenitive(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { owner, owned, alternatives } of nynorskGenitives(grammar)) {
      const [start, end] = [sentence.tokens[owner]!.start, sentence.tokens[owned]!.end];
      if (isForeign(reading, start)) continue;
      const messageId = alternatives.length > 0 ? "genitive" : "plain";
      report({
        start,
        end,
        messageId,
        data: { alternatives: joinAlternatives(alternatives) },
        suggestions: alternatives,
      });
    }
  },
});
