/** What the report says beside the texts, in both written standards. */
export const TERM_WORDS = {
  nb: {
    standards: { nb: "bokmål", nn: "nynorsk" },
    twin: "Tvilling",
    noTwin: "ingen",
    places: (count: number | null) =>
      count === null ? "ikke med her" : count === 0 ? "ingen treff" : `${count} treff`,
    owner: "Eier",
    reviewed: "Sist gjennomgått",
    saved: "Sist lagret",
    unknown: "ikke oppgitt",
    before: "før",
    after: "etter",
    byHand: "for hånd",
    changes: (count: number) => (count === 1 ? "1 endring" : `${count} endringer`),
    done: (count: number) => (count === 1 ? "1 endring er gjort" : `${count} endringer er gjort`),
    hit: (hit: number, files: number) =>
      `${hit} av ${files} ${files === 1 ? "fil" : "filer"} har ord dere ikke skriver`,
    none: (files: number) =>
      files === 1
        ? "Filen har ingen ord dere ikke skriver."
        : `Ingen av ${files} filer har ord dere ikke skriver.`,
    left: (count: number) => `${count} må gjøres for hånd`,
    failed: (count: number) => `${count} ${count === 1 ? "fil" : "filer"} kunne ikke leses eller skrives`,
    preview: "Ingenting er endret. Gjør endringene med --apply.",
  },
  nn: {
    standards: { nb: "bokmål", nn: "nynorsk" },
    twin: "Tvilling",
    noTwin: "ingen",
    places: (count: number | null) =>
      count === null ? "ikkje med her" : count === 0 ? "ingen treff" : `${count} treff`,
    owner: "Eigar",
    reviewed: "Sist gjennomgått",
    saved: "Sist lagra",
    unknown: "ikkje oppgitt",
    before: "før",
    after: "etter",
    byHand: "for hand",
    changes: (count: number) => (count === 1 ? "1 endring" : `${count} endringar`),
    done: (count: number) => (count === 1 ? "1 endring er gjord" : `${count} endringar er gjorde`),
    hit: (hit: number, files: number) =>
      `${hit} av ${files} ${files === 1 ? "fil" : "filer"} har ord de ikkje skriv`,
    none: (files: number) =>
      files === 1 ? "Fila har ingen ord de ikkje skriv." : `Ingen av ${files} filer har ord de ikkje skriv.`,
    left: (count: number) => `${count} må gjerast for hand`,
    failed: (count: number) => `${count} ${count === 1 ? "fil" : "filer"} kunne ikkje lesast eller skrivast`,
    preview: "Ingenting er endra. Gjer endringane med --apply.",
  },
} as const;
