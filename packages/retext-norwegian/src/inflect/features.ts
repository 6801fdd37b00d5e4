/** The written standard of a text: bokmål or nynorsk. */
export type Standard = "nb" | "nn";

/** The parts of speech that are inflected here, named as in Universal Dependencies. */
export type Upos = "VERB" | "NOUN" | "ADJ";

/** Universal Dependencies features, such as `{ VerbForm: "Fin", Mood: "Ind", Tense: "Past" }`. */
export type Features = Readonly<Record<string, string>>;

/** One form of a lemma. `certain` is false where it is a guess by rule that nothing confirms. */
export interface InflectedForm {
  readonly form: string;
  readonly feats: Features;
  readonly certain: boolean;
}

/** The places of a verb's paradigm, in the order they are listed. */
export const verbSlots = {
  infinitive: { VerbForm: "Inf" },
  present: { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" },
  past: { VerbForm: "Fin", Mood: "Ind", Tense: "Past" },
  participle: { VerbForm: "Part" },
  imperative: { VerbForm: "Fin", Mood: "Imp" },
  passiveInfinitive: { VerbForm: "Inf", Voice: "Pass" },
  passivePresent: { VerbForm: "Fin", Tense: "Pres", Voice: "Pass" },
  presentParticiple: { VerbForm: "Part", Tense: "Pres" },
  participleCommon: { VerbForm: "Part", Gender: "Com" },
  participlePlural: { VerbForm: "Part", Number: "Plur" },
  participleDefinite: { VerbForm: "Part", Definite: "Def" },
} as const;

/** The places of a noun's paradigm; every form also carries its Gender. */
export const nounSlots = {
  indefinite: { Definite: "Ind", Number: "Sing" },
  definite: { Definite: "Def", Number: "Sing" },
  plural: { Definite: "Ind", Number: "Plur" },
  definitePlural: { Definite: "Def", Number: "Plur" },
} as const;

/** The places of an adjective's paradigm. */
export const adjectiveSlots = {
  common: { Definite: "Ind", Degree: "Pos", Gender: "Com", Number: "Sing" },
  neuter: { Definite: "Ind", Degree: "Pos", Gender: "Neut", Number: "Sing" },
  plural: { Degree: "Pos", Number: "Plur" },
  definite: { Definite: "Def", Degree: "Pos", Number: "Sing" },
  comparative: { Degree: "Cmp" },
  superlative: { Definite: "Ind", Degree: "Sup" },
  definiteSuperlative: { Definite: "Def", Degree: "Sup" },
} as const;

/** A place in the paradigm of a verb. */
export type VerbSlot = keyof typeof verbSlots;
/** A place in the paradigm of a noun. */
export type NounSlot = keyof typeof nounSlots;
/** A place in the paradigm of an adjective. */
export type AdjectiveSlot = keyof typeof adjectiveSlots;
/** A place in any paradigm. */
export type Slot = VerbSlot | NounSlot | AdjectiveSlot;

/** The forms of one lemma (of one gender, for a noun) by place, the preferred form first. */
export type Forms<S extends string> = Readonly<Partial<Record<S, readonly string[]>>>;

/** The place a set of features points to, or undefined where there is none. Features that are not inflected for are ignored. */
export function slotOf(upos: Upos, feats: Features, standard: Standard): Slot | undefined {
  if (upos === "VERB") return verbSlotOf(feats, standard);
  if (upos === "NOUN") return nounSlotOf(feats, standard);
  return adjectiveSlotOf(feats, standard);
}

function verbSlotOf(feats: Features, standard: Standard): VerbSlot | undefined {
  const passive = feats.Voice === "Pass";
  if (feats.Mood === "Imp") return passive ? undefined : "imperative";
  if (feats.VerbForm === "Inf") return passive ? "passiveInfinitive" : "infinitive";
  if (feats.VerbForm === "Part") return participleSlotOf(feats, standard);
  if (feats.VerbForm !== undefined && feats.VerbForm !== "Fin") return undefined;
  if (feats.Tense === "Pres") return passive ? "passivePresent" : "present";
  if (feats.Tense === "Past") return passive ? undefined : "past";
  return undefined;
}

function participleSlotOf(feats: Features, standard: Standard): VerbSlot {
  if (feats.Tense === "Pres") return "presentParticiple";
  if (feats.Number === "Plur") return "participlePlural";
  if (feats.Definite === "Def") return "participleDefinite";
  // Bokmål has one indefinite singular form for both genders; nynorsk tells skriven from skrive.
  return standard === "nn" && feats.Gender === "Com" ? "participleCommon" : "participle";
}

function nounSlotOf(feats: Features, standard: Standard): NounSlot | undefined {
  // Nynorsk UD leaves out Definite=Def and Number=Sing where Gender is given.
  const silent = standard === "nn" && feats.Gender !== undefined;
  const definite = feats.Definite ?? (silent ? "Def" : "Ind");
  const number = feats.Number ?? "Sing";
  if (number === "Plur") return definite === "Def" ? "definitePlural" : "plural";
  return definite === "Def" ? "definite" : "indefinite";
}

function adjectiveSlotOf(feats: Features, standard: Standard): AdjectiveSlot {
  // As for nouns, nynorsk UD marks the definite singular by leaving out everything but the degree.
  const silent =
    standard === "nn" &&
    feats.Degree !== undefined &&
    feats.Gender === undefined &&
    feats.Number === undefined;
  const definite = feats.Definite === "Def" || (silent && feats.Definite === undefined);
  if (feats.Degree === "Cmp") return "comparative";
  if (feats.Degree === "Sup") return definite ? "definiteSuperlative" : "superlative";
  if (feats.Number === "Plur") return "plural";
  if (definite) return "definite";
  return feats.Gender === "Neut" ? "neuter" : "common";
}
