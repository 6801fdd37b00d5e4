import { isForeign } from "../../document/quotation.js";
import { hasPartials } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post", "sms"]);
const ACTION =
  "(?:ettersende|ettersend|sende|senda|svare|svara|betale|betala|levere|levera|returnere|returnera|bekrefte|stadfeste|fylle ut|skrive under|signere|signera|innbetale)";
const ASKS = new RegExp(
  `(?<![a-zà-ž])(?:(?:du|dere|de|dykk) må (?:derfor |difor |også |òg |nå |no )?|må (?:du|dere|de|dykk) (?:derfor |difor |også |òg )?|(?:ber|oppfordrer|oppmodar) (?:vi )?(?:deg|dere|dykk) (?:om å |om at du )?|(?:deg|dere|dykk) (?:om )?å )${ACTION}(?![a-zà-ž])`,
  "iu",
);
const ORDER =
  /^(?:send|betal|lever|returner|bekreft|stadfest|fyll ut|skriv under|signer|ettersend)(?![a-zà-ž])/iu;
/** A demand that holds only under a condition, or is about contact and complaints, has no day of its own. */
const CONDITIONAL =
  /klag|(?<![a-zà-ž])(?:hvis|dersom|viss|om du|om de|når|ønsker|ønskjer|vil du|kan|søker|søkjer|e-post|epost|sms|ikke|ikkje|spørsmål|tilbake|hver|kvar|måned|månad|uttal[a-zà-ž]*)(?![a-zà-ž])/iu;
const DEADLINE =
  /(?<![a-zà-ž])(?:innen|innan|frist|svarfrist|betalingsfrist|senest|seinast|forfall)[a-zà-ž]*|(?<![a-zà-ž])(?:før|til|seinast|senest) (?:den )?(?:\d{1,2}\.|\uFFFC)|så snart|straks|omgående|med ein gong|med en gang|i dag|i morgen|i morgon/iu;

/** A letter that asks the reader to send, pay or answer, and never says by when. */
export const hvaSkalLeserGjoere = defineDocumentRule<Record<string, never>, "ask" | "deadline">({
  id: "hva-skal-leser-gjoere",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Hva leseren skal gjøre, og når", nn: "Kva lesaren skal gjere, og når" },
    rationale: {
      nb: "Når leseren må sende, svare eller betale, må det stå når. Uten dato blir det lett utsatt. Skriv datoen i samme setning som det leseren skal gjøre.",
      nn: "Når lesaren må sende, svare eller betale, må det stå når. Utan dato blir det lett utsett. Skriv datoen i same setning som det lesaren skal gjere.",
    },
    sources: ["Indre Fosen kommune", "Buskerud fylkeskommune", "Drammen kommune"],
  },
  options: {},
  messages: {
    noDeadline: {
      nb: "Her ber teksten leseren gjøre noe, men vi fant ingen frist. Skriv datoen. Står den i et vedlegg, kan du se bort fra dette.",
      nn: "Her ber teksten lesaren gjere noko, men vi fann ingen frist. Skriv datoen. Står han i eit vedlegg, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi mangler noe i saken\n\n⟦Du må sende oss kopi av leiekontrakten.⟧ Da kan vi behandle søknaden.",
        textType: "brev",
        rewrite: "Vi mangler noe i saken\n\nDu må sende oss kopi av leiekontrakten innen 1. april 2026.",
      },
      {
        language: "nb",
        text: "Takk for søknaden din. ⟦Vi ber deg om å svare på spørsmålene i skjemaet.⟧ Hilsen kommunen.",
        textType: "brev",
        rewrite: "Takk for søknaden din. Vi ber deg om å svare på spørsmålene i skjemaet senest 20. mars.",
      },
      {
        language: "nn",
        text: "Vi manglar noko i saka\n\n⟦Du må sende oss kopi av leigekontrakten.⟧ Då kan vi behandle søknaden.",
        textType: "brev",
        rewrite: "Vi manglar noko i saka\n\nDu må sende oss kopi av leigekontrakten innan 1. april 2026.",
      },
      {
        language: "nn",
        text: "⟦Fyll ut skjemaet som ligg ved, og legg det i postkassa på rådhuset.⟧",
        textType: "brev",
        rewrite: "Fyll ut skjemaet som ligg ved, og legg det i postkassa på rådhuset før 20. mars.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du må sende oss kopi av leiekontrakten. Fristen er 1. april 2026.",
        textType: "brev",
      },
      { language: "nb", text: "Hvis du vil søke på nytt, må du sende oss et skjema.", textType: "brev" },
      {
        language: "nb",
        text: "Vi har behandlet søknaden din, og du trenger ikke å gjøre noe.",
        textType: "brev",
      },
      { language: "nb", text: "Send e-post til oss hvis du lurer på noe.", textType: "brev" },
      {
        language: "nn",
        text: "Du må sende oss kopi av leigekontrakten. Fristen er 1. april 2026.",
        textType: "brev",
      },
      { language: "nn", text: "Dersom du vil søkje på nytt, må du sende oss eit skjema.", textType: "brev" },
      {
        language: "nn",
        text: "Vi har behandla søknaden din, og du treng ikkje å gjere noko.",
        textType: "brev",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (!TYPES.has(textType) || block.kind === "code" || block.quoted === true) return [];
    const facts: { start: number; end: number; value: "ask" | "deadline" }[] = [];
    if (DEADLINE.test(reading.text)) facts.push({ start: 0, end: reading.text.length, value: "deadline" });
    if (block.kind === "heading" || block.kind === "table-cell") return facts;
    for (const { text, start, end } of reading.sentences) {
      if (!(ASKS.test(text) || ORDER.test(text)) || CONDITIONAL.test(text) || isForeign(reading, start))
        continue;
      facts.push({ start, end, value: "ask" });
    }
    return facts;
  },
  check({ document, facts, report }) {
    const ask = facts.find((fact) => fact.value === "ask");
    if (ask === undefined || hasPartials(document) || facts.some((fact) => fact.value === "deadline")) return;
    // A later block may make the demand depend on something; one place is enough to think it over.
    report({
      block: ask.block,
      reading: ask.reading,
      start: ask.start,
      end: ask.end,
      messageId: "noDeadline",
    });
  },
});
