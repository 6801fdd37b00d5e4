import { expect, test } from "vitest";
import { isAfterNumberLabel } from "./number-label.js";

const before = (text: string): boolean => isAfterNumberLabel(text, text.indexOf("#"));

test.each([
  "i sak #",
  "Saksnr.: #",
  "gnr. #",
  "etter forvaltningsloven #",
  "jf. § #",
  "§§ 5-1, 5-2 og #",
  "§ 3 første ledd bokstav a nr. #",
  "postboks #",
  "telefon: #",
  "Organisasjonsnummer #",
])("the number in «%s» is a name", (text) => {
  expect(before(text)).toBe(true);
});

test.each([
  "du får #",
  "prisen er kr #",
  "etter § 3 betaler du #",
  "saken koster #",
  "ansvar #",
  "#",
])("the number in «%s» is a quantity", (text) => {
  expect(before(text)).toBe(false);
});
