import { expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import { sentencesOf } from "../language/annotate.js";
import { GrammarSource } from "../language/grammar-source.js";
import { LazyGrammar } from "../language/lazy-grammar.js";
import { nnPassiveForms, participles, verbsByNbForm } from "./passive-verbs.js";
import { findPassives } from "./passives.js";

const sources = { nb: new GrammarSource(grammarFor("nb")), nn: new GrammarSource(grammarFor("nn")) };

const found = (text: string, grammarOf: GrammarOf): string[] =>
  sentencesOf(text).flatMap((sentence) =>
    findPassives(sentence, grammarOf).map(
      ({ kind, start, end, agent }) => `${kind}${agent ? "+agent" : ""}: ${text.slice(start, end)}`,
    ),
  );

/** By the lists alone, as where a model is missing. */
const passives = (text: string): string[] => found(text, () => undefined);

test.each([
  ["Det vises til søknaden.", ["impersonal: Det vises"]],
  ["I tillegg vises det til brevet.", ["impersonal: vises det"]],
  ["Det skal gjennomføres en befaring.", ["impersonal: Det skal gjennomføres"]],
  ["Her kan det søkes om støtte.", ["impersonal: kan det søkes"]],
  ["Det bør vurderes hvordan planen virker.", ["impersonal: Det bør vurderes"]],
  ["Det er besluttet å stenge veien.", ["impersonal: Det er besluttet"]],
  ["Det blir ikkje vist til lova.", ["impersonal: Det blir ikkje vist"]],
  ["Her vert det føreteke ei vurdering.", ["impersonal: vert det føreteke"]],
  ["Skjemaet ligger ved. Det sendes til kommunen.", ["finite: sendes"]],
  ["Det betales innen fredag.", ["finite: betales"]],
  ["Vedtaket kan ikke lenger påklages.", ["modal: kan ikke lenger påklages"]],
  ["Når kan vedtaket påklages?", ["modal: påklages"]],
  ["Klagen må begrunnes og sendes til oss.", ["modal: må begrunnes"]],
  ["Søker bes sende inn kart.", ["request: bes"]],
  ["Søknaden behandles av kommunen.", ["finite+agent: behandles"]],
  ["Saka blir behandla av oss.", ["bli+agent: blir behandla"]],
  ["Saken vil bli behandlet i mai.", ["bli: vil bli behandlet"]],
  ["Derfor vil saken bli oversendt.", ["bli: bli oversendt"]],
  ["Saken ble behandlet i mai.", ["bli-past: ble behandlet"]],
  ["Det er viktig å sendes hjem.", ["infinitive: å sendes"]],
])("%s", (text, expected) => {
  expect(passives(text)).toEqual(expected);
});

test.each([
  "Det finnes plass, og det synes vi er bra.",
  "Vi møtes, trives og lykkes. Hjelpen trengs.",
  "Feilen skyldes et uhell. Vi ses og høres.",
  "Det trengst politiattest. Skjemaet finst her.",
  "Barnet ble sykt og blir ferdig i juni.",
  "Vedtakets begrunnelse står i kommunens brev.",
  "Søknaden er innvilget.",
])("%s is active", (text) => {
  expect(passives(text)).toEqual([]);
});

test.each([
  ["nb", "Det konkluderes med at vilkårene er oppfylt.", ["impersonal: Det konkluderes"]],
  ["nb", "Barna overraskes av nyheten.", ["finite: overraskes"]],
  ["nb", "Saken blir etter en ny vurdering behandlet i mai.", ["bli: blir etter en ny vurdering behandlet"]],
  ["nb", "Huset ble malt av naboen.", ["bli-past: ble malt"]],
  ["nb", "Barnet ble sykt, og det finnes plass.", []],
  ["nb", "Kommunens vedtak om elevenes skole gjelder.", []],
  ["nn", "Huset vart måla i fjor.", ["bli-past: vart måla"]],
  ["nn", "Planen kan omarbeidast.", ["modal: kan omarbeidast"]],
  ["nn", "Ho vart ståande, og det finst plass.", []],
] as const)("%s, by the grammar: %s", (standard, text, expected) => {
  expect(found(text, (sentence) => new LazyGrammar(sentence, sources[standard]))).toEqual(expected);
});

test("no deponent is on the list", () => {
  const deponents =
    "synes finnes trives lykkes minnes møtes ses sees høres kjennes føles skyldes trengs behøves undres enes spørs slåss ferdes samles";
  for (const form of deponents.split(" ")) expect(verbsByNbForm.has(form), form).toBe(false);
  const active = "finst synest trivst møtest sjåast høyrest trengst krevst lykkast lukkast kjennest minnest";
  for (const form of active.split(" ")) expect(nnPassiveForms.has(form), form).toBe(false);
});

test("nynorsk participles agree", () => {
  for (const form of [
    "sendt",
    "send",
    "sende",
    "vedteke",
    "vedteken",
    "vedtekne",
    "behandla",
    "skrivne",
    "betalte",
  ]) {
    expect(participles.has(form), form).toBe(true);
  }
});
