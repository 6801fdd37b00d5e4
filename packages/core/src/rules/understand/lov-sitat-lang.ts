import { lawReferences } from "../../document/law-reference.js";
import { type Quotation, quotations } from "../../document/quotations.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Law text that is quoted at length. */
export const lovSitatLang = defineDocumentRule({
  id: "lov-sitat-lang",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Langt sitat fra en lov", nn: "Langt sitat frå ei lov" },
    rationale: {
      nb: "Lovtekst er skrevet for jurister. Et langt sitat gjør at leseren må lete etter meningen selv. Skriv med egne ord hva regelen sier om denne saken, og vis til paragrafen. Må hele regelen med, kan den stå til slutt eller i et vedlegg.",
      nn: "Lovtekst er skriven for juristar. Eit langt sitat gjer at lesaren må leite etter meininga sjølv. Skriv med eigne ord kva regelen seier om denne saka, og vis til paragrafen. Må heile regelen med, kan han stå til slutt eller i eit vedlegg.",
    },
    sources: ["Klart lovspråk, Digitaliseringsdirektoratet og Språkrådet"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 40,
      min: 5,
      max: 500,
      description: {
        nb: "Så mange ord kan et sitat fra loven ha.",
        nn: "Så mange ord kan eit sitat frå lova ha.",
      },
    },
  },
  messages: {
    long: {
      nb: "Sitatet fra regelverket er på {words} ord. Skriv kort hva regelen sier om saken, og vis til paragrafen.",
      nn: "Sitatet frå regelverket er på {words} ord. Skriv kort kva regelen seier om saka, og vis til paragrafen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Forvaltningsloven § 17 sier: «⟦Organet skal påse⟧ at saken er så godt opplyst som mulig før vedtaket blir truffet, og det skal påse at mindreårige parter har fått anledning til å gi uttrykk for sitt syn, i den grad de er i stand til å danne seg egne synspunkter på det saken dreier seg om.»",
        rewrite:
          "Vi må sørge for at saken din er godt nok opplyst før vi bestemmer noe, se forvaltningsloven § 17.",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Regelen står i barnehageloven § 14:\n\n> ⟦Kommunen skal tilby⟧ plass til barn som fyller vilkårene.\n>\n> Kommunen kan gi forskrift om frister og om hvordan foreldrene søker.",
        options: { maxWords: 15 },
        rewrite: "Vi må gi plass til barn som fyller vilkårene, se barnehageloven § 14.",
      },
      {
        language: "nb",
        text: "«⟦§ 5. Eieren⟧ av eiendommen skal holde veien ryddet for snø og is hele vinteren.» Slik er regelen.",
        options: { maxWords: 10 },
        rewrite: "Du må rydde veien for snø og is, se § 5.",
      },
      {
        language: "nn",
        text: "Forvaltningslova § 17 seier: «⟦Organet skal sjå⟧ til at saka er så godt opplyst som råd er før det gjer vedtak, og det skal sjå til at mindreårige partar har fått høve til å seie kva dei meiner, i den grad dei er i stand til å danne seg eigne synspunkt på det saka gjeld.»",
        rewrite:
          "Vi må sørgje for at saka di er godt nok opplyst før vi bestemmer noko, sjå forvaltningslova § 17.",
      },
      {
        language: "nn",
        text: "Dette står i opplæringslova § 11-1\n\n«⟦Kommunen skal sørgje⟧ for at opplæringa er tilpassa.\n\nLæraren skal følgje med på utbytet.»",
        options: { maxWords: 10 },
        rewrite: "Skulen må tilpasse opplæringa, sjå opplæringslova § 11-1.",
      },
      {
        language: "nn",
        format: "markdown",
        text: "> ⟦§ 3 Eigaren⟧ skal halde vegen fri for snø og is heile vinteren, og elles fri for greiner.",
        options: { maxWords: 10 },
        rewrite: "Du må halde vegen fri for snø, is og greiner, sjå § 3.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Forvaltningsloven § 17 sier at saken skal være «så godt opplyst som mulig før vedtak treffes».",
      },
      {
        language: "nb",
        text: "Du skriver i klagen at vi har brutt forvaltningsloven § 17: «Ingen har snakket med meg om saken før dere bestemte dette.»",
        options: { maxWords: 8 },
      },
      {
        language: "nb",
        text: "Ordføreren sier til avisen: «Dette er en stor dag for alle som bor her, og vi gleder oss til å åpne badet.»",
        options: { maxWords: 8 },
      },
      {
        language: "nb",
        text: "Reglene i «forskrift om plass i barnehage» og «retningslinjer for foreldrebetaling» gjelder, se barnehageloven § 14.",
        options: { maxWords: 8 },
      },
      {
        language: "nn",
        text: "Etter forvaltningslova § 17 skal saka vere «så godt opplyst som råd er».",
      },
      {
        language: "nn",
        text: "Du skriv at vi har brote opplæringslova § 11-1. I klaga står det: «Ingen har snakka med meg om saka før de bestemte dette.»",
        options: { maxWords: 8 },
      },
      {
        language: "nn",
        format: "markdown",
        text: "Rektor fortel:\n\n> Elevane har sett fram til dette lenge, og no er den nye salen endeleg open for alle.",
        options: { maxWords: 8 },
      },
    ],
  },
  check({ document, options, report }) {
    for (const quotation of quotations(document.blocks)) {
      const { block, reading, start, end, text } = quotation;
      if (block.language === "en") continue;
      const words = wordCount(text);
      if (words <= options.maxWords || !isLawText(quotation)) continue;
      const shown = firstWords(reading.text.slice(start, end));
      report({
        block,
        reading,
        start: start + shown.start,
        end: start + shown.end,
        about: "block",
        messageId: "long",
        data: { words },
      });
    }
  },
});

/** Words before a quotation that lead up to it. Characters. */
const LEAD = 160;

/** Words behind a quotation that say where it is from. Characters. */
const TRAIL = 40;

/** Somebody is quoted who is no act. */
const SOMEBODY =
  /(?<!\p{L})(?:du|dere|de|dykk|han|ho|hun|jeg|eg|vi|legen|lækjaren|rektor|ordføreren|ordføraren)\s(?:\p{L}+\s)?(?:skriver|skriv|skrev|sier|seier|sa|mener|meiner|hevder|hevdar|anfører|fortell?er|fortel|viser til|viste til|uttal\p{L}+)(?!\p{L})|(?<!\p{L})(?:klagen|klaga|søknaden|e-posten|brevet|merknaden|uttalelsen|fråsegna|rapporten|notatet)(?!\p{L})/iu;

/** Whether what is quoted is the text of an act or a regulation: it begins with a section, or one leads up to it. */
function isLawText({ text, before, after }: Quotation): boolean {
  if (/^\s*§/.test(text)) return true;
  const lead = before.slice(-LEAD);
  if (SOMEBODY.test(lead)) return false;
  return (
    lawReferences(lead).length > 0 ||
    /^[^.]{0,10}(?:jf|sjå|se|etter)?\.?\s?\(?.{0,30}§/u.test(after.slice(0, TRAIL))
  );
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The first three words of a stretch, with the marks among them: offsets in it. */
function firstWords(text: string): { readonly start: number; readonly end: number } {
  const match = /^\s*(\S+(?:\s+\S+){0,2})/u.exec(text);
  if (match === null) return { start: 0, end: text.length };
  return { start: match[0].length - match[1]!.length, end: match[0].length };
}
