import { fullDates } from "../../document/full-dates.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A heading that is too long to take in, or a post in social media that is too long to read. */
export const forLangTekst = defineDocumentRule({
  id: "for-lang-tekst",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["pm-tittel"],
  docs: {
    title: {
      nb: "For lang overskrift eller for langt innlegg",
      nn: "For lang overskrift eller for langt innlegg",
    },
    rationale: {
      nb: "En overskrift skal kunne leses i ett blikk, og et innlegg i sosiale medier i en fart. Ta med det viktigste, og la resten stå i teksten.",
      nn: "Ei overskrift skal kunne lesast i eitt blikk, og eit innlegg i sosiale medium i ein fart. Ta med det viktigaste, og lat resten stå i teksten.",
    },
    sources: ["Mattilsynet", "Altinn"],
  },
  options: {
    headingWords: {
      kind: "integer",
      default: 12,
      min: 4,
      max: 40,
      description: { nb: "Så mange ord kan en overskrift ha.", nn: "Så mange ord kan ei overskrift ha." },
    },
    postWords: {
      kind: "integer",
      default: 80,
      min: 20,
      max: 600,
      description: {
        nb: "Så mange ord kan et innlegg i sosiale medier ha.",
        nn: "Så mange ord kan eit innlegg i sosiale medium ha.",
      },
    },
  },
  messages: {
    heading: {
      nb: "Overskriften er på {words} ord. Prøv å si det viktigste med færre.",
      nn: "Overskrifta er på {words} ord. Prøv å seie det viktigaste med færre.",
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
        text: "# Parkering\n\n## ⟦Hva kan du gjøre hvis du ikke får plass til bilen din når du skal på jobb i sentrum?⟧\n\nParker ved stasjonen.",
        format: "markdown",
        rewrite: "# Parkering\n\n## Hvor kan du parkere når det er fullt?\n\nParker ved stasjonen.",
      },
      {
        language: "nb",
        text: "<h1>⟦Kommunestyret har vedtatt en ny plan for skolene og barnehagene i hele kommunen fram til 2040⟧</h1><p>Her er planen.</p>",
        format: "html",
        rewrite: "<h1>Ny plan for skoler og barnehager</h1><p>Her er planen.</p>",
      },
      {
        language: "nn",
        text: "# ⟦Slik gjer du når du skal søkje om plass i barnehage eller på skulefritidsordninga i kommunen⟧\n\nBruk skjemaet.",
        format: "markdown",
        rewrite: "# Slik søkjer du om plass i barnehage eller SFO\n\nBruk skjemaet.",
      },
      {
        language: "nn",
        text: "# Parkering\n\n## ⟦Kva kan du gjere dersom du ikkje får plass til bilen din når du skal på jobb i sentrum?⟧\n\nParker ved stasjonen.",
        format: "markdown",
        rewrite: "# Parkering\n\n## Kvar kan du parkere når det er fullt?\n\nParker ved stasjonen.",
      },
      {
        language: "nn",
        text: "<h1>⟦Kommunestyret har vedteke ein ny plan for skulane og barnehagane i heile kommunen fram til 2040⟧</h1><p>Her er planen.</p>",
        format: "html",
        rewrite: "<h1>Ny plan for skular og barnehagar</h1><p>Her er planen.</p>",
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
    for (const block of document.blocks) {
      if (block.kind !== "heading") continue;
      const [reading] = block.readings;
      // A date is one thing to take in, not three.
      const words =
        reading.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0) -
        2 * fullDates(reading.text).length;
      if (words <= options.headingWords) continue;
      report({ block, reading, start: 0, end: reading.text.length, messageId: "heading", data: { words } });
    }
  },
});
