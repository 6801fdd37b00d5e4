import { personalNames } from "../../document/personal-names.js";
import { defineBlockRule } from "../../rule/rule.js";

const PEOPLE =
  /(?<![a-zà-ž])(?:barn(?:a|et)?|elev(?:er|ene|ar|ane)?|ungdom(?:mer|mene|mar|mane|men)?|gutt(?:er|en|ar)?|gut(?:en|ar)?|jente(?:r|ne|ene|a)?|kvinne[rn]?|mann(?:en)?|menn|ansatte?|tilsette?|beboer(?:e|en)?|bebuar(?:ar|en)?|lærer(?:e|en)?|lærar(?:ar|en)?|folk|mennesker|menneske|person(?:er|ar)?|deltak(?:ere|arar|er|ar)|pensjonister|pensjonistar|ordfører(?:en)?|ordførar(?:en)?|speidere|speidarar)(?![a-zà-ž])/iu;
/** A caption: «På bildet: Kari og Ola», «Bildet viser elever på tur». */
const CAPTION =
  /(?<![a-zà-ž])(?:på (?:bildet|biletet)(?: ser (?:du|vi|dere))?:?|(?:bildet|biletet) (?:viser|syner)|bildetekst:|bilettekst:|fra venstre:|frå venstre:)\s[^.!?\n]*/iu;
const CONSENT = /samtykk|tillatelse|løyve/iu;

/** A picture of people in a channel that all can see. */
export const someBilde = defineBlockRule({
  id: "some-bilde",
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Bilder av personer", nn: "Bilete av personar" },
    rationale: {
      nb: "Den som kan kjennes igjen på et bilde, må ha sagt ja til at det blir delt. For barn må foreldrene si ja. Spør før du legger ut bildet.",
      nn: "Den som kan kjennast att på eit bilete, må ha sagt ja til at det blir delt. For barn må foreldra seie ja. Spør før du legg ut biletet.",
    },
    sources: ["Datatilsynet", "Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 5"],
  },
  options: {},
  messages: {
    people: {
      nb: "Teksten tyder på at bildet viser personer. Har de sagt ja til at dere deler det? For barn må foreldrene si ja.",
      nn: "Teksten tyder på at biletet viser personar. Har dei sagt ja til at de deler det? For barn må foreldra seie ja.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "Skirennet gikk fint.\n\n![⟦To barn på ski⟧](ski.jpg)",
        rewrite: "Skirennet gikk fint.\n\n![Skispor i sola](ski.jpg)",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "![⟦Elever ved pulten⟧](klasse.jpg)\n\nNå er skolen i gang.",
        rewrite: "![Et tomt klasserom](klasse.jpg)\n\nNå er skolen i gang.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "html",
        text: '<p>Velkommen!</p><img src="a.jpg" alt="⟦Ansatte foran rådhuset⟧">',
        rewrite: '<p>Velkommen!</p><img src="a.jpg" alt="Rådhuset i sol">',
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Velkommen til oss! ⟦På bildet: Kari Nordmann og Ola Nordmann⟧.",
        rewrite: "Velkommen til oss! På bildet: det nye rådhuset.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "Skirennet gjekk fint.\n\n![⟦To born på ski, ei jente fremst⟧](ski.jpg)",
        rewrite: "Skirennet gjekk fint.\n\n![Skispor i sola](ski.jpg)",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "![⟦Elevar ved pulten⟧](klasse.jpg)\n\nNo er skulen i gang.",
        rewrite: "![Eit tomt klasserom](klasse.jpg)\n\nNo er skulen i gang.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "html",
        text: '<p>Velkomen!</p><img src="a.jpg" alt="⟦Tilsette framfor rådhuset⟧">',
        rewrite: '<p>Velkomen!</p><img src="a.jpg" alt="Rådhuset i sol">',
      },
    ],
    good: [
      {
        language: "nb",
        textType: "sosiale-medier",
        format: "markdown",
        text: "![Rådhuset](a.jpg)\n\nVi holder åpent.",
      },
      { language: "nb", textType: "sosiale-medier", text: "Elevene har ski på fredag." },
      {
        language: "nb",
        textType: "brev",
        format: "markdown",
        text: "![To barn på ski](ski.jpg)\n\nTil alle foresatte.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        format: "markdown",
        text: "![Rådhuset](a.jpg)\n\nVi held ope.",
      },
      { language: "nn", textType: "sosiale-medier", text: "Elevane har ski på fredag." },
      {
        language: "nn",
        textType: "brev",
        format: "markdown",
        text: "![To elevar på ski](ski.jpg)\n\nTil alle føresette.",
      },
    ],
  },
  check({ block, reading, textType, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code") return;
    const { text } = reading;
    if (CONSENT.test(text)) return;
    if (block.kind === "image") {
      if (PEOPLE.test(text) || personalNames(text).length > 0)
        report({ start: 0, end: text.length, about: "block", messageId: "people" });
      return;
    }
    const caption = CAPTION.exec(text);
    if (caption === null) return;
    const [words] = caption;
    if (!PEOPLE.test(words) && personalNames(words).length === 0) return;
    report({ start: caption.index, end: caption.index + words.length, messageId: "people" });
  },
});
