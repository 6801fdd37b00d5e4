import type { TextType } from "./text-type.js";

/** Nothing longer than this is taken for a text message by its words alone. */
const LONGEST = 70;

/** What only a text message says: how to answer it, that it cannot be answered, how to get no more of them. */
const SAYS_SO =
  /(?<![a-zà-ž])(?:svar (?:på denne (?:sms|smsen|meldingen|meldinga) )?(?:med )?(?:«|")?(?:ja|nei|stopp|stop)(?:»|")?(?: (?:eller|på|for|til)(?![a-zà-ž])|[.!]|$)|send (?:«|")?(?:stopp|stop|start)(?:»|")? til \d{4,5}|(?:du kan|de kan|dere kan) ikk?j?e (?:svare|svara) på denne (?:sms-en|smsen|tekstmeldingen|tekstmeldinga)|denne (?:sms-en|smsen|tekstmeldingen|tekstmeldinga) kan ikk?j?e (?:svares|svarast))/imu;

/** Text message. */
export const sms: TextType = {
  id: "sms",
  title: { nb: "SMS", nn: "SMS" },
  rules: {
    "langt-avsnitt": { severity: "off" },
    "lang-setning": { options: { infoOver: 15, maxWords: 25 } },
    "bindestrek-tankestrek": { severity: "off" },
    "mangler-mellomtitler": { severity: "off" },
    "naken-bestemt-form": { severity: "off" },
    utropstegn: { options: { allowed: 1 } },
    anfoersel: { severity: "off" },
    ellipsis: { severity: "off" },
    prosent: { severity: "off" },
    "tall-bokstav": { severity: "off" },
    hilsen: { severity: "off" },
  },
  detect({ path, opening, words }) {
    if (/(?:^|[/_. -])(?:sms|tekstmelding(?:er|ar)?)\d*(?:[/_. -]|$)/i.test(path))
      return {
        confidence: 0.9,
        reason: {
          nb: "Navnet på filen eller mappen sier SMS.",
          nn: "Namnet på fila eller mappa seier SMS.",
        },
      };
    if (words > LONGEST || !SAYS_SO.test(opening)) return undefined;
    return {
      confidence: 0.8,
      reason: {
        nb: "Teksten er kort og sier hvordan en SMS kan besvares.",
        nn: "Teksten er kort og seier korleis ein kan svare på ein SMS.",
      },
    };
  },
};
