import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grammarFor } from "../../../test/grammar-for.js";
import { createAnalyzer } from "../../analyzer/analyzer.js";
import { emptyConfig } from "../../config/effective-config.js";
import type { Rule } from "../../rule/rule.js";
import { applyEdits, withoutConflicts } from "../../text/text-edit.js";
import { textTypes } from "../../text-types/all.js";
import { anfoersel } from "./anfoersel.js";
import { beloep } from "./beloep.js";
import { bindestrekTankestrek } from "./bindestrek-tankestrek.js";
import { dato } from "./dato.js";
import { denDato } from "./den-dato.js";
import { dobbeltMellomrom } from "./dobbelt-mellomrom.js";
import { ellipsis } from "./ellipsis.js";
import { hilsen } from "./hilsen.js";
import { klokkeslett } from "./klokkeslett.js";
import { kommaMen } from "./komma-men.js";
import { kontonummer } from "./kontonummer.js";
import { lovForm } from "./lov-form.js";
import { mellomromTegn } from "./mellomrom-tegn.js";
import { nnDeDykk } from "./nn-de-dykk.js";
import { ogSkraastrek } from "./og-skraastrek.js";
import { ordGjentatt } from "./ord-gjentatt.js";
import { orgnr } from "./orgnr.js";
import { prosent } from "./prosent.js";
import { referansedato } from "./referansedato.js";
import { storForbokstavTittel } from "./stor-forbokstav-tittel.js";
import { storParagraf } from "./stor-paragraf.js";
import { tallBokstav } from "./tall-bokstav.js";
import { telefonnummer } from "./telefonnummer.js";
import { tidsrom } from "./tidsrom.js";
import { tusenskille } from "./tusenskille.js";

const rules: readonly Rule[] = [
  anfoersel,
  beloep,
  bindestrekTankestrek,
  dato,
  denDato,
  dobbeltMellomrom,
  ellipsis,
  hilsen,
  klokkeslett,
  kommaMen,
  kontonummer,
  lovForm,
  mellomromTegn,
  nnDeDykk,
  ogSkraastrek,
  ordGjentatt,
  orgnr,
  prosent,
  referansedato,
  storForbokstavTittel,
  storParagraf,
  tallBokstav,
  telefonnummer,
  tidsrom,
  tusenskille,
];

const analyzerOf = (chosen: readonly Rule[], language: "nb" | "nn" = "nb", type = "brev") =>
  createAnalyzer({
    rules: chosen,
    textTypes,
    phrases: { match: () => [] },
    grammarFor,
    lists: {
      knownAbbreviations: new Set(),
      lawNames: [{ nb: "forvaltningsloven", nn: "forvaltningslova" }],
      institutions: new Map(),
      commonNouns: new Set(["rådgiver", "saksbehandler", "mandag", "kommunen"]),
    },
    today: "2026-03-02",
    config: { ...emptyConfig, language, textType: { type, origin: "option", reason: "test" } },
  });

function fixed(text: string, chosen: readonly Rule[]): string {
  const { findings, failures } = analyzerOf(chosen).analyze({ source: text, format: "text" });
  expect(failures).toEqual([]);
  const fixes = findings.flatMap((finding) => (finding.fix === null ? [] : [finding.fix]));
  return applyEdits(
    text,
    withoutConflicts(fixes).flatMap((fix) => fix.edits),
  );
}

const sentences: readonly string[] = [
  "Kontoret holder åpent fra kl 09:00 - 15:00.",
  "Gebyret er kr. 4.500,-, og støtten er 12500 kroner.",
  "Møt opp kl.0900 mandag - fredag.",
  'Fyll ut "Søknad om plass" og og send den.',
  "Du kan klage på vedtaket men du må gjøre det innen 1 Mars 2026.",
  "Prisen går opp 5% i 2024-2026  for alle , sier vi.",
  "Vedtaket er gjort etter Forvaltningsloven §28.",
  "Ring oss på telefon 61000000 eller +4741234567...",
  "Betal til kontonummer 12345678903.Svar oss fort.",
  "Org.nr. 123456789 står på fakturaen ( se side 2 ).",
  "Vi svarer mellom 10-15 uker etter 31.12.2025.",
];

