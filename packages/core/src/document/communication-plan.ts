import type { TextPart } from "./text-parts.js";

/** The channels a plan may use, by whom they reach and how. */
export const CHANNELS = {
  intranet: {
    internal: true,
    digital: true,
    pattern: /(?<![a-zà-ž])(?:intranett|teams|workplace|compilo|visma)[a-zà-ž]*/iu,
  },
  internalMail: {
    internal: true,
    digital: true,
    pattern:
      /(?<![a-zà-ž])(?:e-post (?:til|frå|fra) (?:alle )?(?:de |dei )?(?:ansatte|tilsette|ledere|leiarar|lederne|leiarane)|intern e-post)/iu,
  },
  internalMeeting: {
    internal: true,
    digital: false,
    pattern:
      /(?<![a-zà-ž])(?:allmøte|personalmøte|ledermøte|leiarmøte|avdelingsmøte|internt møte|interne møter|interne møte|internmøte|ledergruppe|leiargruppe|(?:møte|orientering|informasjon)[a-zà-ž]* (?:med|for|til) [^.!?\n|]{0,40}(?:ansatte|tilsette|medarbeider|medarbeidar|tillitsvalgt|tillitsvald|verneombud|verneombod|renovatør|innbyggertorget|innbyggjartorget|leder|leiar|rektor|lærer|lærar|skolene|skulane))[a-zà-ž]*/iu,
  },
  website: {
    internal: false,
    digital: true,
    pattern: /(?<![a-zà-ž])(?:nettsid|nettstad|nettsted|heimesid|hjemmesid|kommune\.no)[a-zà-ž]*/iu,
  },
  social: {
    internal: false,
    digital: true,
    pattern: /(?<![a-zà-ž])(?:facebook|instagram|linkedin|snapchat|tiktok|youtube|sosiale medi)[a-zà-ž]*/iu,
  },
  message: {
    internal: false,
    digital: true,
    pattern:
      /(?<![a-zà-ž])(?:sms|tekstmelding|mykid|transponder|varsling|nyhetsbrev|nyheitsbrev|digipost|altinn|app)[a-zà-ž]*/iu,
  },
  press: {
    internal: false,
    digital: false,
    pattern:
      /(?<![a-zà-ž])(?:pressemelding|pressekonferanse|avis|lokalavis|lokalradio|radio|tv|kronikk|innrykk)[a-zà-ž]*/iu,
  },
  paper: {
    internal: false,
    digital: false,
    pattern:
      /(?<![a-zà-ž])(?:brev(?! til alle ansatte)|brosjyre|plakat|oppslag|annonse|flygeblad|flygeblader|løpeseddel|løpesetel|papir|direktereklame)[a-zà-ž]*/iu,
  },
  meeting: {
    internal: false,
    digital: false,
    pattern:
      /(?<![a-zà-ž])(?:folkemøte|åpent møte|ope møte|åpne møter|opne møte|informasjonsmøte|innbyggermøte|innbyggjarmøte|foreldremøte|stand på|åpen dag|open dag|møte med (?:innbygger|innbyggjar|nabo|forel|næring|lag))[a-zà-ž]*/iu,
  },
} as const satisfies Readonly<
  Record<string, { readonly internal: boolean; readonly digital: boolean; readonly pattern: RegExp }>
>;

export type Channel = keyof typeof CHANNELS;

/** What a plan must settle: the words of a heading, a label or the head of a column that open it. */
export const PLAN_PARTS = {
  message: {
    name: { nb: "budskapet", nn: "bodskapen" },
    pattern:
      /^(?:hoved|hovud|kjerne)?(?:budskap|bodskap)|^innhold|^innhald|^(?:hva|kva) er viktig (?:å kommunisere|å seie|å si)|^(?:hva|kva) (?:vil|skal) vi (?:si|seie|fortelle|fortelje)/iu,
  },
  goal: {
    name: { nb: "målet", nn: "målet" },
    pattern:
      /^(?:kommunikasjons|del|hoved|hovud)?mål(?:et|a|ene|setting|setjing)?(?![a-zà-ž])|^(?:hva|kva) er målet|^(?:hva|kva) vil vi oppnå|^hensikt|^formål/iu,
  },
  news: {
    name: { nb: "om dette er en nyhet", nn: "om dette er ei nyheit" },
    pattern:
      /^(?:er dette (?:en nyhet|ei nyheit|ein nyhende)|nyhet|nyheit|nyhende)|nyhetskriteri|nyheitskriteri/iu,
  },
  audience: {
    name: { nb: "målgruppene", nn: "målgruppene" },
    pattern: /målgrupp|^(?:hvem|kven) (?:er målgrupp|skal vi nå|vil vi nå|må)|^interessent/iu,
  },
  channels: {
    name: { nb: "kanalene", nn: "kanalane" },
    pattern: /^(?:valg av |val av |kommunikasjons)?kanal|^kanalvalg|^kanalval|^(?:hvilke|kva) kanal/iu,
  },
  responsible: {
    name: { nb: "hvem som har ansvaret", nn: "kven som har ansvaret" },
    pattern: /^ansvar|^(?:hvem|kven) (?:har ansvar|gjør hva|gjer kva)|ansvarlig$|ansvarleg$|^roller/iu,
  },
  time: {
    name: { nb: "når tiltakene skal gjøres", nn: "når tiltaka skal gjerast" },
    pattern:
      /^(?:tid(?:splan|spunkt|slinje|fest)?|frist(?:er|ar)?|når|dato|framdrift(?:splan)?|fremdrift(?:splan)?)(?![a-zà-ž])/iu,
  },
  budget: {
    name: { nb: "budsjettet", nn: "budsjettet" },
    pattern: /^(?:budsjett|pris|kostnad|økonomi|ressurs|(?:hva|kva) koster|kva kostar)/iu,
  },
  consequences: {
    name: { nb: "hvordan folk kan reagere", nn: "korleis folk kan reagere" },
    pattern:
      /^(?:konsekvens|risiko|reaksjon|mulige reaksjon|moglege reaksjon)|(?:kan folk reagere|kan bli reaksjon|hvilke reaksjon|kva reaksjon|spørsmål vi kan få|folk kan reagere)/iu,
  },
  measuring: {
    name: { nb: "hvordan dere måler resultatet", nn: "korleis de måler resultatet" },
    pattern:
      /^(?:måling|evaluering|oppfølging|resultatmåling|slik måler|slik evaluerer)|(?:måler vi|evaluerer vi|lykkes vi|lukkast vi)/iu,
  },
} as const satisfies Readonly<Record<string, TextPart>>;

export type PlanPart = keyof typeof PLAN_PARTS;
