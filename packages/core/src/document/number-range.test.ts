import { expect, test } from "vitest";
import { findNumberRanges } from "./number-range.js";

const shown = (text: string): readonly string[] =>
  findNumberRanges(text).map(
    ({ kind, start, end, preposition }) =>
      `${kind} ${text.slice(start, end)}${preposition === undefined ? "" : ` ${preposition.word}`}`,
  );

test.each([
  ["Åpent kl. 09.00-15.00.", ["time kl. 09.00-15.00"]],
  ["Åpent fra kl 9 - 15 i dag", ["time kl 9 - 15 fra"]],
  ["Stengt 12.-14. mai 2026", ["date 12.-14. mai 2026"]],
  ["Stengt frå 12. april–14. mai", ["date 12. april–14. mai frå"]],
  ["Gjelder 01.01.2026-31.12.2026.", ["numeric-date 01.01.2026-31.12.2026"]],
  ["mandag-fredag og januar-mars", ["weekday mandag-fredag", "month januar-mars"]],
  ["mellom 10–15 uker i 2024-2026", ["number 10–15 mellom", "year 2024-2026"]],
])("%s", (text, ranges) => {
  expect(shown(text)).toEqual(ranges);
});

test.each([
  "sak 25/10432-3",
  "§ 22-15",
  "2026-01-02",
  "61-00-00-00",
  "ISO 9001-2015-1",
  "covid-19",
  "1-2-24",
])("%s holds no range", (text) => {
  expect(shown(text)).toEqual([]);
});

test("left, right and gap join to the range", () => {
  const text = "Åpent kl. 9 – 15 i dag";
  const [range] = findNumberRanges(text);
  expect(range!.left + range!.gap.text + range!.right).toBe(text.slice(range!.start, range!.end));
  expect(text.slice(range!.gap.start, range!.gap.end)).toBe(" – ");
});
