import { isForeign } from "../../document/quotation.js";
import { bareDefinites, mayHoldBareDefinite } from "../../grammar/bare-definites.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A demonstrative before a noun that lacks its definite ending: «denne sak». */
export const enkelBestemmelse = defineSentenceRule({
  id: "enkel-bestemmelse",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kansellistil", "foreldet", "preposisjonsuttrykk", "partisippform", "nb-i-nn"],
  docs: {
    title: { nb: "Substantiv uten bestemt endelse", nn: "Substantiv utan bunden ending" },
    rationale: {
      nb: "«Denne sak» og «det foreliggende vedtak» hører til et gammelt skriftspråk og gjør teksten stiv. I dag sier vi «denne saken» og «det foreliggende vedtaket». Lovtekst og faste uttrykk kan stå som de er.",
      nn: "«Denne sak» og «det gjeldande vedtak» høyrer til eit gammalt skriftspråk og gjer teksten stiv. I dag seier vi «denne saka» og «det gjeldande vedtaket». Lovtekst og faste uttrykk kan stå som dei er.",
    },
    sources: ["Språkrådet: Kansellisten", "bfk.no: språkprofil"],
  },
  options: {},
  messages: {
    bare: {
      nb: "«{actual}» er gammeldags. Skriv «{correct}».",
      nn: "«{actual}» er gammaldags. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har fattet vedtak i ⟦denne sak⟧.",
        better: "Vi har fattet vedtak i denne saken.",
      },
      {
        language: "nb",
        text: "Du kan klage på ⟦dette vedtak⟧ innen tre uker.",
        better: "Du kan klage på dette vedtaket innen tre uker.",
      },
      {
        language: "nb",
        text: "Vi behandler ⟦den foreliggende plan⟧ i juni.",
        better: "Vi behandler den foreliggende planen i juni.",
      },
      {
        language: "nb",
        text: "Kommunen følger ⟦disse retningslinjer⟧ når vi fordeler plassene.",
        better: "Kommunen følger disse retningslinjene når vi fordeler plassene.",
      },
      {
        language: "nn",
        text: "Vi har gjort vedtak i ⟦denne sak⟧.",
        better: "Vi har gjort vedtak i denne saka.",
      },
      {
        language: "nn",
        text: "Du kan klage på ⟦dette vedtak⟧ innan tre veker.",
        better: "Du kan klage på dette vedtaket innan tre veker.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Denne gang vurderer vi den enkelte elev. Det offentlige betaler, og de fleste kommuner gjør det samme.",
      },
      {
        language: "nb",
        text: "De barn som har rett til plass, får svar først. Er det grunn til å klage, skriver du til oss.",
      },
      {
        language: "nb",
        text: "Dette gjelder saker om skatt. I loven står det: «Etter denne lov kan ingen klage på dette vedtak.»",
      },
      { language: "nb", text: "Denne typen saker tar tid, og på denne bakgrunn har vi endret fristen." },
      {
        language: "nn",
        text: "Denne gongen vurderer vi den enkelte elev, og dei fleste kommunar gjer det same.",
      },
      { language: "nn", text: "Er det grunn til å klage, skriv du til oss. Denne saka tek tid." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true) return;
    if (!mayHoldBareDefinite(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { demonstrative, noun, definite } of bareDefinites(grammar)) {
      const { start } = sentence.tokens[demonstrative]!;
      const { start: nounStart, end } = sentence.tokens[noun]!;
      if (isForeign(reading, start)) continue;
      const actual = reading.text.slice(start, end);
      const correct = reading.text.slice(start, nounStart) + definite;
      report({ start, end, messageId: "bare", data: { actual, correct }, suggestions: [correct] });
    }
  },
});
