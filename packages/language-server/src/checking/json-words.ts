import type { Localized } from "@klarsprak/core";

/** What is wrong with the JSON of a file, by the codes of jsonc-parser. */
const WORDS: Readonly<Record<string, Localized>> = {
  InvalidSymbol: {
    nb: "Dette er ikke skrevet riktig. Tekst må stå i anførselstegn.",
    nn: "Dette er ikkje skrive rett. Tekst må stå i hermeteikn.",
  },
  InvalidNumberFormat: {
    nb: "Tallet er ikke skrevet riktig.",
    nn: "Talet er ikkje skrive rett.",
  },
  PropertyNameExpected: {
    nb: "Her må det stå en nøkkel i anførselstegn.",
    nn: "Her må det stå ein nøkkel i hermeteikn.",
  },
  ValueExpected: { nb: "Her mangler det en verdi.", nn: "Her manglar det ein verdi." },
  ColonExpected: { nb: "Her mangler det et kolon.", nn: "Her manglar det eit kolon." },
  CommaExpected: { nb: "Her mangler det et komma.", nn: "Her manglar det eit komma." },
  CloseBraceExpected: { nb: "Her mangler det en }.", nn: "Her manglar det ein }." },
  CloseBracketExpected: { nb: "Her mangler det en ].", nn: "Her manglar det ein ]." },
  EndOfFileExpected: {
    nb: "Oppsettet er slutt før dette. Fjern det som står her og nedover.",
    nn: "Oppsettet er slutt før dette. Fjern det som står her og nedover.",
  },
  InvalidCommentToken: {
    nb: "Her kan det ikke stå en kommentar. Fjern den.",
    nn: "Her kan det ikkje stå ein kommentar. Fjern han.",
  },
  UnexpectedEndOfComment: {
    nb: "Kommentaren er ikke avsluttet. Skriv */ der den slutter.",
    nn: "Kommentaren er ikkje avslutta. Skriv */ der han sluttar.",
  },
  UnexpectedEndOfString: {
    nb: "Her mangler det et anførselstegn.",
    nn: "Her manglar det eit hermeteikn.",
  },
  UnexpectedEndOfNumber: {
    nb: "Tallet er ikke skrevet ferdig.",
    nn: "Talet er ikkje skrive ferdig.",
  },
  InvalidUnicode: {
    nb: "Etter \\u må det stå fire tegn fra 0 til 9 eller a til f.",
    nn: "Etter \\u må det stå fire teikn frå 0 til 9 eller a til f.",
  },
  InvalidEscapeCharacter: {
    nb: "Etter \\ står det et tegn som ikke kan stå der. Skriv \\\\ der du mener \\.",
    nn: "Etter \\ står det eit teikn som ikkje kan stå der. Skriv \\\\ der du meiner \\.",
  },
  InvalidCharacter: {
    nb: "Mellom anførselstegn kan det ikke stå linjeskift eller tabulator.",
    nn: "Mellom hermeteikn kan det ikkje stå linjeskift eller tabulator.",
  },
};

/** A parser that learns new codes still gets an answer. */
const OTHER: Localized = {
  nb: "Dette er ikke skrevet riktig.",
  nn: "Dette er ikkje skrive rett.",
};

/** What is wrong, in words for a writer, by a code such as CommaExpected. */
export function jsonWords(code: string): Localized {
  return WORDS[code] ?? OTHER;
}
