import type { AnnotatedBlock, AnnotatedReading } from "../../document/block.js";
import { remembered } from "../../document/remembered.js";
import { opening } from "../../document/sentence.js";
import { clearStandard, type StandardCounts, standardCounts } from "../../document/standard-words.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** So many telling words before a paragraph has a standard of its own. */
const LEAST = 3;

interface Piece {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly standard: "nb" | "nn";
  readonly words: number;
}

/** A paragraph in one written standard between paragraphs in the other. */
export const nbNnBlanding = defineDocumentRule<Record<never, never>, StandardCounts>({
  id: "nb-nn-blanding",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["maalform-deklarert", "nn-i-nb", "nb-i-nn"],
  docs: {
    title: { nb: "Bokmål og nynorsk i samme tekst", nn: "Bokmål og nynorsk i same tekst" },
    rationale: {
      nb: "En tekst skal ha én målform. Avsnitt på den andre målformen kommer ofte med når teksten er klippet sammen av flere. Skal begge målformer stå der, kan du dele teksten med overskriftene «Bokmål» og «Nynorsk».",
      nn: "Ein tekst skal ha éi målform. Avsnitt på den andre målforma kjem ofte med når teksten er klipt saman av fleire. Skal begge målformene stå der, kan du dele teksten med overskriftene «Bokmål» og «Nynorsk».",
    },
    sources: ["språklova"],
  },
  options: {},
  messages: {
    nynorsk: {
      nb: "Dette avsnittet er på nynorsk, og resten er på bokmål. Bruk samme målform i hele teksten.",
      nn: "Dette avsnittet er på nynorsk, og resten er på bokmål. Bruk same målform i heile teksten.",
    },
    bokmaal: {
      nb: "Dette avsnittet er på bokmål, og resten er på nynorsk. Bruk samme målform i hele teksten.",
      nn: "Dette avsnittet er på bokmål, og resten er på nynorsk. Bruk same målform i heile teksten.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har ikke fått alle opplysninger fra deg.\n\n⟦Du må sende⟧ dei innan to veker, elles kan vi ikkje gjere noko.\n\nHvis du lurer på noe, kan du ringe oss. Hun som svarer, vet mer.",
        rewrite:
          "Vi har ikke fått alle opplysninger fra deg.\n\nDu må sende dem innen to uker, ellers kan vi ikke gjøre noe.\n\nHvis du lurer på noe, kan du ringe oss. Hun som svarer, vet mer.",
      },
      {
        language: "nb",
        format: "markdown",
        text: "# Ny skole\n\nJeg skriver til dere fra en ny skole.\n\n- ⟦Skulen har ikkje⟧ fått noko svar frå dei andre.\n- Elevene har ikke fått noe brev fra dere.\n",
        rewrite:
          "# Ny skole\n\nJeg skriver til dere fra en ny skole.\n\n- Skolen har ikke fått noe svar fra de andre.\n- Elevene har ikke fått noe brev fra dere.\n",
      },
      {
        language: "nb",
        text: "Dere har ikke svart på noe av det vi spurte om.\n\n⟦Kva vil de⟧ gjere? Vi veit ikkje meir, og ingen har sagt noko.\n\nSkriv til oss hvis dere trenger mer tid, og si hvordan vi kan hjelpe.",
        rewrite:
          "Dere har ikke svart på noe av det vi spurte om.\n\nHva vil dere gjøre? Vi vet ikke mer.\n\nSkriv til oss hvis dere trenger mer tid, og si hvordan vi kan hjelpe.",
      },
      {
        language: "nn",
        text: "Vi har ikkje fått alle opplysningar frå deg.\n\n⟦Du må sende⟧ dem innen to uker, ellers kan vi ikke gjøre noe.\n\nDersom du lurer på noko, kan du ringe oss. Ho som svarar, veit meir.",
        rewrite:
          "Vi har ikkje fått alle opplysningar frå deg.\n\nDu må sende dei innan to veker, elles kan vi ikkje gjere noko.\n\nDersom du lurer på noko, kan du ringe oss. Ho som svarar, veit meir.",
      },
      {
        language: "nn",
        format: "markdown",
        text: "# Ny skule\n\nEg skriv til dykk frå ein ny skule.\n\n- ⟦Skolen har ikke⟧ fått noe svar fra de andre.\n- Elevane har ikkje fått noko brev frå dykk.\n",
        rewrite:
          "# Ny skule\n\nEg skriv til dykk frå ein ny skule.\n\n- Skulen har ikkje fått noko svar frå dei andre.\n- Elevane har ikkje fått noko brev frå dykk.\n",
      },
      {
        language: "nn",
        text: "Eg har spurt dykk, men de har ikkje svart på noko.\n\n⟦Hva vil dere⟧ gjøre? Vi vet ikke mer, og ingen har sagt noe.\n\nSkriv til oss dersom de treng meir tid, og sei korleis vi kan hjelpe dykk.",
        rewrite:
          "Eg har spurt dykk, men de har ikkje svart på noko.\n\nKva vil de gjere? Vi veit ikkje meir.\n\nSkriv til oss dersom de treng meir tid, og sei korleis vi kan hjelpe dykk.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Bokmål\n\nVi har ikke fått noe svar fra deg.\n\nNynorsk\n\nVi har ikkje fått noko svar frå deg.\n\nHilsen oss som ikke har fått noe fra deg",
      },
      {
        language: "nb",
        text: "Vi har ikke fått noe svar fra deg.\n\nHvis du ikke gjør noe, kan vi ikke hjelpe.\n\nVi har ikkje fått noko svar frå deg. Gjer du ikkje noko, kan vi ikkje hjelpe.",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Hun skrev ikke noe mer til oss.\n\n> Eg har ikkje fått noko svar frå dykk.\n\nVi svarte ikke, fordi hun ikke gjorde noe mer.",
      },
      {
        language: "nn",
        text: "Nynorsk\n\nVi har ikkje fått noko svar frå deg.\n\nBokmål\n\nVi har ikke fått noe svar fra deg.\n\nHelsing oss som ikkje har fått noko frå deg",
      },
      {
        language: "nn",
        text: "Vi har ikkje fått noko svar frå deg.\n\nGjer du ikkje noko, kan vi ikkje hjelpe.\n\nVi har ikke fått noe svar fra deg. Gjør du ikke noe, kan vi ikke hjelpe.",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Ho skreiv ikkje noko meir til oss.\n\n> Jeg har ikke fått noe svar fra dere.\n\nVi svarte ikkje, fordi ho ikkje gjorde noko meir.",
      },
    ],
  },
  collect: standardCounts,
  check({ document, facts, report }) {
    if (document.blocks.some(namesStandard)) return;
    const pieces = facts.flatMap(({ block, reading, value }): readonly Piece[] => {
      const standard = clearStandard(value, LEAST);
      if (standard === undefined || block.declaredLanguage !== undefined) return [];
      return [{ block, reading, standard, words: value.words }];
    });
    const wordsIn = (standard: "nb" | "nn"): number =>
      pieces.reduce((sum, piece) => sum + (piece.standard === standard ? piece.words : 0), 0);
    const main = wordsIn("nb") >= wordsIn("nn") ? "nb" : "nn";
    const first = pieces.findIndex(({ standard }) => standard === main);
    const last = pieces.findLastIndex(({ standard }) => standard === main);
    // Where one standard ends and the other begins once, it is two versions of a text.
    const stray = pieces.find(({ standard }, i) => standard !== main && i > first && i < last);
    if (stray === undefined) return;
    const { block, reading } = stray;
    const { start, end } = opening(reading.sentences[0]!);
    report({
      ...{ block, reading, start, end },
      about: "block",
      messageId: main === "nb" ? "nynorsk" : "bokmaal",
    });
  },
});

/** A heading or a link that names a standard: the text then says itself that it holds both. */
const namesStandard = remembered(({ readings }: AnnotatedBlock): boolean => {
  const { text } = readings[0];
  return text.length < 80 && /(?:nynorsk|bokmål)/i.test(text);
});
