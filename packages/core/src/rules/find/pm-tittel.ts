import { fullDates } from "../../document/full-dates.js";
import { behindKind, pressTop } from "../../document/press-release.js";
import { isSentByChosen } from "../../document/sender.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A press release without a title of its own, or with one that is too long to be a headline. */
export const pmTittel = defineDocumentRule({
  id: "pm-tittel",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tittel på pressemelding", nn: "Tittel på pressemelding" },
    rationale: {
      nb: "Journalisten får mange meldinger og velger etter tittelen. Den bør si nyheten med få ord: Hvem gjør hva? «Pressemelding» er navnet på teksten, ikke en nyhet.",
      nn: "Journalisten får mange meldingar og vel etter tittelen. Han bør seie nyheita med få ord: Kven gjer kva? «Pressemelding» er namnet på teksten, ikkje ei nyheit.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 10,
      min: 4,
      max: 30,
      description: { nb: "Så mange ord kan tittelen ha.", nn: "Så mange ord kan tittelen ha." },
    },
  },
  messages: {
    kindOnly: {
      nb: "Tittelen sier bare at dette er en pressemelding. Skriv nyheten i tittelen.",
      nn: "Tittelen seier berre at dette er ei pressemelding. Skriv nyheita i tittelen.",
    },
    missing: {
      nb: "Vi fant ingen tittel. Begynn med en linje som sier nyheten med få ord.",
      nn: "Vi fann ingen tittel. Byrj med ei linje som seier nyheita med få ord.",
    },
    long: {
      nb: "Tittelen er på {words} ord. Si nyheten med {limit} ord eller færre, og ta resten i ingressen.",
      nn: "Tittelen er på {words} ord. Sei nyheita med {limit} ord eller færre, og ta resten i ingressen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# Pressemelding fra Eksempel kommune⟧\n\nEksempel kommune åpner en ny badeplass ved Storvannet lørdag 12. juni 2027. Her kommer alle ned til vannet.",
        rewrite:
          "# Nå får Eksempelstad badeplass for alle\n\nEksempel kommune åpner en ny badeplass ved Storvannet lørdag 12. juni 2027. Her kommer alle ned til vannet.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "Pressemelding fra Eksempel kommune, 9. februar 2027\n\n# ⟦Eksempel kommune åpner i juni en ny badeplass ved Storvannet som alle innbyggerne kan bruke⟧\n\nBrygga er bred og lav.",
        rewrite:
          "Pressemelding fra Eksempel kommune, 9. februar 2027\n\n# Kommunen åpner badeplass for alle i juni\n\nBrygga er bred og lav.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "⟦Fra mandag 3. mai kan alle på Lena låne bøker hele døgnet. Biblioteket får lås som åpner med lånekortet, og ingen trenger å bestille time.⟧\n\nDet koster ingenting å bruke tilbudet.",
        rewrite:
          "Nå kan du låne bøker hele døgnet\n\nFra mandag 3. mai kan alle på Lena låne bøker hele døgnet. Biblioteket får lås som åpner med lånekortet, og ingen trenger å bestille time.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# Pressemelding⟧\n\nEksempel kommune opnar ein ny badeplass ved Storvatnet laurdag 12. juni 2027. Her kjem alle ned til vatnet.",
        rewrite:
          "# No får Eksempelstad badeplass for alle\n\nEksempel kommune opnar ein ny badeplass ved Storvatnet laurdag 12. juni 2027. Her kjem alle ned til vatnet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# ⟦Pressemelding: Eksempel kommune opnar i juni ein ny badeplass ved Storvatnet som alle innbyggjarane kan bruke⟧\n\nBrygga er brei og låg.",
        rewrite: "# Pressemelding: Kommunen opnar badeplass for alle i juni\n\nBrygga er brei og låg.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "⟦Frå måndag 3. mai kan alle på Lena låne bøker heile døgnet. Biblioteket får lås som opnar med lånekortet, og ingen treng å tinge time.⟧\n\nDet kostar ingenting å bruke tilbodet.",
        rewrite:
          "No kan du låne bøker heile døgnet\n\nFrå måndag 3. mai kan alle på Lena låne bøker heile døgnet. Biblioteket får lås som opnar med lånekortet, og ingen treng å tinge time.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "Pressemelding fra Eksempel kommune, 9. februar 2027\n\n# Nå får Eksempelstad badeplass for alle\n\nPlassen åpner i juni.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Pressemelding\n\nBiblioteket åpner døgnet rundt\n\nFra mandag 3. mai kan alle på Lena låne bøker hele døgnet.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Skolen på Lena åpner dørene lørdag 12. juni 2027\n\nAlle kan komme innom.",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "# Pressemelding\n\nVi har sendt ut tre i år.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "Pressemelding frå Eksempel kommune, 9. februar 2027\n\n# No får Eksempelstad badeplass for alle\n\nPlassen opnar i juni.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Dato: 9. februar 2027\n\nBiblioteket opnar døgnet rundt\n\nFrå måndag 3. mai kan alle på Lena låne bøker heile døgnet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Pressemelding: Skulen på Lena opnar dørene\n\nAlle kan kome innom laurdag 12. juni.",
      },
    ],
  },
  check({ document, textType, options, report }) {
    if (textType !== "pressemelding" || document.template || isSentByChosen(document.blocks)) return;
    const { title, label, body } = pressTop(document.blocks);
    if (title === undefined) {
      if (label !== undefined) report({ block: label, messageId: "kindOnly" });
      else if (body[0] !== undefined) report({ block: body[0], messageId: "missing", severity: "info" });
      return;
    }
    const [reading] = title.readings;
    const all = reading.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const kindWords = reading.text.trim().length - behindKind(reading.text).length > 0 ? 1 : 0;
    // A date is one thing to take in, not three.
    const words = all - kindWords - 2 * fullDates(reading.text).length;
    if (words <= options.maxWords) return;
    const data = { words, limit: options.maxWords };
    report({
      block: title,
      reading,
      start: 0,
      end: reading.text.length,
      messageId: "long",
      data,
      severity: "info",
    });
  },
});
