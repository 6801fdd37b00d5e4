import { answerIn } from "../../document/answer.js";
import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const PRAISE =
  /(?<![a-zà-ž])(?:tusen takk|all ære til|(?:kjempe|super|veldig |utrolig |utruleg |så )(?:bra|flott|fint|god|dyktig|hyggelig|hyggeleg|kjekt|fornøyd|nøgd)|skryt(?:e)?|imponert|stas|stor ros|ros til|skal ha ros|fantastisk|strålende|strålande|beste (?:skolen|skulen|badet|biblioteket|barnehagen))(?![a-zà-ž])/iu;
const CRITIQUE =
  /(?<![a-zà-ž])(?:(?:for|altfor|veldig|så) (?:dårlig|dårleg|tregt|seint|dyrt)|elendig|skandale|skammelig|skammeleg|skuffa|skuffet|uakseptabelt|håpløst|håplaust|horribelt|dårlig gjort|dårleg gjort|pinlig|pinleg|for jævlig|ikke godt nok|ikkje godt nok|lei av)(?![a-zà-ž])/iu;
/** «Ikke bra» and «kunne vært så bra» are no praise. */
const NOT = /(?<![a-zà-ž])(?:ikke|ikkje|aldri|kunne vært|kunne vore|burde)(?![a-zà-ž])/iu;
const THANKS =
  /(?<![a-zà-ž])takk[a-zà-ž]*|(?:hyggelig|hyggeleg|godt|kjekt|bra|moro|gøy) å (?:høre|høyre)|(?:så|veldig) (?:hyggelig|hyggeleg|bra|fint|kjekt)/iu;
const MEETS =
  /(?<![a-zà-ž])(?:takk[a-zà-ž]*|(?:vi |jeg |eg )?(?:beklager|beklagar|forstår|skjønner|skjønar)|unnskyld|orsak|leitt?|lei for|synd|trist|du har rett|enig|einig|samd|godt at du|bra at du)(?![a-zà-ž])/iu;

/** What puts the other in the wrong. */
const HARSH =
  /(?<![a-zà-ž])(?:du (?:tar|tek) (?:helt |heilt )?feil|det (?:er|var) ikk?j?e vår (?:feil|skyld)|(?:som )?du burde (?:ha )?(?:visst|lest|lese|skjønt|vite)|(?:hadde|hvis|dersom|om) du (?:hadde )?(?:lest|lese|giddet|gidda)|les (?:innlegget|det som står) (?:en gang til|ein gong til|på nytt)|for noe tull|for noko tull|bare tull|berre tull|slutt å (?:klage|syte|mase)|ta deg sammen|ta deg saman|det sier seg selv|det seier seg sjølv|som alle vet|som alle veit|nok en gang|nok ein gong|for siste gang|for siste gong)(?![a-zà-ž])/iu;

