import type { WrittenStandard } from "@klarsprak/core";
import type { HostProblem } from "../host/host.js";

type Words = Readonly<Record<WrittenStandard, string>>;

/** What readers pass over, by what the engine says of it. */
const SAID: readonly (readonly [RegExp, Words])[] = [
  [
    /macros/,
    {
      nb: "Filen inneholder makroer. De blir aldri kjørt her.",
      nn: "Fila inneheld makroar. Dei blir aldri køyrde her.",
    },
  ],
  [
    /scripts/,
    {
      nb: "Filen inneholder skript. De blir aldri kjørt her.",
      nn: "Fila inneheld skript. Dei blir aldri køyrde her.",
    },
  ],
  [
    /another document/,
    {
      nb: "Filen har et annet dokument inni seg. Det er ikke lest.",
      nn: "Fila har eit anna dokument inni seg. Det er ikkje lese.",
    },
  ],
  [
    /chart or diagram/,
    {
      nb: "Ord i diagrammer og figurer er ikke lest.",
      nn: "Ord i diagram og figurar er ikkje lesne.",
    },
  ],
  [/formula/, { nb: "Formler er ikke lest.", nn: "Formlar er ikkje lesne." }],
];

/** What the reader of a file passed over, in words for the one who reads the letter; what is said in no other words stays as it is. */
export function readerWarning(warning: string, standard: WrittenStandard): string {
  const pages = /^has no text on page ([\d, ]*\d)( and more)?\./.exec(warning);
  if (pages !== null) return withoutText(pages[1]!, pages[2] !== undefined, standard);
  return SAID.find(([pattern]) => pattern.test(warning))?.[1][standard] ?? warning;
}

function withoutText(pages: string, isMore: boolean, standard: WrittenStandard): string {
  const isOne = /^\d+$/.test(pages) && !isMore;
  if (standard === "nn")
    return `Det er ingen tekst på side ${pages}${isMore ? " og fleire" : ""}. Er det bilete av tekst der, er ${isOne ? "sida" : "sidene"} ikkje sjekka.`;
  return `Det er ingen tekst på side ${pages}${isMore ? " og flere" : ""}. Er det bilder av tekst der, er ${isOne ? "siden" : "sidene"} ikke sjekket.`;
}

/** That a configuration could not be used for a letter, and where that is wrong. */
export function configurationWarning({ file, line }: HostProblem, standard: WrittenStandard): string {
  const name = file.split(/[\\/]/).at(-1);
  return standard === "nn"
    ? `Oppsettet i ${name} kan ikkje brukast. Rett linje ${line}, og sjekk brevet på nytt.`
    : `Oppsettet i ${name} kan ikke brukes. Rett linje ${line}, og sjekk brevet på nytt.`;
}
