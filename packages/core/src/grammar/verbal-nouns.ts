import type { WrittenStandard } from "../document/block.js";
import { nbVerbalNouns, nnVerbalNouns } from "./verbal-nouns.data.js";

/** The verb that a noun is made of: «utbetaling» is «betale» with «ut». */
export interface NounVerb {
  /** The infinitive without its particle. */
  readonly verb: string;
  readonly particle?: string;
}

const table = (rows: string): ReadonlyMap<string, NounVerb> =>
  new Map(
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [noun = "", verb = "", particle] = row.split(" ");
        return [noun, particle === undefined ? { verb } : { verb, particle }];
      }),
  );

const TABLES: Readonly<Record<WrittenStandard, ReadonlyMap<string, NounVerb>>> = {
  nb: table(nbVerbalNouns),
  nn: table(nnVerbalNouns),
};

/** The verb of a noun that says what somebody does, by its lemma; undefined for every other noun. */
export function verbOfNoun(lemma: string, standard: WrittenStandard): NounVerb | undefined {
  return TABLES[standard].get(lemma);
}

/** The infinitive as it is written: «betale ut». */
export function infinitiveOf({ verb, particle }: NounVerb): string {
  return particle === undefined ? verb : `${verb} ${particle}`;
}

/** Acts that things do by themselves too: «endringer skjer» hides nobody. */
const HAPPENING: ReadonlySet<string> = new Set(
  "endring reduksjon utvidelse utviding avklaring flytting avslutning sammenligning samanlikning regulering".split(
    " ",
  ),
);

/** Whether somebody must do what the noun says. */
export function needsActor(lemma: string): boolean {
  return !HAPPENING.has(lemma);
}
