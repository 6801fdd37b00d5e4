import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SpellingLoader } from "./load-spelling.js";

test("the package beside the program is found", () => {
  const words = new SpellingLoader().spelling();
  expect(words.isWord("vedtaket", "nb")).toBe(true);
  expect(words.isWord("vedtakete", "nb")).toBe(false);
});

test("where the package is not installed, the error says what to install, each time it is asked", () => {
  const { spelling } = new SpellingLoader(join(tmpdir(), "nowhere.js"));
  expect(spelling).toThrow(/npm install @klarsprak\/spelling/);
  expect(spelling).toThrow(/npm install @klarsprak\/spelling/);
});
