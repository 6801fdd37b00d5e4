import { isForeign } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Openings and phrases of formal letters. */
const FORMAL =
  /(?<![a-zà-ž])(?:(?:vi )?viser til|det vises til|viser (?:også |òg )?til|vedrørende|vedrørande|angående|åtgåande|gleden av å|gleda av å|glede å meddele|ære av å|æra av å|herved|hermed|i henhold til|i medhold av|kunngjøres|gjøres oppmerksom|gjerast merksam|gjør oppmerksom på|gjer merksam på|imøteses|ber om at det noteres|med vennlig hilsen|med venleg helsing|det informeres|det bli(?:r|e) informert|det vert informert|det opplyses|undertegnede|underteikna)(?![a-zà-ž])/giu;

/** Posts in social media that sound like a letter. */
export const someTone = defineSentenceRule({
  id: "some-tone",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kansellistil", "preposisjonsuttrykk", "foreldet", "passiv", "tone-streng", "substantivsyke"],
  docs: {
    title: { nb: "Tonen i sosiale medier", nn: "Tonen i sosiale medium" },
    rationale: {
      nb: "I sosiale medier skal tonen være uformell, men seriøs. Formler fra brev skaper avstand. Skriv slik du ville sagt det til den du svarer.",
      nn: "I sosiale medium skal tonen vere uformell, men seriøs. Formlar frå brev skaper avstand. Skriv slik du ville sagt det til den du svarer.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023", "Hå kommune", "Møre og Romsdal fylke"],
  },
  options: {},
  messages: {
    formal: {
      nb: "«{actual}» hører hjemme i et brev. Skriv det slik du ville sagt det.",
      nn: "«{actual}» høyrer heime i eit brev. Skriv det slik du ville sagt det.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Vi viser til⟧ spørsmålet om brøyting i Storgata.",
        rewrite: "Du spurte om brøyting i Storgata.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Svaret ⟦vedrørende⟧ skoleruta kommer i mai.",
        rewrite: "Svaret om skoleruta kommer i mai.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Badet åpner igjen lørdag.\n\n⟦Med vennlig hilsen⟧ Kari i kommunen",
        rewrite: "Badet åpner igjen lørdag.\n\nHilsen Kari i kommunen",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Vi viser til⟧ spørsmålet om brøyting i Storgata.",
        rewrite: "Du spurde om brøyting i Storgata.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Svaret ⟦vedrørande⟧ skuleruta kjem i mai.",
        rewrite: "Svaret om skuleruta kjem i mai.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Badet opnar att laurdag.\n\n⟦Med venleg helsing⟧ Kari i kommunen",
        rewrite: "Badet opnar att laurdag.\n\nHelsing Kari i kommunen",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "Så hyggelig at du liker den nye lekeplassen!" },
      { language: "nb", textType: "sosiale-medier", text: "På skiltet står det «vedrørende parkering»." },
      { language: "nb", textType: "brev", text: "Vi viser til søknaden din." },
      { language: "nn", textType: "sosiale-medier", text: "Så hyggeleg at du liker den nye leikeplassen!" },
      { language: "nn", textType: "sosiale-medier", text: "Takk for at du sa frå. Vi ryddar i dag." },
      { language: "nn", textType: "brev", text: "Vi viser til søknaden din." },
    ],
  },
  check({ block, reading, sentence, textType, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code" || block.quoted === true) return;
    for (const match of sentence.text.matchAll(FORMAL)) {
      const start = sentence.start + match.index;
      if (isForeign(reading, start)) continue;
      report({ start, end: start + match[0].length, messageId: "formal", data: { actual: match[0] } });
    }
  },
});
