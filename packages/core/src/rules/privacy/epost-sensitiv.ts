import {
  namesEconomicTrouble,
  namesPersonnelMatter,
  namesSensitiveMatter,
} from "../../document/sensitive-words.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** The matter is the reader's own or that of somebody near. */
const OWN =
  /(?<![a-zà-ž])(?:du|deg|din|di|ditt|dine|barnet|sønnen|datteren|dattera|moren|mora|faren|ektefellen)(?![a-zà-ž])/iu;

/** What holds for anybody: a condition, an offer, a course, somewhere to read more. */
const GENERAL =
  /(?<![a-zà-ž])(?:hvis|dersom|viss|når|om du|kan (?:du )?(?:søke|få|bestille|tinge|lese|melde|ringe|ringje)|du kan|les mer|les meir|kurs|tilbud om|tilbod om|foredrag|temakveld|alle som|som hovedregel|som hovudregel|vanligvis|vanlegvis)(?![a-zà-ž])|\?\s*$/iu;

/** What the reader has or gets. «Diagnosen din» and «du får sosialhjelp» speak of one person alone. */
const HAS =
  /(?<![a-zà-ž])(?:(?:diagnosen|sykdommen|sjukdommen|depresjonen|sykmeldingen|sykmeldinga|sjukmeldinga|barnevernssaken|barnevernssaka|rusproblemet|oppsigelsen|oppseiinga|sykefraværet|sjukefråværet|gjelden|gjelda) (?:din|di|ditt)|du (?:får|fikk|fekk|har fått|mottar|mottek) (?:økonomisk )?(?:sosialhjelp|støttekontakt|omsorgsstønad|bostøtte|bustøtte|avlastning|avlasting|en advarsel|ei åtvaring))(?![a-zà-ž])/iu;

/** E-mail that tells of the reader's own health or social affairs. */
export const epostSensitiv = defineSentenceRule({
  id: "epost-sensitiv",
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["person-opplysning", "tittel-sensitiv"],
  docs: {
    title: { nb: "Sensitive opplysninger i e-post", nn: "Sensitive opplysningar i e-post" },
    rationale: {
      nb: "Vanlig e-post er ikke sikker. Opplysninger om helse, økonomi, arbeidsforhold og sosiale tjenester skal sendes på en sikker måte, for eksempel som digital post. Skriv bare at leseren har fått et brev.",
      nn: "Vanleg e-post er ikkje sikker. Opplysningar om helse, økonomi, arbeidsforhold og sosiale tenester skal sendast på ein sikker måte, til dømes som digital post. Skriv berre at lesaren har fått eit brev.",
    },
    sources: ["Datatilsynet", "Eigersund kommune", "Østre Toten kommune: Kommunikasjonsstrategi 2021–2023"],
  },
  options: {},
  messages: {
    sensitive: {
      nb: "Her står noe om helse, økonomi eller andre private forhold i en e-post. Er det om en person, så send det på en sikker måte i stedet.",
      nn: "Her står noko om helse, økonomi eller andre private forhold i ein e-post. Er det om ein person, så send det på ein sikker måte i staden.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        text: "Hei.\n\n⟦Vi har fått papirene om diagnosen din.⟧ Takk.",
        rewrite: "Hei.\n\nVi har fått papirene. Takk. Logg inn for å lese svaret.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "⟦Barnet er henvist til psykolog.⟧",
        rewrite: "Du har fått et brev i digital postkasse.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "⟦Du får sosialhjelp fra mai.⟧ Ring hvis du lurer på noe.",
        rewrite: "Vi har svart på søknaden. Ring hvis du lurer på noe.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "⟦Kravet ditt er nå sendt til inkasso.⟧",
        rewrite: "Du har fått et brev om kravet ditt i digital postkasse.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Hei. ⟦Vi må snakke om sjukefråværet ditt på tysdag.⟧",
        rewrite: "Hei. Vi må snakke saman på tysdag.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Hei.\n\n⟦Vi har fått papira om diagnosen din.⟧ Takk.",
        rewrite: "Hei.\n\nVi har fått papira. Takk. Logg inn for å lese svaret.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "⟦Barnet er vist til psykolog.⟧",
        rewrite: "Du har fått eit brev i digital postkasse.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "⟦Du får sosialhjelp frå mai.⟧ Ring om du lurer på noko.",
        rewrite: "Vi har svart på søknaden. Ring om du lurer på noko.",
      },
    ],
    good: [
      { language: "nb", textType: "e-post", text: "Kurset for ansatte i hjemmetjenesten begynner i mai." },
      { language: "nb", textType: "e-post", text: "Du får båtplass nummer 12." },
      { language: "nb", textType: "e-post", text: "Hvis du er sykmeldt, kan du levere oppgaven senere." },
      { language: "nn", textType: "e-post", text: "Du kan lese meir om psykisk helse på nettsida vår." },
      { language: "nb", textType: "brev", text: "Du får sosialhjelp fra mai." },
      { language: "nn", textType: "e-post", text: "Kurset for tilsette i heimetenesta tek til i mai." },
      { language: "nn", textType: "e-post", text: "Du får båtplass nummer 12." },
      { language: "nn", textType: "vedtak", text: "Du får sosialhjelp frå mai." },
    ],
  },
  check({ block, sentence, textType, report }) {
    if (textType !== "e-post" || block.kind === "code") return;
    const { text, start, end } = sentence;
    const isPrivate = namesSensitiveMatter(text) || namesPersonnelMatter(text) || namesEconomicTrouble(text);
    if (!isPrivate || !OWN.test(text) || GENERAL.test(text)) return;
    report({ start, end, messageId: "sensitive", severity: HAS.test(text) ? "warning" : "info" });
  },
});
