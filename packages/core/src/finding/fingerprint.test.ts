import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.js";

const space = fc.string({
  unit: fc.constantFrom(" ", "\n", "\t", "\r", "\u00a0", "\u2003", "\u2028", "\ufeff"),
  minLength: 1,
});
const word = fc.string({ unit: fc.constantFrom("a", "ø", "§", "1", "-", "\u2013", "😀"), minLength: 1 });

test("a fingerprint is the same however the words are spaced and wrapped", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space, space), { minLength: 1 }), space, (words, around) => {
      const one = words.map(([word, gap]) => word + gap).join("");
      const other = around + words.map(([word, , gap]) => word + gap).join("");
      expect(fingerprint("regel", "melding", other, false)).toBe(fingerprint("regel", "melding", one, false));
    }),
  );
});

test("a fingerprint tells rules, messages and words apart", () => {
  const prints = [
    fingerprint("passiv", "s", "Saken vurderes", false),
    fingerprint("passiv", "bli", "Saken vurderes", false),
    fingerprint("langt-ord", "s", "Saken vurderes", false),
    fingerprint("passiv", "s", "Saken vurderer", false),
    fingerprint("passiv", "s", "Sakenvurderes", false),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
});

test("fingerprints are those that baselines hold already", () => {
  expect(fingerprint("passiv", "s", " Saken\n vurderes ", false)).toBe("c569d0b42d36ca03");
});

test("of what is private a fingerprint keeps only the shape", () => {
  expect(fingerprint("foedselsnummer", "found", "Nr. 010203 12345", true)).toBe(
    fingerprint("foedselsnummer", "found", "Ab. 999999 54321", true),
  );
});