/** Answers in social media to praise and critique. */
export const someSvar = defineDocumentRule({
  id: "some-svar",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["ironi", "tone-streng"],
  docs: {
    title: { nb: "Svar på ros og kritikk", nn: "Svar på ros og kritikk" },
    rationale: {
      nb: "Alle kan lese svaret. Takk for ros, og svar saklig på kritikk: Vis at du har lest det leseren skrev, rett opp det som er feil, og si hva dere gjør.",
      nn: "Alle kan lese svaret. Takk for ros, og svar sakleg på kritikk: Vis at du har lese det lesaren skreiv, rett opp det som er feil, og sei kva de gjer.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 5", "Hå kommune"],
  },
  options: {},
  messages: {
    praise: {
      nb: "Kommentaren ser ut som ros, men vi fant ingen takk i svaret. Begynn med å takke.",
      nn: "Kommentaren ser ut som ros, men vi fann ingen takk i svaret. Byrj med å takke.",
    },
    critique: {
      nb: "Kommentaren ser ut som kritikk. Vis først at du har lest den, for eksempel med «Takk for at du sier fra» eller «Det var leit å høre».",
      nn: "Kommentaren ser ut som kritikk. Vis først at du har lese han, til dømes med «Takk for at du seier frå» eller «Det var leit å høyre».",
    },
    harsh: {
      nb: "«{actual}» kan virke avvisende. Svar på det saken gjelder, uten å si hva leseren burde gjort.",
      nn: "«{actual}» kan verke avvisande. Svar på det saka gjeld, utan å seie kva lesaren burde ha gjort.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Kjempebra jobb med den nye lekeplassen!\n\n⟦Lekeplassen kostet 2 millioner kroner. Hilsen Kari⟧",
        rewrite: "> Kjempebra jobb med den nye lekeplassen!\n\nTusen takk! Hilsen Kari",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Kommentar: Dette er altfor dårlig brøytet.\n\n⟦Svar: Vi brøyter etter planen. Hilsen Ola⟧",
        rewrite:
          "Kommentar: Dette er altfor dårlig brøytet.\n\nSvar: Takk for at du sier fra. Vi brøyter i natt. Hilsen Ola",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei, Kari! ⟦Det er ikke vår feil⟧ at du ikke fant skjemaet. Hilsen Ola",
        rewrite: "Hei, Kari! Du finner skjemaet på kommunen.no/skjema. Hilsen Ola",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Stor ros til dei som jobbar på badet!\n\n⟦Badet er ope til klokka 20. Helsing Kari⟧",
        rewrite: "> Stor ros til dei som jobbar på badet!\n\nTakk for det! Helsing Kari",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Kommentar: No er eg skuffa over skulen.\n\n⟦Svar: Skulen følgjer reglane. Helsing Ola⟧",
        rewrite:
          "Kommentar: No er eg skuffa over skulen.\n\nSvar: Det var leit å høyre. Ring oss, så finn vi ut av det. Helsing Ola",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Hei, Kari! ⟦Du tek feil⟧, for badet er ope. Helsing Ola",
        rewrite: "Hei, Kari! Badet er ope til klokka 20. Helsing Ola",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Når åpner badet?\n\nBadet åpner klokka 10. Hilsen Kari",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Det kunne vært så bra, men er ikke kjempebra.\n\nVi retter det i morgen. Hilsen Kari",
      },
      { language: "nb", textType: "sosiale-medier", text: "Badet er kjempebra! Kom på lørdag." },
      {
        language: "nb",
        textType: "e-post",
        text: "Hei, Kari! Det er ikke vår feil at du ikke fant skjemaet.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Eg er skuffa over skulen.\n\nVi forstår at du er skuffa, og ser på saka. Helsing Ola",
      },
      { language: "nn", textType: "sosiale-medier", text: "Hei, Kari! Badet er ope no. Helsing Ola" },
      { language: "nn", textType: "brev", text: "Kommentar: Kjempebra!\n\nSvar: Badet er ope." },
    ],
  },
  check({ document, textType, report }) {
    if (textType !== "sosiale-medier") return;
    const answer = answerIn(document.blocks);
    if (answer === undefined) return;
    const { comment, blocks } = answer;
    const harsh = harshWords(blocks);
    if (harsh !== undefined) {
      report({ ...harsh, messageId: "harsh", data: { actual: harsh.actual } });
      return;
    }
    const text = blocks.map(({ readings }) => readings[0].text).join("\n");
    const [first] = blocks;
    if (comment === undefined || first === undefined || text.includes("\uFFFC")) return;
    if (CRITIQUE.test(comment)) {
      if (!MEETS.test(text)) report({ block: first, messageId: "critique" });
    } else if (PRAISE.test(comment) && !NOT.test(comment) && !THANKS.test(text)) {
      report({ block: first, messageId: "praise" });
    }
  },
});

function harshWords(
  blocks: readonly AnnotatedBlock[],
):
  | { readonly block: AnnotatedBlock; readonly start: number; readonly end: number; readonly actual: string }
  | undefined {
  for (const block of blocks) {
    const match = HARSH.exec(block.readings[0].text);
    if (match === null || block.quoted === true) continue;
    const [actual] = match;
    return { block, start: match.index, end: match.index + actual.length, actual };
  }
  return undefined;
}
