import { fullDates } from "../../document/full-dates.js";
import { isForeign } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "e-post",
  "sms",
  "kunngjoring",
  "utdrag",
]);
const DURATION =
  /(?<![a-zà-ž])(?:innen|innan|i løpet av) (?:\d{1,3}|én|éi|ein|en|ei|to|tre|fire|fem|seks|sju|syv|åtte|ti|fjorten)(?: \([^()]{1,12}\))? (?:virkedager|arbeidsdager|arbeidsdagar|kalenderdager|døgn|dager|dagar|uke[rn]?|veker?|måneder|månader|måned|månad)(?![a-zà-ž])/iu;
/** What the reader is asked to do. */
const DEMAND =
  /(?<![a-zà-ž])(?:(?:du|dere|de|dykk) (?:må|skal|bes)|(?:må|skal|bør) (?:du|dere|de)|ber (?:vi )?(?:deg|dere|dykk|om)|fristen)(?![a-zà-ž])|^(?:send|svar|betal|lever|returner|meld|fyll|gi|gje|ring)(?![a-zà-ž])/iu;
/** A deadline that begins on a day the sender cannot know, or that is a rule about every case. */
const UNKNOWN_START =
  /klag|(?<![a-zà-ž])(?:fra|frå|etter|når|rekna|hvis|dersom|viss|om du|hver|kvar|alltid)(?![a-zà-ž])/iu;

/** A deadline for the reader given only as a number of days or weeks. */
export const fristDato = defineSentenceRule({
  id: "frist-dato",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Frist uten dato", nn: "Frist utan dato" },
    rationale: {
      nb: "«Innen tre uker» får leseren til å telle, og det er lett å telle feil. En dato er lettere å skrive i kalenderen. Når fristen begynner den dagen brevet kommer fram, kan du ikke vite datoen. Da er antallet uker riktig.",
      nn: "«Innan tre veker» får lesaren til å telje, og det er lett å telje feil. Ein dato er lettare å skrive i kalenderen. Når fristen tek til den dagen brevet kjem fram, kan du ikkje vite datoen. Då er talet på veker rett.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    noDate: {
      nb: "«{words}» får leseren til å telle. Skriv hvilken dato fristen går ut.",
      nn: "«{words}» får lesaren til å telje. Skriv kva dato fristen går ut.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du må sende oss kvitteringene ⟦innen tre uker⟧." },
      { language: "nb", text: "Svar på dette brevet ⟦innen 14 dager⟧." },
      { language: "nb", text: "Vi ber deg betale regningen ⟦innen to uker⟧." },
      { language: "nn", text: "Du må sende oss kvitteringane ⟦innan tre veker⟧." },
      { language: "nn", text: "Svar på dette brevet ⟦innan 14 dagar⟧." },
    ],
    good: [
      {
        language: "nb",
        text: "Du må sende oss kvitteringene innen tre uker, det vil si senest 20. mars 2026.",
      },
      { language: "nb", text: "Du kan klage innen tre uker fra du fikk dette brevet." },
      { language: "nb", text: "Vi behandler søknaden innen fire uker." },
      { language: "nb", text: "Du må melde fra innen én uke etter at du har flyttet." },
      {
        language: "nn",
        text: "Du må sende oss kvitteringane innan tre veker, det vil seie seinast 20. mars 2026.",
      },
      { language: "nn", text: "Du kan klage innan tre veker frå du fekk dette brevet." },
      { language: "nn", text: "Vi behandlar søknaden innan fire veker." },
    ],
  },
  check({ block, reading, sentence, textType, report }) {
    if (!TYPES.has(textType) || block.kind === "code" || block.kind === "heading" || block.quoted === true)
      return;
    if (!/inn[ea]n|i løpet av/i.test(sentence.text)) return;
    const match = DURATION.exec(sentence.text);
    if (match === null || !DEMAND.test(sentence.text) || UNKNOWN_START.test(sentence.text)) return;
    if (
      fullDates(sentence.text).length > 0 ||
      /\d\. ?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)|\uFFFC/i.test(sentence.text)
    )
      return;
    const start = sentence.start + match.index;
    if (isForeign(reading, start)) return;
    report({ start, end: start + match[0].length, messageId: "noDate", data: { words: match[0] } });
  },
});
