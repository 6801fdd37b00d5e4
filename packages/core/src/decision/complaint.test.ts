import { describe, expect, test } from "vitest";
import {
  countedFromLetterDate,
  countsFromReceipt,
  namesComplaintBody,
  statesComplaintRight,
  statesDeadline,
  statesProcedure,
} from "./complaint.js";

describe("the right to complain", () => {
  test.each([
    "Du kan klage på vedtaket.",
    "Dere har rett til å klage på avgjørelsen.",
    "Vedtaket kan påklages til Statsforvalteren.",
    "Hvis du vil klage, må du skrive til oss.",
    "Klagefristen er tre uker.",
    "Du kan klage på vedtaket dersom du meiner det er feil.",
    "De har høve til å klage.",
    "Vedtaket kan påklagast.",
    "Slik klagar du",
  ])("is stated in «%s»", (text) => expect(statesComplaintRight(text)).toBe(true));

  test.each([
    "Vi har behandlet klagen din.",
    "Du kan ikke klage på dette.",
    "Klaga di er ikkje teken til følgje.",
    "Naboene klager over støy.",
    "Du får plass i barnehagen.",
  ])("is not stated in «%s»", (text) => expect(statesComplaintRight(text)).toBe(false));
});

describe("a deadline from when the letter came", () => {
  test.each([
    "innen tre uker etter at du fikk dette brevet",
    "innen tre uker fra du mottok vedtaket",
    "innen 6 uker fra den datoen dere mottok vedtaket",
    "tre uker etter at brevet kom fram",
    "fra brevet kom i posten",
    "fra du har mottatt dette brevet",
    "fra det tidspunktet underretning om vedtaket er kommet frem",
    "innan tre veker frå du fekk vedtaket",
    "rekna frå dagen brevet kom fram",
    "tre veker frå den dagen de fekk melding om vedtaket",
    "etter at du tok imot brevet",
    "frå du har motteke brevet",
  ])("is read in «%s»", (text) => {
    expect(countsFromReceipt(text)).toBe(true);
    expect(countedFromLetterDate(text)).toBeUndefined();
  });

  test.each([
    ["innen tre uker fra datoen på brevet", "fra datoen på brevet"],
    ["innen tre uker fra vedtaksdato", "fra vedtaksdato"],
    ["innen 3 uker fra dato.", "fra dato"],
    ["innan tre veker frå datoen på vedtaket", "frå datoen på vedtaket"],
    ["tre veker frå brevet er datert", "frå brevet er datert"],
  ])("is not read in «%s»", (text, words) => {
    expect(countsFromReceipt(text)).toBe(false);
    const found = countedFromLetterDate(text)!;
    expect(text.slice(found.start, found.end)).toBe(words);
  });

  test.each([
    "tre uker",
    "14 dager",
    "innan 1. mai 2026",
    "\uFFFC uker",
    "seks veker",
    "3 (tre) uker",
  ])("«%s» is a deadline", (text) => expect(statesDeadline(text)).toBe(true));
  test("«snarest» is none", () => expect(statesDeadline("Klag snarest mulig.")).toBe(false));
});

test("who decides is named by kind everywhere, by name only where it is about complaint", () => {
  expect(namesComplaintBody("Klageinstansen er klagenemnda.", false)).toBe(true);
  expect(namesComplaintBody("Statsforvaltaren avgjer klaga.", false)).toBe(true);
  expect(namesComplaintBody("Statsforvalteren har tilsyn med barnehagen.", false)).toBe(false);
  expect(namesComplaintBody("Saken går da til Statsforvalteren.", true)).toBe(true);
  expect(namesComplaintBody("Du kan klage til oss.", true)).toBe(false);
});

test("how to complain is an address, a form or a way to send", () => {
  for (const text of [
    "Send klagen til oss.",
    "Skjema finn du på nettsida.",
    "nav.no/klage",
    "Lever klagen på rådhuset.",
  ]) {
    expect(statesProcedure(text), text).toBe(true);
  }
  expect(statesProcedure("Du kan klage innen tre uker.")).toBe(false);
});
