// Builds src/inflect/lexicon-{nb,nn}.data.ts from the tables in scripts/inflection/.
//
//   node build-inflection.js                 writes the lexicons
//   node build-inflection.js mine <folder>   first mines <folder>/{nb,nn}-train.conllu.gz (Norwegian Dependency Treebank,
//                                            CC0 annotation) into scripts/inflection/treebank-{nb,nn}.txt
//   node build-inflection.js check <folder>  lists where the hand-made tables and the treebank disagree
//
// Only lemma and paradigm class are kept, never text. The same input gives the same output.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "../src/inflect");
const standards = ["nb", "nn"];
const kinds = { VERB: "verbs", NOUN: "nouns", ADJ: "adjectives" };

async function load(module) {
  const { outputFiles } = await build({
    entryPoints: [join(source, module)],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const { verbForms } = await load("verb-paradigm.ts");
const { nounForms } = await load("noun-paradigm.ts");
const { adjectiveForms } = await load("adjective-paradigm.ts");
const { slotOf } = await load("features.ts");

/** A table of `code: lemma lemma` and `lemma code` lines. */
export function readTable(text) {
  const entries = new Map();
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [head, ...rest] = line.split(/\s+/);
    if (head.endsWith(":")) for (const lemma of rest) entries.set(lemma, head.slice(0, -1));
    else entries.set(head, rest.join(""));
  }
  return entries;
}

const handTable = (standard, upos) =>
  readTable(readFileSync(join(here, `inflection/${standard}-${kinds[upos]}.txt`), "utf8"));

/** What the treebank shows: upos -> lemma -> `slot|gender|form` -> count. */
function observe(folder, standard) {
  const text = gunzipSync(readFileSync(join(folder, `${standard}-train.conllu.gz`))).toString("utf8");
  const seen = { VERB: new Map(), NOUN: new Map(), ADJ: new Map() };
  for (const line of text.split("\n")) {
    const [, form, lemma, tag, , features] = line.split("\t");
    if (features === undefined || /Case=Gen|Abbr=Yes|NumType/.test(features)) continue;
    const feats = features === "_" ? {} : Object.fromEntries(features.split("|").map((f) => f.split("=")));
    // Nynorsk participles are tagged ADJ and their lemma is the participle, so they say nothing about a verb.
    const upos = tag === "AUX" ? "VERB" : tag;
    if (!(upos in seen) || features === "_" || (upos === "ADJ" && feats.VerbForm)) continue;
    if (upos === "NOUN" && (feats.Gender === undefined || feats.Gender.length > 4)) continue;
    if (!/^[a-zæøåéèêóòô]{2,}$/.test(lemma) || !/^[a-zæøåéèêóòô]+$/i.test(form)) continue;
    const slot = slotOf(upos, feats, standard);
    if (slot === undefined) continue;
    const forms = seen[upos].get(lemma) ?? new Map();
    const key = `${slot}|${upos === "NOUN" ? feats.Gender : ""}|${form.toLowerCase()}`;
    forms.set(key, (forms.get(key) ?? 0) + 1);
    seen[upos].set(lemma, forms);
  }
  return seen;
}

const rowsOf = (forms) => [...forms].map(([key, count]) => [...key.split("|"), count]);

/** The forms a code gives, as sets by slot. */
function formsOf(upos, lemma, code, standard) {
  if (upos === "VERB") return verbForms(lemma, code, standard);
  if (upos === "ADJ") return adjectiveForms(lemma, code, standard);
  const all = nounForms(lemma, code, standard);
  const slots = {};
  for (const { forms } of all)
    for (const [slot, list] of Object.entries(forms)) slots[slot] = [...(slots[slot] ?? []), ...list];
  return slots;
}

/** Share of the observed forms that a code explains. */
function agreement(upos, lemma, code, standard, rows) {
  const forms = formsOf(upos, lemma, code, standard);
  let right = 0;
  let all = 0;
  for (const [slot, , form, count] of rows) {
    if (upos === "VERB" && slot === "participleCommon") continue;
    all += count;
    if (forms[slot]?.includes(form)) right += count;
  }
  return all === 0 ? 0 : right / all;
}

function compoundAgreement(prefix, base, code, standard, rows) {
  const inner = rows
    .filter(([, , form]) => form.startsWith(prefix))
    .map(([slot, gender, form, count]) => [slot, gender, form.slice(prefix.length), count]);
  return inner.length === rows.length ? agreement("NOUN", base, code, standard, inner) : 0;
}

const candidates = {
  VERB: { nb: ["a", "t", "d", "D"], nn: ["a", "t", "d", "D"] },
  NOUN: {
    nb: { Masc: ["m", "mr", "mc", "m*"], Fem: ["f", "f*"], Neut: ["n", "ne", "nc", "n*", "ne*"] },
    nn: { Masc: ["m", "mc", "m*"], Fem: ["fr", "f", "f*"], Neut: ["n", "nc", "n*"] },
  },
  ADJ: ["r", "i", "c", "v", "r*", "x"],
};

function mineVerb(lemma, rows, standard) {
  if (!lemma.endsWith("e") || !/[aeiouyæøå].*e$/.test(lemma)) return undefined;
  const telling = rows.filter(([slot]) => slot === "past" || slot === "participle");
  if (telling.reduce((sum, r) => sum + r[3], 0) < 2) return undefined;
  const fits = candidates.VERB[standard].filter(
    (code) => agreement("VERB", lemma, code, standard, rows) === 1,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Suffixes that settle class and gender whatever the treebank says of a single word. */
const settled = {
  nb: [
    [/..ing$/, "f"],
    [/...(else|sjon|het|ist|isme|itet|asje|graf|tør)$/, "m"],
    [/...dom$/, "m*"],
    [/...ment$/, "ne"],
    [/...eri$/, "ne"],
  ],
  nn: [
    [/..ing$/, "fr"],
    [/...(leik|sjon|ist|isme|itet|asje|graf|tør)$/, "m"],
    [/...dom$/, "m*"],
    [/...(heit|semd|sle)$/, "f"],
    [/...nad$/, "mb"],
    [/...(ment|eri)$/, "n"],
  ],
};

function mineNoun(lemma, rows, standard, hand) {
  for (let at = 1; at < lemma.length - 2; at += 1) {
    const code = hand.get(lemma.slice(at));
    // A compound of a word in the hand-made table needs no entry of its own.
    if (
      code !== undefined &&
      code !== "-" &&
      compoundAgreement(lemma.slice(0, at), lemma.slice(at), code, standard, rows) >= 0.9
    )
      return undefined;
  }
  for (const [suffix, code] of settled[standard])
    if (suffix.test(lemma) && agreement("NOUN", lemma, code, standard, rows) > 0.8) return code;
  const total = rows.reduce((sum, r) => sum + r[3], 0);
  const byGender = { Masc: 0, Fem: 0, Neut: 0 };
  for (const [, gender, , count] of rows) byGender[gender] += count;
  // Bokmål feminines with -en are tagged masculine in the definite, so any clear feminine makes the noun one.
  const feminine =
    standard === "nb" && byGender.Fem > 0 && byGender.Neut === 0 && byGender.Fem * 4 >= byGender.Masc;
  const gender = feminine ? "Fem" : Object.keys(byGender).find((g) => byGender[g] > total * 0.95);
  if (gender === undefined || total < 2) return undefined;
  const fits = candidates.NOUN[standard][gender]
    .filter((code) => !code.includes("*") || /[bdfgklmnprst]$/.test(lemma))
    .filter((code) => !code.includes("c") || /el$/.test(lemma))
    .filter((code) => !code.includes("r") || standard === "nn" || /er$/.test(lemma))
    .filter((code) => agreement("NOUN", lemma, code, standard, rows) === 1);
  const slots = new Set(rows.map(([slot]) => slot));
  const code = fits[0];
  if (
    code === undefined ||
    (!slots.has("definite") &&
      fits.length > 1 &&
      /[^aeiouyæøå]$/.test(lemma) &&
      fits.some((c) => c.includes("*")) &&
      /[aeiouyæøå][bdfgklmnprst]$/.test(lemma))
  )
    return undefined;
  if (slots.has("plural") || slots.has("definitePlural")) return slots.size > 1 ? code : undefined;
  if (!slots.has("definite")) return undefined;
  // Never seen in the plural: the plural of the hand-made table's irregular words was ruled out above.
  if (/e[lnr]$/.test(lemma)) return undefined;
  if (gender === "Neut") return standard === "nn" || lemma.endsWith("e") ? code : `${code}?`;
  return standard === "nn" && gender === "Fem" ? `${lemma.endsWith("e") ? "f" : "f?"}` : code;
}

function mineAdjective(lemma, rows, standard) {
  const slots = new Set(rows.map(([slot]) => slot));
  if (!slots.has("common") && !slots.has("plural") && !slots.has("definite")) return undefined;
  if (!slots.has("neuter") || !(slots.has("plural") || slots.has("definite"))) return undefined;
  const fits = candidates.ADJ.filter((code) => agreement("ADJ", lemma, code, standard, rows) === 1);
  if (fits.length === 0) return undefined;
  const compared = slots.has("comparative") || slots.has("superlative");
  return compared || fits[0].startsWith("x") ? fits[0] : `${fits[0]}0`;
}

const miners = { VERB: mineVerb, NOUN: mineNoun, ADJ: mineAdjective };

function mine(folder) {
  for (const standard of standards) {
    const seen = observe(folder, standard);
    const hand = Object.fromEntries(Object.keys(kinds).map((upos) => [upos, handTable(standard, upos)]));
    const parts = Object.keys(kinds).map((upos) => {
      const classes = new Map();
      for (const [lemma, forms] of [...seen[upos]].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (hand[upos].has(lemma)) continue;
        const code = miners[upos](lemma, rowsOf(forms), standard, hand[upos]);
        if (code !== undefined) classes.set(code, [...(classes.get(code) ?? []), lemma]);
      }
      const lines = [...classes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, list]) => `${code}: ${list.join(" ")}`);
      return `# ${upos}\n${lines.join("\n")}\n`;
    });
    writeFileSync(
      join(here, `inflection/treebank-${standard}.txt`),
      `# Mined by build-inflection.js from the Norwegian Dependency Treebank (CC0 annotation); do not edit.\n${parts.join("\n")}`,
    );
  }
}

function minedTables(standard) {
  const file = join(here, `inflection/treebank-${standard}.txt`);
  const parts = existsSync(file)
    ? readFileSync(file, "utf8")
        .split(/^# (?=VERB$|NOUN$|ADJ$)/m)
        .slice(1)
    : [];
  return Object.fromEntries(
    parts.map((part) => [part.split("\n", 1)[0], readTable(part.slice(part.indexOf("\n")))]),
  );
}

/** The data module of a standard; the hand-made tables win over what was mined. */
export function lexicon(standard) {
  const mined = minedTables(standard);
  const modules = Object.entries(kinds).map(([upos, name]) => {
    const merged = new Map([...(mined[upos] ?? []), ...handTable(standard, upos)]);
    const lines = [...merged]
      .filter(([, code]) => code !== "-")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([lemma, code]) => `\n${lemma} ${code}`);
    return `export const ${name} = \`${lines.join("")}\n\`;\n`;
  });
  return `// Generated by scripts/build-inflection.js from scripts/inflection/; do not edit.\n${modules.join("")}`;
}

function check(folder) {
  for (const standard of standards) {
    const seen = observe(folder, standard);
    for (const upos of Object.keys(kinds)) {
      for (const [lemma, code] of handTable(standard, upos)) {
        if (code === "-") continue;
        const forms = formsOf(upos, lemma, code, standard);
        for (const [slot, gender, form, count] of rowsOf(seen[upos].get(lemma) ?? new Map())) {
          if (!forms[slot]?.includes(form))
            console.log([standard, upos, lemma, code, slot, gender, form, count].join("\t"));
        }
      }
    }
  }
}

const [command, folder] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (command === "check") check(folder);
  else {
    if (command === "mine") mine(folder);
    for (const standard of standards)
      writeFileSync(join(source, `lexicon-${standard}.data.ts`), lexicon(standard));
  }
}
