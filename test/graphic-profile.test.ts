import type { Finding, SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { found, idsOf, houseProfile as profile } from "./support/analyse-letter.js";
import { type LetterLooks, LOGO, writtenLetter } from "./support/written-letter.js";

const STRETCHED = { own: LOGO, shown: { width: 100, height: 80 } };

describe("a letter with all that is bad", () => {
  const looks: LetterLooks = {
    body: { font: "Comic Sans MS", size: 8, colour: "#999999" },
    partLevel: 3,
    logo: STRETCHED,
  };

  test.each(["nb", "nn"] as const)("gives five findings, one for each cause: %s", (language) => {
    const findings = found(writtenLetter({ ...looks, language }), {
      fonts: ["Calibri"],
      colours: ["#1a4d80"],
      bodySize: 11,
      logo: "logo.png",
    });
    expect(idsOf(findings)).toEqual([
      "font-tillatt",
      "kontrast",
      "logo-tilstede",
      "overskrift-niva",
      "skriftstoerrelse",
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(Array(5).fill("warning"));
    expect(findings.map((finding) => finding.language)).toEqual(Array(5).fill(language));
  });

  test("without a profile nobody says which font is right, or how the logo looks", () => {
    expect(idsOf(found(writtenLetter(looks)))).toEqual(["kontrast", "overskrift-niva", "skriftstoerrelse"]);
  });

  test("says how much of the text it holds for, what is there and what to do", () => {
    const messages = found(writtenLetter(looks), { fonts: ["Calibri", "Arial"] }).map(
      ({ message }) => message,
    );
    expect(messages).toContain(
      "87 % av teksten er i Comic Sans MS, som ikke er med i den grafiske profilen. Merk teksten, og velg Calibri eller Arial.",
    );
    expect(messages).toContain(
      "100 % av teksten er under 9 punkt. Det er for lite for mange. Merk teksten, og velg 11 punkt.",
    );
    expect(messages).toContain(
      "Overskriften er på nivå 3, men den forrige var på nivå 1. Velg stilen «Overskrift 2».",
    );
    expect(messages).toContain(
      "Bildet er strukket 60 % i høyden. Still størrelsen tilbake, og dra bare i hjørnene når du endrer den.",
    );
  });
});

describe("a good letter", () => {
  test.each([
    ["Calibri", 11],
    ["Arial", 11],
    ["Times New Roman", 12],
    ["Arial", 10],
  ])("in %s %d is left alone", (font, size) => {
    for (const language of ["nb", "nn"] as const)
      expect(idsOf(found(writtenLetter({ language, body: { font, size } })))).toEqual([]);
  });

  test("is left alone by a profile that it follows", () => {
    expect(idsOf(found(writtenLetter({ appearance: { template: "Brev.dotx" } }), profile))).toEqual([]);
  });

  test("may hold a sign of another font, a small note and a red word", () => {
    const letter = writtenLetter({
      more: (builder) => {
        builder.addBlock(
          { kind: "paragraph", place: { part: "body", number: 0 }, look: { style: "Normal" } },
          [
            { text: "Kryss av ", look: { font: "Calibri", size: 11 } },
            { text: "Ω", look: { font: "Symbol", size: 11 } },
            { text: " innen ", look: { font: "Calibri", size: 11 } },
            { text: "1. mai", look: { font: "Calibri", size: 11, colour: "#c00000" } },
            { text: ".", look: { font: "Calibri", size: 11 } },
          ],
        );
      },
    });
    expect(idsOf(found(letter, profile))).toEqual([]);
  });
});

describe("what a letter has otherwise than the profile", () => {
  const cases: readonly (readonly [string, LetterLooks, readonly string[]])[] = [
    ["font", { body: { font: "Arial" } }, ["font-tillatt"]],
    ["font of headings alone", { heading: { font: "Arial" } }, ["font-tillatt"]],
    ["size", { body: { size: 10 } }, ["skriftstoerrelse"]],
    ["size of headings, on each level", { heading: { size: 18 } }, ["skriftstoerrelse", "skriftstoerrelse"]],
    ["colour", { heading: { colour: "#c00000" } }, ["farge-palett"]],
    ["background", { body: { background: "#ffff00" } }, ["farge-palett"]],
    ["colour without contrast", { body: { colour: "#aaaaaa" } }, ["kontrast"]],
    ["spacing", { block: { lineSpacing: 1.5 } }, ["linjeavstand"]],
    ["alignment", { block: { alignment: "justified" } }, ["justert"]],
    ["margins", { appearance: { margins: [{ top: 25, right: 25, bottom: 25, left: 31 }] } }, ["marger"]],
    ["logo", { logo: "none" }, ["logo-tilstede"]],
    ["stretched logo", { logo: STRETCHED }, ["logo-tilstede"]],
    ["template", { appearance: { template: "C:\\maler\\Normal.dotm" } }, ["mal-avvik"]],
    ["styles", { block: { style: "Vanlig" } }, ["mal-avvik"]],
    ["page numbers", { appearance: { pages: 2 } }, ["sidetall"]],
    ["title", { title: undefined }, ["dok-tittel"]],
    ["language", { declaredLanguage: "en-GB" }, ["sprak-attributt"]],
    ["no language", { declaredLanguage: undefined }, ["sprak-attributt"]],
    ["levels", { partLevel: 4 }, ["overskrift-niva"]],
  ];
  test.each(cases)("%s", (_, looks, expected) => {
    for (const language of ["nb", "nn"] as const) {
      const { partLevel = 2 } = looks;
      const own = { ...profile, styles: [...profile.styles, `Overskrift ${partLevel}`] };
      const findings = found(writtenLetter({ ...looks, language }), own);
      expect(idsOf(findings)).toEqual(expected);
      expect(findings.map((finding) => finding.language)).toEqual(expected.map(() => language));
    }
  });

  test("is one finding for one template, also where the styles are others", () => {
    const looks = { appearance: { template: "Normal.dotm" }, block: { style: "Vanlig" } };
    expect(found(writtenLetter(looks), profile).map(({ message }) => message)).toEqual([
      "Dokumentet er laget av malen «Normal.dotm». Den grafiske profilen sier «brev.dotx». Lag dokumentet av den.",
    ]);
  });
});

describe("a PDF", () => {
  test("is mended where it was made", () => {
    const bad = writtenLetter({
      format: "pdf",
      body: { font: "ComicSansMS", size: 8, colour: "#999999", background: "#ffffee" },
      heading: { colour: "#c00000" },
      block: { lineSpacing: 2, alignment: "justified" },
      appearance: { pages: 2 },
      title: undefined,
      declaredLanguage: undefined,
      logo: "none",
      more: (builder) => {
        const image = { src: "bilde", missingAlt: true, decorative: false };
        builder.addBlock({ kind: "image", place: { part: "body", number: 0 }, image }, [{ text: "" }]);
      },
    });
    for (const own of [profile, {}]) {
      const findings = found(bad, own).filter(({ category }) => category === "layout");
      expect(findings.length).toBeGreaterThan(5);
      for (const { message } of findings) expect(message).not.toMatch(/Merk (?:hele )?teksten|Velg stilen/);
    }
    const inWord = found({ ...bad, format: "docx" }, profile).map(({ message }) => message);
    expect(inWord.some((message) => message.includes("Merk teksten"))).toBe(true);
  });

  test("has levels of headings only where tags say so", () => {
    const looks = { format: "pdf", partLevel: 3 } as const;
    const untagged = writtenLetter(looks);
    const blocks = untagged.blocks.map(({ look, ...block }) => block);
    expect(idsOf(found({ ...untagged, blocks }))).toEqual([]);
    expect(idsOf(found(untagged))).toEqual(["overskrift-niva"]);
  });
});

describe("a web page", () => {
  const page = (body: LetterLooks["body"]): SourceDocument => ({
    ...writtenLetter({ ...(body === undefined ? {} : { body }) }),
    format: "html",
    appearance: { medium: "screen" },
  });
  const severities = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap(({ ruleId, severity, message }) =>
      ruleId === "kontrast" || ruleId === "skriftstoerrelse" ? [`${ruleId} ${severity} ${message}`] : [],
    );

  test("has errors where a letter has warnings", () => {
    expect(severities(found(page({ colour: "#999999", size: 12 })))).toEqual([
      "kontrast error 87 % av teksten har fargen #999999 på #ffffff. Kontrasten er 2,8 : 1, men skal være minst 4,5 : 1. Velg farger som skiller seg mer fra hverandre i stilarket.",
    ]);
  });

  test("is measured in pixels", () => {
    expect(severities(found(page({ size: 10.5 })))).toEqual([]);
    expect(severities(found(page({ size: 10.5 }), { webBodySize: 16, bodySize: 11 }))).toEqual([
      "skriftstoerrelse warning 100 % av teksten er under 16 piksler. Det er for lite for mange. Rett stilarket til 16 piksler eller mer.",
    ]);
    expect(severities(found(page({ size: 8 })))).toEqual([
      "skriftstoerrelse warning 100 % av teksten er under 12 piksler. Det er for lite for mange. Rett stilarket til 16 piksler eller mer.",
    ]);
  });
});
