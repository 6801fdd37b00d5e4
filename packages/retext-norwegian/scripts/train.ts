import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { gunzipSync, gzipSync } from "node:zlib";
import { readGrammar } from "../src/grammar/index.js";
import { writeParser } from "../src/syntax/parser-file.js";
import { writeTagger } from "../src/tagger/tagger-file.js";
import { scoreTags, scoreTrees } from "./evaluate-grammar.js";
import { withoutHeadlineBar } from "./train/headline-bar.js";
import { jackknifeTags } from "./train/jackknife.js";
import { trainLemmas } from "./train/train-lemmas.js";
import { trainParser } from "./train/train-parser.js";
import { type TaggedExample, trainTagger } from "./train/train-tagger.js";
import { tagNames } from "./train/treebank-tags.js";
import { readTreebank, type TreebankSentence } from "./treebank.js";
import { TreebankFolder } from "./treebank-folder.js";

/** Chosen on the development files; MODEL-CARD.md tells what else was tried. */
const TAGGER = { epochs: 6, seeds: [1, 2, 3], threshold: { nb: 0.88, nn: 0.95 } };
const JACKKNIFE_SEED = 7;
const PARSER = { epochs: 6, seeds: [3, 4, 5], threshold: { nb: 1.5, nn: 1.55 } };
const CARD = "MODEL-CARD.md";

type Standard = "nb" | "nn";

/** Trains a written standard and writes its two files. */
function train(folder: TreebankFolder, standard: Standard): void {
  const log = (line: string): void => console.log(`${standard}  ${line}`);
  const treebank = readTreebank(folder.need(`${standard}-train.conllu`));
  const headless = treebank.map(withoutHeadlineBar);
  log(`${treebank.length} sentences: the tagger`);
  const tagger = trainTagger(
    headless.map((sentence) => exampleOf(sentence, standard)),
    { ...TAGGER, threshold: TAGGER.threshold[standard], log },
  );
  const indexOf = new Map(tagger.tagNames.map((name, i) => [name, i]));
  const lemmas = trainLemmas(
    headless.flatMap((sentence) => {
      const names = tagNames(sentence, standard);
      return sentence.forms.map((form, i) => ({
        form,
        tag: indexOf.get(names[i]!)!,
        lemma: sentence.lemmas[i]!,
      }));
    }),
    tagger.tagNames.length,
  );
  write(`${standard}.tagger.gz`, writeTagger({ ...tagger, ...lemmas }));
  log("the training text as a tagger sees it that has not read it");
  const tagged = jackknifeTags(
    treebank.map((sentence) => exampleOf(sentence, standard)),
    tagger.tagNames,
    JACKKNIFE_SEED,
  );
  log("the parser");
  const parser = trainParser(
    treebank.map(({ heads, relations }, i) => ({ tagged: tagged[i]!, heads, relations })),
    { ...PARSER, threshold: PARSER.threshold[standard], log },
  );
  write(`${standard}.parser.gz`, writeParser(parser));
}

function exampleOf(sentence: TreebankSentence, standard: Standard): TaggedExample {
  return { forms: sentence.forms, tags: tagNames(sentence, standard) };
}

function write(name: string, bytes: Uint8Array): void {
  const packed = gzipSync(bytes, { level: 9 });
  mkdirSync("models", { recursive: true });
  writeFileSync(`models/${name}`, packed);
  console.log(`models/${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
}

/** The column of a written standard in the model card. */
function columnOf(folder: TreebankFolder, standard: Standard): readonly string[] {
  const packed = (part: string): Buffer => readFileSync(`models/${standard}.${part}.gz`);
  const model = readGrammar(standard, (part) => gunzipSync(packed(part)));
  const size = (part: string): string => `${(packed(part).length / 1e6).toFixed(2)} MB`;
  const tags = scoreTags(readTreebank(folder.need(`${standard}-dev-ud.conllu`)), model);
  const { uas, las } = scoreTrees(readTreebank(folder.need(`${standard}-dev-ndt.conllu`)), model);
  return [
    size("tagger"),
    size("parser"),
    tags.upos,
    tags.tagsAlone,
    ...[...tags.rows.values()].map(String),
    uas,
    las,
  ];
}

const NAMES = [
  "size of the tagger, packed",
  "size of the parser, packed",
  "part of speech, % right",
  "part of speech before parsing, % right",
  "finite verbs, F1",
  "s-passives, F1",
  "bli- and verte-passives, F1",
  "head, % right (UAS)",
  "head and relation, % right (LAS)",
];

const [given, only] = process.argv.slice(2);
if (given === undefined) {
  console.error(
    "usage: npm run train -w retext-norwegian -- FOLDER [nb|nn|figures]\nFOLDER holds nb-train.conllu[.gz], nb-dev-ud.conllu[.gz], nb-dev-ndt.conllu[.gz] and the same of nn.",
  );
  process.exit(2);
}
const folder = new TreebankFolder(given);
for (const standard of ["nb", "nn"] as const)
  if (only === undefined || only === standard) train(folder, standard);
const [nb, nn] = [columnOf(folder, "nb"), columnOf(folder, "nn")];
const table = [
  "| on the development files, raw text | bokmål | nynorsk |",
  "| --- | --- | --- |",
  ...NAMES.map((name, i) => `| ${name} | ${nb[i]} | ${nn[i]} |`),
].join("\n");
// The card's table is what this writes; what stands around it is written by people.
const card = readFileSync(CARD, "utf8");
writeFileSync(
  CARD,
  card.replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- end of figures -->)/, (_, from, to) => from + table + to),
);
console.log(table);
