import { personalNames } from "../../document/personal-names.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["vedtak", "brev", "nettside", "kunngjoring", "saksframlegg"]);

/** An invitation to get in touch that only leads to a screen. */
const DIGITAL =
  /(?<![a-zà-ž])(?:logg (?:deg )?inn|min side|mine sider|kontaktskjema(?:et)?|chat(?:ten|bot)?|elektronisk skjema|digitalt skjema|på nettsid(?:en|ene|a|ane)|skjema(?:et)? på|e-post|epost|svar digitalt|digital dialog|altinn)(?![a-zà-ž])|\p{L}@\p{L}|https?:|www\.|\p{L}\.no(?![\p{L}\d])/iu;
const ASKS =
  /(?<![a-zà-ž])(?:kontakt(?:e|er|ar)?|spørsmål|ta kontakt|nå oss|skriv(?:e|er|a)? til|send(?:e|er|a)? (?:oss|inn|klagen|klaga|søknaden)|meld(?:e|er|a)? fra|svare?|søke?r? (?:du|de|dere)?)(?![a-zà-ž])/iu;

/** «Har du spørsmål?» and «kontakt oss»: here the reader looks for a way to the sender. */
const QUESTIONS =
  /(?<![a-zà-ž])(?:har du spørsmål|har de spørsmål|har dere spørsmål|spørsmål(?:\?| om| til)|lurer du|kontakt(?:e|er)? oss|ta kontakt|nå oss)(?![a-zà-ž])/iu;

/** Fields that hold another way. */
const FIELD = /tlf|telefon|phone|mobil|adress|kontakt|besøk|besok|avsend|signatur|saksbehand/iu;

/** A way that needs no screen: a telephone, a visit, a person or paper. */
const OTHER_WAY =
  /(?<![\d.,])(?:\+47 ?)?(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} ?\d{2} ?\d{3}|0\d{4})(?![\d,])|(?<![a-zà-ž])(?:telefon(?:en|nummer(?:et)?)?|tlf\.?|ring(?:e|er|ja|je)?|besøk(?:e|er)?|besøksadresse|innom|rådhuset|kontoret|servicetorget|innbyggertorget|innbyggjartorget|biblioteket|postboks|postadresse|i posten|per post|på papir|papirskjema|postnummer|møt opp|time hos|veg \d|vei \d|gata \d|torget \d)(?![a-zà-ž])|(?<!\d)\d{4} \p{Lu}\p{L}+/iu;

