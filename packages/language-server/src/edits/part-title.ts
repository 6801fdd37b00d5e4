import { type Finding, type Localized, lawPartTitles, rules } from "@klarsprak/core";

/** What a part is called that no provision asks for, or that a rule tells apart by message. */
const PARTS: Readonly<Record<string, Localized>> = {
  "sak-behandler": { nb: "navn på saksbehandler", nn: "namn på saksbehandlar" },
  "signatur-automatisert": { nb: "hvem som har ansvaret", nn: "kven som har ansvaret" },
  "klagerett-vergeinfo": { nb: "kopi til vergen", nn: "kopi til verja" },
  "innsynsavslag provision": { nb: "hjemmelen for avslaget", nn: "heimelen for avslaget" },
  "innsynsavslag openness": { nb: "vurdering av merinnsyn", nn: "vurdering av meirinnsyn" },
  "innsynsavslag complaint": { nb: "retten til å klage", nn: "retten til å klage" },
  "innsynsavslag deadline": { nb: "klagefrist", nn: "klagefrist" },
};

/** What is missing, as it stands in a menu: «Klagefrist». */
export function partTitle({ ruleId, messageId, language }: Finding): string {
  const title =
    PARTS[`${ruleId} ${messageId}`] ??
    PARTS[ruleId] ??
    (lawPartTitles as Readonly<Record<string, Localized>>)[ruleId] ??
    rules.find(({ id }) => id === ruleId)?.docs.title;
  const text = title?.[language] ?? ruleId;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
