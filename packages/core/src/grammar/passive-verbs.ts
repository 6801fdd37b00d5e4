import { passiveVerbRows, stemsBeforeEre } from "./passive-verbs.data.js";

/** A verb of official texts in its passive forms. */
export interface PassiveVerb {
  /** Bokmål infinitive and present: «sendes». */
  readonly nbForm: string;
  /** Nynorsk infinitives, preferred first: «sendast»; none where nynorsk has another verb. */
  readonly nnForms: readonly string[];
  /** Nynorsk participles, neuter singular first: «sendt», «send». */
  readonly nnParticiples: readonly string[];
}

const verbs: readonly (PassiveVerb & { readonly nbParticiples: readonly string[] })[] = [
  ...passiveVerbRows
    .trim()
    .split("\n")
    .map((row) => {
      const [nbForm = "", nbParticiples = "", nnForms = "", nnParticiples = ""] = row.split(" ");
      return {
        nbForm,
        nbParticiples: forms(nbParticiples),
        nnForms: forms(nnForms),
        nnParticiples: forms(nnParticiples),
      };
    }),
  ...stemsBeforeEre.split(" ").map((stem) => ({
    nbForm: `${stem}eres`,
    nbParticiples: [`${stem}ert`],
    nnForms: [`${stem}erast`],
    nnParticiples: [`${stem}ert`],
  })),
];

/** Verbs by their bokmål s-form: «sendes». */
export const verbsByNbForm: ReadonlyMap<string, PassiveVerb> = new Map(
  verbs.map((verb) => [verb.nbForm, verb]),
);

/** Nynorsk passive infinitives: «sendast». */
export const nnPassiveForms: ReadonlySet<string> = new Set(verbs.flatMap((verb) => verb.nnForms));

/** Participles of both standards in every form that stands after bli and verte. */
export const participles: ReadonlySet<string> = new Set(
  verbs.flatMap((verb) => [
    ...verb.nbParticiples.flatMap(nbVariants),
    ...verb.nnParticiples.flatMap(nnVariants),
  ]),
);

function forms(column: string): readonly string[] {
  return column === "-" ? [] : column.split("/");
}

/** «behandlet» is also «behandla». */
function nbVariants(participle: string): readonly string[] {
  return /[^aeiouyæøå]et$/.test(participle) ? [participle, `${participle.slice(0, -2)}a`] : [participle];
}

/** Nynorsk participles agree in number and gender: «betalt, betalte», «vedteke, vedteken, vedtekne». */
function nnVariants(participle: string): readonly string[] {
  if (participle.endsWith("a")) return [participle];
  if (participle.endsWith("en")) return [participle, `${participle.slice(0, -2)}ne`];
  if (/[td]$/.test(participle)) return [participle, `${participle}e`];
  return [participle];
}
