import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readTreebank } from "./treebank.js";
import { TreebankFolder } from "./treebank-folder.js";

type Counts = ReadonlyMap<string, number>;

interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly rank: number;
}

const WORDS = 4500;
const SUFFIXES = 2500;
const FEWEST = 3;
// So much that a word met a few times, of what the texts happen to be about, says little.
const SMOOTHING = 2;
// One word from the wrong standard (a name, a heading left over) should not outweigh a whole letter.
const HEAVIEST = 3.5;
// «De» is the plural «you» of nynorsk letters, of which the treebank has none. The others are the same in both
// standards, but the nynorsk of the treebank speaks to a reader more seldom than letters do.
const LEFT_OUT: ReadonlySet<string> = new Set("de du deg din ditt dine vi oss vår vårt våre".split(" "));
const TARGET = "src/language/language-weights.data.ts";

const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function count(tokens: readonly string[], namesOf: (word: string) => readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const token of tokens)
    for (const name of namesOf(token)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// Log-odds of the relative frequency in bokmål against nynorsk, most telling first.
function rank(nb: Counts, nn: Counts, most: number): readonly Feature[] {
  const [sumNb, sumNn] = [total(nb), total(nn)];
  const features: Feature[] = [];
  for (const name of new Set([...nb.keys(), ...nn.keys()])) {
    const [inNb, inNn] = [nb.get(name) ?? 0, nn.get(name) ?? 0];
    if (inNb + inNn < FEWEST || LEFT_OUT.has(name)) continue;
    const [p, q] = [(inNb + SMOOTHING) / sumNb, (inNn + SMOOTHING) / sumNn];
    const weight = Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.log(p / q)));
    features.push({ name, weight, rank: Math.abs(p - q) * Math.abs(weight) });
  }
  features.sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
  return features.slice(0, most);
}

// Tenths, grouped by weight, so that the file is short and a change in it can be read.
function write(name: string, doc: string, features: readonly Feature[]): string {
  const groups = new Map<number, string[]>();
  for (const { name: form, weight } of features) {
    const tenths = Math.round(weight * 10);
    if (tenths === 0) continue;
    groups.set(tenths, [...(groups.get(tenths) ?? []), form]);
  }
  const lines = [...groups]
    .sort(([a], [b]) => b - a)
    .map(([tenths, forms]) => `${tenths} ${forms.sort((a, b) => (a < b ? -1 : 1)).join(" ")}`);
  return `/** ${doc} */\nexport const ${name} = \`${lines.join("\n")}\`;\n`;
}

function wordsOf(folder: string, standard: "nb" | "nn"): readonly string[] {
  const path = join(folder, `${standard}-train.conllu.gz`);
  if (!existsSync(path)) {
    console.error(`${path}: not found; give the folder that holds nb-train.conllu.gz and nn-train.conllu.gz`);
    process.exit(2);
  }
  return readTreebank(path)
    .flatMap(({ forms, upos }) => forms.filter((_, i) => upos[i] !== "PROPN" && upos[i] !== "X"))
    .map((form) => form.toLowerCase())
    .filter((form) => /^[\p{L}][\p{L}'-]*$/u.test(form));
}

const given = process.argv[2];
if (given === undefined) {
  console.error("usage: npm run train-language -w retext-norwegian -- TREEBANK-FOLDER");
  process.exit(2);
}
const folder = new TreebankFolder(given).path;
const [nb, nn] = [wordsOf(folder, "nb"), wordsOf(folder, "nn")];
const own = (word: string): readonly string[] => [word];
const suffixes = (word: string): readonly string[] =>
  word.length > 4 ? [2, 3, 4].map((length) => word.slice(-length)) : [];
const words = rank(count(nb, own), count(nn, own), WORDS);
// Types, not tokens: a suffix is for words that the list does not have.
const endings = rank(count([...new Set(nb)], suffixes), count([...new Set(nn)], suffixes), SUFFIXES);

writeFileSync(
  TARGET,
  `// Made by scripts/train-language.ts from the Norwegian Dependency Treebank (National Library of Norway; annotation CC0 1.0).
// A line is a weight in tenths of a log-odds, above 0 for bokmål, and the forms that carry it.

${write("WORD_WEIGHTS", "Words that tell bokmål from nynorsk.", words)}
${write("SUFFIX_WEIGHTS", "Endings of 2 to 4 letters that tell bokmål from nynorsk.", endings)}`,
);
