import { answerIn } from "../../document/answer.js";
import { defineDocumentRule } from "../../rule/rule.js";

const SIGNED =
  /(?:^|\n|\s)(?:(?:–|-|\/|[Hh]ilsen|[Hh]elsing|[Mm]vh\.?|[Vv]h\.?)[ \t]*)(?:fra |frå )?\p{Lu}\p{Ll}+[^\n]{0,60}$|\n\s*\p{Lu}\p{Ll}+(?:,[^\n]{0,60})?\s*$/u;

/** An answer in social media that nobody signs. */
export const someSignatur = defineDocumentRule({
  id: "some-signatur",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Signatur i sosiale medier", nn: "Signatur i sosiale medium" },
    rationale: {
      nb: "Den som får svar, vil gjerne vite hvem det er fra. Skriv under med fornavnet ditt når du svarer på vegne av kommunen. Da blir svaret mer personlig.",
      nn: "Den som får svar, vil gjerne vite kven det er frå. Skriv under med førenamnet ditt når du svarer på vegner av kommunen. Då blir svaret meir personleg.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 5"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Dette ser ut som et svar til en person, men vi fant ingen underskrift. Skriv under med fornavnet ditt.",
      nn: "Dette ser ut som eit svar til ein person, men vi fann inga underskrift. Skriv under med førenamnet ditt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Hei! Takk for at du sa fra om hullet i veien. Vi fikser det i dag.⟧",
        rewrite: "Hei! Takk for at du sa fra om hullet i veien. Vi fikser det i dag. Hilsen Kari",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Så bra at du likte konserten!\n\n⟦Neste konsert er i mai.⟧",
        rewrite: "Så bra at du likte konserten!\n\nNeste konsert er i mai.\n\n– Ola",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Beklager at du måtte vente på telefonen. Vi er flere i dag.⟧",
        rewrite: "Beklager at du måtte vente på telefonen. Vi er flere i dag. Hilsen Kari",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Hei! Takk for at du sa frå om holet i vegen. Vi fiksar det i dag.⟧",
        rewrite: "Hei! Takk for at du sa frå om holet i vegen. Vi fiksar det i dag. Helsing Kari",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Så bra at du likte konserten!\n\n⟦Neste konsert er i mai.⟧",
        rewrite: "Så bra at du likte konserten!\n\nNeste konsert er i mai.\n\n– Ola",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "> Når opnar badet?\n\n⟦Badet opnar klokka 10 på laurdag.⟧",
        rewrite: "> Når opnar badet?\n\nBadet opnar klokka 10 på laurdag. Helsing Kari",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Vi beklagar at du måtte vente på telefonen. Vi er fleire i dag.⟧",
        rewrite: "Vi beklagar at du måtte vente på telefonen. Vi er fleire i dag. Helsing Kari",
      },
    ],
    good: [
      { language: "nb", textType: "sosiale-medier", text: "Biblioteket er åpent til klokka 19 i kveld." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei! Du kan ringe oss på 61 00 00 00. Hilsen Kari",
      },
      { language: "nb", textType: "e-post", text: "Hei! Takk for at du sa fra." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei! Har du sett den nye lekeplassen? Kom innom på lørdag.",
      },
      { language: "nb", textType: "sosiale-medier", text: "Takk for at du sorterer avfallet ditt!" },
      { language: "nn", textType: "sosiale-medier", text: "Biblioteket er ope til klokka 19 i kveld." },
      { language: "nn", textType: "sosiale-medier", text: "Hei! Du kan ringje oss på 61 00 00 00.\n\nKari" },
      { language: "nn", textType: "sosiale-medier", text: "Hei, alle! Hugs skirennet på søndag." },
    ],
  },
  check({ document, textType, report }) {
    if (textType !== "sosiale-medier") return;
    const answer = answerIn(document.blocks);
    const last = answer?.blocks.at(-1);
    if (answer === undefined || last === undefined) return;
    const text = answer.blocks.map(({ readings }) => readings[0].text).join("\n");
    if (!text.includes("\uFFFC") && !SIGNED.test(text)) report({ block: last, messageId: "missing" });
  },
});
