import { isForeign } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

/** Marks of a joke: a wink, «jaja», and a so-called something in quotation marks. */
const SIGNS =
  /[;:]-?[)P](?![a-zà-ž\d)])|[😉😜🙃😏🤪]|(?<![a-zà-ž\d])(?:jaja|ja ja|hæ\?|særlig!|særleg!|not!)(?![a-zà-ž\d])|(?<![a-zà-ž])såkalla?(?:te?|d)?\s«[a-zà-ž]+»/giu;

/** Signs of irony. */
export const ironi = defineBlockRule({
  id: "ironi",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ironi", nn: "Ironi" },
    rationale: {
      nb: "Ironi er lett å misforstå i skrift, og den som spør kommunen om noe, venter et alvorlig svar. Skriv rett ut det du mener.",
      nn: "Ironi er lett å misforstå i skrift, og den som spør kommunen om noko, ventar eit alvorleg svar. Skriv rett ut det du meiner.",
    },
    sources: ["Kommunikasjonsstrategi for Østre Toten kommune", "Hå kommune"],
  },
  options: {},
  messages: {
    sign: {
      nb: "Kan «{words}» bli lest som ironi? Skriv i så fall rett ut det du mener.",
      nn: "Kan «{words}» bli lese som ironi? Skriv i så fall rett ut det du meiner.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du rakk visst ikke fristen ⟦;-)⟧",
        rewrite: "Du sendte søknaden etter fristen.",
      },
      {
        language: "nb",
        text: "⟦Jaja⟧, da får du vente litt til.",
        rewrite: "Du må dessverre vente litt til.",
      },
      {
        language: "nn",
        text: "Du rakk visst ikkje fristen ⟦;-)⟧",
        rewrite: "Du sende søknaden etter fristen.",
      },
      { language: "nn", text: "Dei ⟦såkalla «ekspertane»⟧ har svart.", rewrite: "Fagfolka har svart." },
    ],
    good: [
      { language: "nb", text: "Du sendte søknaden etter fristen (1. mai). Ta kontakt hvis du har spørsmål." },
      { language: "nb", text: "Huk av for to ting: a) søknad og b) vedlegg; (se under)." },
      { language: "nb", text: "Planen «Trygg skolevei» er vedtatt. Vi svarer ja, ja og nei." },
      { language: "nn", text: "Du sende søknaden etter fristen (1. mai). Ta kontakt viss du har spørsmål." },
      { language: "nn", text: "Planen «Trygg skuleveg» er vedteken." },
      { language: "nn", text: "Kryss av for to ting: a) søknad og b) vedlegg; (sjå under)." },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code") return;
    for (const match of reading.text.matchAll(SIGNS)) {
      const start = match.index;
      // «(se under:)» closes a parenthesis; a wink stands free.
      if (/^[;:]/.test(match[0]) && (start === 0 || !/\s/.test(reading.text[start - 1]!))) continue;
      if (isForeign(reading, start)) continue;
      report({ start, end: start + match[0].length, messageId: "sign", data: { words: match[0] } });
    }
  },
});
