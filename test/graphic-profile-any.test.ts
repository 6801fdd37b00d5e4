import fc from "fast-check";
import { expect, test } from "vitest";
import { found, houseProfile, idsOf } from "./support/analyse-letter.js";
import { type LetterLooks, writtenLetter } from "./support/written-letter.js";

const look = fc.record(
  {
    font: fc.constantFrom("Arial", "Papyrus", "", "F1", "sans-serif"),
    size: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 8, 11)),
    colour: fc.constantFrom("#000000", "#FFFFFF", "#999999", "rgb(1,2,3)", ""),
    background: fc.constantFrom("#000000", "#ffffff", "#999999", "transparent"),
    bold: fc.boolean(),
  },
  { requiredKeys: [] },
);
const side = fc.double({ min: 0, max: 300, noNaN: true });
const size = fc.record({ width: side, height: side });
const letters = fc.record(
  {
    format: fc.constantFrom("docx", "odt", "pdf"),
    body: look,
    heading: look,
    block: fc.record(
      {
        lineSpacing: side,
        alignment: fc.constantFrom("left", "right", "centre", "justified"),
        style: fc.constantFrom("", "Tittel", "Normal"),
      },
      { requiredKeys: [] },
    ),
    partLevel: fc.integer({ min: 1, max: 9 }),
    logo: fc.record({ own: size, shown: size }, { requiredKeys: [] }),
    appearance: fc.record(
      {
        margins: fc.array(fc.record({ top: side, right: side, bottom: side, left: side })),
        pages: fc.nat(),
        pageNumbers: fc.boolean(),
        template: fc.string(),
      },
      { requiredKeys: [] },
    ),
    title: fc.string(),
    declaredLanguage: fc.string(),
    template: fc.boolean(),
  },
  { requiredKeys: [] },
);
const graphic = new Set([
  "font-tillatt",
  "linjeavstand",
  "marger",
  "mal-avvik",
  "sidetall",
  "dok-tittel",
  "justert",
  "sprak-attributt",
  "logo-tilstede",
]);

test(
  "whatever a letter looks like, no rule fails, and each has one thing to say",
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(letters, fc.boolean(), (looks, hasProfile) => {
        const ids = idsOf(found(writtenLetter(looks as LetterLooks), hasProfile ? houseProfile : {}));
        const own = ids.filter((id) => graphic.has(id));
        expect(own).toEqual([...new Set(own)]);
      }),
      { numRuns: 150 },
    );
  },
);
