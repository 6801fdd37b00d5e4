import { defineSentenceRule } from "../../rule/rule.js";

const LATER =
  /(?<![a-zà-ž])(?:(?:vi|jeg|eg) (?:kommer|kjem) (?:tilbake|attende)|(?:vi|jeg|eg) (?:skal|vil) (?:komme|kome) (?:tilbake|attende)|(?:du|dere|de) (?:vil få|får|skal få) (?:et |eit )?(?:svar|tilbakemelding|melding|beskjed)(?: (?:fra|frå) oss)?(?: (?:senere|seinare))?(?= (?:når|så|etter)|[.!]|$))(?![a-zà-ž])/iu;
const WHEN =
  /\d|\uFFFC|(?<![a-zà-ž])(?:i dag|i kveld|i morgen|i morgon|innen|innan|denne uken|denne veka|denne uka|neste uke|neste veke|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|før jul|etter ferien|uke|veke|høsten|hausten|våren|måneden|månaden)(?![a-zà-ž])/iu;

/** E-mail that promises an answer without saying when. */
export const epostForeloepig = defineSentenceRule({
  id: "epost-foreloepig",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["vag-tid"],
  docs: {
    title: { nb: "Når kommer svaret?", nn: "Når kjem svaret?" },
    rationale: {
      nb: "Den som har spurt, vil vite hvor lenge det er å vente. Skriv når svaret kommer, også når det bare er omtrent. Da slipper leseren å spørre på nytt.",
      nn: "Den som har spurt, vil vite kor lenge det er å vente. Skriv når svaret kjem, òg når det berre er omtrent. Då slepp lesaren å spørje på nytt.",
    },
    sources: ["Sunnfjord kommune: språkprofil", "forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    when: {
      nb: "Vi fant ikke når svaret kommer. Skriv en dato eller omtrent hvor lenge leseren må vente.",
      nn: "Vi fann ikkje når svaret kjem. Skriv ein dato eller omtrent kor lenge lesaren må vente.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        text: "Takk for spørsmålet. ⟦Vi kommer tilbake⟧ til deg.",
        rewrite: "Takk for spørsmålet. Vi kommer tilbake til deg innen 1. juni.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Saken er komplisert, men ⟦du får svar⟧ når vi har lest alt.",
        rewrite: "Saken er komplisert, men du får svar innen tre uker.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "⟦Dere vil få tilbakemelding fra oss senere⟧.",
        rewrite: "Dere vil få tilbakemelding fra oss i august.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Takk for spørsmålet. ⟦Vi kjem attende⟧ til deg.",
        rewrite: "Takk for spørsmålet. Vi kjem attende til deg innan 1. juni.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Saka er vanskeleg, men ⟦du får svar⟧ når vi har lese alt.",
        rewrite: "Saka er vanskeleg, men du får svar innan tre veker.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "⟦De vil få tilbakemelding frå oss seinare⟧.",
        rewrite: "De vil få tilbakemelding frå oss i august.",
      },
    ],
    good: [
      { language: "nb", textType: "e-post", text: "Du får svar innen tre uker." },
      { language: "nb", textType: "e-post", text: "Vi kommer tilbake til deg på mandag." },
      { language: "nb", textType: "brev", text: "Vi kommer tilbake til deg." },
      { language: "nn", textType: "e-post", text: "Du får svar innan tre veker." },
      { language: "nn", textType: "e-post", text: "Vi kjem attende til deg på måndag." },
      { language: "nn", textType: "e-post", text: "Du får svar på det i lenkja under." },
    ],
  },
  check({ block, sentence, textType, report }) {
    if (textType !== "e-post" || block.kind === "code" || block.quoted === true) return;
    const match = LATER.exec(sentence.text);
    if (match === null || WHEN.test(sentence.text)) return;
    const start = sentence.start + match.index;
    report({ start, end: start + match[0].length, messageId: "when" });
  },
});
