import { firmSpace } from "../../document/number-words.js";
import { proseMatches } from "../../document/prose-matches.js";
import { isRunningText } from "../../document/running-text.js";
import { defineBlockRule } from "../../rule/rule.js";

const PERCENT = /(?<=[\d\uFFFC])([ \u00a0]?)%(?![\p{L}\p{N}%]|[-–]\p{L})/gu;

/** «%» in running text, and «%» without a space elsewhere. */
export const prosent = defineBlockRule({
  id: "prosent",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Prosent", nn: "Prosent" },
    rationale: {
      nb: "I løpende tekst er «25 prosent» lettere å lese enn «25 %». I tabeller og overskrifter er tegnet greit, med mellomrom foran.",
      nn: "I løpande tekst er «25 prosent» lettare å lese enn «25 %». I tabellar og overskrifter er teiknet greitt, med mellomrom framfor.",
    },
    sources: ["Mattilsynet", "Digitaliseringsdirektoratet"],
  },
  options: {},
  messages: {
    word: {
      nb: "Her står tegnet «%» i løpende tekst. Skriv «prosent».",
      nn: "Her står teiknet «%» i løpande tekst. Skriv «prosent».",
    },
    space: {
      nb: "Det skal være mellomrom mellom tallet og «%».",
      nn: "Det skal vere mellomrom mellom talet og «%».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du får støttekontakt i 60⟦ %⟧ stilling fra 1. mai.",
        better: "Du får støttekontakt i 60 prosent stilling fra 1. mai.",
      },
      {
        language: "nb",
        text: "Prisen går opp med 2,5⟦%⟧ fra nyttår, altså 3–4⟦ %⟧ i snitt.",
        better: "Prisen går opp med 2,5\u00a0prosent fra nyttår, altså 3–4 prosent i snitt.",
      },
      {
        language: "nb",
        text: "# Prisen går opp 5⟦%⟧",
        format: "markdown",
        better: "# Prisen går opp 5\u00a0%",
      },
      {
        language: "nn",
        text: "Du betaler 80⟦ %⟧ av prisen det første året.",
        better: "Du betaler 80 prosent av prisen det første året.",
      },
      {
        language: "nn",
        text: "Om lag 40⟦%⟧ av søkjarane fekk plass.",
        better: "Om lag 40\u00a0prosent av søkjarane fekk plass.",
      },
    ],
    good: [
      { language: "nb", text: "Du får støttekontakt i 60 prosent stilling fra 1. mai." },
      { language: "nb", text: "| År | Andel |\n| --- | --- |\n| 2026 | 25 % |", format: "markdown" },
      { language: "nb", text: "Det nye taket følger 40 %-regelen, som vi har skrevet om på nettsiden." },
      { language: "nn", text: "Du betaler 80 prosent av prisen." },
      { language: "nn", text: "# Prisen går opp 5 %\n\nDet gjeld frå nyttår.", format: "markdown" },
      { language: "nn", text: "Skriv `width: 50%` i malen for å få rett breidd.", format: "markdown" },
    ],
  },
  check({ block, reading, textType, report }) {
    if (!reading.text.includes("%")) return;
    for (const match of proseMatches(block, reading, PERCENT)) {
      const space = match[1]!;
      const isRunning = isRunningText(block, reading, match.index);
      if (!isRunning && space !== "") continue;
      const word = isRunning ? "prosent" : "%";
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: isRunning ? "word" : "space",
        fix: `${space === "" ? firmSpace(textType) : space}${word}`,
      });
    }
  },
});
