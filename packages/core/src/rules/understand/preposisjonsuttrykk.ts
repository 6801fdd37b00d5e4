import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Long prepositional phrases where a short word does. */
export const preposisjonsuttrykk = definePhraseRule({
  id: "preposisjonsuttrykk",
  category: "understand",
  docs: {
    title: { nb: "Lange uttrykk i stedet for små ord", nn: "Lange uttrykk i staden for små ord" },
    rationale: {
      nb: "Uttrykk som «i henhold til» og «i forbindelse med» gjør setningen lengre uten å gjøre den mer presis. Et kort ord, for eksempel «etter», «om» eller «ved», sier ofte det samme.",
      nn: "Uttrykk som «i samsvar med» og «i samband med» gjer setninga lengre utan å gjere ho meir presis. Eit kort ord, til dømes «etter», «om» eller «ved», seier ofte det same.",
    },
    sources: ["Språkrådet: Kansellisten", "NAV: språkprofil"],
  },
  what: { nb: "«{actual}» kan du si kortere.", nn: "«{actual}» kan du seie kortare." },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du får støtte ⟦i henhold til⟧ avtalen.",
        better: "Du får støtte etter avtalen.",
      },
      {
        language: "nb",
        text: "Vi vurderer inntekten din ⟦på bakgrunn av⟧ skattemeldingen.",
        better: "Vi vurderer inntekten din ut fra skattemeldingen.",
      },
      {
        language: "nn",
        text: "Vi vurderer inntekta di ⟦på bakgrunn av⟧ skattemeldinga.",
        better: "Vi vurderer inntekta di ut frå skattemeldinga.",
      },
      {
        language: "nb",
        text: "Vi skriver til deg ⟦med hensyn til⟧ søknaden.",
        better: "Vi skriver til deg når det gjelder søknaden.",
      },
      {
        language: "nn",
        text: "Du får støtte ⟦i samsvar med⟧ avtalen.",
        better: "Du får støtte etter avtalen.",
      },
      { language: "nn", text: "⟦Det blir vist til⟧ brevet ditt.", better: "Vi viser til brevet ditt." },
      {
        language: "nn",
        text: "Vi ringjer deg ⟦med omsyn til⟧ søknaden.",
        better: "Vi ringjer deg om søknaden.",
      },
    ],
    good: [
      { language: "nb", text: "Du får støtte etter avtalen." },
      { language: "nb", text: "Vi skriver til deg om søknaden." },
      { language: "nn", text: "Vi viser til brevet ditt." },
      { language: "nn", text: "Tiltaket er i tråd med retningslinene, og det er i samsvar med planen." },
      { language: "nn", text: "Vi ringjer deg om søknaden." },
    ],
  },
});
