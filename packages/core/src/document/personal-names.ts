const CAPITALS =
  /(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,3}(?![\p{L}-])/gu;

/** Words with a capital that begin no personal name: they begin sentences, places and bodies. */
const NO_NAME =
  /^(?:Østre|Vestre|Nordre|Søndre|Søre|Øvre|Nedre|Indre|Ytre|Midtre|Nye|Gamle|Store|Lille|Vesle|Sør|Nord|Øst|Aust|Vest|Nav|Norges|Noregs|Norsk|Norske|Den|Det|De|Helse|Statens|Statsforvalteren|Statsforvaltaren|Fylkesmannen|Vedtak|Avslag|Søknad|Svar|Svaret|Møte|Melding|Varsel|Klage|Klagen|Sak|Saken|Saka|Hei|Kjære|Til|Fra|Frå|For|Om|Med|Ring|Vennlig|Venleg|Beste|Telefon|Postboks|Rådhuset|Oslo|Bergen|Innlandet|Emne|Gjelder|Gjeld|Vedrørende|Angående|Du|Vi|Her|I|På|Nå|No|Dette|Dei|Støtte|Hjelp|Tilbud|Tilbod|Innvilget|Innvilga|Høring|Høyring|Ordfører|Ordførar|Rådgiver|Rådgivar|Kommunedirektør|Lege|Overlege|Sosialhjelp|Støttekontakt|Barnevern|Omsorgsbolig|Omsorgsbustad)$/u;
const BODY_AFTER =
  /^ (?:kommune|fylkeskommune|fylke|skole|skule|barnehage|sykehus|sjukehus|sykehjem|sjukeheim|omsorgssenter|helsehus|legesenter|legekontor|kirke|kyrkje|bibliotek|ungdomsskole|ungdomsskule|idrettslag|bydel|sokn|menighet|barneskole|vgs|videregående|vidaregåande|AS|SA|HF)(?!\p{L})/u;
const PLACE_END =
  /(?:gata|gaten|gate|vegen|veien|veg|vei|plass|torg|barnehage|skole|skule|sykehus|sjukehus|senter|kommune|lova|loven)$/iu;

/** Where a text has what looks like a personal name: two to four words with a capital. Offsets in the text. */
export function personalNames(text: string): readonly { readonly start: number; readonly end: number }[] {
  const names: { start: number; end: number }[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const words = match[0].split(" ");
    let start = match.index;
    while (words.length > 0 && NO_NAME.test(words[0]!)) start += words.shift()!.length + 1;
    const end = match.index + match[0].length;
    if (words.length < 2 || PLACE_END.test(words.at(-1)!) || words.some((word) => NO_NAME.test(word)))
      continue;
    if (BODY_AFTER.test(text.slice(end, end + 20))) continue;
    names.push({ start, end });
  }
  return names;
}
