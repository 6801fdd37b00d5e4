import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { disagreements } from "./agreement.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  return disagreements(grammar).map(
    ({ at, correct }) => `${grammar.sentence.tokens[at]!.text} -> ${correct}`,
  );
}

test.each([
  ["nb", "Du har sendt et barnehagesøknad til oss.", ["et -> en"]],
  ["nb", "Bruk samme form i hele teksten, så virker den gjennomarbeidet.", []],
  ["nb", "Vi har gjort en vedtak i saken.", ["en -> et"]],
  ["nb", "Hver brev får et nummer.", ["Hver -> Hvert"]],
  ["nb", "Vi har skrevet et stor brev.", ["stor -> stort"]],
  ["nb", "Vi behandler søknaden ditt i mai.", ["ditt -> din"]],
  ["nb", "Vi viser til disse vedtaket fra mai.", ["vedtaket -> vedtakene"]],
  ["nn", "Du har fått eit melding frå oss.", ["eit -> ei"]],
  ["nn", "Vi har ikkje fått skjemaet din.", ["din -> ditt"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Du har sendt en søknad, og vi har gjort et vedtak."],
  ["nb", "En enkelt person har en måneds frist."],
  ["nb", "Vi ga kommunen vårt svar."],
  ["nb", "Én form gjør den gjennomarbeidet og lett å lese."],
  ["nb", "De trengte ikke dette hele tiden."],
  ["nb", "Dommeren ga et frispark på en stadion."],
  ["nb", "Det kommunen gjør, viser dette vedtaket."],
  ["nb", "Vi sender brev til alle vedtaket gjelder."],
  ["nb", "Møtet er åpent for alle saken angår."],
  ["nb", "Brevet går til den vedtaket gjelder."],
  ["nb", "Vi ringer til noen saken gjelder."],
  ["nn", "Vi sender brev til alle vedtaket gjeld."],
  ["nn", "Brevet går til den vedtaket gjeld."],
  ["nn", "Søknaden di er ikkje komen, men etter kvart får du svar."],
  ["nn", "Kvar enkelt sak får eit nummer."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
