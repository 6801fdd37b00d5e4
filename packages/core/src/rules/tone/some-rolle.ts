import { isQuoted } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «Jeg tror» and «jeg håper» are as often said of the weather, and are left out. */
const PRIVATE =
  /(?<![a-zà-ž])(?:jeg|eg) (?:mener|meiner|synes|synest)(?![a-zà-ž])|(?<![a-zà-ž])(?:personlig|personleg) (?:mener|meiner|synes|synest|tror|trur)(?![a-zà-ž])|(?<![a-zà-ž])etter (?:min|mi) (?:mening|meining)(?![a-zà-ž])|(?<![a-zà-ž])spør du meg(?![a-zà-ž])/giu;

/** Somebody else is quoted. */
const SPOKEN = /(?<![a-zà-ž])(?:sier|seier|forteller|fortel|sa|skriver|skriv)(?![a-zà-ž])/iu;

/** A private opinion in a post that the house sends. */
export const someRolle = defineSentenceRule({
  id: "some-rolle",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Egne meninger på vegne av kommunen", nn: "Eigne meiningar på vegner av kommunen" },
    rationale: {
      nb: "Den som skriver på siden til kommunen, skriver for kommunen. Egne meninger kan bli lest som kommunens. Skriv hva som er bestemt, og hvem leseren kan spørre.",
      nn: "Den som skriv på sida til kommunen, skriv for kommunen. Eigne meiningar kan bli lesne som meininga til kommunen. Skriv kva som er bestemt, og kven lesaren kan spørje.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 5"],
  },
  options: {},
  messages: {
    opinion: {
      nb: "«{actual}» lyder som en privat mening. Skriver du for kommunen, så hold deg til fakta og det som er bestemt.",
      nn: "«{actual}» høyrest ut som ei privat meining. Skriv du for kommunen, så hald deg til fakta og det som er bestemt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Jeg synes⟧ også at bompengene er for høye.",
        rewrite: "Kommunestyret bestemmer bompengene i mai.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Skolen blir fin, men ⟦personlig mener⟧ jeg den er for dyr.",
        rewrite: "Skolen koster 40 millioner kroner.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Dette er feil ⟦etter min mening⟧.",
        rewrite: "Dette svarer kommunedirektøren på.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Eg synest⟧ òg at bompengane er for høge.",
        rewrite: "Kommunestyret avgjer bompengane i mai.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Skulen blir fin, men ⟦personleg meiner⟧ eg han er for dyr.",
        rewrite: "Skulen kostar 40 millionar kroner.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Dette er feil ⟦etter mi meining⟧.",
        rewrite: "Dette svarer kommunedirektøren på.",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "Vi mener at du har rett. Takk for at du sa fra!" },
      { language: "nb", textType: "e-post", text: "Jeg synes vi skal møtes." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "«Jeg synes badet er best», sier Kari på ti år. Jeg håper du kommer!",
      },
      { language: "nb", textType: "sosiale-medier", text: "Hva synes du om den nye parken?" },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Vi meiner at du har rett. Takk for at du sa frå!",
      },
      { language: "nn", textType: "e-post", text: "Eg synest vi skal møtast." },
      { language: "nn", textType: "sosiale-medier", text: "Kva synest du om den nye parken?" },
    ],
  },
  check({ block, reading, sentence, textType, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code" || block.quoted === true) return;
    if (SPOKEN.test(sentence.text) || /^\s*[–-]/u.test(sentence.text)) return;
    for (const match of sentence.text.matchAll(PRIVATE)) {
      const start = sentence.start + match.index;
      if (isQuoted(reading, start)) continue;
      report({ start, end: start + match[0].length, messageId: "opinion", data: { actual: match[0] } });
    }
  },
});
