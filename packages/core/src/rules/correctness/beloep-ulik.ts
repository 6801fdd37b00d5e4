import { amountsIn } from "../../document/amounts.js";
import { contradictions } from "../../document/contradictions.js";
import { matterOf } from "../../document/matters.js";
import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

const THINGS =
  "(?:[\\p{L}]{0,30}(?:gebyret|avgifta|avgiften|egenandelen|eigendelen|prisen|støtta|støtten|husleia|husleien|tilskuddet|tilskotet|kontingenten|betalinga|betalingen|boten|bota|kravet|beløpet))";
/** The sentence begins with the thing and says its amount right away: «Gebyret er på 500 kroner». */
const SAYS = new RegExp(
  `^(?<thing>${THINGS})(?: (?:din|di|ditt))? (?:er|blir|vert|utgjør|utgjer|kommer på|kjem på)(?: på)?(?: (?:til sammen|totalt|i alt))? $`,
  "iu",
);
/** «Du må betale tilbake 12 000 kroner» is said once in the heading and once more in the letter. */
const YOU_PAY =
  /^(?:du|de|dere) (?:må|skal) (?<thing>betale(?: tilbake| attende)?(?: til sammen| totalt| i alt)?) $/iu;
/** Nothing but the end of the statement may follow: what follows can make it the amount of another case. */
const END = /^\s*(?:[.!;]|$|, (?:og|men|som)(?![\p{L}]))/u;

interface Told {
  readonly key: string;
  readonly ore: number;
}

/** One thing with two amounts in one text. */
export const beloepUlik = defineDocumentRule<Record<string, never>, Told>({
  id: "beloep-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "To beløp for det samme", nn: "To beløp for det same" },
    rationale: {
      nb: "Står det to ulike beløp for det samme, vet ikke leseren hva som skal betales. Ofte er det ene blitt med fra en gammel tekst, eller to sifre har byttet plass.",
      nn: "Står det to ulike beløp for det same, veit ikkje lesaren kva som skal betalast. Ofte er det eine blitt med frå ein gammal tekst, eller to siffer har bytt plass.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    other: {
      nb: "Her står det {amount}, men tidligere i teksten er beløpet {other}. Sjekk hvilket som er riktig.",
      nn: "Her står det {amount}, men tidlegare i teksten er beløpet {other}. Sjekk kva for eit som er rett.",
    },
    first: { nb: "Her er beløpet {other}.", nn: "Her er beløpet {other}." },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Gebyret er 4500 kroner. Du får en faktura i mai.\n\nGebyret er på ⟦5400 kroner⟧, og du kan betale på nett.",
        rewrite:
          "Gebyret er 4500 kroner. Du får en faktura i mai.\n\nGebyret er på 4 500 kroner, og du kan betale på nett.",
      },
      {
        language: "nb",
        text: "# Du må betale tilbake 12 000 kroner\n\nDu har fått for mye i støtte. Du må betale tilbake ⟦21 000 kroner⟧.",
        format: "markdown",
        textType: "brev",
        rewrite:
          "# Du må betale tilbake 12 000 kroner\n\nDu har fått for mye i støtte. Du må betale tilbake kr 12 000.",
      },
      {
        language: "nb",
        text: "- Egenandelen er 350 kroner.\n- Du betaler på legekontoret.\n- Egenandelen er ⟦kr 530⟧.",
        format: "markdown",
        rewrite: "- Egenandelen er 350 kroner.\n- Du betaler på legekontoret.",
      },
      {
        language: "nn",
        text: "Gebyret er 4500 kroner. Du får ein faktura i mai.\n\nGebyret er på ⟦5400 kroner⟧, og du kan betale på nett.",
        rewrite: "Gebyret er 4500 kroner. Du får ein faktura i mai.",
      },
      {
        language: "nn",
        text: "Du må betale tilbake 12 000 kroner\n\nDu har fått for mykje i støtte. Du må betale tilbake ⟦kr 12 500⟧.",
        textType: "brev",
        rewrite: "Du må betale tilbake 12 000 kroner\n\nDu har fått for mykje i støtte.",
      },
      {
        language: "nn",
        text: "Eigendelen er 350 kroner. Eigendelen din blir ⟦300 kroner⟧.",
        rewrite: "Eigendelen er 350 kroner. Eigendelen din blir 350,00 kroner.",
      },
    ],
    good: [
      { language: "nb", text: "Gebyret er 500 kroner for voksne. Gebyret er 300 kroner for barn." },
      {
        language: "nb",
        text: "Prisen er 500 kroner i 2026. Prisen var 450 kroner. Prisen er 500,00 kroner.",
      },
      {
        language: "nb",
        text: "# Hund\n\nAvgiften er 500 kroner.\n\n# Katt\n\nAvgiften er 300 kroner.",
        format: "markdown",
        textType: "nettside",
      },
      { language: "nb", text: "Er du student, er prisen 300 kroner. Prisen er 500 kroner." },
      { language: "nn", text: "Gebyret er 500 kroner for vaksne. Gebyret er 300 kroner for barn." },
      {
        language: "nn",
        text: "Prisen er 500 kroner i 2026. Prisen var 450 kroner. Prisen er 500,00 kroner.",
      },
      { language: "nn", text: "Du må betale 300 kroner no. Du må betale 200 kroner i juni." },
    ],
  },
  collect({ block, reading, template }) {
    // In a template two amounts may stand in two branches.
    if (template || block.kind === "code" || block.kind === "table-cell" || block.quoted === true) return [];
    return reading.sentences.flatMap((sentence) => {
      const amount = amountsIn(sentence.text)[0];
      if (amount === undefined || !END.test(sentence.text.slice(amount.end))) return [];
      const before = sentence.text.slice(0, amount.start);
      const thing = (SAYS.exec(before) ?? YOU_PAY.exec(before))?.groups?.thing;
      const start = sentence.start + amount.start;
      if (thing === undefined || isForeign(reading, start)) return [];
      const value = { key: thing.toLowerCase(), ore: amount.ore };
      return [{ start, end: sentence.start + amount.end, value }];
    });
  },
  check({ document, facts, textType, report }) {
    if (facts.length < 2) return;
    const matters = matterOf(document.blocks, textType);
    const told = facts.map((fact) => ({
      ...fact,
      value: { ...fact.value, key: `${matters.get(fact.block)} ${fact.value.key}` },
    }));
    for (const { first, later } of contradictions(told, (a, b) => a.value.ore === b.value.ore)) {
      const { block, reading, start, end } = later;
      const data = {
        amount: reading.text.slice(start, end),
        other: first.reading.text.slice(first.start, first.end),
      };
      report({
        block,
        reading,
        start,
        end,
        messageId: "other",
        data,
        related: [{ ...first, messageId: "first", data }],
      });
    }
  },
});
