import { fullDates } from "../../document/full-dates.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A heading that is too long to take in, or a lead on a web page that is. */
export const forLangTekst = defineDocumentRule({
  id: "for-lang-tekst",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["pm-tittel"],
  docs: {
    title: { nb: "For lang overskrift eller ingress", nn: "For lang overskrift eller ingress" },
    rationale: {
      nb: "En overskrift skal kunne leses i ett blikk. Ingressen på en nettside vises ofte i søketreff, og der er det bare plass til rundt 160 tegn. Ta med det viktigste, og la resten stå i teksten.",
      nn: "Ei overskrift skal kunne lesast i eitt blikk. Ingressen på ei nettside kjem ofte fram i søkjetreff, og der er det berre plass til rundt 160 teikn. Ta med det viktigaste, og lat resten stå i teksten.",
    },
    sources: ["Mattilsynet", "Altinn"],
  },
  options: {
    headingWords: { kind: "integer", default: 12, min: 4, max: 40, description: "Most words in a heading" },
    leadCharacters: {
      kind: "integer",
      default: 160,
      min: 60,
      max: 600,
      description: "Most characters, spaces counted, in the lead of a web page",
    },
    postWords: {
      kind: "integer",
      default: 80,
      min: 20,
      max: 600,
      description: "Most words in a post in social media",
    },
  },
  messages: {
    heading: {
      nb: "Overskriften er på {words} ord. Prøv å si det viktigste med færre.",
      nn: "Overskrifta er på {words} ord. Prøv å seie det viktigaste med færre.",
    },
    lead: {
      nb: "Ingressen er på {characters} tegn. Prøv å få den ned mot {limit}.",
      nn: "Ingressen er på {characters} teikn. Prøv å få han ned mot {limit}.",
    },
    post: {
      nb: "Innlegget er på {words} ord. Skriv det viktigste med høyst {limit}, og lenk til resten.",
      nn: "Innlegget er på {words} ord. Skriv det viktigaste med høgst {limit}, og lenk til resten.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        options: { postWords: 20 },
        text: "⟦Vi brøyter i natt.⟧\n\nDet kommer mye snø, og vi begynner klokka fire. Vi tar hovedveiene først og boligveiene etterpå. Flytt bilen fra gata.",
        rewrite: "Vi brøyter i natt. Flytt bilen fra gata. Les mer på nettsiden.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        options: { postWords: 20 },
        text: "⟦Vi brøyter i natt.⟧\n\nDet kjem mykje snø, og vi byrjar klokka fire. Vi tek hovudvegane først og bustadvegane etterpå. Flytt bilen fra gata.",
        rewrite: "Vi brøyter i natt. Flytt bilen fra gata. Les meir på nettsida.",
      },
      {
        language: "nb",
        text: "# ⟦Slik gjør du når du skal søke om plass i barnehage eller på skolefritidsordningen i kommunen⟧\n\nBruk skjemaet.",
        format: "markdown",
        rewrite: "# Slik søker du om plass i barnehage eller SFO\n\nBruk skjemaet.",
      },
      {
        language: "nb",
        text: "# Parkeringsbevis\n\n⟦Du kan få parkeringsbevis hvis du har vansker med å gå, og hvis du må parkere nær der du skal. Du søker på nettsiden vår, og du må legge ved en erklæring fra legen din som forteller om helsen.⟧\n\nSøk her.",
        format: "markdown",
        textType: "nettside",
        rewrite: "# Parkeringsbevis\n\nDu kan få parkeringsbevis hvis du har vansker med å gå.",
      },
      {
        language: "nn",
        text: "# ⟦Slik gjer du når du skal søkje om plass i barnehage eller på skulefritidsordninga i kommunen⟧\n\nBruk skjemaet.",
        format: "markdown",
        rewrite: "# Slik søkjer du om plass i barnehage eller SFO\n\nBruk skjemaet.",
      },
      {
        language: "nn",
        text: "# Parkeringsbevis\n\n⟦Du kan få parkeringsbevis dersom du har vanskar med å gå, og dersom du må parkere nær der du skal. Du søkjer på nettsida vår, og du må leggje ved ei erklæring frå legen din som fortel om helsa.⟧\n\nSøk her.",
        format: "markdown",
        textType: "nettside",
        rewrite: "# Parkeringsbevis\n\nDu kan få parkeringsbevis dersom du har vanskar med å gå.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "## Perioden fra og med 1. januar 2026 til og med 31. januar 2026\n\nDu får støtte.",
        format: "markdown",
      },
      { language: "nb", text: "# Slik søker du om plass\n\nBruk skjemaet.", format: "markdown" },
      {
        language: "nb",
        text: "# Møte\n\nVi vil gjerne møte deg på rådhuset for å snakke om planen for veien, og vi har satt av god tid slik at du kan fortelle hva du mener om den nye veien, skolen og bussen.",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nb",
        text: "# Parkering\n\nDu kan parkere gratis i sentrum.",
        format: "markdown",
        textType: "nettside",
      },
      { language: "nn", text: "# Slik søkjer du om plass\n\nBruk skjemaet.", format: "markdown" },
      {
        language: "nn",
        text: "# Parkering\n\nDu kan parkere gratis i sentrum.",
        format: "markdown",
        textType: "nettside",
      },
      { language: "nn", text: "# Møte\n\nVelkomen.", format: "markdown" },
    ],
  },
  check({ document, textType, metrics, options, report }) {
    const title = titleBlock(document.blocks);
    if (textType === "sosiale-medier" && metrics.words > options.postWords && title !== undefined) {
      const data = { words: metrics.words, limit: options.postWords };
      report({ block: title, about: "document", messageId: "post", data });
    }
    const firstHeading = document.blocks.findIndex((block) => block.kind === "heading");
    document.blocks.forEach((block, index) => {
      const [reading] = block.readings;
      if (block.kind === "heading") {
        // A date is one thing to take in, not three.
        const words =
          reading.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0) -
          2 * fullDates(reading.text).length;
        if (words <= options.headingWords) return;
        report({ block, reading, start: 0, end: reading.text.length, messageId: "heading", data: { words } });
        return;
      }
      const before = document.blocks[index - 1];
      if (
        textType !== "nettside" ||
        block.kind !== "paragraph" ||
        before?.kind !== "heading" ||
        before.level !== 1
      )
        return;
      const characters = reading.text.length;
      if (characters <= options.leadCharacters || firstHeading < index - 1) return;
      report({ block, messageId: "lead", data: { characters, limit: options.leadCharacters } });
    });
  },
});
