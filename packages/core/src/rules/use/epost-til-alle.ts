import { defineBlockRule } from "../../rule/rule.js";

const TO_ALL =
  /(?:^|\n)(?:til:?|hei,?|kjære|emne:|god morgen,?|god morgon,?)[ \t]+(?:til )?(?:dere |dykk )?(alle(?:[ \t]+(?:sammen|saman|ansatte|tilsette|medarbeidere|medarbeidarar|kolleger|kollegaer|kollegaar|brukere|brukarar|mottakere|mottakarar))?|samtlige|samtlege)(?![a-zà-ž])[ \t]*(?:[!.,:;]|$|\n)/giu;

/** A list of addresses that all in the house are on. */
const LIST =
  /(?:^|\n)(?:til|to|kopi|cc):[ \t]*[^\n]{0,200}?(?<![\p{L}.-])(alle(?:[.-]?(?:ansatte|tilsette))?@[\p{L}\d.-]+)/giu;

/** E-mail to everybody: news for all belong where all can find them. */
export const epostTilAlle = defineBlockRule({
  id: "epost-til-alle",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "E-post til alle", nn: "E-post til alle" },
    rationale: {
      nb: "E-post til alle fyller innboksen for mange som ikke trenger den. Felles informasjon er lettere å finne igjen på intranettet. Send e-post bare til dem saken gjelder.",
      nn: "E-post til alle fyller innboksen for mange som ikkje treng han. Felles informasjon er lettare å finne att på intranettet. Send e-post berre til dei saka gjeld.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023"],
  },
  options: {},
  messages: {
    all: {
      nb: "Skal «{actual}» ha denne e-posten? Vurder å legge informasjonen på intranettet i stedet.",
      nn: "Skal «{actual}» ha denne e-posten? Vurder å leggje informasjonen på intranettet i staden.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        text: "Hei ⟦alle sammen⟧!\n\nKantina er stengt på fredag.",
        rewrite: "Hei til dere på økonomiavdelingen!\n\nKantina er stengt på fredag.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Til: ⟦alle ansatte⟧\nEmne: Parkering ved rådhuset\n\nVi asfalterer plassen mandag.",
        rewrite:
          "Til: de som parkerer ved rådhuset\nEmne: Parkering ved rådhuset\n\nVi asfalterer plassen mandag.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Kjære ⟦alle⟧,\n\nNå er det snart ferie.",
        rewrite: "Kjære du,\n\nNå er det snart ferie.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Fra: kari@kommunen.example\nTil: ⟦alle-ansatte@kommunen.example⟧\nEmne: Kantina er stengt fredag\n\nHei",
        rewrite:
          "Fra: kari@kommunen.example\nTil: radhuset@kommunen.example\nEmne: Kantina er stengt fredag\n\nHei",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Hei ⟦alle saman⟧!\n\nKantina er stengd på fredag.",
        rewrite: "Hei til dykk på økonomiavdelinga!\n\nKantina er stengd på fredag.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Til: ⟦alle tilsette⟧\nEmne: Parkering ved rådhuset\n\nVi asfalterer plassen måndag.",
        rewrite:
          "Til: dei som parkerer ved rådhuset\nEmne: Parkering ved rådhuset\n\nVi asfalterer plassen måndag.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Kjære ⟦alle⟧,\n\nNo er det snart ferie.",
        rewrite: "Kjære du,\n\nNo er det snart ferie.",
      },
    ],
    good: [
      { language: "nb", textType: "e-post", text: "Hei, Kari\n\nAlle ansatte får tilbud om kurs." },
      { language: "nb", textType: "e-post", text: "Hei, alle dere på SFO på Lena\n\nVi har fått ny ball." },
      { language: "nb", textType: "intranett", text: "Hei alle!\n\nKantina er stengt." },
      { language: "nn", textType: "e-post", text: "Hei, Kari\n\nAlle tilsette får tilbod om kurs." },
      { language: "nn", textType: "e-post", text: "Til alle tider har folk fiska her." },
      { language: "nn", textType: "intranett", text: "Hei alle!\n\nKantina er stengd." },
    ],
  },
  check({ reading, textType, report }) {
    if (textType !== "e-post") return;
    for (const match of [...reading.text.matchAll(TO_ALL), ...reading.text.matchAll(LIST)]) {
      const actual = match[1]!;
      const start = match.index + match[0].lastIndexOf(actual);
      report({ start, end: start + actual.length, messageId: "all", data: { actual } });
    }
  },
});
