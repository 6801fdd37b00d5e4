import { subjectLine } from "../../document/subject-line.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** E-mail that is longer than one reads on a telephone. */
export const epostKort = defineDocumentRule({
  id: "epost-kort",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lang e-post", nn: "Lang e-post" },
    rationale: {
      nb: "Innholdet i en e-post bør være kort og konsist. Svar på det leseren spurte om, og ta én sak om gangen. Er det mye å si, kan du sende et brev eller lenke til en nettside.",
      nn: "Innhaldet i ein e-post bør vere kort og konsist. Svar på det lesaren spurde om, og ta éi sak om gongen. Er det mykje å seie, kan du sende eit brev eller lenkje til ei nettside.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023", "Sunnfjord kommune: språkprofil"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 250,
      min: 20,
      max: 2000,
      description: "More words than this are mentioned",
    },
  },
  messages: {
    long: {
      nb: "E-posten har {count} ord. Kan du svare kortere, eller sende et brev og bare si det viktigste her?",
      nn: "E-posten har {count} ord. Kan du svare kortare, eller sende eit brev og berre seie det viktigaste her?",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei, Kari.⟧\n\nVi har sett på saken din. Vi har også snakket med naboen din og med dem som brøyter veien. Nå venter vi på svar fra fylket.",
        rewrite: "Hei, Kari.\n\nVi har sett på saken din. Nå venter vi på svar fra fylket.",
      },
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "Emne: ⟦Brøyting av veien⟧\n\nVi har snakket med naboen din, med dem som brøyter, og med fylket, som eier veien du bor ved, og alle er enige.",
        rewrite: "Emne: Brøyting av veien\n\nVi har snakket med alle, og alle er enige.",
      },
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei⟧\n\n- Ta med pass og en kopi av kontrakten\n- Møt opp på rådhuset klokka ni mandag\n- Gå til skranken og spør etter Kari på kontoret",
        rewrite: "Hei\n\n- Ta med pass\n- Møt opp klokka ni\n- Spør etter Kari",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei, Kari.⟧\n\nVi har sett på saka di. Vi har òg snakka med naboen din og med dei som brøyter vegen. No ventar vi på svar frå fylket.",
        rewrite: "Hei, Kari.\n\nVi har sett på saka di. No ventar vi på svar frå fylket.",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "Emne: ⟦Brøyting av vegen⟧\n\nVi har snakka med naboen din, med dei som brøyter, og med fylket, som eig vegen du bur ved, og alle er samde.",
        rewrite: "Emne: Brøyting av vegen\n\nVi har snakka med alle, og alle er samde.",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei⟧\n\n- Ta med pass og ein kopi av kontrakten\n- Møt opp på rådhuset klokka ni måndag\n- Gå til skranken og spør etter Kari på kontoret",
        rewrite: "Hei\n\n- Ta med pass\n- Møt opp klokka ni\n- Spør etter Kari",
      },
    ],
    good: [
      { language: "nb", textType: "e-post", text: "Hei, Kari.\n\nDu får båtplass nummer 12." },
      {
        language: "nb",
        textType: "brev",
        options: { maxWords: 20 },
        text: `${"Vi har sett på saken. ".repeat(6).trim()}`,
      },
      { language: "nb", textType: "e-post", text: "Hei.\n\nVi kommer på mandag." },
      { language: "nn", textType: "e-post", text: "Hei, Kari.\n\nDu får båtplass nummer 12." },
      {
        language: "nn",
        textType: "brev",
        options: { maxWords: 20 },
        text: `${"Vi har sett på saka. ".repeat(6).trim()}`,
      },
      { language: "nn", textType: "e-post", text: "Hei.\n\nVi kjem på måndag." },
    ],
  },
  check({ document, textType, metrics, options, report }) {
    if (textType !== "e-post" || metrics.words <= options.maxWords) return;
    const data = { count: metrics.words };
    const subject = subjectLine(document.blocks);
    if (subject !== undefined) {
      const { text: _, ...place } = subject;
      report({ ...place, messageId: "long", data });
      return;
    }
    const block = titleBlock(document.blocks);
    if (block !== undefined) report({ block, messageId: "long", data });
  },
});
