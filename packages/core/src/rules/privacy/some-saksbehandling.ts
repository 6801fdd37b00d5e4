import { defineSentenceRule } from "../../rule/rule.js";

const CASE_WORDS =
  "søknaden|klagen|klaga|saken|saka|vedtaket|dispensasjonssøknaden|byggesaken|byggesaka|henvendelsen|henvendinga";

/** The reader's own case, or its number. */
const CASE = new RegExp(
  `(?<![a-zà-ž])(?:(?:din|di|deres|dykkar) (?:søknad|klage|sak|byggesak|byggjesak)|(?:${CASE_WORDS}) (?:din|di|deres|dykkar|ditt)|(?:saksnummer|saksnr\\.?|sak nr\\.?|sak) \\d{2,4}\\/\\d+)(?![a-zà-ž])`,
  "giu",
);

/** Casework in a channel that all can read. */
export const someSaksbehandling = defineSentenceRule({
  id: "some-saksbehandling",
  category: "privacy",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["person-opplysning"],
  docs: {
    title: { nb: "Saksbehandling i sosiale medier", nn: "Sakshandsaming i sosiale medium" },
    rationale: {
      nb: "Ingen enkeltsak skal behandles der alle kan lese. Taushetsplikten gjelder, og svaret må kunne arkiveres. Be leseren skrive til postmottaket, og svar der.",
      nn: "Inga enkeltsak skal handsamast der alle kan lese. Teieplikta gjeld, og svaret må kunne arkiverast. Be lesaren skrive til postmottaket, og svar der.",
    },
    sources: [
      "Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 5",
      "Surnadal kommune",
      "Hå kommune",
    ],
  },
  options: {},
  messages: {
    case: {
      nb: "Her ser det ut som du skriver om saken til én person. Svar heller: «Vi kan ikke svare om enkeltsaker her. Skriv til oss på [adressen til postmottaket].»",
      nn: "Her ser det ut som du skriv om saka til éin person. Svar heller: «Vi kan ikkje svare om enkeltsaker her. Skriv til oss på [adressa til postmottaket].»",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei! ⟦Søknaden din⟧ ligger hos oss, og du får svar i mai.",
        rewrite: "Hei! Vi kan ikke svare om enkeltsaker her. Skriv til oss på post@kommunen.example.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Vi har sett på ⟦din klage⟧.",
        rewrite: "Vi svarer gjerne på e-post.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Dette gjelder ⟦sak 26/1234⟧, som er avgjort.",
        rewrite: "Dette svarer vi på i et brev.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Hei! ⟦Søknaden din⟧ ligg hos oss, og du får svar i mai.",
        rewrite: "Hei! Vi kan ikkje svare om enkeltsaker her. Skriv til oss på post@kommunen.example.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Vi har sett på ⟦klaga di⟧.",
        rewrite: "Vi svarer gjerne på e-post.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Dette gjeld ⟦saksnummer 26/1234⟧, som er avgjord.",
        rewrite: "Dette svarer vi på i eit brev.",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "Husk å sende søknaden innen 1. mars." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Kommunestyret behandler saken om skoleruta i mai.",
      },
      { language: "nb", textType: "brev", text: "Vi har lest søknaden din." },
      { language: "nn", textType: "sosiale-medier", text: "Hugs å sende søknaden innan 1. mars." },
      { language: "nn", textType: "sosiale-medier", text: "Kommunestyret avgjer saka om skuleruta i mai." },
      { language: "nn", textType: "brev", text: "Vi har lese søknaden din." },
    ],
  },
  check({ block, sentence, textType, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code" || block.quoted === true) return;
    // «Send søknaden din innen 1. mars» asks anybody.
    if (/(?<![a-zà-ž])(?:send|lever|skriv|husk|hugs|søk|last opp|få) (?:inn )?(?:å )?/iu.test(sentence.text))
      return;
    for (const match of sentence.text.matchAll(CASE)) {
      const start = sentence.start + match.index;
      report({ start, end: start + match[0].length, messageId: "case" });
    }
  },
});
