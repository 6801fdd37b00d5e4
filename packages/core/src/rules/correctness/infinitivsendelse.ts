import { isForeign } from "../../document/quotation.js";
import { choosableInfinitives } from "../../grammar/nynorsk-infinitives.js";
import { strayForms } from "../../rule/mixture.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface InfinitiveForm {
  readonly side: "a" | "e";
  readonly text: string;
}

/** Infinitives in -a and in -e in one nynorsk text. */
export const infinitivsendelse = defineDocumentRule<Record<string, never>, InfinitiveForm>({
  id: "infinitivsendelse",
  category: "correctness",
  severity: "info",
  languages: ["nn"],
  docs: {
    title: { nb: "Infinitiv på -a og -e om hverandre", nn: "Infinitiv på -a og -e om einannan" },
    rationale: {
      nb: "Nynorsk har infinitiv på -e («å søke») og på -a («å søka»). Begge er riktige, men bruk den samme endelsen gjennom hele teksten. Har dere valgt en av dem, er det den som gjelder.",
      nn: "Nynorsk har infinitiv på -e («å søke») og på -a («å søka»). Begge er rette, men bruk den same endinga gjennom heile teksten. Har de valt ei av dei, er det den som gjeld.",
    },
    sources: ["Språkrådet: rettskrivinga for nynorsk 2012"],
  },
  options: {},
  messages: {
    mixed: {
      nb: "«{text}» har en annen endelse i infinitiv enn «{example}». Velg én av dem: «{other}» eller «{text}».",
      nn: "«{text}» har ei anna ending i infinitiv enn «{example}». Vel éi av dei: «{other}» eller «{text}».",
    },
    other: { nb: "Her står «{example}».", nn: "Her står «{example}»." },
    house: {
      nb: "Dere har valgt infinitiv på «-{wanted}». Skriv «{other}» i stedet for «{text}».",
      nn: "De har valt infinitiv på «-{wanted}». Skriv «{other}» i staden for «{text}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Du kan søke om plass. Du må sende inn skjemaet og hugse å ⟦skriva⟧ under.",
        better: "Du kan søke om plass. Du må sende inn skjemaet og hugse å skrive under.",
      },
      {
        language: "nn",
        text: "Du treng ikkje å betala no.\n\nDu kan venta til hausten. Vi kan ⟦hjelpe⟧ deg.",
        better: "Du treng ikkje å betala no.\n\nDu kan venta til hausten. Vi kan hjelpa deg.",
      },
      {
        language: "nn",
        text: "Du kan ikkje ⟦venta⟧ med å svare. Hugs å ⟦betala⟧ rekninga.",
        organisation: { norm: { infinitive: "e", choices: [] } },
        better: "Du kan ikkje vente med å svare. Hugs å betale rekninga.",
      },
    ],
    good: [
      { language: "nn", text: "Du kan søke om plass, men du må ta med deg papira og ha dei klare." },
      { language: "nn", text: "Søknaden må sendast i dag. Du kan venta med å betala." },
      { language: "nn", text: "Rekninga er betalt, og vi har kasta brevet. Du kan hente posten." },
      { language: "nn", text: "Du skreiv: «Eg vil klaga på vedtaket.» Vi skal behandle klaga di." },
      {
        language: "nn",
        text: "Hugs å betala rekninga, så kan vi gje deg plass.",
        organisation: { norm: { infinitive: "a", choices: [] } },
      },
    ],
  },
  collect({ block, reading, grammarOf }) {
    if (block.kind === "code") return [];
    return reading.sentences.flatMap((sentence) =>
      choosableInfinitives(sentence, grammarOf).flatMap((i) => {
        const { text, lower, start, end } = sentence.tokens[i]!;
        if (isForeign(reading, start)) return [];
        return [{ start, end, value: { side: lower.endsWith("a") ? "a" : "e", text } as const }];
      }),
    );
  },
  check({ facts, organisation, report }) {
    const wanted = organisation?.norm.infinitive;
    for (const { block, reading, start, end, value } of strayForms(facts, wanted)) {
      const { side, text } = value;
      const other = text.slice(0, -1) + (side === "a" ? "e" : "a");
      const opposite = wanted === undefined ? facts.find((fact) => fact.value.side !== side) : undefined;
      const data = { text, other, wanted: wanted ?? "", example: opposite?.value.text ?? "" };
      report({
        block,
        reading,
        start,
        end,
        messageId: wanted === undefined ? "mixed" : "house",
        data,
        suggestions: [other],
        related: opposite === undefined ? [] : [{ ...opposite, messageId: "other", data }],
      });
    }
  },
});