/** Only screens lead to the sender: not everybody has one. */
export const kontaktIkkeDigital = defineDocumentRule<Record<string, never>, "asked" | "digital" | "other">({
  id: "kontakt-ikke-digital",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kontakt"],
  docs: {
    title: { nb: "Kontakt for dem som ikke er digitale", nn: "Kontakt for dei som ikkje er digitale" },
    rationale: {
      nb: "Digitale verktøy skal ikke erstatte all annen kontakt. Noen lesere har ikke nett eller e-post. Skriv også et telefonnummer, en postadresse eller et sted de kan møte opp.",
      nn: "Digitale verktøy skal ikkje erstatte all annan kontakt. Nokre lesarar har ikkje nett eller e-post. Skriv òg eit telefonnummer, ei postadresse eller ein stad dei kan møte opp.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023"],
  },
  options: {},
  messages: {
    digital: {
      nb: "Vi fant bare digitale måter å nå dere på. Skriv også et telefonnummer eller en adresse. Står det i brevhodet eller bunnteksten, kan du se bort fra dette.",
      nn: "Vi fann berre digitale måtar å nå dykk på. Skriv òg eit telefonnummer eller ei adresse. Står det i brevhovudet eller botnteksten, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "brev",
        text: "Ny avtale om brøyting\n\nAvtalen gjelder fra 1. mai.\n\n⟦Har du spørsmål, kan du sende e-post til veg@kommunen.example.⟧",
        rewrite:
          "Ny avtale om brøyting\n\nAvtalen gjelder fra 1. mai.\n\nHar du spørsmål, kan du sende e-post til veg@kommunen.example eller ringe 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "nettside",
        text: "Søk om båtplass\n\n⟦Logg inn og svar på skjemaet på nettsiden.⟧ Fristen er 1. mai.",
        rewrite:
          "Søk om båtplass\n\nLogg inn og svar på skjemaet, eller få det på papir på biblioteket. Fristen er 1. mai.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "Høring om ny vei\n\n⟦Du kan sende inn svaret på e-post til post@kommunen.example.⟧",
        rewrite:
          "Høring om ny vei\n\nSend svaret til post@kommunen.example eller til Torget 1, 9999 Eksempelstad.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Ny avtale om brøyting\n\nAvtalen gjeld frå 1. mai.\n\n⟦Har du spørsmål, kan du sende e-post til veg@kommunen.example.⟧",
        rewrite:
          "Ny avtale om brøyting\n\nAvtalen gjeld frå 1. mai.\n\nHar du spørsmål, kan du sende e-post til veg@kommunen.example eller ringje 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "nettside",
        text: "Søk om båtplass\n\n⟦Logg inn og svar på skjemaet på nettsida.⟧ Fristen er 1. mai.",
        rewrite:
          "Søk om båtplass\n\nLogg inn og svar på skjemaet, eller få det på papir på biblioteket. Fristen er 1. mai.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        text: "Høyring om ny veg\n\n⟦Du kan sende inn svaret på e-post til post@kommunen.example.⟧",
        rewrite:
          "Høyring om ny veg\n\nSend svaret til post@kommunen.example eller til Torget 1, 9999 Dømestad.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "brev",
        text: "Har du spørsmål, kan du ringe oss på 61 00 00 00 eller sende e-post.",
      },
      { language: "nb", textType: "brev", text: "Vi har fått e-posten din. Du får svar i mai." },
      {
        language: "nb",
        textType: "brev",
        text: "Har du spørsmål, kan du ta kontakt med Kari Nordmann på kari@kommunen.example.",
      },
      {
        language: "nn",
        textType: "brev",
        template: true,
        text: "Hei {{namn}}.\n\nHar du spørsmål, kan du sende e-post.\n\n{{telefon}}",
      },
      { language: "nb", textType: "sms", text: "Spørsmål? Logg inn på min side." },
      {
        language: "nn",
        textType: "brev",
        text: "Har du spørsmål, kan du kome innom oss på rådhuset eller sende e-post.",
      },
      { language: "nn", textType: "brev", text: "Vi har fått e-posten din. Du får svar i mai." },
      { language: "nn", textType: "sms", text: "Spørsmål? Logg inn på mi side." },
    ],
  },
  collect({ block, reading, textType }) {
    if (!TYPES.has(textType) || block.kind === "code" || block.quoted === true) return [];
    const { text, sentences } = reading;
    if (OTHER_WAY.test(text)) return [{ start: 0, end: text.length, value: "other" }];
    const sentence = sentences.find((one) => DIGITAL.test(one.text) && ASKS.test(one.text));
    if (sentence === undefined) return [];
    // A person who is named can be asked for, and a field may hold a telephone number.
    if (personalNames(sentence.text).length > 0 || text.includes("\uFFFC")) {
      return [{ start: 0, end: text.length, value: "other" }];
    }
    const { start, end } = sentence;
    return [{ start, end, value: QUESTIONS.test(text) ? "asked" : "digital" }];
  },
  check({ document, facts, fragment, textType, report }) {
    if (fragment || !TYPES.has(textType) || isPieceOfTemplate(document)) return;
    if (facts.some(({ value }) => value === "other")) return;
    if (document.placeholders.some(({ text }) => FIELD.test(text))) return;
    const first = facts.find(({ value }) => value === "asked") ?? facts[0];
    if (first === undefined) return;
    const { block, reading, start, end, value } = first;
    // A form to fill in may be printed on paper elsewhere; who has questions has nowhere else to turn.
    const severity = value === "asked" ? "warning" : "info";
    report({ block, reading, start, end, messageId: "digital", severity });
  },
});
