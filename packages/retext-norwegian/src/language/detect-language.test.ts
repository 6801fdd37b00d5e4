import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideLanguage, detectLanguage } from "./detect-language.js";
import { addEvidence, languageEvidence, NO_EVIDENCE } from "./language-evidence.js";

const LETTERS = [
  [
    "nb",
    "Vi har vurdert søknaden din om barnehageplass. Dere får dessverre ikke plass fra august, men dere står på venteliste.",
  ],
  [
    "nn",
    "Vi har vurdert søknaden din om barnehageplass. De får diverre ikkje plass frå august, men de står på venteliste.",
  ],
  [
    "nb",
    "Du kan klage på vedtaket innen tre uker etter at du mottok dette brevet. Klagen må være skriftlig.",
  ],
  ["nn", "Du kan klage på vedtaket innan tre veker etter at du fekk dette brevet. Klaga må vere skriftleg."],
  [
    "en",
    "You can appeal the decision within three weeks of receiving this letter. The appeal must be in writing.",
  ],
  ["en", "Please contact us if you have any questions."],
  ["nb", "Møtet ble flyttet. Ta med pass."],
  ["nn", "Møtet vart flytta. Eg tek med pass."],
  [
    "nb",
    "Rapporten «The state of the environment» ligger på nettsiden vår, og du finner den ikke i arkivet.",
  ],
] as const;

describe("detectLanguage", () => {
  it.each(LETTERS)("finds %s: %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
    expect(detectLanguage(text).margin).toBeGreaterThan(0);
  });

  it("scores bokmål above 0 and nynorsk below", () => {
    expect(detectLanguage("Jeg vet ikke hva de sier.").score).toBeGreaterThan(2);
    expect(detectLanguage("Eg veit ikkje kva dei seier.").score).toBeLessThan(-2);
  });

  it.each(["", "123 456", "§ 5", "\uFFFC"])("guesses bokmål without any margin: %j", (text) => {
    expect(detectLanguage(text)).toMatchObject({ language: "nb", score: 0, margin: 0 });
  });

  it("does not count addresses", () => {
    expect(detectLanguage("https://ikkje.no/eg/kva").words).toBe(0);
  });

  it("takes words as well as a text", () => {
    expect(detectLanguage(["Eg", "kjem", "IKKJE"])).toEqual(detectLanguage("Eg kjem IKKJE."));
  });

  it("adds up over the blocks of a document", () => {
    const blocks = fc.array(
      fc.array(fc.constantFrom("jeg", "eg", "ikke", "the", "søknaden", "veit", "Oslo")),
    );
    fc.assert(
      fc.property(blocks, (all) => {
        const sum = all.map(languageEvidence).reduce(addEvidence, NO_EVIDENCE);
        const whole = languageEvidence(all.flat());
        expect(sum.standard).toBeCloseTo(whole.standard, 6);
        expect({ ...sum, standard: 0 }).toEqual({ ...whole, standard: 0 });
      }),
    );
  });

  it("decides English only where English function words outnumber the Norwegian ones", () => {
    expect(decideLanguage({ standard: -3, english: 4, norwegian: 4, words: 20 }).language).toBe("nn");
    expect(decideLanguage({ standard: 3, english: 5, norwegian: 4, words: 20 }).language).toBe("en");
    expect(decideLanguage({ standard: 3, english: 1, norwegian: 0, words: 200 }).language).toBe("nb");
  });
});
