import type { WrittenStandard } from "../document/block.js";
import type { ListAlternative, WordClass } from "./list-entry.js";

/** A place in a paradigm, and `base` for what is not inflected. A genitive is the place of its noun with `'s`. */
export type Slot =
  | "base"
  | (typeof verbSlots)[number]
  | (typeof nounSlots)[number]
  | `${(typeof nounSlots)[number]}'s`
  | (typeof adjectiveSlots)[number];

export const verbSlots = [
  "infinitive",
  "present",
  "past",
  "participle",
  "imperative",
  "passive",
  "participleCommon",
  "participlePlural",
] as const;

export const nounSlots = ["indefinite", "definite", "plural", "definitePlural"] as const;

export const adjectiveSlots = [
  "common",
  "neuter",
  "plural-definite",
  "comparative",
  "superlative",
  "definiteSuperlative",
] as const;

/** Forms of one word by place, preferred first. */
export type Forms = Readonly<Partial<Record<Slot, readonly string[]>>>;

/** Whether a noun is «et» in both standards, or goes with «en», «ei» and «ein». */
export type Gender = "neuter" | "common" | "feminine";

export interface InflectedWord {
  readonly forms: Forms;
  /** Of a noun: the preferred gender. */
  readonly gender?: Gender;
}

/** The function `paradigm` of retext-norwegian: all forms of a lemma with their Universal Dependencies features. */
export type ParadigmOf = (
  lemma: string,
  upos: "VERB" | "NOUN" | "ADJ",
  standard: WrittenStandard,
) => readonly {
  readonly form: string;
  readonly feats: Readonly<Record<string, string>>;
  readonly certain: boolean;
}[];

const upos = { verb: "VERB", noun: "NOUN", adjective: "ADJ" } as const;

/** All forms of a word that are known for certain, or undefined where none is. Forms given by hand come first. */
export function inflectWord(
  word: string,
  inflect: WordClass,
  byHand: ListAlternative["forms"],
  standard: WrittenStandard,
  paradigmOf: ParadigmOf,
): InflectedWord | undefined {
  if (byHand !== undefined) return fromHand(word, inflect, byHand);
  const rows = paradigmOf(word, upos[inflect], standard).filter((row) => row.certain);
  const gender = inflect === "noun" ? genderOf(rows[0]?.feats.Gender) : undefined;
  const forms: Partial<Record<Slot, string[]>> = {};
  for (const row of rows) {
    const slot = slotOf(inflect, row.feats);
    if (slot === undefined) continue;
    const known = forms[slot] ?? [];
    forms[slot] = known;
    if (!known.includes(row.form)) known.push(row.form);
  }
  if (Object.keys(forms).length === 0) return undefined;
  return { forms: withGenitives(inflect, forms), ...(gender === undefined ? {} : { gender }) };
}

function slotOf(inflect: WordClass, feats: Readonly<Record<string, string>>): Slot | undefined {
  if (inflect === "noun") return nounSlotOf(feats);
  return inflect === "verb" ? verbSlotOf(feats) : adjectiveSlotOf(feats);
}

function nounSlotOf(feats: Readonly<Record<string, string>>): Slot {
  if (feats.Number === "Plur") return feats.Definite === "Def" ? "definitePlural" : "plural";
  return feats.Definite === "Def" ? "definite" : "indefinite";
}

function verbSlotOf(feats: Readonly<Record<string, string>>): Slot | undefined {
  if (feats.VerbForm === "Part") {
    // The present participle («gjeldende») is an adjective of its own and wants an entry of its own.
    if (feats.Tense === "Pres") return undefined;
    if (feats.Number === "Plur" || feats.Definite === "Def") return "participlePlural";
    return feats.Gender === "Com" ? "participleCommon" : "participle";
  }
  if (feats.Voice === "Pass") return "passive";
  if (feats.Mood === "Imp") return "imperative";
  if (feats.VerbForm === "Inf") return "infinitive";
  return feats.Tense === "Past" ? "past" : "present";
}

function adjectiveSlotOf(feats: Readonly<Record<string, string>>): Slot {
  if (feats.Degree === "Cmp") return "comparative";
  if (feats.Degree === "Sup") return feats.Definite === "Def" ? "definiteSuperlative" : "superlative";
  if (feats.Number === "Plur" || feats.Definite === "Def") return "plural-definite";
  return feats.Gender === "Neut" ? "neuter" : "common";
}

function genderOf(feature: string | undefined): Gender | undefined {
  if (feature === undefined) return undefined;
  if (feature === "Neut") return "neuter";
  return feature === "Fem" ? "feminine" : "common";
}

function withGenitives(inflect: WordClass, forms: Forms): Forms {
  if (inflect !== "noun") return forms;
  const genitives = nounSlots.flatMap((slot) => {
    const genitive = (forms[slot] ?? []).filter((form) => !/[sxz]$/.test(form)).map((form) => `${form}s`);
    return genitive.length === 0 ? [] : [[`${slot}'s`, genitive] as const];
  });
  return { ...forms, ...Object.fromEntries(genitives) };
}

/** Short names of places in `forms:` of a list, as people write them. */
export const handWrittenSlots: Readonly<Record<WordClass, Readonly<Record<string, Slot>>>> = {
  verb: {
    inf: "infinitive",
    pres: "present",
    past: "past",
    part: "participle",
    imp: "imperative",
    pass: "passive",
    partcom: "participleCommon",
    partpl: "participlePlural",
  },
  noun: { def: "definite", pl: "plural", defpl: "definitePlural" },
  adjective: {
    neuter: "neuter",
    pl: "plural-definite",
    comp: "comparative",
    sup: "superlative",
    supdef: "definiteSuperlative",
  },
};

const citationSlot: Readonly<Record<WordClass, Slot>> = {
  verb: "infinitive",
  noun: "indefinite",
  adjective: "common",
};

function fromHand(
  word: string,
  inflect: WordClass,
  byHand: NonNullable<ListAlternative["forms"]>,
): InflectedWord {
  const forms: Partial<Record<Slot, readonly string[]>> = { [citationSlot[inflect]]: [word] };
  for (const [name, given] of Object.entries(byHand)) {
    const slot = handWrittenSlots[inflect][name];
    if (slot !== undefined) forms[slot] = typeof given === "string" ? [given] : given;
  }
  const gender = (byHand.gender as Gender | undefined) ?? genderOfDefinite(forms.definite?.[0]);
  return { forms: withGenitives(inflect, forms), ...(gender === undefined ? {} : { gender }) };
}

/** The gender that the definite form of a noun tells: «huset», «jenta», «bilen». */
function genderOfDefinite(definite: string | undefined): Gender | undefined {
  if (definite === undefined) return undefined;
  if (definite.endsWith("et")) return "neuter";
  return definite.endsWith("a") ? "feminine" : "common";
}
