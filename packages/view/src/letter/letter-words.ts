import type { Severity, WrittenStandard } from "@klarsprak/core";
import type { LetterPlace } from "./letter-data.js";

/** What the view of a letter says, in one written standard. */
export interface LetterWords {
  readonly findings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly places: Readonly<Record<LetterPlace, string>>;
  readonly whole: string;
  readonly better: string;
  readonly or: string;
  readonly why: string;
  readonly picture: string;
  readonly here: string;
  readonly goTo: string;
  readonly next: string;
  readonly previous: string;
  readonly keys: string;
  readonly nothing: string;
  readonly isCut: string;
  readonly actions: string;
  readonly found: (count: number) => string;
  readonly words: (count: number) => string;
  readonly most: (shown: number, all: number) => string;
}

/** The words of the view in bokmål and nynorsk. */
export const letterWords: Readonly<Record<WrittenStandard, LetterWords>> = {
  nb: {
    findings: "Merknader",
    severities: { error: "Må rettes", warning: "Bør ses på", info: "Råd" },
    places: {
      header: "Topptekst",
      footer: "Bunntekst",
      footnote: "Fotnote",
      endnote: "Sluttnote",
      "text-box": "Tekstboks",
    },
    whole: "hele brevet",
    better: "Forslag:",
    or: "eller",
    why: "Hvorfor?",
    picture: "Bilde",
    here: "merknad her",
    goTo: "Gå til ordene i brevet",
    next: "Neste",
    previous: "Forrige",
    keys: "F8 går til neste merknad, Shift+F8 til forrige. Enter går fra merknaden til ordene i brevet og tilbake.",
    nothing: "klarspråk fant ingenting å rette i brevet. Les det likevel en gang til med leserens øyne.",
    isCut: "Brevet er så langt at resten ikke vises her. Merknadene gjelder hele brevet.",
    actions: "Det du kan gjøre med brevet",
    found: (count) => (count === 0 ? "ingen merknader" : count === 1 ? "1 merknad" : `${count} merknader`),
    words: (count) => `${count} ord`,
    most: (shown, all) =>
      `Her er de ${shown} viktigste av ${all} merknader. Rett noen av dem, og sjekk brevet på nytt.`,
  },
  nn: {
    findings: "Merknader",
    severities: { error: "Må rettast", warning: "Bør sjåast på", info: "Råd" },
    places: {
      header: "Topptekst",
      footer: "Botntekst",
      footnote: "Fotnote",
      endnote: "Sluttnote",
      "text-box": "Tekstboks",
    },
    whole: "heile brevet",
    better: "Forslag:",
    or: "eller",
    why: "Kvifor?",
    picture: "Bilete",
    here: "merknad her",
    goTo: "Gå til orda i brevet",
    next: "Neste",
    previous: "Førre",
    keys: "F8 går til neste merknad, Shift+F8 til førre. Enter går frå merknaden til orda i brevet og tilbake.",
    nothing: "klarspråk fann ingenting å rette i brevet. Les det likevel ein gong til med auga til lesaren.",
    isCut: "Brevet er så langt at resten ikkje er vist her. Merknadene gjeld heile brevet.",
    actions: "Det du kan gjere med brevet",
    found: (count) => (count === 0 ? "ingen merknader" : count === 1 ? "1 merknad" : `${count} merknader`),
    words: (count) => `${count} ord`,
    most: (shown, all) =>
      `Her er dei ${shown} viktigaste av ${all} merknader. Rett nokre av dei, og sjekk brevet på nytt.`,
  },
};
