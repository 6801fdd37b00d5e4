import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { mistakenMarkers } from "./infinitive-marker.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  return mistakenMarkers(grammarOfFirst(text, standard)).map(({ corrections }) =>
    corrections.map((one) => one.text).join(" | "),
  );
}

test.each([
  ["nb", "Du får ikke lov til og bygge der.", ["å"]],
  ["nb", "Vi prøver og finne en løsning.", ["å"]],
  ["nb", "Kommunen kommer til og sende deg et brev.", ["å"]],
  ["nb", "Det kan være lurt og ringe først.", ["å"]],
  ["nb", "Gebyret gjelder for og behandle søknaden.", ["å"]],
  ["nb", "Hun satt å leste brevet.", []],
  ["nb", "De sitter å vente på svar.", ["og venter"]],
  ["nb", "Husk å sender skjemaet.", ["å sende | og"]],
  ["nb", "Kommunen ringer å spør deg.", ["og | å spørre"]],
  ["nn", "Du får ikkje lov til og byggje der.", ["å"]],
  ["nn", "Hugs og sende skjemaet.", ["å"]],
  ["nn", "Dei sit å ventar på svar.", ["og | å vente"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Du må logge på og sende skjemaet."],
  ["nb", "Du kan søke om og få støtte."],
  ["nb", "Kom inn og ta plass."],
  ["nb", "Vi må ut og handle."],
  ["nb", "Saken blir liggende og vente."],
  ["nb", "De lot ham komme og gå."],
  ["nb", "Vi skal prøve og feile."],
  ["nb", "Det er argumenter for og imot."],
  ["nb", "Vi kan reklamere for og selge varene."],
  ["nn", "Vi prøvde og sende dei brevet."],
  ["nb", "Du må oppgi hva du har behov for og legge ved dokumentasjon."],
  ["nb", "Du må skrive hva du trenger hjelp til og sende skjemaet."],
  ["nb", "Se hva du har rett til og søke på nettet."],
  ["nn", "Du må skrive kva du treng hjelp til og sende skjemaet."],
  ["nn", "Sjå kven du har ansvar for og fylle ut skjemaet."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
