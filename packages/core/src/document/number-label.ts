const WINDOW = 60;

const LABELS =
  "sak|saka|saken|saks?nr|saksnummer|saksnummeret|arkivsak|arkivsaksnr|arkivnr|arkivkode|journalpost|journalnr|ref|referanse|" +
  "nr|nummer|nummeret|gnr|bnr|fnr|snr|gbnr|gårdsnummer|gardsnummer|bruksnummer|matrikkel|eiendom|eiendommen|eigedom|eigedomen|" +
  "punkt|pkt|kapittel|kap|avsnitt|artikkel|art|side|sidene|vedlegg|versjon|utgave|utgåve|bind|iso|ns|" +
  "lov|forskrift|rundskriv|dok|dokument|dokumentnr|løpenr|postnr|postnummer|postboks|boks|prosjekt|kid|faktura|fakturanr|" +
  "fakturanummer|konto|kontonr|kontonummer|telefon|telefonnummer|telefonnr|tlf|mobil|orgnr|organisasjonsnummer|" +
  "riksvei|riksveg|fylkesvei|fylkesveg|rv|fv|plan|planid|plannr|fødselsnummer|personnummer|prosjektnr|avtalenr|kundenummer";

const LABEL = new RegExp(`(?<![a-zà-ž\\d])(?:${LABELS})[.:]{0,2}\\s*(?:nr\\.?|id)?:?\\s*$`, "iu");
const ACT = /(?:loven|lova|forskriften|forskrifta)\s*$/iu;
const SECTION =
  /§(?:§|[\s\d.,–-]|(?<![a-zà-ž])(?:og|eller|til|jf|ledd|første|andre|annet|tredje|bokstav|nr|[a-z])(?![a-zà-ž]))*$/iu;

/**
 * Whether the number at an offset is a name rather than a quantity: it stands after §, the name of an act, «sak»,
 * «gnr.», «postboks», «telefon» and their like. Such numbers are never rewritten.
 */
export function isAfterNumberLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  return LABEL.test(before) || ACT.test(before) || SECTION.test(before);
}
