// Makes the word lists of this package from the hunspell dictionaries. Run by the build with the folder to write to.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Expander, readAffixes } from "./affixes.js";
import { mendWords } from "./mend.js";
import { writeWordList } from "./word-list.js";

/** Flag of a word that may be the first part of a compound. */
const COMPOUND = "z";
/** Every letter of the lists is one byte; a word with another is left out. */
const ONE_BYTE = /^[\u0020-\u00ff]+$/;

function compile(folder: string, standard: "nb" | "nn"): Uint8Array {
  const expander = new Expander(readAffixes(readFileSync(join(folder, "index.aff"), "utf8")));
  const words = new Set<string>();
  const parts = new Set<string>();
  // The first line says how many entries follow.
  for (const line of readFileSync(join(folder, "index.dic"), "utf8").split("\n").slice(1)) {
    const [word = "", flags = ""] = line.trim().split("/");
    if (!ONE_BYTE.test(word)) continue;
    for (const form of expander.formsOf(word, flags)) words.add(form);
    if (flags.includes(COMPOUND)) parts.add(word);
  }
  mendWords(words, parts, standard);
  return gzipSync(Buffer.from(writeWordList(words, parts), "latin1"), { level: 9 });
}

const target = process.argv[2]!;
const { resolve } = createRequire(import.meta.url);
mkdirSync(target, { recursive: true });
for (const standard of ["nb", "nn"] as const) {
  const folder = dirname(resolve(`dictionary-${standard}`));
  writeFileSync(join(target, `${standard}.gz`), compile(folder, standard));
}
