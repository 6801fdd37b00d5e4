import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Kinds of house that a sender names itself by. */
const HOUSE =
  /(?<![a-zà-ž])(?:[a-zà-ž]*kommunen?|kommuna|fylkeskommune[na]?|nav|skatteetaten|lånekassen|lånekassa|[a-zà-ž]*(?:skole[n]?|skule[n]?|barnehage[n]?|bibliotek(?:et)?|legekontor(?:et)?|helsestasjon(?:en)?|helsehus(?:et)?|tannklinikk(?:en)?|sykehjem(?:met)?|sjukeheim(?:en)?|brannvesen(?:et)?|legevakt(?:en|a)?|hjemmetjeneste[n]?|heimeteneste[na]?|hjemmesykepleie[n]?|heimesjukepleia?|innbyggertorg(?:et)?|innbyggjartorg(?:et)?|servicetorg(?:et)?|renovasjon(?:en)?|vannverk(?:et)?|vassverk(?:et)?|vaktmester(?:en)?|vaktmeister(?:en)?|statsforvalter(?:en)?|statsforvaltar(?:en)?|politiet|sfo|ppt|barnevernet|brukerkontoret|brukarkontoret))(?![a-zà-ž])/iu;

/** A signature: a name, or a field that holds one. */
const SIGNED =
  /(?<![\p{L}])(?:[Hh]ilsen|[Hh]elsing|[Mm]vh\.?|[Vv]h\.?)[,:\s]+(?:fra |frå )?(?:\p{Lu}|\uFFFC)/u;

/** «Lena bad: ...» names the sender; «Husk: ...» does not. */
const LABEL = /^\p{Lu}[\p{L}.&-]*(?: [\p{L}\d.&-]+){0,3}:(?=\s)/u;
const NO_SENDER =
  /^(?:husk|hugs|viktig|obs|nb|info|informasjon|melding|varsel|hei|kjære|til|påminn|gjelder|gjeld)/iu;

/** A text message that does not say who it comes from. */
export const smsAvsender = defineDocumentRule({
  id: "sms-avsender",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Avsenderen av en SMS", nn: "Avsendaren av ein SMS" },
    rationale: {
      nb: "Mange tror at en SMS uten navn er svindel. Skriv hvem meldingen er fra, helst først. Da vet leseren om det er trygt å gjøre det dere ber om.",
      nn: "Mange trur at ein SMS utan namn er svindel. Skriv kven meldinga er frå, helst først. Då veit lesaren om det er trygt å gjere det de ber om.",
    },
    sources: ["Gjøvik kommune: SMS-varsling", "Østre Toten kommune: Kommunikasjonsstrategi 2021–2023"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke hvem meldingen er fra. Skriv navnet først, for eksempel «Eksempel kommune:». Viser telefonen navnet deres som avsender, kan du se bort fra dette.",
      nn: "Vi fann ikkje kven meldinga er frå. Skriv namnet først, til dømes «Døme kommune:». Viser telefonen namnet dykkar som avsendar, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sms",
        text: "⟦Vannet blir stengt onsdag fra kl. 9 til 14. Tapp vann før kl. 9.⟧",
        rewrite: "Eksempel kommune: Vannet blir stengt onsdag fra kl. 9 til 14. Tapp vann før kl. 9.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Viktig: Du har ikke betalt.⟧\n\nLogg inn og betal i dag.",
        rewrite: "Hilsen biblioteket: Du har ikke betalt.\n\nLogg inn og betal i dag.",
      },
      {
        language: "nb",
        textType: "sms",
        organisation: { name: { nb: "Fjellvik havn", nn: "Fjellvik hamn" }, forms: ["havnevesenet"] },
        text: "⟦Havna er full i helga. Ring før du kommer.⟧",
        rewrite: "Fjellvik havn er full i helga. Ring før du kommer.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Vatnet blir stengt onsdag frå kl. 9 til 14. Tapp vatn før kl. 9.⟧",
        rewrite: "Døme kommune: Vatnet blir stengt onsdag frå kl. 9 til 14. Tapp vatn før kl. 9.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Du har ikkje betalt.⟧\n\nLogg inn og betal i dag.",
        rewrite: "Helsing biblioteket: Du har ikkje betalt.\n\nLogg inn og betal i dag.",
      },
      {
        language: "nn",
        textType: "sms",
        organisation: { name: { nb: "Fjellvik havn", nn: "Fjellvik hamn" } },
        text: "⟦Hamna er full i helga. Ring før du kjem.⟧",
        rewrite: "Fjellvik hamn er full i helga. Ring før du kjem.",
      },
    ],
    good: [
      { language: "nb", textType: "sms", text: "Hei! Du har time hos Nav i morgen kl. 9." },
      { language: "nb", textType: "sms", text: "Barneskolen er stengt i dag. Hilsen rektor." },
      { language: "nb", textType: "sms", template: true, text: "{{avsender}}: Du har time i morgen kl. 9." },
      { language: "nb", textType: "sms", text: "Lena bad: Vi åpner igjen på lørdag kl. 10." },
      { language: "nb", textType: "sms", text: "Husk timen din i morgen kl. 9. Hilsen Kari" },
      { language: "nb", textType: "brev", text: "Vannet blir stengt onsdag fra kl. 9 til 14." },
      { language: "nn", textType: "sms", text: "Hei! Du har time hos Nav i morgon kl. 9." },
      { language: "nn", textType: "sms", text: "Barneskulen er stengd i dag. Helsing rektor." },
      {
        language: "nn",
        textType: "sms",
        template: true,
        text: "Hugs timen din i morgon kl. 9. Helsing {{avsendar}}",
      },
      {
        language: "nn",
        textType: "sms",
        organisation: { name: { nb: "Fjellvik havn", nn: "Fjellvik hamn" } },
        text: "Fjellvik hamn: Du har plass frå laurdag.",
      },
    ],
  },
  check({ document, textType, organisation, report }) {
    if (textType !== "sms") return;
    const text = document.blocks.map(({ readings }) => readings[0].text).join("\n");
    const block = titleBlock(document.blocks);
    // A field may hold the sender.
    if (block === undefined || text.startsWith("\uFFFC")) return;
    if (HOUSE.test(text) || SIGNED.test(text) || (LABEL.test(text) && !NO_SENDER.test(text))) return;
    const lower = text.toLowerCase();
    const { name, forms = [], units = [] } = organisation ?? {};
    const names = [name?.nb, name?.nn, ...forms, ...units.flatMap((unit) => [unit.name, ...unit.forms])];
    if (names.some((one) => one !== undefined && one !== "" && lower.includes(one.toLowerCase()))) return;
    report({ block, messageId: "missing", knownBy: "" });
  },
});
