import { opening } from "../../document/sentence.js";
import { defineBlockRule } from "../../rule/rule.js";

/** Paragraphs that are too much at once. */
export const langtAvsnitt = defineBlockRule({
  id: "langt-avsnitt",
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Langt avsnitt", nn: "Langt avsnitt" },
    rationale: {
      nb: "Et avsnitt bør handle om én ting. Korte avsnitt er lettere å finne fram i, både på papir og på skjerm. Del avsnittet der du begynner på noe nytt, og vurder en mellomtittel eller en punktliste.",
      nn: "Eit avsnitt bør handle om éin ting. Korte avsnitt er lettare å finne fram i, både på papir og på skjerm. Del avsnittet der du byrjar på noko nytt, og vurder ein mellomtittel eller ei punktliste.",
    },
    sources: ["NAV", "Altinn", "Mattilsynet", "Asker kommune"],
  },
  options: {
    maxSentences: {
      kind: "integer",
      default: 5,
      min: 1,
      max: 50,
      description: {
        nb: "Så mange setninger kan et avsnitt ha.",
        nn: "Så mange setningar kan eit avsnitt ha.",
      },
    },
    maxWords: {
      kind: "integer",
      default: 90,
      min: 20,
      max: 500,
      description: { nb: "Så mange ord kan et avsnitt ha.", nn: "Så mange ord kan eit avsnitt ha." },
    },
  },
  messages: {
    sentences: {
      nb: "Avsnittet har {sentences} setninger. Del det i to der du begynner på noe nytt.",
      nn: "Avsnittet har {sentences} setningar. Del det i to der du byrjar på noko nytt.",
    },
    words: {
      nb: "Avsnittet har {words} ord. Del det i to der du begynner på noe nytt, eller lag en punktliste.",
      nn: "Avsnittet har {words} ord. Del det i to der du byrjar på noko nytt, eller lag ei punktliste.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Vi har fått⟧ søknaden din. Vi har lest den. Vi har snakket med skolen. Vi har også snakket med helsesykepleieren. Vi mener at du trenger hjelp. Derfor får du en støttekontakt.",
        rewrite:
          "Vi har fått søknaden din. Vi har snakket med skolen og helsesykepleieren.\n\nVi mener at du trenger hjelp. Derfor får du en støttekontakt.",
      },
      {
        language: "nb",
        text: "⟦Du må sende⟧ oss skjemaet med alle vedlegg før ferien begynner, og du må betale gebyret samtidig, slik at vi kan behandle søknaden.",
        options: { maxWords: 20 },
      },
      {
        language: "nn",
        text: "⟦Vi har fått⟧ søknaden din. Vi har lese han. Vi har snakka med skulen. Vi har òg snakka med helsesjukepleiaren. Vi meiner at du treng hjelp. Derfor får du ein støttekontakt.",
        rewrite:
          "Vi har fått søknaden din. Vi har snakka med skulen og helsesjukepleiaren.\n\nVi meiner at du treng hjelp. Derfor får du ein støttekontakt.",
      },
      {
        language: "nn",
        text: "⟦Du må sende⟧ oss skjemaet med alle vedlegg før ferien tek til, og du må betale gebyret samtidig, slik at vi kan behandle søknaden.",
        options: { maxWords: 20 },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Vi har fått søknaden din. Du får svar innen tre uker. Har du spørsmål, kan du ringe oss.",
      },
      {
        language: "nb",
        text: "- Ta med ID. Kom i god tid. Gå inn på siden. Trekk kølapp. Vent på tur. Si navnet ditt. Sett deg.",
        format: "markdown",
      },
      { language: "nb", text: "Én. To. Tre.\n\nFire. Fem. Seks." },
      {
        language: "nn",
        text: "Vi har fått søknaden din. Du får svar innan tre veker. Har du spørsmål, kan du ringje oss.",
      },
      {
        language: "nn",
        text: "- Ta med ID. Kom i god tid. Gå inn på sida. Trekk kølapp. Vent på tur. Sei namnet ditt. Set deg.",
        format: "markdown",
      },
      { language: "nn", text: "Ein. To. Tre.\n\nFire. Fem. Seks." },
    ],
  },
  check({ block, reading, options, report }) {
    if (block.kind !== "paragraph" || block.quoted === true) return;
    const { maxSentences, maxWords } = options;
    // A word is at least one letter and a space.
    if (reading.text.length < 2 * Math.min(maxSentences, maxWords)) return;
    const running = reading.sentences.filter((sentence) => sentence.wordCount > 0);
    const words = running.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const messageId = running.length > maxSentences ? "sentences" : words > maxWords ? "words" : undefined;
    if (messageId === undefined) return;
    report({
      ...opening(running[0]!),
      about: "block",
      messageId,
      data: messageId === "words" ? { words } : { sentences: running.length },
    });
  },
});
