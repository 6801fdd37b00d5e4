import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { findPassives } from "./passives.js";

function passives(text: string, standard: "nb" | "nn"): readonly string[] {
  return findPassives(grammarOfFirst(text, standard)).map(
    ({ kind, start, end, agent }) => `${kind}${agent ? "+agent" : ""}: ${text.slice(start, end)}`,
  );
}

describe("bokmål", () => {
  test.each([
    ["Det vises til søknaden.", ["impersonal: Det vises"]],
    ["I tillegg vises det til brevet.", ["impersonal: vises det"]],
    ["Det konkluderes med at vilkårene er oppfylt.", ["impersonal: Det konkluderes"]],
    ["Det legges vekt på at barnet bor hos mor.", ["impersonal: Det legges"]],
    ["Det gis ikke tillatelse til inngrep i strandsonen.", ["impersonal: Det gis"]],
    ["Det tas forbehold om endringer.", ["impersonal: Det tas"]],
    ["Det ses bort fra inntekten i mai.", ["impersonal: Det ses"]],
    ["Det vil bli gitt tilbud om plass.", ["impersonal: Det vil bli gitt"]],
    ["Det skal gjennomføres en befaring.", ["impersonal: Det skal gjennomføres"]],
    ["Her kan det søkes om støtte.", ["impersonal: kan det søkes"]],
    ["Det bør vurderes hvordan planen virker.", ["impersonal: Det bør vurderes"]],
    ["Saken er slik at det ikke foretas flere målinger.", ["impersonal: det ikke foretas"]],
    ["Det er besluttet å stenge veien.", ["decided: Det er besluttet"]],
    ["Det ble vedtatt at veien skulle stenges.", ["decided: Det ble vedtatt", "modal: skulle stenges"]],
    ["Det sendes til kommunen.", ["finite: sendes"]],
    ["Det betales innen fredag.", ["finite: betales"]],
    ["Det betales hver måned.", ["finite: betales"]],
    ["Vedtaket kan ikke lenger påklages.", ["modal: kan ikke lenger påklages"]],
    ["Når kan vedtaket påklages?", ["modal: påklages"]],
    ["Klagen må begrunnes og sendes til oss.", ["modal: må begrunnes", "infinitive: sendes"]],
    ["Søker bes sende inn kart.", ["request: bes"]],
    ["Søknaden behandles av kommunen.", ["finite+agent: behandles"]],
    ["Søknaden behandles i en del av kommunen.", ["finite: behandles"]],
    ["Saken blir avgjort av Nav Klageinstans.", ["bli: blir avgjort"]],
    ["Saken vil bli behandlet i mai.", ["bli: vil bli behandlet"]],
    ["Derfor vil saken bli oversendt.", ["bli: bli oversendt"]],
    ["Saken ble behandlet i mai.", ["bli-past: ble behandlet"]],
    ["Det er viktig å bli hørt.", ["infinitive: bli hørt"]],
    ["Det er viktig å sendes hjem.", ["infinitive: å sendes"]],
    ["Opplysningene samles inn av oss.", ["finite+agent: samles"]],
  ])("%s", (text, expected) => {
    expect(passives(text, "nb")).toEqual(expected);
  });

  test.each([
    "Det finnes plass, og det synes vi er bra.",
    "Vi møtes, trives og lykkes, men hjelpen trengs.",
    "Feilen skyldes et uhell, og vi ses og høres.",
    "Barnet ble sykt og blir ferdig i juni.",
    "Vedtakets begrunnelse står i kommunens brev.",
    "Søknaden er innvilget.",
    "Vi samles på torget.",
    "Vi ble kjent med saken og ble svært overrasket.",
    "Dette er alles ansvar, og landets elever har felles mål.",
  ])("%s is active", (text) => {
    expect(passives(text, "nb")).toEqual([]);
  });
});

describe("nynorsk", () => {
  test.each([
    ["Det blir ikkje vist til lova.", ["impersonal: Det blir ikkje vist"]],
    ["Her vert det føreteke ei vurdering.", ["impersonal: vert det føreteke"]],
    ["Det skal gjennomførast ei synfaring.", ["impersonal: Det skal gjennomførast"]],
    ["Saka blir behandla av oss.", ["bli+agent: blir behandla"]],
    ["Vedtaket kan endrast eller opphevast.", ["modal: kan endrast", "infinitive: opphevast"]],
    ["Skjemaet sendes til oss.", ["finite: sendes"]],
    ["Skjemaet må sendes til oss.", ["modal: må sendes"]],
    ["Det vises til brevet.", ["impersonal: Det vises"]],
    ["Saka vart avgjord i mai.", ["bli-past: vart avgjord"]],
  ])("%s", (text, expected) => {
    expect(passives(text, "nn")).toEqual(expected);
  });

  test.each([
    "Det trengst politiattest, og det krevst mykje.",
    "Skjemaet finst her, og vi møtest i morgon.",
    "Dei trivst og synest det er fint.",
    "Ho vart kjend med dei andre.",
    "Saka er ferdig no.",
  ])("%s is active", (text) => {
    expect(passives(text, "nn")).toEqual([]);
  });
});

test.each([
  "vises det det vises til av",
  "DET VISES TIL SAK \uFFFC",
  "\uFFFC sendes til \uFFFC av \uFFFC",
  "Vises",
  "bli",
  "The municipality decides, and what it becomes is past.",
])("nothing falls over: %s", (text) => {
  for (const standard of ["nb", "nn"] as const) expect(() => passives(text, standard)).not.toThrow();
});

test("a sentence of 20 000 words is read once through", () => {
  const text = `${"Saken blir derfor sendt, og det vises til brevet og vedtaket kan endres eller oppheves, ".repeat(1250)}slutt.`;
  expect(passives(text, "nb").length).toBeGreaterThan(2000);
});
