import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { canHavePremodifier, premodifiers } from "./premodifiers.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return premodifiers(grammar, 4).map(({ determiner, noun }) =>
    text.slice(tokens[determiner]!.start, tokens[noun]!.end),
  );
}

test.each([
  ["nb", "Den av kommunen i fjor vedtatte planen gjelder.", "Den av kommunen i fjor vedtatte planen"],
  ["nb", "De i søknaden oppgitte opplysningene er feil.", "De i søknaden oppgitte opplysningene"],
  [
    "nb",
    "Avtalen følger det til enhver tid gjeldende regelverket.",
    "det til enhver tid gjeldende regelverket",
  ],
  ["nb", "Det for søkeren viktigste dokumentet mangler.", "Det for søkeren viktigste dokumentet"],
  ["nb", "Det på forhånd avtalte møtet er avlyst.", "Det på forhånd avtalte møtet"],
  ["nb", "Dette er en for kommunen uheldig situasjon.", "en for kommunen uheldig situasjon"],
  [
    "nb",
    "De allerede tidligere grundig undersøkte og godt dokumenterte forholdene er kjent.",
    "De allerede tidligere grundig undersøkte og godt dokumenterte forholdene",
  ],
  ["nn", "Den av kommunen i fjor vedtekne planen gjeld.", "Den av kommunen i fjor vedtekne planen"],
  ["nn", "Du må følgje dei til kvar tid gjeldande reglane.", "dei til kvar tid gjeldande reglane"],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual([expected]);
  expect(canHavePremodifier(grammarOfFirst(text, standard).sentence, 4)).toBe(true);
});

test.each([
  ["nb", "De om lag 300 elevene får svar."],
  ["nb", "Dette er en av kommunens største bedrifter."],
  ["nb", "De i kommunen vurderte planen."],
  ["nb", "Vi ga den til søkerens nærmeste familie."],
  ["nb", "Vi la den i posten siste dagen."],
  ["nb", "De av dere som vil klage, kan gjøre det."],
  ["nb", "Kommunen kjøpte den store, gamle og slitte bygningen ved elva."],
  ["nn", "Dette er ei av dei største bedriftene i kommunen."],
  ["nn", "Dei om lag 300 elevane får svar."],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
