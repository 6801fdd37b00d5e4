import type { Letter } from "./letter.js";

/** Letters with something for many rules, in both written standards. Their PDF files stand in test/fixtures. */
export const sameLetters: Readonly<Record<"nb" | "nn", Letter>> = {
  nb: {
    language: "nb",
    title: "Vedtak om skoleskyss",
    parts: [
      { kind: "heading", level: 1, text: "Vedtak om skoleskyss" },
      {
        kind: "paragraph",
        text: "Det vises til Deres søknad av 3. mars 2026 vedrørende skoleskyss. Det ble foretatt en vurdering av søknaden, og saken ble behandlet av kommunen den 12. april 2026.",
      },
      { kind: "heading", level: 2, text: "Begrunnelse" },
      {
        kind: "paragraph",
        text: "Søknaden avslås i henhold til opplæringslova, da skoleveien som ligger mellom hjemmet og skolen er målt til 3,2 km, og det ikke er dokumentert at den er særlig farlig for barnet, noe som er et vilkår for at det skal kunne innvilges skyss etter de reglene som gjelder.",
      },
      { kind: "paragraph", text: "Du må sende inn følgende dokumentasjon :" },
      {
        kind: "list",
        items: ["Legeerklæring fra fastlegen", "kopi av politi attest", "Kart over skole veien"],
      },
      { kind: "paragraph", text: "Beløpet er kr. 1500,- og forfaller 31. februar 2026." },
      {
        kind: "table",
        rows: [
          ["Periode", "Beløp"],
          ["Januar til mars", "1500 kroner"],
          ["April til juni", "1 700 kroner pr. måned"],
        ],
      },
      { kind: "heading", level: 2, text: "Klage" },
      {
        kind: "paragraph",
        text: "Dersom De ønsker å påklage vedtaket, må klage fremsettes innen tre uker fra mottagelsen av dette brev. Vi gjør oppmerksom på at det ikke er mulig å ikke overholde fristen.",
      },
      { kind: "paragraph", text: "Ta kontakt med oss på telefon 61 14 12 00 hvis du har spørsmål !" },
    ],
  },
  nn: {
    language: "nn",
    title: "Vedtak om skuleskyss",
    parts: [
      { kind: "heading", level: 1, text: "Vedtak om skuleskyss" },
      {
        kind: "paragraph",
        text: "Det vert vist til søknaden Dykkar av 3. mars 2026 vedrørande skuleskyss. Det er blitt føreteke ei vurdering av søknaden, og saka vart handsama av kommunen den 12. april 2026.",
      },
      { kind: "heading", level: 2, text: "Grunngjeving" },
      {
        kind: "paragraph",
        text: "Søknaden avslåast i samsvar med opplæringslova, då skulevegen som ligg mellom heimen og skulen er målt til 3,2 km, og det ikkje er dokumentert at han er særleg farleg for barnet, noko som er eit vilkår for at det skal kunne innvilgast skyss etter dei reglane som gjeld.",
      },
      { kind: "paragraph", text: "Du må sende inn følgjande dokumentasjon :" },
      {
        kind: "list",
        items: ["Legeerklæring frå fastlegen", "kopi av politi attest", "Hvilken skule det gjeld"],
      },
      { kind: "paragraph", text: "Beløpet er kr. 1500,- og forfell 31. februar 2026." },
      {
        kind: "table",
        rows: [
          ["Periode", "Beløp"],
          ["Januar til mars", "1500 kroner"],
          ["April til juni", "1 700 kroner pr. månad"],
        ],
      },
      { kind: "heading", level: 2, text: "Klage" },
      {
        kind: "paragraph",
        text: "Dersom De ønskjer å klage på vedtaket, må klaga setjast fram innan tre veker frå mottakinga av dette brevet. Vi gjer merksam på at det ikkje er mogleg å ikkje halde fristen.",
      },
      { kind: "paragraph", text: "Ta kontakt med oss på telefon 61 14 12 00 viss du har spørsmål !" },
    ],
  },
};
