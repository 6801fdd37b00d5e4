import { isQuoted } from "../../document/quotation.js";
import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Common misspellings that are never right. */
export const skrivefeil = definePhraseRule({
  id: "skrivefeil",
  category: "correctness",
  docs: {
    title: { nb: "Skrivefeil", nn: "Skrivefeil" },
    rationale: {
      nb: "Skrivefeil trekker oppmerksomheten bort fra det du vil si, og svekker tilliten til avsenderen. Listen har bare former som aldri er riktige.",
      nn: "Skrivefeil tek merksemda bort frå det du vil seie, og svekkjer tilliten til avsendaren. Lista har berre former som aldri er rette.",
    },
    sources: ["Bokmålsordboka", "Nynorskordboka"],
  },
  what: { nb: "«{actual}» er skrevet feil.", nn: "«{actual}» er skrive feil." },
  instead: { nb: "Skriv {alternatives}.", nn: "Skriv {alternatives}." },
  // A capital inside a sentence makes a name; what somebody else wrote stays as it is.
  skip: (match, { block, reading, sentence }) =>
    block.quoted === true ||
    isQuoted(reading, match.start) ||
    (match.start > (sentence.tokens[0]?.start ?? 0) && /^\p{Lu}/u.test(reading.text[match.start]!)),
  // Where the words are words and only the space is wrong, the writer decides.
  isSafe: ({ entry }) => entry.severity === undefined,
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi kan ⟦desverre⟧ ikke behandle søknaden nå.",
        better: "Vi kan dessverre ikke behandle søknaden nå.",
      },
      {
        language: "nb",
        text: "⟦Immidlertid⟧ har vi ikke ⟦motatt⟧ skjemaet.",
        better: "Imidlertid har vi ikke mottatt skjemaet.",
      },
      {
        language: "nb",
        text: "- ⟦Tilatelse⟧ fra eieren\n- Bekreftelse fra skolen",
        format: "markdown",
        better: "- Tillatelse fra eieren\n- Bekreftelse fra skolen",
      },
      {
        language: "nb",
        text: "Saken blir ⟦ihvertfall⟧ behandlet i juni, og da må du være ⟦tilstede⟧.",
        better: "Saken blir i hvert fall behandlet i juni, og da må du være til stede.",
      },
      {
        language: "nn",
        text: "Vi kan ⟦desverre⟧ ikkje behandle søknaden no.",
        better: "Vi kan dessverre ikkje behandle søknaden no.",
      },
      {
        language: "nn",
        text: "⟦Førespurnadd⟧ om ⟦insyn⟧ skal vere ⟦skrifleg⟧.",
        better: "Førespurnad om innsyn skal vere skriftleg.",
      },
      {
        language: "nn",
        text: "Skjemaet blir ⟦tilgjengleg⟧ ⟦etterkvart⟧, og du kan søkje frå ⟦idag⟧.",
        better: "Skjemaet blir tilgjengeleg etter kvart, og du kan søkje frå i dag.",
      },
    ],
    good: [
      { language: "nb", text: "Vi kan dessverre ikke behandle søknaden nå." },
      { language: "nb", text: "I skjemaet har du skrevet «desverre», og det forstår vi." },
      { language: "nb", text: "Møtet er på Orginal Kafé, og du kan komme i dag eller i morgen." },
      { language: "nb", text: "Tilslutt deg ordningen, og si fra istedenfor å vente." },
      { language: "nn", text: "Vi kan dessverre ikkje behandle søknaden no." },
      { language: "nn", text: "I brevet står det «skrifleg», men du kan òg ringje." },
      { language: "nn", text: "Du kan kome i dag, og du får i kvart fall svar etter kvart." },
    ],
  },
});
