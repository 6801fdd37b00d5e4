import { expect, test } from "vitest";
import { read } from "../readers/read.js";
import { sentencesOf } from "./annotate.js";
import { documentLanguage, evidenceOf } from "./block-language.js";

function languageOf(text: string, path = "brev.txt", declared?: "nb" | "nn") {
  const { blocks } = read(text, { format: "text", path });
  const evidence = blocks.map((block) => evidenceOf(block, sentencesOf(block.readings[0].text)));
  return documentLanguage(evidence, { declared, path });
}

test.each([
  ["Møtet er avlyst.", "nb"],
  ["Timen er avlyst. Ring oss for ny time.", "nb"],
  ["Skolen er stengt i dag på grunn av snø.", "nb"],
  ["Skulen er stengd i dag.", "nn"],
  ["Vi kan ikkje hjelpe deg.", "nn"],
  ["Du må betale innan fristen.", "nn"],
  ["Please send us the form before the deadline.", "en"],
  ["2026-03-02", "nb"],
])("«%s» is %s", (text, language) => expect(languageOf(text)).toBe(language));

test("what the words leave open, markup and path may decide; words decide over both", () => {
  expect(languageOf("Møtet er avlyst.", "brev.txt", "nn")).toBe("nn");
  expect(languageOf("Møtet er avlyst.", "maler/nn/varsel.txt")).toBe("nn");
  expect(languageOf("Møtet er avlyst.", "varsel_nynorsk.txt")).toBe("nn");
  expect(languageOf("Møtet er avlyst.", "nn/nb/varsel.txt")).toBe("nb");
  expect(languageOf("Vi vet ikke hva dere mener, og hvordan dere vil ha det.", "nn/brev.txt", "nn")).toBe(
    "nb",
  );
});
