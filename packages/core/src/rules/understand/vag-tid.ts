import { firstTokenFrom } from "../../document/sentence-at.js";
import { definePhraseRule } from "../../rule/phrase-rule.js";

/** How many words on each side of the term may hold the time. */
const REACH = 20;

const time =
  /\b\d{1,2}\.\s?(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|\b\d{1,2}\.\d{1,2}\.(\d{2}){1,2}\b|\bkl\.?\s?\d|\b(innen|innan)\s\S+\s(dag|virkedag|yrkedag|uke|veke|måned|månad|time)/iu;

/** Vague words for time. */
export const vagTid = definePhraseRule({
  id: "vag-tid",
  category: "understand",
  docs: {
    title: { nb: "Tid som ikke sier når", nn: "Tid som ikkje seier når" },
    rationale: {
      nb: "«Snarest» og «straks» betyr ikke det samme for alle. Skriv en dato eller et antall dager, så vet leseren når noe må gjøres eller skjer.",
      nn: "«Snarast» og «straks» betyr ikkje det same for alle. Skriv ein dato eller kor mange dagar det gjeld, så veit lesaren når noko må gjerast eller skjer.",
    },
    sources: ["Egen vurdering i klarsprak"],
  },
  what: { nb: "«{actual}» sier ikke når.", nn: "«{actual}» seier ikkje når." },
  // A date close by says when.
  skip: (match, { sentence, reading }) => {
    const at = firstTokenFrom(sentence.tokens, match.start);
    const from = sentence.tokens[Math.max(0, at - REACH)]!.start;
    const to = sentence.tokens[Math.min(sentence.tokens.length - 1, at + REACH)]!.end;
    return time.test(reading.text.slice(from, to));
  },
  examples: {
    bad: [
      { language: "nb", text: "Send oss svaret ⟦snarest mulig⟧." },
      { language: "nb", text: "Du hører fra oss ⟦i løpet av kort tid⟧." },
      { language: "nn", text: "Send oss svaret ⟦snarast mogleg⟧." },
      { language: "nn", text: "Du må svare oss ⟦snarast⟧." },
    ],
    good: [
      { language: "nb", text: "Send oss svaret snarest og senest 3. mars 2026." },
      { language: "nb", text: "Du hører fra oss innen ti dager." },
      { language: "nn", text: "Send oss svaret snarast og seinast 3. mars 2026." },
      { language: "nn", text: "Du høyrer frå oss innan ti dagar." },
    ],
  },
});
