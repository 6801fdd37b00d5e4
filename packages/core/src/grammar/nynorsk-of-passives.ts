import { nynorskOfPassives, stemsBeforeEres } from "./nynorsk-of-passives.data.js";

/** What a bokmål passive in -s is in nynorsk. */
export interface NynorskPassive {
  /** Passive infinitives, preferred first: «sendast»; none where nynorsk has another verb. */
  readonly infinitives: readonly string[];
  /** Participles, neuter singular first: «sendt», «send». */
  readonly participles: readonly string[];
}

/** Nynorsk for the bokmål passives of official texts: «avgjøres» leads to «avgjerast» and «avgjort». */
export const nynorskOf: ReadonlyMap<string, NynorskPassive> = new Map([
  ...nynorskOfPassives
    .trim()
    .split("\n")
    .map((row): [string, NynorskPassive] => {
      const [form = "", infinitives = "", participles = ""] = row.split(" ");
      return [form, { infinitives: formsOf(infinitives), participles: formsOf(participles) }];
    }),
  ...stemsBeforeEres
    .split(" ")
    .map((stem): [string, NynorskPassive] => [
      `${stem}eres`,
      { infinitives: [`${stem}erast`], participles: [`${stem}ert`] },
    ]),
]);

function formsOf(column: string): readonly string[] {
  return column === "-" ? [] : column.split("/");
}
