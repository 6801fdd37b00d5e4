import { opening } from "../../document/sentence.js";
import { hasBranches } from "../../document/template-shape.js";
import { readsAsHeading } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "e-post",
  "nettside",
  "saksframlegg",
  "pressemelding",
  "intranett",
]);

/** A heading in a house's own markup («_Rett til å klage») that nobody has told us of. */
const HOUSE_HEADING = /(?:^|\s)_{1,3}\p{Lu}\p{Ll}/u;

/** A long stretch of text without a heading. */
export const manglerMellomtitler = defineDocumentRule({
  id: "mangler-mellomtitler",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lang tekst uten mellomtitler", nn: "Lang tekst utan mellomtitlar" },
    rationale: {
      nb: "Mellomtitler hjelper leseren med å finne det som gjelder. Når teksten er lengre enn en halv side, trenger den noen. Skriv hva avsnittene under forteller.",
      nn: "Mellomtitlar hjelper lesaren med å finne det som gjeld. Når teksten er lengre enn ei halv side, treng han nokre. Skriv kva avsnitta under fortel.",
    },
    sources: [
      "Buskerud fylkeskommune",
      "Lunner kommune",
      "Asker kommune",
      "Drammen kommune",
      "Indre Fosen kommune",
    ],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 200,
      min: 50,
      max: 2000,
      description: {
        nb: "Så mange ord kan stå mellom to overskrifter.",
        nn: "Så mange ord kan stå mellom to overskrifter.",
      },
    },
  },
  messages: {
    missing: {
      nb: "Her har teksten gått {words} ord uten en mellomtittel. Sett inn en der et nytt emne begynner.",
      nn: "Her har teksten gått {words} ord utan ein mellomtittel. Set inn ein der eit nytt emne tek til.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "brev",
        options: { maxWords: 50 },
        text: "Vi ruster opp veien\n\nVi har sett på veien og snakket med alle som bor langs den. De fleste synes at veien er for smal, og at det er for mørkt om kvelden.\n\n⟦Skolen ønsker også⟧ en bedre vei. Mange barn går her hver dag, og det kjører mange lastebiler. Derfor vil vi gjøre veien bredere og sette opp nye lys. Vi begynner i mai.",
      },
      {
        language: "nb",
        textType: "nettside",
        options: { maxWords: 50 },
        format: "markdown",
        text: "# Slik får du parkeringsbevis\n\n⟦Du kan få⟧ parkeringsbevis hvis du har vansker med å gå. Du må sende en søknad, og du må ha en legeerklæring. Vi ser på hvor langt du kan gå, og om du må parkere nær der du skal. Det tar som regel seks uker før du får svar fra oss, og beviset varer i fem år før du må søke på nytt.\n\nVi sender beviset i posten.",
      },
      {
        language: "nn",
        textType: "brev",
        options: { maxWords: 50 },
        text: "Vi rustar opp vegen\n\nVi har sett på vegen og snakka med alle som bur langs han. Dei fleste synest at vegen er for smal, og at det er for mørkt om kvelden.\n\n⟦Skulen ønskjer òg⟧ ein betre veg. Mange barn går her kvar dag, og det køyrer mange lastebilar. Difor vil vi gjere vegen breiare og setje opp nye lys. Vi byrjar i mai.",
      },
      {
        language: "nn",
        textType: "nettside",
        options: { maxWords: 50 },
        format: "markdown",
        text: "# Slik får du parkeringsbevis\n\n⟦Du kan få⟧ parkeringsbevis dersom du har vanskar med å gå. Du må sende ein søknad, og du må ha ei legeerklæring. Vi ser på kor langt du kan gå, og om du må parkere nær der du skal. Det tek som regel seks veker før du får svar frå oss, og beviset varer i fem år før du må søkje på nytt.\n\nVi sender beviset i posten.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "brev",
        text: "Vi ruster opp veien\n\nVi begynner i mai. Da blir veien bredere, og vi setter opp nye lys.",
      },
      {
        language: "nb",
        textType: "brev",
        options: { maxWords: 50 },
        text: "Vi ruster opp veien\n\nVi har sett på veien og snakket med alle som bor langs den. De fleste synes at veien er for smal, og at det er for mørkt om kvelden.\n\nDerfor gjør vi det\n\nSkolen ønsker også en bedre vei. Mange barn går her hver dag, og det kjører mange lastebiler.",
      },
      {
        language: "nb",
        textType: "sms",
        options: { maxWords: 50 },
        text: "Vi ruster opp veien. Vi har sett på veien og snakket med alle som bor langs den. De fleste synes at veien er for smal, og at det er for mørkt om kvelden. Skolen ønsker også en bedre vei. Mange barn går her hver dag, og det kjører mange lastebiler.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Vi rustar opp vegen\n\nVi byrjar i mai. Då blir vegen breiare, og vi set opp nye lys.",
      },
      {
        language: "nn",
        textType: "brev",
        options: { maxWords: 50 },
        text: "Vi rustar opp vegen\n\nVi har sett på vegen og snakka med alle som bur langs han. Dei fleste synest at vegen er for smal, og at det er for mørkt om kvelden.\n\nDifor gjer vi det\n\nSkulen ønskjer òg ein betre veg. Mange barn går her kvar dag, og det køyrer mange lastebilar.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        text: "Planen ligg ute på rådhuset og på nettsida vår til 1. juni 2026.",
      },
    ],
  },
  check({ document, fragment, textType, options, report }) {
    if (fragment || !TYPES.has(textType) || hasBranches(document)) return;
    let words = 0;
    let isTold = false;
    for (const block of document.blocks) {
      const { text } = block.readings[0];
      if (readsAsHeading(block) || (text.includes("_") && HOUSE_HEADING.test(text))) {
        words = 0;
        isTold = false;
      } else if (block.kind === "paragraph" || block.kind === "list-item") {
        const [reading] = block.readings;
        words += reading.index.wordCount;
        if (words <= options.maxWords || isTold) continue;
        const [first] = reading.sentences;
        if (first === undefined) continue;
        isTold = true;
        report({
          block,
          ...opening(first),
          about: "block",
          messageId: "missing",
          data: { words },
          // The place is where the words have become too many, so that every line above moves it.
          knownBy: "",
        });
      }
    }
  },
});
