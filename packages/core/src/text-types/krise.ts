import type { TextType } from "./text-type.js";

/** What the text or its file calls itself. */
const NAME =
  /(?:kriseinformasjon|krisemelding|befolkningsvarsel|evakueringsvarsel|kokevarsel|nødmelding|naudmelding|viktig (?:melding|varsel) til (?:innbyggerne|innbyggjarane|befolkningen|befolkninga|alle))(?![a-zà-ž])/iu;
/** What has happened, in a title. */
const EVENT =
  /(?<![a-zà-ž])(?:(?:storbrann|brann|skogbrann|flom|flaum|skred|leirskred|jordras|steinras|ras|ulykke|ulukke|eksplosjon|gasslekkasje|strømbrudd|straumbrot|strømstans|dataangrep|ekstremvær|ekstremvêr|orkan|storm|smitteutbrudd|smitteutbrot)(?:en|et|a|n)?|evakuer[a-zà-ž]*|kok (?:alt )?(?:drikke)?(?:vannet|vatnet|vann|vatn)|(?:forurenset|forureina|ureint) (?:drikkevann|drikkevatn|vann|vatn))(?![a-zà-ž])/iu;
/** What is said while it lasts, and in no plan, report or letter about it. */
const ACUTE: readonly RegExp[] = [
  /(?<![a-zà-ž])(?:hold deg|hald deg|holde? seg|halde seg) (?:inne|innendørs|unna|borte)|(?<![a-zà-ž])hold (?:dører|døra|vinduer|avstand)/iu,
  /(?<![a-zà-ž])kok (?:alt )?(?:drikke)?(?:vannet|vatnet|vann|vatn)/iu,
  /(?<![a-zà-ž])(?:nødetatene|naudetatane|politiet|brannvesenet|kriseledelsen|kriseleiinga) (?:er (?:på stedet|på staden|satt|sett|samlet|samla)|ber|arbeider|arbeidar|evakuerer)/iu,
  /(?<![a-zà-ž])(?:pårørende|pårørande)(?:telefon|senter|sentral)/iu,
  /(?<![a-zà-ž])(?:vi oppdaterer|neste oppdatering|ny(?:e)? (?:oppdatering|opplysninger|opplysningar|melding)(?: kommer| kjem)?|oppdatert) (?:denne siden |denne sida |fortløpende |fortløpande |igjen )?(?:klokk|kl\.|når|så snart|i dag|i kveld|i ettermiddag)/iu,
  /(?<![a-zà-ž])(?:må (?:forlate|evakuere|ut av)|er evakuert|blir evakuert|evakueres|evakueringssenter)/iu,
];
/** Standing advice, a plan, a drill or a look back speaks of the same things. */
const ABOUT =
  /(?<![a-zà-ž])(?:[a-zà-ž]*beredskap[a-zà-ž]*|brannvern|forebygg[a-zà-ž]*|førebygg[a-zà-ž]*|øvelse|øving|evaluering|rapport|saksframlegg|vedtak|søknad|kommunikasjonsplan|risiko- og sårbarhet)/iu;

/** Message while a crisis lasts: what has happened, what the reader should do, when more comes. */
export const krise: TextType = {
  id: "krise",
  title: { nb: "krisemelding", nn: "krisemelding" },
  rules: {
    "lang-setning": { options: { infoOver: 15, maxWords: 25 } },
    "langt-avsnitt": { options: { maxSentences: 4, maxWords: 60 } },
    // Orders must be clear, and «straks» means now.
    "tone-streng": { severity: "off" },
    "vag-tid": { severity: "off" },
    setningsvariasjon: { severity: "off" },
    "mangler-mellomtitler": { severity: "info" },
    "for-lang-tekst": { severity: "info" },
    emoji: { severity: "warning" },
    ironi: { severity: "warning" },
  },
  detect({ title, opening, path, words }) {
    if (NAME.test(title) || /(?:^|[/_. -])krise(?:melding|informasjon)?(?:[/_. -]|$)/i.test(path)) {
      return {
        confidence: 0.83,
        reason: { nb: "Teksten kaller seg krisemelding.", nn: "Teksten kallar seg krisemelding." },
      };
    }
    if (!EVENT.test(title) || ABOUT.test(`${title}\n${opening.slice(0, 600)}`) || words > 600)
      return undefined;
    // One order may stand in standing advice; a title that gives it, or two signs, are of the hour.
    const signs = ACUTE.filter((sign) => sign.test(opening)).length;
    if (signs < 2 && !ACUTE.some((sign) => sign.test(title))) return undefined;
    return {
      confidence: 0.78,
      reason: {
        nb: "Overskriften forteller om en alvorlig hendelse, og teksten sier hva folk skal gjøre nå.",
        nn: "Overskrifta fortel om ei alvorleg hending, og teksten seier kva folk skal gjere no.",
      },
    };
  },
};
