import type { Forms, NounSlot, Standard } from "./features.js";
import { contracted, withoutFinalE } from "./stem.js";

/** The forms a noun has in one gender. `pluralCertain` is false where the plural was never seen and could be another. */
export interface NounForms {
  readonly gender: "Masc" | "Fem" | "Neut";
  readonly forms: Forms<NounSlot>;
  readonly pluralCertain: boolean;
}

const genders = { m: "Masc", f: "Fem", n: "Neut" } as const;

/**
 * The forms of a noun from its code in the lexicon, one result for each gender; `|` parts the genders.
 *
 * A code is the gender (`m`, `f`, `n`) followed by marks, or by `:definite,plural,definitePlural` in full with `/`
 * between forms that are both allowed. Marks: `*` the last consonant is doubled before an ending, `c` the last
 * vowel is dropped before one, `0` no plural, `?` plural unknown. Bokmål: `a` feminine with -a preferred, `r` agent
 * noun (læreren, lærere, lærerne), `e` neuter with -er (kontorer). Nynorsk: `r` plural -er, -ene in the masculine,
 * -ar, -ane in the feminine; `b` masculine with both, -er first.
 */
export function nounForms(lemma: string, code: string, standard: Standard): readonly NounForms[] {
  return code.split("|").map((part) => oneGender(lemma, part, standard));
}

function oneGender(lemma: string, code: string, standard: Standard): NounForms {
  const letter = code.startsWith("f") ? "f" : code.startsWith("n") ? "n" : "m";
  const gender = genders[letter];
  const colon = code.indexOf(":");
  if (colon >= 0) {
    const [definite = "", plural = "", definitePlural = ""] = code.slice(colon + 1).split(",");
    const forms = {
      indefinite: [lemma],
      definite: split(definite),
      plural: split(plural),
      definitePlural: split(definitePlural),
    };
    return { gender, forms, pluralCertain: true };
  }
  const marks = code.slice(1);
  const singularStem = marks.includes("*") ? lemma + lemma.slice(-1) : withoutFinalE(lemma);
  const pluralStem = marks.includes("c") ? contracted(lemma) : singularStem;
  const regular =
    standard === "nb"
      ? bokmal(lemma, letter, marks, singularStem, pluralStem)
      : nynorsk(lemma, letter, marks, singularStem, pluralStem);
  const forms = marks.includes("0") ? { ...regular, plural: [], definitePlural: [] } : regular;
  return { gender, forms, pluralCertain: !marks.includes("?") };
}

function bokmal(
  lemma: string,
  letter: string,
  marks: string,
  stem: string,
  pluralStem: string,
): Forms<NounSlot> {
  if (letter === "n") {
    const long = marks.includes("e") || marks.includes("c") || (stem !== lemma && !marks.includes("*"));
    const bare = lemma.endsWith("e") && stem !== lemma ? [] : [lemma];
    const definite = marks.includes("c") ? [`${stem}et`, `${pluralStem}et`] : [`${stem}et`];
    return {
      indefinite: [lemma],
      definite,
      plural: long ? [`${pluralStem}er`, ...(marks.includes("e") ? bare : [])] : [lemma],
      definitePlural: [`${pluralStem}ene`, `${pluralStem}a`],
    };
  }
  if (letter === "m" && marks.includes("r")) {
    return {
      indefinite: [lemma],
      definite: [`${lemma}en`],
      plural: [`${lemma}e`],
      definitePlural: [`${lemma}ne`],
    };
  }
  const definite =
    letter === "m"
      ? [`${stem}en`]
      : marks.includes("a")
        ? [`${stem}a`, `${stem}en`]
        : [`${stem}en`, `${stem}a`];
  return { indefinite: [lemma], definite, plural: [`${pluralStem}er`], definitePlural: [`${pluralStem}ene`] };
}

function nynorsk(
  lemma: string,
  letter: string,
  marks: string,
  stem: string,
  pluralStem: string,
): Forms<NounSlot> {
  if (letter === "n") {
    return {
      indefinite: [lemma],
      definite: [`${stem}et`],
      plural: [lemma],
      definitePlural: [`${pluralStem}a`],
    };
  }
  const ar = letter === "m" ? !marks.includes("r") : marks.includes("r");
  const plural = marks.includes("b")
    ? [`${pluralStem}er`, `${pluralStem}ar`]
    : [`${pluralStem}${ar ? "ar" : "er"}`];
  return {
    indefinite: [lemma],
    definite: [letter === "m" ? `${stem}en` : `${stem}a`],
    plural,
    definitePlural: plural.map((form) => (form.endsWith("ar") ? `${pluralStem}ane` : `${pluralStem}ene`)),
  };
}

function split(forms: string): readonly string[] {
  return forms === "" || forms === "-" ? [] : forms.split("/");
}
