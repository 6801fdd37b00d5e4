import { describe, expect, test } from "vitest";
import { givesReasons, namesLegalBasis, statesAccess } from "./grounds.js";
import { isFinalDecision, isOtherLetter, isOtherLetterByTitle } from "./letter-kind.js";
import { isGrant, isRefusal, looksLikeDecision, statesOutcome } from "./outcome.js";

describe("a final decision", () => {
  test.each([
    "Vedtaket er endelig og kan ikke påklages.",
    "Avgjørelsen er endelig.",
    "Vedtaket kan ikke klages på.",
    "Du kan ikke klage videre.",
    "Avgjerda er endeleg.",
    "Vedtaket kan ikkje påklagast.",
    "De har inga klagerett.",
  ])("is «%s»", (text) => expect(isFinalDecision(text)).toBe(true));
  test.each([
    "Du kan klage på vedtaket.",
    "Endelig får vi ny skole.",
    "Du kan ikkje klage på lyden frå naboen.",
  ])("is not «%s»", (text) => expect(isFinalDecision(text)).toBe(false));
});

describe("another letter", () => {
  test.each([
    "Varsel om tvangsmulkt",
    "Førehandsvarsel om gebyr",
    "Foreløpig svar på søknaden din",
    "Førebels svar",
    "Oversending av klage",
    "Arbeidsavtale",
    "Tilbod om stilling som lærar",
    "Leieavtale",
  ])("has the title «%s»", (title) => expect(isOtherLetterByTitle(title)).toBe(true));
  test.each([
    "Du får plass i barnehagen",
    "Svar på søknad om byggeløyve",
    "Gebyr for avfall",
  ])("has not the title «%s»", (title) => expect(isOtherLetterByTitle(title)).toBe(false));
  test("is known by a sentence too", () => {
    expect(isOtherLetter("Før vi gjør vedtak, kan du uttale deg.")).toBe(true);
    expect(isOtherLetter("Vi har sendt klagen din videre til Statsforvalteren.")).toBe(true);
    expect(isOtherLetter("Vi skal behandle søknaden i juni.")).toBe(true);
    expect(isOtherLetter("Vi tilbyr deg fast stilling som lærer.")).toBe(true);
    expect(isOtherLetter("Vi trenger flere opplysninger for å behandle saken.")).toBe(true);
    expect(isOtherLetter("Vi treng meir dokumentasjon før vi kan avgjere saka.")).toBe(true);
    expect(isOtherLetter("Hvis vi ikke får papirene innen 1. mai, avgjør vi saken uten dem.")).toBe(true);
    expect(isOtherLetter("Du trenger ikke dokumentasjon for å bruke kortet.")).toBe(false);
    expect(isOtherLetter("Vi varslet deg 4. april 2026.")).toBe(false);
    expect(isOtherLetter("Vi har avslege søknaden din.")).toBe(false);
  });
});

describe("the outcome", () => {
  test.each([
    "Vi har avslått søknaden.",
    "Du får ikkje plass.",
    "Du får delvis støtte.",
    "Vi krever 500 kroner tilbake.",
    "Søknaden er avslegen.",
  ])("is no full grant in «%s»", (text) => expect(isRefusal(text)).toBe(true));
  test.each([
    "Vi har innvilget søknaden.",
    "Du har fått plass i barnehagen.",
    "Søknaden er innvilga.",
    "Du får støtte til laget.",
  ])("is a grant in «%s»", (text) => {
    expect(isGrant(text)).toBe(true);
    expect(isRefusal(text)).toBe(false);
    expect(statesOutcome(text)).toBe(true);
  });
  test("looks like a decision only where it is about the reader's own case", () => {
    expect(looksLikeDecision("Søknaden din om redusert betaling er avslått.")).toBe(true);
    expect(looksLikeDecision("Vi har avslege søknaden din.")).toBe(true);
    expect(looksLikeDecision("Du har ikke fått plass.")).toBe(true);
    expect(looksLikeDecision("Du har ikke fått svar ennå.")).toBe(false);
    expect(looksLikeDecision("Kommunen har vedtatt en ny plan.")).toBe(false);
  });
});

describe("grounds", () => {
  test.each([
    "etter barnehageloven § 16",
    "folketrygdlova § 22-15",
    "Vedtektene våre sier det.",
    "Det følgjer av forskrift om opptak § 4.",
    "etter \uFFFC",
  ])("«%s» is a legal basis", (text) => expect(namesLegalBasis(text)).toBe(true));
  test.each([
    "Du kan klage etter forvaltningsloven § 28.",
    "Innsyn: offentleglova § 3",
    "Vi har fått lov.",
    "Loven gjelder alle.",
  ])("«%s» is none", (text) => expect(namesLegalBasis(text)).toBe(false));
  test("access is to see documents or case", () => {
    for (const text of [
      "Du kan be om innsyn.",
      "Du har rett til å se dokumentene i saken.",
      "De kan få sjå sakspapira.",
      "få kopi av dokumenta",
    ]) {
      expect(statesAccess(text), text).toBe(true);
    }
    expect(statesAccess("Send oss dokumentene.")).toBe(false);
  });
  test("reasons say why", () => {
    expect(givesReasons("Grunnen er at barnehagen er full.")).toBe(true);
    expect(givesReasons("Vi har lagt vekt på kva andre lag får.")).toBe(true);
    expect(givesReasons("Pengene kommer i juni.")).toBe(false);
  });
});
