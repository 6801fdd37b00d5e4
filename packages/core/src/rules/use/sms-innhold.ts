import { titleBlock } from "../../document/title-block.js";
import { webAddresses } from "../../document/web-addresses.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Something that is about to happen, or goes wrong: the reader needs to know when. */
const EVENT =
  /(?<![a-zà-ž])(?:stenge[rs]?|stengt|stengd|stengde|stengjer|(?:vann|vass|strøm|straum|drifts|nett)stans(?:en)?|stanse[rs]?|stansar|avlyst?|avlyse[rs]|avlyste|utsatt|utsett|flyttes|flyttet|flytta|brudd|brot|avbrudd|avbrot|arbeid(?:er)? på|åpner|opnar|tømme[rs]|tømmer|(?:få|får|fått|har|ny|innkalt til|innkalla til) time|(?<!(?:å|vil|skal|kan|må|får) )møte(?:t)?(?! (?:deg|dere|dykk|oss|opp))|frist(?:en)? (?:for|er (?!ute|utløpt|gått|nådd))|innkall[a-zà-ž]*)(?![a-zà-ž])/iu;
const TIME =
  /\d|(?<![a-zà-ž])(?:i dag|i kveld|i natt|i morgen|i morgon|i ettermiddag|nå|(?<!\.)no|straks|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|helg[a-zà-ž]*|uke|uka|veke|uken|veka|(?:på )?(?:sms|ny melding) når|når vi)(?![a-zà-ž])|\uFFFC/iu;

/** Digits that tell no time: telephone numbers and house numbers. */
const NO_TIME =
  /https?:\S+|(?:\+47 ?)?(?<!\d)\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)|(?<!\d)\d{3} ?\d{2} ?\d{3}(?!\d)|(?<=(?:gata|gate|veien|vegen|vei|veg|plass|sone|rute|kum|fase) )\d+\p{L}?(?![\d.])/giu;

/** A text message about something that happens, without a time. */
export const smsInnhold = defineDocumentRule({
  id: "sms-innhold",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Innholdet i en SMS", nn: "Innhaldet i ein SMS" },
    rationale: {
      nb: "En SMS blir lest i farten. Den må si hva som skjer, når det skjer, hvor lenge det varer, og hva leseren skal gjøre. Mangler tidspunktet, må leseren ringe for å spørre.",
      nn: "Ein SMS blir lesen i farten. Han må seie kva som skjer, når det skjer, kor lenge det varer, og kva lesaren skal gjere. Manglar tidspunktet, må lesaren ringje for å spørje.",
    },
    sources: ["Gjøvik kommune: SMS-varsling"],
  },
  options: {},
  messages: {
    when: {
      nb: "Vi fant ikke når dette skjer. Skriv dag og klokkeslett, og gjerne hvor lenge det varer.",
      nn: "Vi fann ikkje når dette skjer. Skriv dag og klokkeslett, og gjerne kor lenge det varer.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sms",
        text: "⟦Eksempel kommune: Vi stenger vannet i Storgata 12 for å bytte en ventil. Ring 61 00 00 00.⟧",
        rewrite:
          "Eksempel kommune: Vi stenger vannet i Storgata onsdag fra kl. 9 til 14 for å bytte en ventil. Tapp vann før kl. 9.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Eksempel kommune: Biblioteket er stengt. Les mer på kommune.no og https://bibliotek.kommune.no/24.⟧",
        rewrite: "Eksempel kommune: Biblioteket er stengt i dag. Les mer på kommune.no.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Møte i foreldrerådet er utsatt. Hilsen skolen.⟧",
        rewrite: "Møte i foreldrerådet er utsatt til mandag 4. mai kl. 18. Hilsen skolen.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Biblioteket er stengt på grunn av lekkasje.⟧",
        rewrite: "Biblioteket er stengt i dag på grunn av lekkasje.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Døme kommune: Vi stengjer vatnet i Storgata for å byte ein ventil. Tapp vatn.⟧",
        rewrite:
          "Døme kommune: Vi stengjer vatnet i Storgata onsdag frå kl. 9 til 14 for å byte ein ventil. Tapp vatn før kl. 9.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Døme kommune: Biblioteket er stengt. Les meir på kommune.no.⟧",
        rewrite: "Døme kommune: Biblioteket er stengt no. Les meir på kommune.no.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Møte i foreldrerådet er utsett. Helsing skulen.⟧",
        rewrite: "Møte i foreldrerådet er utsett til måndag 4. mai kl. 18. Helsing skulen.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Biblioteket er stengt på grunn av lekkasje.⟧",
        rewrite: "Biblioteket er stengt i dag på grunn av lekkasje.",
      },
    ],
    good: [
      { language: "nb", textType: "sms", text: "Skolen er stengt i dag. Hold barna hjemme." },
      { language: "nb", textType: "sms", text: "Takk for at du svarte på undersøkelsen." },
      { language: "nb", textType: "sms", text: "Vi gleder oss til å møte deg. Ring oss om du lurer på noe." },
      { language: "nb", textType: "sms", template: true, text: "Du har time hos legen {{tid}}." },
      { language: "nn", textType: "sms", text: "Skulen er stengd i dag. Hald barna heime." },
      { language: "nn", textType: "sms", text: "Takk for at du svarte på undersøkinga." },
      { language: "nn", textType: "sms", text: "Vi opnar symjehallen på laurdag kl. 10." },
    ],
  },
  check({ document, textType, report }) {
    if (textType !== "sms") return;
    const text = document.blocks.map(({ readings }) => readings[0].text).join("\n");
    const block = titleBlock(document.blocks);
    if (block !== undefined && EVENT.test(text) && !TIME.test(withoutAddresses(text).replace(NO_TIME, "")))
      report({ block, messageId: "when" });
  },
});

/** A text without its addresses on the web: neither «kommunen.no» nor «/vedtak/24» tells a time. */
function withoutAddresses(text: string): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of webAddresses(text)) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
