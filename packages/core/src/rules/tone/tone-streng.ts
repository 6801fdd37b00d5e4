import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Words that sound harsh. */
export const toneStreng = definePhraseRule({
  id: "tone-streng",
  category: "tone",
  docs: {
    title: { nb: "Ord som virker strenge", nn: "Ord som verkar strenge" },
    rationale: {
      nb: "Strenge ord gjør leseren utrygg eller sint, og da leser ingen godt. Si rolig hva leseren må gjøre, og hva som skjer ellers. Ord som loven krever, kan stå.",
      nn: "Strenge ord gjer lesaren utrygg eller sint, og då les ingen godt. Sei roleg kva lesaren må gjere, og kva som skjer elles. Ord som lova krev, kan stå.",
    },
    sources: [
      "KS: godt språk i kommunen",
      "Digdir: språkprofil",
      "Østre Toten kommune: kommunikasjonsstrategi",
    ],
  },
  what: { nb: "«{actual}» kan virke strengt.", nn: "«{actual}» kan verke strengt." },
  // A quoted act or decision cannot be rewritten.
  skip: (_match, { block }) => block.quoted === true,
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du er forpliktet til å⟧ melde fra om endringer.",
        better: "Du må melde fra om endringer.",
      },
      {
        language: "nb",
        text: "⟦Det forventes at⟧ du svarer på brevet.",
        better: "Vi ber om at du svarer på brevet.",
      },
      {
        language: "nn",
        text: "⟦Du blir bedd om å⟧ svare på brevet.",
        better: "Vi ber deg om å svare på brevet.",
      },
      { language: "nn", text: "⟦Du vert beden om å⟧ melde frå.", better: "Vi ber deg om å melde frå." },
    ],
    good: [
      { language: "nb", text: "Du må melde fra om endringer." },
      { language: "nb", text: "> Du er forpliktet til å melde fra om endringer.", format: "markdown" },
      { language: "nn", text: "Vi ber deg om å svare på brevet." },
      { language: "nn", text: "Du må melde frå om endringar." },
    ],
  },
});
