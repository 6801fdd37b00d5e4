import { personalNames } from "../../document/personal-names.js";
import { namesSensitiveMatter } from "../../document/sensitive-words.js";
import { defineSentenceRule } from "../../rule/rule.js";

const OPEN: ReadonlySet<string> = new Set([
  "sms",
  "sosiale-medier",
  "pressemelding",
  "kunngjoring",
  "nettside",
  "e-post",
  "intranett",
]);
/** Somebody who speaks or works with the matter, not somebody it is about. */
const IN_OFFICE =
  /(?<![a-zà-ž])(?:sier|seier|sa|forteller|fortel|opplyser|mener|meiner|kontakt|ordfører|ordførar|direktør|leder|leiar|sjef|rådgiver|rådgivar|saksbehandl|lege|psykolog|sykepleier|sjukepleiar|lærer|lærar|statsråd|minister|politiker|politikar|professor|forsker|forskar|ansatt|tilsett|koordinator|konsulent|ring|foredrag|kurs|bok)[a-zà-ž]*|[a-zà-ž]+(?:direktør|leder|leiar|sjef|lege|rådgiver|rådgivar|konsulent|psykolog)(?![a-zà-ž])/iu;

/** A name together with health or social matters where everybody can read it. */
export const personOpplysning = defineSentenceRule({
  id: "person-opplysning",
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Opplysninger om en person", nn: "Opplysningar om ein person" },
    rationale: {
      nb: "I åpne kanaler skal det ikke stå noe om helsen eller livssituasjonen til en som kan kjennes igjen. Spør deg selv om personen har sagt ja, og om navnet må stå.",
      nn: "I opne kanalar skal det ikkje stå noko om helsa eller livssituasjonen til ein som kan kjennast att. Spør deg sjølv om personen har sagt ja, og om namnet må stå.",
    },
    sources: ["Datatilsynet", "Hå kommune", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    person: {
      nb: "Her står et navn sammen med helse eller sosiale forhold. Har personen sagt ja, og må navnet stå her?",
      nn: "Her står eit namn saman med helse eller sosiale forhold. Har personen sagt ja, og må namnet stå her?",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Vi er glade for at Kari Nordmann er frisk etter depresjonen.⟧",
        textType: "sosiale-medier",
      },
      { language: "nb", text: "⟦I dag har Ola Nordmann fått vedtak om støttekontakt.⟧", textType: "e-post" },
      {
        language: "nn",
        text: "⟦Vi er glade for at Kari Nordmann er frisk etter depresjonen.⟧",
        textType: "sosiale-medier",
      },
      { language: "nn", text: "⟦I dag har Ola Nordmann fått vedtak om støttekontakt.⟧", textType: "e-post" },
    ],
    good: [
      {
        language: "nb",
        text: "Psykisk helse er viktig, sier kommuneoverlege Kari Nordmann.",
        textType: "sosiale-medier",
      },
      { language: "nb", text: "I dag har Ola Nordmann fått vedtak om støttekontakt.", textType: "brev" },
      { language: "nb", text: "Østre Toten kommune søker støttekontakt.", textType: "sosiale-medier" },
      {
        language: "nn",
        text: "Psykisk helse er viktig, seier kommuneoverlege Kari Nordmann.",
        textType: "sosiale-medier",
      },
      { language: "nn", text: "I dag har Ola Nordmann fått vedtak om støttekontakt.", textType: "brev" },
      { language: "nn", text: "Østre Toten kommune søkjer støttekontakt.", textType: "sosiale-medier" },
    ],
  },
  check({ block, sentence, textType, report }) {
    if (!OPEN.has(textType) || block.kind === "code" || !namesSensitiveMatter(sentence.text)) return;
    if (IN_OFFICE.test(sentence.text) || personalNames(sentence.text).length === 0) return;
    report({ start: sentence.start, end: sentence.end, messageId: "person" });
  },
});
