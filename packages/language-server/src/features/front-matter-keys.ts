import { type Localized, textTypes } from "@klarsprak/core";

/** A key that klarsprak reads in the front matter of a text. */
export interface FrontMatterKey {
  readonly name: string;
  /** Other names of the same. */
  readonly also: readonly string[];
  readonly about: Localized;
  /** What it can be, with what that means; empty where it is any text. */
  readonly values: readonly (readonly [value: string, title: Localized])[];
}

const STANDARDS: FrontMatterKey["values"] = [
  ["nb", { nb: "Bokmål", nn: "Bokmål" }],
  ["nn", { nb: "Nynorsk", nn: "Nynorsk" }],
];

/** The keys that say something to klarsprak; all others are left alone. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    name: "type",
    also: ["teksttype"],
    about: { nb: "Hva slags tekst det er.", nn: "Kva slags tekst det er." },
    values: textTypes.map(({ id, title }) => [id, title] as const),
  },
  {
    name: "language",
    also: ["maalform"],
    about: { nb: "Målformen teksten er skrevet på.", nn: "Målforma teksten er skriven på." },
    values: STANDARDS,
  },
  {
    name: "template",
    also: [],
    about: {
      nb: "Om teksten er en mal. Da er åpne felt ingen feil.",
      nn: "Om teksten er ein mal. Då er opne felt ingen feil.",
    },
    values: [
      ["true", { nb: "Teksten er en mal", nn: "Teksten er ein mal" }],
      ["false", { nb: "Teksten er ingen mal", nn: "Teksten er ingen mal" }],
    ],
  },
  {
    name: "title",
    also: [],
    about: { nb: "Tittelen på teksten.", nn: "Tittelen på teksten." },
    values: [],
  },
  {
    name: "emne",
    also: ["subject"],
    about: {
      nb: "Emnet i e-posten. Et emne er et tegn på at teksten er en e-post.",
      nn: "Emnet i e-posten. Eit emne er eit teikn på at teksten er ein e-post.",
    },
    values: [],
  },
  {
    name: "lang",
    also: [],
    about: {
      nb: "Målformen nettsiden oppgir til nettleseren.",
      nn: "Målforma nettsida oppgir til nettlesaren.",
    },
    values: STANDARDS,
  },
];
