import { monthAlternatives } from "../document/calendar-date.js";

/** Words that make a sentence or a heading one about complaining. */
const COMPLAINT = /(?<![a-zà-ž])(?:klag|påklag)[a-zà-ž]*/iu;

const RIGHT = new RegExp(
  [
    "klagerett",
    "klageadgang",
    "klagefrist",
    "klagemulighet",
    "klagemogleg",
    "(?:rett|høve|adgang|anledning|mulighet|moglegheit|muligheten|moglegheita) til å (?:på)?klag[ea]",
    "kan (?!ikk)(?:[a-zà-ž]+ ){0,4}(?:på)?klag(?:e|a|es|ast)(?![a-zà-ž])",
    "kan (?!ikk)(?:[a-zà-ž]+ ){0,2}sende (?:inn )?(?:en |ei |ein )?klage",
    "(?:vil|ønsker|ønskjer|ynskjer) (?:du |dere |de |dykk )?(?:å )?klag[ea](?![a-zà-ž])",
    "klager du|klagar du|(?:hvis|dersom|viss|om|når) (?:du|dere|de) (?:klager|klagar)",
    "(?:klagen|klaga|klage) (?:må|skal|kan (?:du|dere|de)|sender|sendes|stiles|sendast)",
    "send(?:e|er)? (?:inn )?(?:klagen|klaga|klage|ei klage|en klage)",
    "frist(?:en)? for å klag[ea]",
    "(?:slik|korleis|hvordan) (?:kan )?(?:du |dere |de )?(?:klag(?:er|ar|e|a))",
  ].join("|"),
  "iu",
);

const NUMBER = "(?:\\d{1,3}|én|éi|ein|en|ei|to|tre|fire|fem|seks|sju|syv|åtte|ti|tolv|fjorten|\\uFFFC)";
const DURATION = new RegExp(
  `(?<![a-zà-ž\\d])${NUMBER}(?: \\([^()]{1,20}\\))?[ \\u00a0-](?:uke|veke|dag|døgn|måned|månad|år)[a-zà-ž]*`,
  "iu",
);
const DATE = new RegExp(
  `\\d{1,2}\\.\\s?(?:${monthAlternatives})|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`,
  "iu",
);
const DEADLINE_FIELD = /(?:innen|innan|frist[a-zà-ž]*(?: er)?|senest|seinast|før) \uFFFC/iu;

const RECEIVED =
  "(?:fikk|får|fekk|fått|mottok|mottar|mottatt|motteke|mottek|mottaket|mottakelsen|mottak|tok imot|tek imot|tatt imot|teke imot|" +
  "kom fram|kom frem|komme fram|komme frem|kome fram|har nådd|nådde|når fram|kjem fram|kommer fram|kommer frem|kom til|kom i|" +
  "levert|ble kjent|blei kjent|vart kjent|gjort kjent|gjort kjend|er kjent|underrett[a-zà-ž]*|underretning[a-zà-ž]*|melding om|" +
  "kunngj[a-zà-ž]+|leste|las|opna|åpnet|tilgjengelig|tilgjengeleg)";
const RECEIPT = new RegExp(
  `(?:fra|frå|etter|når|da|då|rekna|regnet|regna)(?: [^.!?]{0,60}?)? ${RECEIVED}(?![a-zà-ž])`,
  "iu",
);
const LETTER_DATE = new RegExp(
  "(?:fra|frå|etter|rekna frå|regnet fra) (?:" +
    "(?:den )?dato(?:en)? (?:på|i|for) (?:dette |det )?(?:brevet|vedtaket|vedtak|brev|avgjørelsen|avgjerda)|" +
    "(?:brevets|vedtakets|avgjørelsens) dato|(?:brevdato|vedtaksdato)(?:en)?|dagens dato|dags dato|dato(?=\\s*(?:[.,;)]|$))|" +
    "(?:den )?dato(?:en)? (?:da |då |som )?(?:brevet|vedtaket) (?:er|ble|blei|vart|var) (?:datert|sendt|skrevet|skrive|gjort|fattet|fatta)|" +
    "(?:brevet|vedtaket) (?:ble|blei|vart|er) (?:datert|sendt|skrevet|skrive)|utsending|utsendelse)(?![a-zà-ž])",
  "iu",
);

const BODY_ANYWHERE =
  /klage(?:instans|organ|nemnd|nemd|utvalg|utval|myndighet|myndigheit|styremakt)[a-zà-ž]*/iu;
const BODY =
  /statsforvalt|fylkesmann|fylkeskommun|departement|direktorat|trygderett|nemnd|nemd(?![a-zà-ž])|klageutval|formannskap|kommunestyre|overordn|klageinstans|(?:(?:vi|de) sender|sender vi|sende[st]|blir send|går) (?:[a-zà-ž]+ ){0,2}(?:videre|vidare|klagen|klaga|saken|saka|ho|den) (?:videre |vidare )?til \uFFFC|(?:klagen|klaga) (?:[a-zà-ž]+ ){1,2}(?:videre |vidare )?til \uFFFC|(?:kan|vil) (?:[a-zà-ž]+ ){0,2}klage til \uFFFC|(?:av|avgjør|avgjer) \uFFFC|(?:avgjør|behandler|avgjer|handsamar|behandlar|vurderer) (?:klagen|klaga)/iu;
const PROCEDURE =
  /(?<![a-zà-ž])(?<!vi )send(?!er vi|er ho|er den)|lever|(?<![a-zà-ž])skriv(?!(?:er|) til (?:deg|dere|dykk))|skjema|digital|logg(?:e|er|ar)? (?:deg )?inn|minside|altinn|post(?:en|adresse|boks|mottak)|e-post|epost|@|www\.|https?:|\.(?:no|com)(?![a-zà-ž])|stiles|rettes|til oss|\bpost(?![a-zà-ž])|setj|fremset|framset|skriftlig|skriftleg|munnl/iu;

/** Whether a text is about complaining at all. */
export function isAboutComplaint(text: string): boolean {
  return COMPLAINT.test(text);
}

/** Whether a text says that the reader may complain. */
export function statesComplaintRight(text: string): boolean {
  return COMPLAINT.test(text) && RIGHT.test(text);
}

/** Whether a text about complaining gives a deadline: so many weeks or days, a date, or a field for it. */
export function statesDeadline(text: string): boolean {
  return DURATION.test(text) || DATE.test(text) || DEADLINE_FIELD.test(text);
}

/** Whether a deadline is counted from when the reader got the letter. */
export function countsFromReceipt(text: string): boolean {
  return RECEIPT.test(text);
}

/** Where a deadline is counted from the date of the letter; offsets in the text. */
export function countedFromLetterDate(
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const match = LETTER_DATE.exec(text);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether a text names who decides the complaint. `isInSection`: the text stands in a section about complaining. */
export function namesComplaintBody(text: string, isInSection: boolean): boolean {
  return BODY_ANYWHERE.test(text) || ((isInSection || isAboutComplaint(text)) && BODY.test(text));
}

/** Whether a text about complaining says how or where to complain. */
export function statesProcedure(text: string): boolean {
  return PROCEDURE.test(text);
}