describe("fixes that are made unseen", () => {
  test.each(sentences)("twice is once: %s", (sentence) => {
    for (const rule of rules) {
      const once = fixed(sentence, [rule]);
      expect(fixed(once, [rule]), rule.id).toBe(once);
    }
  });

  test("of all rules together come to rest", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), (chosen) => {
        let text = chosen.join(" ");
        for (let pass = 0; pass < 3; pass++) text = fixed(text, rules);
        expect(fixed(text, rules)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test("leave the digits and letters of numbers as they are", () => {
    const digits = (text: string): string => text.replace(/\D/g, "");
    for (const sentence of sentences) expect(digits(fixed(sentence, rules))).toBe(digits(sentence));
  });

  test("never touch quotations, code and addresses", () => {
    const text =
      "I brevet står det «Møt opp kl.0900, jf. §28 , pris 12500 kroner». Se www.eksempel.no/kl.0900 og post@eksempel.no.";
    expect(fixed(text, rules)).toBe(text);
  });
});

describe("one cause, one finding", () => {
  const found = (text: string): readonly string[] =>
    analyzerOf(rules)
      .analyze({ source: text, format: "text" })
      .findings.map((finding) => `${finding.ruleId} ${finding.actual}`);

  test("a dash after «fra» belongs to tidsrom", () => {
    expect(found("Kontoret holder åpent fra kl 09:00 - 15:00.")).toEqual([
      "tidsrom fra kl 09:00 - 15:00",
      "klokkeslett kl 09:00 - 15:00",
    ]);
  });

  test("an amount belongs to beloep, a reference to referansedato", () => {
    expect(found("Gebyret er kr. 4.500,- for alle.")).toEqual(["beloep kr. 4.500,-"]);
    expect(found("Vi viser til brevet ditt av den 12.01.26.")).toEqual(["referansedato av den 12.01.26"]);
    expect(found("Vi behandler saken den 12.01.2026.")).toEqual(["den-dato den 12.01.2026"]);
  });
});

test.each([
  ["nb", "Gebyret er på kr 2.350,- og må betales nå.", "2350 kroner"],
  ["nb", "- Gebyr: kr 2.350,-", "kr 2350"],
  ["nn", "Gebyret er på kr 2.350,- og må betalast no.", "2350 kroner"],
  ["nn", "- Gebyr: kr 2.350,-", "kr 2350"],
] as const)("an amount is offered as the message writes it, and in no other way: %s %s", (language, source, amount) => {
  const [finding] = analyzerOf([beloep], language).analyze({ source, format: "markdown" }).findings;
  expect(finding!.message).toMatch(new RegExp(`Skriv «${amount}»\\.$`));
  expect(finding!.suggestions.map(({ text }) => text)).toEqual([amount]);
});

describe("good sentences of official letters are left alone", () => {
  test.each([
    "Etter opplæringslova har barnet ditt rett til skoleskyss.",
    "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner.",
    "Vedtaket er gjort etter helse- og omsorgstjenesteloven § 3-2.",
    "Gebyret er 500 kr. Du får faktura i juni.",
    "Saken har nummer 25/10432-3 og gjelder gnr. 12, bnr. 34.",
    "Send brevet til Postboks 24, 2850 Lena, eller ring 61 00 00 00.",
    "Vedtaket er gjort etter folketrygdloven § 22-15.",
    "Kontoret er åpent kl. 09.00–15.00.",
  ])("%s", (text) => {
    expect(analyzerOf(rules).analyze({ source: text, format: "text" }).findings).toEqual([]);
  });

  test.each([
    "Beløpet må betalast no, men du kan be om å betale seinare.",
    "De har rett til å sjå dokumenta i saka dykkar.",
    "Statens vegvesen har gitt ein månads frist.",
    "Frå 1. august til 15. juni kl. 09:00–15:00 betaler du 4500 kroner.",
  ])("%s", (text) => {
    expect(analyzerOf(rules, "nn").analyze({ source: text, format: "text" }).findings).toEqual([]);
  });

  test("a text message keeps to its alphabet", () => {
    const text = "Hei. Du får 12500 kroner 1. mai mellom kl. 9 og 15. Hilsen oss...";
    const { findings } = analyzerOf(rules, "nb", "sms").analyze({ source: text, format: "text" });
    expect(findings.map((finding) => [finding.ruleId, finding.fix?.text])).toEqual([
      ["tusenskille", "12 500"],
    ]);
  });
});

test("a greeting that is right in the other standard is the writer's choice", () => {
  const fixes = (text: string): readonly unknown[] =>
    analyzerOf([hilsen])
      .analyze({ source: `Vi svarer deg snart.\n\n${text}\n\nKari Nordmann`, format: "text" })
      .findings.map((finding) => finding.fix?.text ?? finding.suggestions[0]?.text);
  expect(fixes("Venleg helsing")).toEqual(["Vennlig hilsen"]);
  expect(fixed("Vi svarer deg snart.\n\nVenleg helsing\n\nKari Nordmann", [hilsen])).toContain(
    "Venleg helsing",
  );
  expect(fixed("Vi svarer deg snart.\n\nVenlig hilsen,\n\nKari Nordmann", [hilsen])).toContain(
    "Vennlig hilsen\n",
  );
});
