/** A configuration to start from, for a person who has not seen one before. */
export const configurationText = `{
  // Oppsettet gjelder for alle tekster i denne mappen og i mappene under den.
  // Linjer som begynner med //, er forklaringer. Trykk Ctrl + mellomrom for å se hva du kan velge mellom.

  // Det vi bygger på. Skriv banen til en fil her hvis dere har et felles oppsett.
  "extends": "recommended",

  // Målformen i tekstene: "nb", "nn", eller "auto" for å finne ut av det.
  "language": "auto",

  // Hva slags tekster som ligger hvor. Det som ikke står her, finner klarspråk ut av.
  "textTypes": [{ "files": "vedtak/**", "type": "vedtak" }],

  // Hvor viktig en regel er hos dere: "off", "info", "warning" eller "error".
  // Noen regler har valg i tillegg, for eksempel hvor mange ord en setning kan ha.
  "rules": {
    "lang-setning": ["warning", { "infoOver": 25, "maxWords": 25 }]
  },

  // Navn og fagord som leserne deres kjenner. De får aldri merknad.
  "words": { "accept": [] }
}
`;
