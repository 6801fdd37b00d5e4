import process from "node:process";
import { detectLanguage } from "../src/language/index.js";
import { loadGrammar } from "../src/node/load-grammar.js";
import { segment } from "../src/segment/index.js";
import { scoreSpeed, scoreTags, scoreTrees } from "./evaluate-grammar.js";
import { readTreebank, runningText, type TreebankSentence } from "./treebank.js";
import { TreebankFolder } from "./treebank-folder.js";

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

function scoreSegmentation(
  treebank: readonly TreebankSentence[],
  standard: "nb" | "nn",
  showErrors: boolean,
): { readonly sentences: string; readonly tokens: string } {
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
  return { sentences: f1(gold.sentences, found.sentences), tokens: f1(gold.tokens, found.tokens) };
}

// The share of texts of `size` sentences on end whose written standard is found; undecided counts as wrong.
function scoreLanguage(
  treebank: readonly TreebankSentence[],
  standard: "nb" | "nn",
  size: number,
  showErrors: boolean,
): string {
  let texts = 0;
  let right = 0;
  for (let i = 0; i + size <= treebank.length; i += size) {
    const text = treebank
      .slice(i, i + size)
      .map((sentence) => sentence.text)
      .join(" ");
    const { language, margin } = detectLanguage(text);
    texts++;
    if (language === standard && margin > 0) right++;
    else if (showErrors && size > 1) console.log(`L ${language} ${margin.toFixed(1)} ${text.slice(0, 200)}`);
  }
  return ((100 * right) / texts).toFixed(2);
}

/** All figures of one written standard on one part of the treebank, by name. */
function figures(
  folder: TreebankFolder,
  standard: "nb" | "nn",
  part: "dev" | "test",
  showErrors: boolean,
): ReadonlyMap<string, string> {
  const treebank = readTreebank(folder.need(`${standard}-${part}-ud.conllu`));
  const trees = readTreebank(folder.need(`${standard}-${part}-ndt.conllu`));
  const cut = scoreSegmentation(treebank, standard, showErrors);
  const onMiss = showErrors ? (line: string): void => console.log(line) : undefined;
  const start = performance.now();
  const model = loadGrammar(standard, new URL("../../models/", import.meta.url));
  model.tagger.tag([]);
  const taggerLoad = performance.now() - start;
  model.parser.parse(model.tagger.tag([]));
  const bothLoad = performance.now() - start;
  const tags = scoreTags(treebank, model, onMiss);
  const { uas, las } = scoreTrees(trees, model);
  const speed = scoreSpeed(trees, model);
  return new Map([
    ["whole sentences, F1", cut.sentences],
    ["tokens, F1", cut.tokens],
    ["part of speech, % right", tags.upos],
    ["part of speech before parsing, % right", tags.tagsAlone],
    ...[...tags.rows].map(([name, tally]) => [name, String(tally)] as const),
    ["head, % right (UAS)", uas],
    ["head and relation, % right (LAS)", las],
    ...[1, 3, 5].map(
      (size) =>
        [
          `written standard of ${size} sentence${size > 1 ? "s" : ""}, % right`,
          scoreLanguage(treebank, standard, size, showErrors),
        ] as const,
    ),
    ["tokens tagged a second", speed.tokens.toFixed(0)],
    ["sentences tagged and parsed a second", speed.sentences.toFixed(0)],
    ["loading the tagger, and both, ms", `${taggerLoad.toFixed(0)}, ${bothLoad.toFixed(0)}`],
  ]);
}

const [given, flag] = process.argv.slice(2);
if (given === undefined) {
  console.error(
    "usage: npm run eval -w retext-norwegian -- FOLDER [--errors]\nFOLDER holds nb-dev-ud.conllu[.gz], nb-dev-ndt.conllu[.gz] and the same of nn, or of test in place of dev.",
  );
  process.exit(2);
}
const folder = new TreebankFolder(given);
const parts = (["dev", "test"] as const).filter((part) => folder.find(`nb-${part}-ud.conllu`) !== undefined);
if (parts.length === 0) folder.need("nb-dev-ud.conllu");
for (const part of parts) {
  const nb = figures(folder, "nb", part, flag === "--errors");
  const nn = figures(folder, "nn", part, flag === "--errors");
  console.log(`\n${part.padEnd(44)} bokmål            nynorsk`);
  for (const [name, figure] of nb)
    console.log(`${name.padEnd(44)} ${figure.padEnd(17)} ${nn.get(name) ?? ""}`);
}
