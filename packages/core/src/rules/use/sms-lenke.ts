import { isUnder, webAddresses } from "../../document/web-addresses.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Services that hide where a link leads. */
const SHORTENERS: ReadonlySet<string> = new Set(
  "bit.ly tinyurl.com t.co ow.ly goo.gl is.gd buff.ly rebrand.ly cutt.ly tiny.cc shorturl.at lnkd.in fb.me t.ly rb.gy s.id".split(
    " ",
  ),
);

const CLICK =
  /(?<![a-zà-ž])(?:klikk|trykk|sjekk|les mer|les meir|logg inn)(?: (?:her|på lenken|på lenka|lenken|lenka))(?![a-zà-ž])/giu;

/** Links in text messages that a careful reader takes for fraud. */
export const smsLenke = defineDocumentRule({
  id: "sms-lenke",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lenker i SMS", nn: "Lenkjer i SMS" },
    rationale: {
      nb: "Folk er blitt bedt om å ikke trykke på lenker de ikke kjenner. Skriv hele adressen til deres egen nettside, så ser leseren hvor den fører. Kortlenker og «klikk her» ligner på svindel.",
      nn: "Folk er bedne om å ikkje trykkje på lenkjer dei ikkje kjenner. Skriv heile adressa til dykkar eiga nettside, så ser lesaren kvar ho fører. Kortlenkjer og «klikk her» liknar på svindel.",
    },
    sources: ["klarsprak", "Nasjonal sikkerhetsmyndighet: råd om svindel på SMS"],
  },
  options: {},
  messages: {
    shortener: {
      nb: "«{host}» skjuler hvor lenken fører. Skriv adressen til deres egen nettside.",
      nn: "«{host}» gøymer kvar lenkja fører. Skriv adressa til dykkar eiga nettside.",
    },
    foreign: {
      nb: "«{host}» er ikke en av adressene deres. Skriv en adresse leseren kjenner, eller be leseren ringe.",
      nn: "«{host}» er ikkje ei av adressene dykkar. Skriv ei adresse lesaren kjenner, eller be lesaren ringje.",
    },
    click: {
      nb: "«{actual}» ligner på svindel. Skriv hva leseren finner på siden, og hele adressen.",
      nn: "«{actual}» liknar på svindel. Skriv kva lesaren finn på sida, og heile adressa.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sms",
        text: "Eksempel kommune: Nye åpningstider på biblioteket. Les om dem på ⟦bit.ly/3xYz⟧.",
        rewrite: "Eksempel kommune: Nye åpningstider på biblioteket. Les om dem på kommunen.no/bibliotek.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "EKSEMPEL KOMMUNE: LES MER PÅ ⟦BIT.LY/3XYZ⟧.",
        rewrite: "Eksempel kommune: Les mer på kommunen.no/bibliotek.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "Nav: ⟦Klikk her⟧ for å svare: nav.no/svar",
        rewrite: "Nav: Svar på nav.no/svar",
      },
      {
        language: "nb",
        textType: "sms",
        organisation: { domains: ["fjellvik.kommune.no"] },
        text: "Fjellvik kommune: Du kan betale på ⟦https://betaling.eksempel.com/faktura⟧ nå.",
        rewrite: "Fjellvik kommune: Du kan betale på betaling.fjellvik.kommune.no nå.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "Døme kommune: Nye opningstider på biblioteket. Les om dei på ⟦bit.ly/3xYz⟧.",
        rewrite: "Døme kommune: Nye opningstider på biblioteket. Les om dei på kommunen.no/bibliotek.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "Nav: ⟦Trykk på lenka⟧ for å svare: nav.no/svar",
        rewrite: "Nav: Svar på nav.no/svar",
      },
      {
        language: "nn",
        textType: "sms",
        organisation: { domains: ["fjellvik.kommune.no"] },
        text: "Fjellvik kommune: Du kan betale på ⟦betaling.eksempel.com⟧ no.",
        rewrite: "Fjellvik kommune: Du kan betale på fjellvik.kommune.no no.",
      },
    ],
    good: [
      { language: "nb", textType: "sms", text: "Eksempel kommune: Les mer på www.kommunen.no/vann." },
      {
        language: "nb",
        textType: "sms",
        organisation: { domains: ["fjellvik.kommune.no"] },
        text: "Du har time kl. 9.30 hos dr. Hansen.Se brevet. Skriv til post@fjellvik-havn.no.",
      },
      {
        language: "nb",
        textType: "sms",
        organisation: { domains: ["Fjellvik.kommune.no"] },
        text: "Fjellvik kommune: Betal på fjellvik.kommune.no/betal.",
      },
      { language: "nb", textType: "e-post", text: "Se bit.ly/3xYz for mer." },
      {
        language: "nn",
        textType: "sms",
        organisation: { domains: ["fjellvik.kommune.no"] },
        text: "Les meir på https://www.fjellvik.kommune.no/vatn.",
      },
      { language: "nn", textType: "sms", text: "Du har time kl. 9.30 i morgon." },
      { language: "nn", textType: "sms", text: "Døme kommune: Ring 61 00 00 00 om du har spørsmål." },
    ],
  },
  check({ document, textType, organisation, report }) {
    if (textType !== "sms") return;
    const own = organisation?.domains ?? [];
    for (const block of document.blocks) {
      for (const reading of block.readings) {
        for (const { host, start, end } of webAddresses(reading.text)) {
          const place = { block, reading, start, end };
          if (SHORTENERS.has(host)) report({ ...place, messageId: "shortener", data: { host } });
          else if (own.length > 0 && !isUnder(host, own))
            report({ ...place, messageId: "foreign", data: { host } });
        }
        for (const match of reading.text.matchAll(CLICK)) {
          const [actual] = match;
          const end = match.index + actual.length;
          report({ block, reading, start: match.index, end, messageId: "click", data: { actual } });
        }
      }
    }
  },
});
