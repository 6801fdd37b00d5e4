import type { Localized, WrittenStandard } from "@klarsprak/core";

/** Why a place is left to a person, where that is no matter of the one word. */
export type FileReason = "branches" | "document" | "entangled" | "format";

const REASONS: Readonly<Record<FileReason, Localized>> = {
  branches: {
    nb: "Grenene i malen gir ulike former.",
    nn: "Greinene i malen gir ulike former.",
  },
  document: {
    nb: "Står i et felt, i en sporet endring eller i noe som er låst, eller ser ulikt ut inne i ordet.",
    nn: "Står i eit felt, i ei spora endring eller i noko som er låst, eller ser ulikt ut inne i ordet.",
  },
  entangled: {
    nb: "To ord dere ikke skriver, hører sammen her.",
    nn: "To ord de ikkje skriv, høyrer saman her.",
  },
  format: {
    nb: "Denne typen fil kan ikke endres her. Åpne den i programmet den er laget i.",
    nn: "Denne typen fil kan ikkje endrast her. Opne ho i programmet ho er laga i.",
  },
};

/** The reason as a sentence, in the written standard of the text. */
export function reasonText(reason: FileReason, standard: WrittenStandard): string {
  return REASONS[reason][standard];
}
