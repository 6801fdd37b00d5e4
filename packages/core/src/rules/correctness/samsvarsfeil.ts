import { isForeign } from "../../document/quotation.js";
import { disagreements, mayDisagree } from "../../grammar/agreement.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A determiner or adjective that does not agree with its noun: «et søknad». */
export const samsvarsfeil = defineSentenceRule({
  id: "samsvarsfeil",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ord som ikke passer til substantivet", nn: "Ord som ikkje passar til substantivet" },
    rationale: {
      nb: "Ordene rundt et substantiv retter seg etter kjønn og tall: «en søknad», «et vedtak», «søknaden din». Feil her er ofte rester etter en omskriving.",
      nn: "Orda rundt eit substantiv rettar seg etter kjønn og tal: «ein søknad», «eit vedtak», «søknaden din». Feil her er ofte restar etter ei omskriving.",
    },
    sources: ["Norsk referansegrammatikk"],
  },
  options: {},
  messages: {
    agree: {
      nb: "Ordene i «{actual}» passer ikke sammen. Skriv «{correct}».",
      nn: "Orda i «{actual}» passar ikkje saman. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du har sendt oss ⟦et søknad⟧ om plass.",
        better: "Du har sendt oss en søknad om plass.",
      },
      {
        language: "nb",
        text: "Vi har gjort ⟦en nytt vedtak⟧ i saken.",
        better: "Vi har gjort et nytt vedtak i saken.",
      },
      {
        language: "nb",
        text: "Vi har mottatt ⟦søknaden ditt⟧ i mai.",
        better: "Vi har mottatt søknaden din i mai.",
      },
      {
        language: "nb",
        text: "Du kan klage på ⟦denne vedtaket⟧.",
        better: "Du kan klage på dette vedtaket.",
      },
      { language: "nb", text: "Du får ⟦et ny brev⟧ fra oss.", better: "Du får et nytt brev fra oss." },
      {
        language: "nb",
        text: "Vi viser til ⟦disse vedtaket⟧ fra mai.",
        better: "Vi viser til disse vedtakene fra mai.",
      },
      {
        language: "nn",
        text: "Du har sendt oss ⟦eit søknad⟧ om plass.",
        better: "Du har sendt oss ein søknad om plass.",
      },
      { language: "nn", text: "Du må fylle ut ⟦ein skjema⟧.", better: "Du må fylle ut eit skjema." },
      { language: "nn", text: "Vi har fått ⟦skjemaet din⟧.", better: "Vi har fått skjemaet ditt." },
      { language: "nn", text: "Du får ⟦eit ny brev⟧ frå oss.", better: "Du får eit nytt brev frå oss." },
    ],
    good: [
      { language: "nb", text: "Du har sendt oss en søknad, og vi har gjort et vedtak i saken din." },
      { language: "nb", text: "Det er vedtak i saken. Dette vedtaket og denne søknaden gjelder deg." },
      { language: "nb", text: "I hvert fall får hver enkelt person et svar, og etter hvert en faktura." },
      { language: "nb", text: "Det kommunen gjør, er bra. Vi sendte kommunen vårt svar." },
      {
        language: "nb",
        text: "Du har en måneds frist, og dette hele tiden gjelder. Ett års plan er en enkelt sak.",
      },
      { language: "nn", text: "Du har sendt oss ein søknad, og vi har gjort eit vedtak i saka di." },
      { language: "nn", text: "Det kommunen gjer, er bra. Vi sende kommunen svaret vårt." },
      { language: "nn", text: "Kvar enkelt person får etter kvart eit svar innan ein månads frist." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !mayDisagree(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { first, last, at, correct } of disagreements(grammar)) {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      if (isForeign(reading, start)) continue;
      const changed = tokens[at]!;
      const whole = reading.text.slice(start, changed.start) + correct + reading.text.slice(changed.end, end);
      report({
        start,
        end,
        messageId: "agree",
        data: { actual: reading.text.slice(start, end), correct: whole },
        suggestions: [{ text: whole, edits: [{ start: changed.start, end: changed.end, text: correct }] }],
      });
    }
  },
});
