import type { TextType } from "./text-type.js";

/** Text message. */
export const sms: TextType = {
  id: "sms",
  title: { nb: "SMS", nn: "SMS" },
  rules: {
    "langt-avsnitt": { severity: "off" },
    "lang-setning": { options: { infoOver: 15, maxWords: 25 } },
    "bindestrek-tankestrek": { severity: "off" },
    "mangler-mellomtitler": { severity: "off" },
    utropstegn: { options: { allowed: 1 } },
    anfoersel: { severity: "off" },
    ellipsis: { severity: "off" },
    prosent: { severity: "off" },
    "tall-bokstav": { severity: "off" },
    hilsen: { severity: "off" },
  },
  detect({ path }) {
    if (!/(?:^|[/\\_. -])sms\d*(?:[/\\_. -]|$)/i.test(path)) return undefined;
    return { confidence: 0.9, reason: { nb: "Filnavnet sier SMS.", nn: "Filnamnet seier SMS." } };
  },
};
