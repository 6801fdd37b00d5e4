import { defineDocumentRule } from "../../rule/rule.js";

const LABELLED =
  /(?<![\p{L}])(vår ref(?:eranse)?\.?|saksnummer(?:et)?|saksnr\.?|sak nr\.?|arkivsak(?:snr\.?)?)(?: er)?:?[ \t]*(\d{2,4}\/\d{1,6})(?!\d)/giu;

interface CaseNumber {
  readonly label: string;
  readonly number: string;
}

/** One label with two case numbers. */
export const saksnummerUlik = defineDocumentRule<Record<string, never>, CaseNumber>({
  id: "saksnummer-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "To saksnummer i samme brev", nn: "To saksnummer i same brev" },
    rationale: {
      nb: "Leseren bruker saksnummeret når hun ringer eller skriver. Står det to forskjellige, finner dere kanskje ikke saken igjen. Se etter hvilket som er riktig.",
      nn: "Lesaren bruker saksnummeret når ho ringjer eller skriv. Står det to ulike, finn de kanskje ikkje saka att. Sjå etter kva for eit som er rett.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    differs: {
      nb: "Saksnummeret er {second} her og {first} over. Er det samme sak, så rett det ene.",
      nn: "Saksnummeret er {second} her og {first} over. Er det same saka, så rett det eine.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Saksnummer: 26/1234\n\nMerk brevet med saksnummer ⟦26/1243⟧.",
        rewrite: "Saksnummer: 26/1234\n\nMerk brevet med saksnummer 26/1234.",
      },
      {
        language: "nb",
        text: "Vår ref.: 2026/88\n\nOppgi vår referanse ⟦2026/98⟧ når du ringer.",
        rewrite: "Vår ref.: 2026/88\n\nOppgi vår referanse 2026/88 når du ringer.",
      },
      {
        language: "nb",
        text: "Saken har saksnr. 26/17. Skriv saksnr. ⟦26/71⟧ på svaret.",
        rewrite: "Saken har saksnr. 26/17. Skriv saksnr. 26/17 på svaret.",
      },
      {
        language: "nn",
        text: "Saksnummer: 26/1234\n\nMerk brevet med saksnummer ⟦26/1243⟧.",
        rewrite: "Saksnummer: 26/1234\n\nMerk brevet med saksnummer 26/1234.",
      },
      {
        language: "nn",
        text: "Vår ref.: 2026/88\n\nOppgi vår referanse ⟦2026/98⟧ når du ringjer.",
        rewrite: "Vår ref.: 2026/88\n\nOppgi vår referanse 2026/88 når du ringjer.",
      },
      {
        language: "nn",
        text: "Saka har saksnr. 26/17. Skriv saksnr. ⟦26/71⟧ på svaret.",
        rewrite: "Saka har saksnr. 26/17. Skriv saksnr. 26/17 på svaret.",
      },
    ],
    good: [
      { language: "nb", text: "Saksnummer: 26/1234\n\nMerk brevet med saksnr. 26/1234." },
      { language: "nb", text: "Saksnummer: 26/1234\nVår ref.: 26/5678" },
      { language: "nb", text: "Sakene 26/12 og 26/13 gjelder gata." },
      { language: "nn", text: "Saksnummer: 26/1234\n\nMerk brevet med saksnr. 26/1234." },
      { language: "nn", text: "Saksnummer: 26/1234\nVår ref.: 26/5678" },
      { language: "nn", text: "Sakene 26/12 og 26/13 gjeld gata." },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.kind === "table-cell" || block.quoted === true) return [];
    return [...reading.text.matchAll(LABELLED)].map((match) => {
      const number = match[2]!;
      const end = match.index + match[0].length;
      const label = /^vår/i.test(match[1]!) ? "ref" : "sak";
      return { start: end - number.length, end, value: { label, number } };
    });
  },
  check({ facts, document, report }) {
    if (document.blocks.some(({ readings }) => readings.length > 1)) return;
    const first = new Map<string, string>();
    for (const { block, reading, start, end, value } of facts) {
      const known = first.get(value.label);
      if (known === undefined) first.set(value.label, value.number);
      else if (known !== value.number)
        report({
          block,
          reading,
          start,
          end,
          messageId: "differs",
          data: { first: known, second: value.number },
        });
    }
  },
});
