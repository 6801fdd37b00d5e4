import { isForeign } from "../../document/quotation.js";
import { mayHoldChain, prepositionChains } from "../../grammar/preposition-chains.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Prepositional phrases that hang on each other. */
export const preposisjonskjede = defineSentenceRule({
  id: "preposisjonskjede",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Mange preposisjoner på rad", nn: "Mange preposisjonar på rad" },
    rationale: {
      nb: "I «behandling av klagen på vedtaket om avslag på søknaden om støtte» henger hvert ledd på det forrige, og leseren må holde alle i hodet. Del opp, og gjør substantiv om til verb: «Du klaget da du ikke fikk støtte».",
      nn: "I «behandling av klaga på vedtaket om avslag på søknaden om støtte» heng kvart ledd på det førre, og lesaren må halde alle i hovudet. Del opp, og gjer substantiv om til verb: «Du klaga då du ikkje fekk støtte».",
    },
    sources: ["klarsprak"],
  },
  options: {
    infoFrom: {
      kind: "integer",
      default: 4,
      min: 3,
      max: 10,
      description: {
        nb: "Så mange preposisjonsledd etter hverandre gir et råd.",
        nn: "Så mange preposisjonsledd etter kvarandre gir eit råd.",
      },
    },
    warningFrom: {
      kind: "integer",
      default: 5,
      min: 3,
      max: 12,
      description: {
        nb: "Så mange preposisjonsledd etter hverandre gir en advarsel.",
        nn: "Så mange preposisjonsledd etter kvarandre gir ei åtvaring.",
      },
    },
  },
  messages: {
    chain: {
      nb: "Minst {count} preposisjoner henger på hverandre her. Del opp setningen, eller skriv noen av substantivene som verb.",
      nn: "Minst {count} preposisjonar heng på kvarandre her. Del opp setninga, eller skriv nokre av substantiva som verb.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har mottatt ⟦klagen på vedtaket om avslag på søknaden om støtte til ombygging⟧.",
        rewrite: "Vi har mottatt klagen din. Du klager fordi du ikke fikk støtte til ombygging.",
      },
      {
        language: "nb",
        text: "Rapporten handler ⟦om behovet for tilrettelegging av undervisningen for elever med vedtak⟧.",
        rewrite: "Rapporten handler om hvordan vi bør legge til rette for elever med vedtak.",
      },
      {
        language: "nn",
        text: "Vi har fått ei ⟦klage på vedtaket om avslag på søknaden om støtte til ombygging⟧.",
        rewrite: "Vi har fått klaga di. Du klagar fordi du ikkje fekk støtte til ombygging.",
      },
    ],
    good: [
      { language: "nb", text: "Vi kan hjelpe deg med søknaden om støtte til ombygging av badet." },
      {
        language: "nb",
        text: "Kontoret på rådhuset i sentrum er åpent fra kl. 9 til kl. 15 fra mandag til fredag i juli.",
      },
      {
        language: "nb",
        text: "Vedtaket er gjort etter forskrift av 5. mai 2020 om tilskudd til tiltak i landbruket § 3.",
      },
      { language: "nn", text: "Vi har fått søknaden din om støtte til ombygging av badet." },
      { language: "nn", text: "Kontoret på rådhuset i sentrum er ope frå måndag til fredag i juli." },
    ],
  },
  check({ block, reading, sentence, grammarOf, options, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (sentence.wordCount < 2 * options.infoFrom || !mayHoldChain(sentence, options.infoFrom)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { first, last, prepositions } of prepositionChains(grammar, options.infoFrom)) {
      const { start } = sentence.tokens[first]!;
      const { end } = sentence.tokens[last]!;
      if (isForeign(reading, start)) continue;
      report({
        start,
        end,
        messageId: "chain",
        data: { count: prepositions },
        severity: prepositions >= options.warningFrom ? "warning" : "info",
      });
    }
  },
});
