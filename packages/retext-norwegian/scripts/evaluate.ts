import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { detectLanguage } from "../src/language/index.js";
import { segment } from "../src/segment/index.js";
import { readTreebank, runningText, type TreebankSentence } from "./treebank.js";

type Spans = ReadonlySet<string>;

function f1(gold: Spans, found: Spans): string {
  const hits = [...found].filter((span) => gold.has(span)).length;
  return ((200 * hits) / (gold.size + found.size)).toFixed(2);
}

// Offsets that count only what is not white space, so that the two sides can be compared.
function positions(text: string): readonly number[] {
  const found = [0];
  for (let i = 0; i < text.length; i++) found.push(found[i]! + (/\s/.test(text[i]!) ? 0 : 1));
  return found;
}

function goldSpans(sentences: readonly TreebankSentence[]): {
  readonly sentences: Spans;
  readonly tokens: Spans;
} {
  const whole = new Set<string>();
  const tokens = new Set<string>();
  let at = 0;
  for (const { forms } of sentences) {
    const start = at;
    for (const form of forms) {
      const { length } = form.replaceAll(/\s/g, "");
      tokens.add(`${at}-${at + length}`);
      at += length;
    }
    whole.add(`${start}-${at}`);
  }
  return { sentences: whole, tokens };
}

function scoreSegmentation(path: string, standard: "nb" | "nn", showErrors: boolean): string {
  const treebank = readTreebank(path);
  const text = runningText(treebank);
  const at = positions(text);
  const gold = goldSpans(treebank);
  const sentences = segment(text, { standard });
  const span = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${at[start]}-${at[end]}`;
  const found = {
    sentences: new Set(sentences.map(span)),
    tokens: new Set(sentences.flatMap((sentence) => sentence.tokens.map(span))),
  };
  if (showErrors) {
    for (const sentence of sentences) {
      if (!gold.sentences.has(span(sentence)))
        console.log(`S ${text.slice(sentence.start, sentence.end + 15)}`);
      for (const token of sentence.tokens) {
        if (gold.tokens.has(span(token))) continue;
        console.log(
          `T ${text.slice(token.start, token.end)} | ${text.slice(Math.max(0, token.start - 25), token.end + 20)}`,
        );
      }
    }
  }
  return `sentence F ${f1(gold.sentences, found.sentences)}  token F ${f1(gold.tokens, found.tokens)}`;
}

// The share of texts of `size` sentences on end whose written standard is found; undecided counts as wrong.
function scoreLanguage(path: string, standard: "nb" | "nn", size: number, showErrors: boolean): string {
  const treebank = readTreebank(path);
  let texts = 0;
  let right = 0;
  for (let i = 0; i + size <= treebank.length; i += size) {
    const sample = treebank.slice(i, i + size);
    const text = sample.map((sentence) => sentence.text).join(" ");
    const { language, margin } = detectLanguage(text);
    texts++;
    if (language === standard && margin > 0) right++;
    else if (showErrors && size > 1) console.log(`L ${language} ${margin.toFixed(1)} ${text.slice(0, 200)}`);
  }
  return `${size} sentence${size > 1 ? "s" : ""} ${((100 * right) / texts).toFixed(2)} % of ${texts}`;
}

const [given, flag] = process.argv.slice(2);
if (given === undefined) {
  console.error(
    "usage: npm run eval -w retext-norwegian -- FOLDER [--errors]\nFOLDER holds nb-dev-ud.conllu[.gz] and nn-dev-ud.conllu[.gz].",
  );
  process.exit(2);
}
// npm runs this in the package; a path is meant from where the command was given.
const folder = resolve(process.env.INIT_CWD ?? ".", given);
for (const standard of ["nb", "nn"] as const) {
  const name = readdirSync(folder).find((file) => file.startsWith(`${standard}-dev-ud.conllu`));
  if (name === undefined) {
    console.error(
      `${folder}: no ${standard}-dev-ud.conllu or .gz; put the UD dev file of the standard there`,
    );
    process.exit(2);
  }
  const path = join(folder, name);
  const showErrors = flag === "--errors";
  console.log(`${standard}  ${scoreSegmentation(path, standard, showErrors)}`);
  const found = [1, 3, 5].map((size) => scoreLanguage(path, standard, size, showErrors));
  console.log(`${standard}  written standard right: ${found.join(", ")}`);
}
