import { fileFormatOf, type WrittenStandard } from "@klarsprak/core";
import type { UnreadFile } from "../host/host.js";
import type { FileProblem } from "../protocol.js";

type Words = Readonly<Record<WrittenStandard, string>>;

/** What went wrong, and what can be done whatever kind of file it is. */
const SAID: Readonly<Record<string, Words>> = {
  empty: {
    nb: "Filen er tom. Sjekk at den ble lagret.",
    nn: "Fila er tom. Sjekk at ho vart lagra.",
  },
  encrypted: {
    nb: "Filen er beskyttet med passord. Fjern passordet, og prøv igjen.",
    nn: "Fila er verna med passord. Fjern passordet, og prøv igjen.",
  },
  "not-a-document": {
    nb: "Filen er noe annet enn navnet sier. Sjekk at du har valgt riktig fil.",
    nn: "Fila er noko anna enn namnet seier. Sjekk at du har valt rett fil.",
  },
  "old-format": {
    nb: "Filen er laget i et gammelt format fra før Word 2007. Åpne den i Word, og lagre den som .docx.",
    nn: "Fila er laga i eit gammalt format frå før Word 2007. Opne ho i Word, og lagre ho som .docx.",
  },
  unsafe: {
    nb: "Filen inneholder noe som kan være skadelig, og blir derfor ikke lest. Be om en ny fil fra den du fikk den av.",
    nn: "Fila inneheld noko som kan vere skadeleg, og blir derfor ikkje lesen. Be om ei ny fil frå den du fekk ho av.",
  },
  "too-large": {
    nb: "Filen er for stor til å bli sjekket. Del den i flere filer.",
    nn: "Fila er for stor til å bli sjekka. Del ho i fleire filer.",
  },
  "too-deep": {
    nb: "Filen har lister eller tabeller inni hverandre i så mange nivåer at den ikke kan leses. Gjør oppsettet enklere, og prøv igjen.",
    nn: "Fila har lister eller tabellar inni kvarandre i så mange nivå at ho ikkje kan lesast. Gjer oppsettet enklare, og prøv igjen.",
  },
  "no-text": {
    nb: "Det er ingen tekst i filen.",
    nn: "Det er ingen tekst i fila.",
  },
  "not-found": {
    nb: "Filen finnes ikke lenger. Sjekk om den er flyttet, slettet eller har fått nytt navn.",
    nn: "Fila finst ikkje lenger. Sjekk om ho er flytta, sletta eller har fått nytt namn.",
  },
  "not-readable": {
    nb: "Filen kan ikke leses. Sjekk at du har tilgang til den, og at den ikke er låst av et annet program.",
    nn: "Fila kan ikkje lesast. Sjekk at du har tilgang til ho, og at ho ikkje er låst av eit anna program.",
  },
  "is-directory": {
    nb: "Dette er en mappe, ikke en fil. Velg en fil i mappen.",
    nn: "Dette er ei mappe, ikkje ei fil. Vel ei fil i mappa.",
  },
  "not-a-file": {
    nb: "Dette er ikke en vanlig fil, og kan ikke leses.",
    nn: "Dette er ikkje ei vanleg fil, og kan ikkje lesast.",
  },
  binary: {
    nb: "Filen er ikke en tekst. klarspråk leser ren tekst, Markdown, HTML, Word, OpenDocument og PDF.",
    nn: "Fila er ikkje ein tekst. klarspråk les rein tekst, Markdown, HTML, Word, OpenDocument og PDF.",
  },
  "unknown-format": {
    nb: "klarspråk kjenner ikke denne typen fil. Det leser ren tekst, Markdown, HTML, Word, OpenDocument og PDF.",
    nn: "klarspråk kjenner ikkje denne typen fil. Det les rein tekst, Markdown, HTML, Word, OpenDocument og PDF.",
  },
  "not-in-browser": {
    nb: "klarspråk kan ikke lese PDF i nettleseren. Åpne filen i VS Code på maskinen din, eller sjekk dokumentet PDF-en ble laget av.",
    nn: "klarspråk kan ikkje lese PDF i nettlesaren. Opne fila i VS Code på maskina di, eller sjekk dokumentet PDF-en vart laga av.",
  },
  "reader-failed": {
    nb: "Noe gikk galt da filen ble lest. Åpne den i programmet den er laget i, lagre den på nytt, og prøv igjen.",
    nn: "Noko gjekk gale då fila vart lesen. Opne ho i programmet ho er laga i, lagre ho på nytt, og prøv igjen.",
  },
};

/** What is wrong with a damaged file, by what it is. */
const DAMAGED: Readonly<Record<"docx" | "odt" | "pdf" | "other", Words>> = {
  docx: {
    nb: "Filen er skadet og kan ikke leses. Åpne den i Word, og lagre den på nytt.",
    nn: "Fila er skadd og kan ikkje lesast. Opne ho i Word, og lagre ho på nytt.",
  },
  odt: {
    nb: "Filen er skadet og kan ikke leses. Åpne den i LibreOffice, og lagre den på nytt.",
    nn: "Fila er skadd og kan ikkje lesast. Opne ho i LibreOffice, og lagre ho på nytt.",
  },
  pdf: {
    nb: "Filen er skadet og kan ikke leses. Lag PDF-en på nytt fra dokumentet den ble laget av.",
    nn: "Fila er skadd og kan ikkje lesast. Lag PDF-en på nytt frå dokumentet han vart laga av.",
  },
  other: {
    nb: "Filen er skadet og kan ikke leses. Åpne den i programmet den er laget i, og lagre den på nytt.",
    nn: "Fila er skadd og kan ikkje lesast. Opne ho i programmet ho er laga i, og lagre ho på nytt.",
  },
};

/** Of a PDF, which is made from another document. */
const PDF: Readonly<Record<string, Words>> = {
  "no-text": {
    nb: "Det er ingen tekst i PDF-en, bare bilder av sidene, slik en skanner lager. Sjekk heller dokumentet den ble laget av.",
    nn: "Det er ingen tekst i PDF-en, berre bilete av sidene, slik ein skannar lagar. Sjekk heller dokumentet han vart laga av.",
  },
  "too-large": {
    nb: "PDF-en er for stor eller for tung til å bli sjekket. Sjekk heller dokumentet den ble laget av, eller del PDF-en.",
    nn: "PDF-en er for stor eller for tung til å bli sjekka. Sjekk heller dokumentet han vart laga av, eller del PDF-en.",
  },
};

/** Why a file is not checked, in words that tell a caseworker what can be done. */
export function fileProblem({ code }: UnreadFile, path: string, standard: WrittenStandard): FileProblem {
  const format = fileFormatOf(path);
  const words =
    (code === "damaged" ? DAMAGED[format ?? "other"] : undefined) ??
    (format === "pdf" ? PDF[code] : undefined) ??
    SAID[code] ??
    SAID["reader-failed"]!;
  return { code, message: words[standard] };
}
