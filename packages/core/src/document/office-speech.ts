/** Titles in the administration of a municipality; the house may add its own. */
const TITLES =
  "kommunedirektør(?:en)?|kommunalsjef(?:en)?|rådmann(?:en)?|assisterende kommunedirektør|kommunaldirektør(?:en)?|enhetsleder(?:en)?|einingsleiar(?:en)?|avdelingsleder(?:en)?|avdelingsleiar(?:en)?|virksomhetsleder(?:en)?|verksemdsleiar(?:en)?|rektor(?:en)?|inspektør(?:en)?|styrer(?:en)?|styrar(?:en)?|rådgiver(?:en)?|rådgivar(?:en)?|rådgjevar(?:en)?|saksbehandler(?:en)?|saksbehandlar(?:en)?|kommunikasjonssjef(?:en)?|skolesjef(?:en)?|skulesjef(?:en)?|helsesjef(?:en)?|plansjef(?:en)?|byggesaksleder(?:en)?|administrasjonen|økonomisjef(?:en)?";

/** What one says when one judges. «Vurderer» is a plain account of work as often, and is left out. */
const JUDGES =
  "mener|meiner|er (?:helt |heilt |svært )?(?:uenig|usamd|ueinig|skuffet|skuffa|kritisk|imot|glad for at politikerne|overrasket over|overraska over)|håper|håpar|vonar|frykter|fryktar|kritiserer|advarer mot|åtvarar mot|støtter forslaget|støttar framlegget|støttar forslaget";

const NAME = "(?: \\p{Lu}[\\p{L}-]+){0,3}";

/** Where somebody in the administration judges: «mener kommunedirektøren», «rektor håper». Offsets in the text. */
export function judgementsOf(
  text: string,
  furtherTitles: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const titles = [TITLES, ...furtherTitles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))].join(
    "|",
  );
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?:${JUDGES}) (?:${titles})${NAME}|(?:${titles})${NAME} (?:${JUDGES}))(?![\\p{L}])`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
