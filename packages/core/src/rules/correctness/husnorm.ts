import { isAllCapitals, withCaseOf } from "../../document/letter-case.js";
import { isForeign } from "../../document/quotation.js";
import { formChoices } from "../../organisation/right-forms.js";
import { strayForms } from "../../rule/mixture.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface ChosenWord {
  /** Number of the choice the word belongs to. */
  readonly choice: number;
  readonly side: string;
  readonly text: string;
  readonly other: string;
}

/** Two right forms of a word in one text, or one that the house does not write. */
export const husnorm = defineDocumentRule<Record<string, never>, ChosenWord>({
  id: "husnorm",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "To former av samme ord", nn: "To former av same ord" },
    rationale: {
      nb: "Mange ord har flere riktige former. Bruk den samme formen gjennom hele teksten, så virker den gjennomarbeidet. Har dere valgt en form, er det den som gjelder.",
      nn: "Mange ord har fleire rette former. Bruk den same forma gjennom heile teksten, så verkar han gjennomarbeidd. Har de valt ei form, er det den som gjeld.",
    },
    sources: ["Språkrådet: rettskrivinga"],
  },
  options: {},
  messages: {
    mixed: {
      nb: "Teksten har både «{text}» og «{example}». Begge er riktige. Velg én av dem, og bruk den hele veien.",
      nn: "Teksten har både «{text}» og «{example}». Begge er rette. Vel éi av dei, og bruk ho heile vegen.",
    },
    house: {
      nb: "Dere har valgt å skrive «{other}». Bytt ut «{text}».",
      nn: "De har valt å skrive «{other}». Byt ut «{text}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi legger saken fram i mai. Fram til da kan du uttale deg. Vi viser vei ⟦fremover⟧.",
        better: "Vi legger saken fram i mai. Fram til da kan du uttale deg. Vi viser vei framover.",
      },
      {
        language: "nb",
        text: "Fristen er syv dager.\n\nTilbudet gjelder barn over ⟦sju⟧ år.",
        better: "Fristen er syv dager.\n\nTilbudet gjelder barn over syv år.",
      },
      {
        language: "nb",
        text: "⟦Etter hvert⟧ får du svar. Vi svarer ⟦Nå⟧.",
        organisation: {
          norm: {
            choices: [
              { use: "siden", not: ["etter hvert"], standard: "nb" },
              { use: "i dag", not: ["nå"], standard: "nb" },
            ],
          },
        },
        better: "Siden får du svar. Vi svarer I dag.",
      },
      {
        language: "nn",
        text: "Vi kan ikkje gje deg plass no. Vedtaket gjev deg rett til å klage. Vi ⟦gir⟧ deg hjelp.",
        better: "Vi kan ikkje gje deg plass no. Vedtaket gjev deg rett til å klage. Vi gjev deg hjelp.",
      },
      {
        language: "nn",
        text: "Derfor avslår vi søknaden.\n\n⟦Difor⟧ må du søkje på nytt.",
        better: "Derfor avslår vi søknaden.\n\nDerfor må du søkje på nytt.",
      },
      {
        language: "nn",
        text: "Barnet bur ⟦hos⟧ mora. Ho er tilsett ⟦hos⟧ oss.",
        organisation: { norm: { choices: [{ use: "hjå", not: ["hos"], standard: "nn" }] } },
        better: "Barnet bur hjå mora. Ho er tilsett hjå oss.",
      },
    ],
    good: [
      { language: "nb", text: "Vi legger frem saken. Frem til da kan du uttale deg." },
      { language: "nb", text: "Partiet «Fram» og tidsskriftet «Frem» er nevnt i saken." },
      {
        language: "nb",
        text: "Vi legger frem saken.",
        organisation: { norm: { choices: [{ use: "frem", not: ["fram"], standard: "nb" }] } },
      },
      { language: "nn", text: "Derfor kan vi ikkje gi deg plass. Vedtaket gir deg rett til å klage." },
      { language: "nn", text: "Vi gav deg plass i fjor. Eg har gjeve deg svar. Vi kan ikkje gje meir." },
      {
        language: "nn",
        text: "Difor gjev vi deg plass hjå oss.",
        organisation: { norm: { choices: [{ use: "gje", not: ["gi"], standard: "nn" }] } },
      },
    ],
  },
  collect({ block, reading, language, organisation }) {
    if (block.kind === "code" || language === "en") return [];
    const { forms, longest } = formChoices(language, organisation?.norm);
    return reading.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text, lower, start }, i) => {
        let words = lower;
        for (let length = 1; length <= longest && tokens[i + length - 1] !== undefined; length++) {
          const { end, lower: last } = tokens[i + length - 1]!;
          if (length > 1) words += ` ${last}`;
          const form = forms.get(words);
          if (form === undefined || isForeign(reading, start) || isAllCapitals(text)) continue;
          const { choice, side, other } = form;
          const value = {
            choice,
            side,
            text: reading.text.slice(start, end),
            other: withCaseOf(text, other),
          };
          return [{ start, end, value }];
        }
        return [];
      }),
    );
  },
  check({ facts, standard, organisation, report }) {
    const { wanted } = formChoices(standard, organisation?.norm);
    const inStandard = facts.filter(({ block }) => block.language === standard);
    for (const choice of new Set(inStandard.map(({ value }) => value.choice))) {
      const own = inStandard.filter(({ value }) => value.choice === choice);
      for (const { block, reading, start, end, value } of strayForms(own, wanted.get(choice))) {
        const { side, text, other } = value;
        const example = own.find((fact) => fact.value.side !== side)?.value.text ?? "";
        report({
          block,
          reading,
          start,
          end,
          messageId: wanted.has(choice) ? "house" : "mixed",
          data: { text, other, example: example.toLowerCase() },
          suggestions: [other],
        });
      }
    }
  },
});
