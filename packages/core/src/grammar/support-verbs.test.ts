import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { rewriteHidden } from "./support-verb-rewrite.js";
import { hiddenVerbs } from "./support-verbs.js";

/** Each hidden verb of a sentence: how it is built, and the sentence rewritten where that is certain. */
function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  return hiddenVerbs(grammar).map((hidden) => {
    const rewrite = rewriteHidden(grammar, hidden, "vi");
    if (rewrite === undefined) return hidden.kind;
    const changed = rewrite.replacements
      .toReversed()
      .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text);
    return `${hidden.kind}: ${changed}`;
  });
}

describe("bokmål", () => {
  test.each([
    ["Vi har foretatt en vurdering av saken.", ["active: Vi har vurdert saken."]],
    ["Vi foretok en grundig vurdering av saken.", ["active: Vi vurderte saken grundig."]],
    [
      "I mai foretok vi ikke en ny beregning av beløpet.",
      ["active: I mai beregnet vi ikke beløpet på nytt."],
    ],
    ["Kommunen gjennomfører utbetaling av støtten i mai.", ["active: Kommunen betaler ut støtten i mai."]],
    ["Det foretas en vurdering av søknaden.", ["impersonal: Vi vurderer søknaden."]],
    ["Det ble ikke gjennomført en kontroll av anlegget.", ["impersonal: Vi kontrollerte ikke anlegget."]],
    ["Deretter skal det foretas en vurdering av saken.", ["impersonal: Deretter skal vi vurdere saken."]],
    ["Det vil bli foretatt en måling av støyen.", ["impersonal: Vi vil måle støyen."]],
    ["Det er foretatt en kartlegging av behovet.", ["impersonal: Vi har kartlagt behovet."]],
    ["Det ble foretatt en vurdering av legen.", ["impersonal"]],
    [
      "Det er foretatt en gjennomgang av den nye planen.",
      ["impersonal: Vi har gått gjennom den nye planen."],
    ],
    ["Det ble ved besøket foretatt kartlegging av behovet.", ["impersonal"]],
    ["Vi skal foreta en uavhengig vurdering av saken.", ["active"]],
    ["En vurdering av saken ble foretatt i mai.", ["passive"]],
    ["Utbetaling vil skje i mai.", ["happening"]],
    ["Behandling av saken skal finne sted i juni.", ["happening"]],
    ["Ved beregning av beløpet har vi brukt inntekten din.", ["phrase"]],
  ])("%s", (text, expected) => {
    expect(found(text, "nb")).toEqual(expected);
  });

  test.each([
    "Kommunen avholder eksamen og yter helsehjelp.",
    "Vi fører tilsyn, og kommunen foretar innkjøp.",
    "Du har en mening om bygningen.",
    "Du kan gjennomføre utdanningen på to år.",
    "Vi gjennomfører en undersøkelse blant innbyggerne.",
    "Vi kan gjøre en avtale om rådgivning.",
    "Du har dokumentasjon på utgiftene.",
    "Endringer skjer ofte, og det er lenge siden utbetalingen skjedde.",
    "Etter behandlingen får du svar.",
    "foreta foretas ble foretatt det en av",
    "DET FORETAS",
  ])("quiet: %s", (text) => {
    expect(found(text, "nb")).toEqual([]);
  });
});

describe("nynorsk", () => {
  test.each([
    ["Vi har føreteke ei vurdering av saka.", ["active: Vi har vurdert saka."]],
    ["Det vert føreteke ei vurdering av søknaden.", ["impersonal: Vi vurderer søknaden."]],
    ["Det vart gjennomført ein kontroll av anlegget i mai.", ["impersonal: Vi kontrollerte anlegget i mai."]],
    ["Vi har gjennomført ei ny kartlegging av behovet.", ["active: Vi har kartlagt behovet på nytt."]],
    ["Utbetaling vil skje i mai.", ["happening"]],
    ["Ved utrekning av beløpet har vi brukt inntekta di.", ["phrase"]],
  ])("%s", (text, expected) => {
    expect(found(text, "nn")).toEqual(expected);
  });

  test.each([
    "Du kan gjennomføre utdanninga på to år.",
    "Endringar skjer ofte.",
    "Du har dokumentasjon på utgiftene.",
    "Kommunen gjev helsehjelp og fører tilsyn.",
  ])("quiet: %s", (text) => {
    expect(found(text, "nn")).toEqual([]);
  });
});
