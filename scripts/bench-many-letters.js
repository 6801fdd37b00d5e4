// Many short letters for the benchmark of runs over folders, no two the same, made of the sentences in examples/.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pages } from "./bench-letters.js";

/** Words a letter has at least. */
const WORDS = 250;

/** Numbers that look as if drawn by lot, and are the same in every run: by the method of Park and Miller. */
function drawing(seed) {
  let state = seed;
  return (count) => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
}

/** Writes so many letters into a folder, in folders of a hundred. */
export function writeLetters(folder, count) {
  const paragraphs = [...new Set(pages(30))].filter((text) => text.split(" ").length > 8);
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=\p{Ll}{2}[.!?]) +(?=\p{Lu})/u))
    .filter((text) => /^\p{Lu}.*[.!?]$/u.test(text) && text.split(" ").length > 4);
  for (let number = 0; number < count; number++) {
    const draw = drawing(number + 1);
    const parts = [`Svar på henvendelsen din, sak 2026/${number + 1}`];
    for (let words = 0; words < WORDS; ) {
      const length = 2 + draw(4);
      const paragraph = Array.from({ length }, () => sentences[draw(sentences.length)]).join(" ");
      parts.push(paragraph);
      words += paragraph.split(" ").length;
    }
    const file = join(folder, String(Math.floor(number / 100)).padStart(3, "0"), `brev-${number + 1}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${parts.join("\n\n")}\n`);
  }
}
