/** Titles in the administration of a municipality; the house may add its own. */
const TITLES =
  "kommunedirektør(?:en)?|kommunalsjef(?:en)?|rådmann(?:en)?|assisterende kommunedirektør|kommunaldirektør(?:en)?|enhetsleder(?:en)?|einingsleiar(?:en)?|avdelingsleder(?:en)?|avdelingsleiar(?:en)?|virksomhetsleder(?:en)?|verksemdsleiar(?:en)?|rektor(?:en)?|inspektør(?:en)?|styrer(?:en)?|styrar(?:en)?|rådgiver(?:en)?|rådgivar(?:en)?|rådgjevar(?:en)?|saksbehandler(?:en)?|saksbehandlar(?:en)?|kommunikasjonssjef(?:en)?|skolesjef(?:en)?|skulesjef(?:en)?|helsesjef(?:en)?|plansjef(?:en)?|byggesaksleder(?:en)?|administrasjonen|økonomisjef(?:en)?";

/** What one says when one judges. «Vurderer» is a plain account of work as often, and is left out. */
const JUDGES =
  "mener|meiner|er (?:helt |heilt |svært )?(?:uenig|usamd|ueinig|skuffet|skuffa|kritisk|imot|glad for at politikerne|overrasket over|overraska over)|kritiserer|advarer mot|åtvarar mot|støtter forslaget|støttar framlegget|støttar forslaget";

/** Hope and fear are a political assessment where politics is in the sentence. */
const HOPES = "håper|håpar|vonar|frykter|fryktar";
const POLITICS =
  /(?<![a-zà-ž])(?:politiker|politikar|kommunestyre|formannskap|budsjett|regjering|storting|parti|vedtak|folkevalgt|folkevald|valg(?:et)?(?![a-zà-ž])|val(?:et)?(?![a-zà-ž]))/iu;

/** Looked at first: the pattern of all titles is long. */
const MAY_JUDGE = new RegExp(`${JUDGES}|${HOPES}`, "iu");

const NAME = "(?: \\p{Lu}[\\p{L}-]+){0,3}";

/** Where somebody in the administration judges: «mener kommunedirektøren», «rektor håper». Offsets in the text. */
export function judgementsOf(
  text: string,
  furtherTitles: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  if (!MAY_JUDGE.test(text)) return [];
  const further = furtherTitles
    .filter((title) => title.trim() !== "")
    .map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const titles = [...TITLES.split("|"), ...further].map(inEitherCase).join("|");
  const judges = POLITICS.test(text) ? `${JUDGES}|${HOPES}` : JUDGES;
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?:${judges}) (?:${titles})${NAME}|(?:${titles})${NAME} (?:${judges}))(?![\\p{L}])`,
    "gu",
  );
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A title begins a sentence or stands inside it; a name has its capital. */
function inEitherCase(title: string): string {
  const first = title.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${title.slice(1)}`;
}
