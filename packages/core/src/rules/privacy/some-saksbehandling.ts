import { isForeign } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

const CASE_WORDS =
  "søknaden|klagen|klaga|saken|saka|vedtaket|dispensasjonssøknaden|byggesaken|byggesaka|henvendelsen|henvendinga";

/** The reader's own case, or its number. */
const CASE = new RegExp(
  `(?<![a-zà-ž])(?:(?:(?:din|di|dykkar) (?:søknad|klage|sak|byggesak|byggjesak)|deres (?:søknad|klage|byggesak))|(?:${CASE_WORDS}) (?:din|di|deres|dykkar|ditt)|(?:saksnummer|saksnr\\.?|sak nr\\.?|sak) \\d{2,4}\\/\\d+)(?![a-zà-ž])`,
  "giu",
);

/** What asks or tells anybody: a request, a condition, a question, what politicians do with a numbered case. */
const TO_ANYBODY =
  /(?<![a-zà-ž])(?:send|lever|skriv|husk|hugs|søk|last opp|få|logg inn|hvis|dersom|viss|når|slik|om du|kan du|du kan|må du|du må|alle som|kommunestyret|formannskapet|utvalget|utvalet|politikerne|politikarane|sakskart|saksliste|rett til|rett på)(?![a-zà-ž])|\?\s*$/iu;

/** How it goes with a case. */
const TOLD =
  /(?<![a-zà-ž])(?:vi|er|ble|blei|vart|blir|ligger|ligg|har|fikk|fekk|kommer|kjem|behandles|behandler|handsamar|venter|ventar|avslo|innvilget|innvilga|gjelder|gjeld)(?![a-zà-ž])/iu;

/** Casework in a channel that all can read. */
export const someSaksbehandling = defineSentenceRule({
  id: "some-saksbehandling",
  category: "privacy",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["person-opplysning"],
  docs: {
    title: { nb: "Saksbehandling i sosiale medier", nn: "Saksbehandling i sosiale medium" },
    rationale: {
      nb: "Ingen enkeltsak skal behandles der alle kan lese. Taushetsplikten gjelder, og svaret må kunne arkiveres. Be leseren skrive til postmottaket, og svar der.",
      nn: "Inga enkeltsak skal behandlast der alle kan lese. Teieplikta gjeld, og svaret må kunne arkiverast. Be lesaren skrive til postmottaket, og svar der.",
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
      nb: "Her ser det ut som du skriver om saken til én person. Vis heller til postmottaket, og svar der.",
      nn: "Her ser det ut som du skriv om saka til éin person. Vis heller til postmottaket, og svar der.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei! ⟦Søknaden din⟧ ligger hos oss, og du får svar i mai.",
        better: "Hei! Vi kan ikke svare om enkeltsaker her. Skriv til oss på [adressen til postmottaket].",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        organisation: {
          contacts: [{ kind: "e-mail", value: "post@kommunen.example", source: "eksempel" }],
        },
        text: "Vi har sett på ⟦din klage⟧.",
        better: "Vi kan ikke svare om enkeltsaker her. Skriv til oss på post@kommunen.example.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Dette gjelder ⟦sak 26/1234⟧, som er avgjort.",
        better: "Vi kan ikke svare om enkeltsaker her. Skriv til oss på [adressen til postmottaket].",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Hei! ⟦Søknaden din⟧ ligg hos oss, og du får svar i mai.",
        better: "Hei! Vi kan ikkje svare om enkeltsaker her. Skriv til oss på [adressa til postmottaket].",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Vi har sett på ⟦klaga di⟧.",
        better: "Vi kan ikkje svare om enkeltsaker her. Skriv til oss på [adressa til postmottaket].",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Dette gjeld ⟦saksnummer 26/1234⟧, som er avgjord.",
        better: "Vi kan ikkje svare om enkeltsaker her. Skriv til oss på [adressa til postmottaket].",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "Husk å sende søknaden innen 1. mars." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Kommunestyret behandler sak 26/12 om skoleruta i mai. Hvor lang tid tar søknaden din?",
      },
      { language: "nb", textType: "brev", text: "Vi har lest søknaden din." },
      { language: "nn", textType: "sosiale-medier", text: "Hugs å sende søknaden innan 1. mars." },
      { language: "nn", textType: "sosiale-medier", text: "Kommunestyret avgjer saka om skuleruta i mai." },
      { language: "nn", textType: "brev", text: "Vi har lese søknaden din." },
    ],
  },
  check({ block, reading, sentence, language, textType, organisation, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code" || block.quoted === true) return;
    const { text, start, end } = sentence;
    if (TO_ANYBODY.test(text)) return;
    for (const match of text.matchAll(CASE)) {
      const from = start + match.index;
      if (isForeign(reading, from)) continue;
      const address = organisation?.contacts.find(({ kind }) => kind === "e-mail")?.value;
      const answer =
        language === "nn"
          ? `Vi kan ikkje svare om enkeltsaker her. Skriv til oss på ${address ?? "[adressa til postmottaket]"}.`
          : `Vi kan ikke svare om enkeltsaker her. Skriv til oss på ${address ?? "[adressen til postmottaket]"}.`;
      report({
        start: from,
        end: from + match[0].length,
        messageId: "case",
        // Of a matter without an owner it may be said that it is there; of «din sak» it is told how it goes.
        severity: TOLD.test(text) ? "warning" : "info",
        suggestions: [{ text: answer, edits: [{ start, end, text: answer }] }],
      });
      return;
    }
  },
});
