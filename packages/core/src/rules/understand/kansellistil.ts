import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Stiff and old-fashioned words of offices. */
export const kansellistil = definePhraseRule({
  id: "kansellistil",
  category: "understand",
  docs: {
    title: { nb: "Stive og gammeldagse ord", nn: "Stive og gammaldagse ord" },
    rationale: {
      nb: "Stive ord skaper avstand og gjør brevet tyngre å lese. Leseren må oversette dem til vanlige ord før innholdet er klart. Bruk de ordene du ville brukt om du forklarte saken over disk.",
      nn: "Stive ord skaper avstand og gjer brevet tyngre å lese. Lesaren må omsetje dei til vanlege ord før innhaldet er klart. Bruk dei orda du ville ha brukt om du forklarte saka over disk.",
    },
    sources: ["Språkrådet: Kansellisten", "Digdir og Språkrådet: klarspråk", "NAV: «gammelnavsk»"],
  },
  what: { nb: "«{actual}» virker stivt.", nn: "«{actual}» verkar stivt." },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi ⟦anmoder om⟧ at du sender inn papirene.",
        better: "Vi ber om at du sender inn papirene.",
      },
      {
        language: "nb",
        text: "Du kan ⟦benytte⟧ skjemaet på nettsiden.",
        better: "Du kan bruke skjemaet på nettsiden.",
      },
      {
        language: "nb",
        text: "Av legeerklæringen ⟦fremgår det⟧ at du er syk.",
        better: "Av legeerklæringen går det fram at du er syk.",
      },
      {
        language: "nb",
        text: "⟦Klage må fremsettes⟧ skriftlig.",
        better: "Klage må sendes skriftlig.",
      },
      {
        language: "nn",
        text: "Spørsmål kan du sende ⟦til underteikna⟧.",
        better: "Spørsmål kan du sende til meg.",
      },
      {
        language: "nn",
        text: "Du må sende ⟦særskilt søknad⟧ innan fredag.",
        better: "Du må sende eigen søknad innan fredag.",
      },
      {
        language: "nn",
        text: "⟦Klaga må framsetjast⟧ skriftleg.",
        better: "Klaga må sendast skriftleg.",
      },
      {
        language: "nn",
        text: "Vi ⟦anmodar om⟧ at du sender inn papira.",
        better: "Vi ber om at du sender inn papira.",
      },
      {
        language: "nn",
        text: "Du må ⟦innhente⟧ løyve frå naboen.",
        better: "Du må hente inn løyve frå naboen.",
      },
    ],
    good: [
      { language: "nb", text: "Vi ber om at du sender inn papirene." },
      { language: "nb", text: "Du kan bruke skjemaet på nettsiden." },
      { language: "nb", text: "Ordet «benytte» står på listen." },
      { language: "nn", text: "Vi ber om at du sender inn papira." },
      { language: "nn", text: "Du kan bruke skjemaet på nettsida." },
    ],
  },
});
