import { isForeign } from "../../document/quotation.js";
import { canBeGenitive, genitiveChains } from "../../grammar/genitive-chains.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Genitives of genitives. */
export const genitivkjede = defineSentenceRule({
  id: "genitivkjede",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Flere genitiver på rad", nn: "Fleire genitivar på rad" },
    rationale: {
      nb: "I «kommunens saksbehandlers vurdering» må leseren huske to eiere før substantivet kommer. Sett det viktigste ordet først, og bruk «til», «fra», «i» eller «for»: «vurderingen fra saksbehandleren i kommunen».",
      nn: "I «kommunens advokats vurdering» må lesaren hugse to eigarar før substantivet kjem. Set det viktigaste ordet først, og bruk «til», «frå», «i» eller «for»: «vurderinga frå advokaten i kommunen».",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    chain: {
      nb: "«{actual}» er en kjede av genitiver. Begynn med «{noun}», og bruk «til», «fra», «i» eller «for».",
      nn: "«{actual}» er ei kjede av genitivar. Byrj med «{noun}», og bruk «til», «frå», «i» eller «for».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du kan lese ⟦kommunens saksbehandlers vurdering⟧ i vedlegget.",
        rewrite: "Du kan lese vurderingen fra saksbehandleren i vedlegget.",
      },
      {
        language: "nb",
        text: "Vi har snakket med ⟦skolens elevers foreldre⟧ om saken.",
        rewrite: "Vi har snakket med foreldrene til elevene på skolen om saken.",
      },
      {
        language: "nn",
        text: "Du kan lese ⟦kommunens advokats vurdering⟧ i vedlegget.",
        rewrite: "Du kan lese vurderinga frå advokaten i vedlegget.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Kommunens vurdering er at barnets behov går foran. Norges Banks hovedstyre er enig.",
      },
      { language: "nb", text: "Du får tre måneders varsel og dagens satser. Oslo kommunes regler gjelder." },
      { language: "nn", text: "Du får ein månads frist og dagens satsar. Noregs Banks hovudstyre er einig." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code") return;
    if (sentence.tokens.filter(({ lower }) => canBeGenitive(lower)).length < 2) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { first, noun } of genitiveChains(grammar)) {
      const { start } = sentence.tokens[first]!;
      const { end } = sentence.tokens[noun]!;
      if (isForeign(reading, start)) continue;
      const actual = reading.text.slice(start, end);
      report({ start, end, messageId: "chain", data: { actual, noun: sentence.tokens[noun]!.text } });
    }
  },
});
