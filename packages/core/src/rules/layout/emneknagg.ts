import { defineBlockRule } from "../../rule/rule.js";

const TAG = /(?<![\p{L}\d&/])#([\p{Ll}\d_]+)(?![\p{L}\d])/gu;

/** Hashtags of several words without capitals, which a screen reader reads as one word. */
export const emneknagg = defineBlockRule({
  id: "emneknagg",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Emneknagger med flere ord", nn: "Emneknaggar med fleire ord" },
    rationale: {
      nb: "En skjermleser leser en emneknagg som ett ord. Skriv stor bokstav i begynnelsen av hvert ord, så blir den lest riktig, og alle ser lettere hva som står der.",
      nn: "Ein skjermlesar les ein emneknagg som eitt ord. Skriv stor bokstav i byrjinga av kvart ord, så blir han lesen rett, og alle ser lettare kva som står der.",
    },
    sources: ["Tilsynet for universell utforming av ikt"],
  },
  options: {
    letters: {
      kind: "integer",
      default: 16,
      min: 5,
      max: 60,
      description: "Hashtags in small letters with so many characters are mentioned",
    },
  },
  messages: {
    long: {
      nb: "«#{tag}» er lang og uten store bokstaver. Er det flere ord, så skriv stor bokstav i hvert, for eksempel «#ÅpenDag».",
      nn: "«#{tag}» er lang og utan store bokstavar. Er det fleire ord, så skriv stor bokstav i kvart, til dømes «#OpenDag».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Søk nå! ⟦#sommerjobbforungdom⟧ #jobb",
        rewrite: "Søk nå! #SommerjobbForUngdom #jobb",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦#aktivitetsdagpåtorget⟧ blir gøy. Kom!",
        rewrite: "#AktivitetsdagPåTorget blir gøy. Kom!",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        options: { letters: 8 },
        text: "Vi ses på ⟦#åpendagpå⟧ brannstasjonen.",
        rewrite: "Vi ses på #ÅpenDag på brannstasjonen.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Søk no! ⟦#sommarjobbforungdom⟧ #jobb",
        rewrite: "Søk no! #SommarjobbForUngdom #jobb",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦#aktivitetsdagpåtorget⟧ blir moro. Kom!",
        rewrite: "#AktivitetsdagPåTorget blir moro. Kom!",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        options: { letters: 8 },
        text: "Vi sest på ⟦#opendagpå⟧ brannstasjonen.",
        rewrite: "Vi sest på #OpenDag på brannstasjonen.",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "#kultur #Kulturnatt2027 #ungdom" },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Les mer på kommunen.no/side#aktivitetsdagpåtorget",
      },
      { language: "nb", textType: "brev", text: "#sommerjobbforungdom er en emneknagg." },
      { language: "nn", textType: "sosiale-medier", text: "#kultur #Kulturnatt2027 #ungdom" },
      { language: "nn", textType: "sosiale-medier", text: "Sak #12 er ferdig." },
      { language: "nn", textType: "brev", text: "#sommarjobbforungdom er ein emneknagg." },
    ],
  },
  check({ reading, textType, options, report }) {
    if (textType !== "sosiale-medier") return;
    for (const match of reading.text.matchAll(TAG)) {
      const tag = match[1]!;
      if (tag.length < options.letters || /^\d+$/.test(tag)) continue;
      report({ start: match.index, end: match.index + match[0].length, messageId: "long", data: { tag } });
    }
  },
});
