import { isOpenChannel } from "../../document/open-channels.js";
import { personalNames } from "../../document/personal-names.js";
import { namesPersonnelMatter, namesSensitiveMatter } from "../../document/sensitive-words.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Somebody who speaks or works with the matter, not somebody it is about. */
const IN_OFFICE =
  /(?<![a-zà-ž])(?:sier|seier|sa|forteller|fortel|opplyser|mener|meiner|kontakt|ordfører|ordførar|direktør|leder|leiar|sjef|rådgiver|rådgivar|saksbehandl|lege|psykolog|sykepleier|sjukepleiar|lærer|lærar|statsråd|minister|politiker|politikar|professor|forsker|forskar|ansatt|tilsett|koordinator|konsulent|ring|foredrag|kurs|bok)[a-zà-ž]*|[a-zà-ž]+(?:direktør|leder|leiar|sjef|lege|rådgiver|rådgivar|konsulent|psykolog)(?![a-zà-ž])/iu;

/** Somebody who speaks of a personnel matter; those it is about have titles too. */
const SPEAKS = /(?<![a-zà-ž])(?:sier|seier|sa|forteller|fortel|opplyser|kontakt|ring|spør)(?![a-zà-ž])/iu;

/** Age or kin, and a place: together they point somebody out without a name. */
const SOMEBODY =
  /(?<![\p{L}\d])(?:\d{1,2}[- ]?åring(?:en)?|(?:jente|jenta|gutt|gutten|gut|guten|mann|mannen|kvinne|kvinna|kvinnen|elev|eleven|bruker|brukeren|brukar|brukaren) (?:på|i) (?:\d{1,2}(?= år)|[2-9]0-åra|[2-9]0-årene)|\d{1,2} år gam(?:mel|al|melt|malt|le))(?![\p{L}\d])/iu;
const PLACE = /(?<![\p{L}])(?:i|på|fra|frå|ved) \p{Lu}\p{Ll}{2,}/u;

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
    personnel: {
      nb: "Er dette en personalsak om en som kan kjennes igjen? Da skal den ikke omtales her.",
      nn: "Er dette ei personalsak om ein som kan kjennast att? Då skal ho ikkje omtalast her.",
    },
    recognisable: {
      nb: "Her står alder, sted og helse eller sosiale forhold sammen. Kan noen kjenne igjen personen, selv uten navn?",
      nn: "Her står alder, stad og helse eller sosiale forhold saman. Kan nokon kjenne att personen, sjølv utan namn?",
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
        language: "nb",
        text: "⟦Rektor Ola Nordmann har fått en skriftlig advarsel.⟧ Vi kommenterer ikke saken.",
        textType: "pressemelding",
        rewrite: "Vi kommenterer ikke personalsaker.",
      },
      {
        language: "nb",
        text: "⟦En 14 år gammel gutt på Lena fikk hjelp av barnevernet.⟧",
        textType: "sosiale-medier",
        rewrite: "Barnevernet hjelper mange unge.",
      },
      {
        language: "nn",
        text: "⟦Oppseiinga av Kari Nordmann er ikkje avgjord enno.⟧",
        textType: "intranett",
        rewrite: "Vi kommenterer ikkje personalsaker.",
      },
      {
        language: "nn",
        text: "⟦Ei jente på 15 år frå Skreia har fått plass hos psykolog.⟧",
        textType: "nettside",
        rewrite: "Psykologen har fått fleire timar til ungdom.",
      },
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
        text: "Personalsaker skal vi ikke snakke om, sier rådgiver Kari Nordmann.",
        textType: "pressemelding",
      },
      { language: "nb", text: "Tilbudet er for deg på 16 år med psykiske plager.", textType: "nettside" },
      { language: "nn", text: "Psykologen på Raufoss tek imot ungdom over 13 år.", textType: "nettside" },
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
    if (!isOpenChannel(textType) || block.kind === "code") return;
    const { text, start, end } = sentence;
    const isSensitive = namesSensitiveMatter(text);
    if (!isSensitive && !namesPersonnelMatter(text)) return;
    const named = personalNames(text).length > 0;
    if (isSensitive && named && !IN_OFFICE.test(text)) report({ start, end, messageId: "person" });
    else if (named && namesPersonnelMatter(text) && !SPEAKS.test(text))
      report({ start, end, messageId: "personnel" });
    else if (isSensitive && !named && SOMEBODY.test(text) && PLACE.test(text))
      report({ start, end, messageId: "recognisable" });
  },
});
