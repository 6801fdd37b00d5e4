import type { LawName, LawPart } from "./law-table.js";

/** What each part is called, for people who read the table. */
export const lawPartTitles: Readonly<Record<LawPart, LawName>> = {
  "vedtak-skriftlig": { nb: "skriftlig vedtak", nn: "skriftleg vedtak" },
  "vedtak-begrunnelse": { nb: "begrunnelse", nn: "grunngiving" },
  "vedtak-hjemmel": { nb: "regelen vedtaket bygger på", nn: "regelen vedtaket byggjer på" },
  "vedtak-fakta": { nb: "fakta i saken", nn: "fakta i saka" },
  "vedtak-vurdering": { nb: "vurderingen", nn: "vurderinga" },
  klageadgang: { nb: "retten til å klage", nn: "retten til å klage" },
  klagefrist: { nb: "klagefrist", nn: "klagefrist" },
  klageinstans: { nb: "hvem som avgjør klagen", nn: "kven som avgjer klaga" },
  "klage-fremgangsmaate": { nb: "slik klager du", nn: "slik klagar du" },
  innsyn: { nb: "innsyn i saken", nn: "innsyn i saka" },
  utsettelse: { nb: "utsatt iverksetting", nn: "utsett iverksetjing" },
  soksmaal: { nb: "søksmål", nn: "søksmål" },
  veiledning: { nb: "veiledning", nn: "rettleiing" },
  forhaandsvarsel: { nb: "forhåndsvarsel", nn: "førehandsvarsel" },
  innsynsavslag: { nb: "avslag på innsyn", nn: "avslag på innsyn" },
  "personvern-rett": { nb: "opplysning om personvern", nn: "opplysning om personvern" },
  "unntatt-offentlighet": { nb: "unntak fra offentlighet", nn: "unntak frå offentlegheit" },
};
