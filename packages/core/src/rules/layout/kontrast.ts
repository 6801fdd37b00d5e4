import type { Colour } from "../../document/appearance.js";
import { contrast } from "../../document/contrast.js";
import {
  byValue,
  type LookedText,
  lettersIn,
  lookedTexts,
  percentOf,
  placeOf,
} from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Least contrast by WCAG 2.2, and that of large text. */
const LEAST = 4.5;
const LEAST_OF_LARGE = 3;
/** Text is large from so many points on, and from fewer where it is bold. */
const LARGE = 18;
const LARGE_WHERE_BOLD = 14;
/** Fewer letters than this are a sign and no text. */
const FEWEST_LETTERS = 3;
/** So many pairs of colours are told, those of most text; more are no help. */
const MOST_PAIRS = 8;
/** Letters that are nearly white were meant for a picture or a coloured field that the format does not tell of. */
const NEARLY_NONE = 1.25;

const WHITE: Colour = "#ffffff";
const BLACK: Colour = "#000000";

/** Text that is too little darker or lighter than what is behind it. */
export const kontrast = defineDocumentRule({
  id: "kontrast",
  category: "layout",
  severity: "error",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kontrast mellom tekst og bakgrunn", nn: "Kontrast mellom tekst og bakgrunn" },
    rationale: {
      nb: "Grå tekst på hvitt er vanskelig å lese for mange, særlig i sollys og på dårlig papir. Kontrasten skal være minst 4,5 : 1, og 3 : 1 i stor skrift. På nett er det et krav.",
      nn: "Grå tekst på kvitt er vanskeleg å lese for mange, særleg i sollys og på dårleg papir. Kontrasten skal vere minst 4,5 : 1, og 3 : 1 i stor skrift. På nett er det eit krav.",
    },
    sources: ["WCAG 1.4.3", "Uutilsynet"],
  },
  options: {},
  messages: {
    low: {
      nb: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal være minst {least} : 1. Merk teksten, og velg farger som skiller seg mer fra hverandre.",
      nn: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal vere minst {least} : 1. Merk teksten, og vel fargar som skil seg meir frå kvarandre.",
    },
    lowPdf: {
      nb: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal være minst {least} : 1. Velg farger som skiller seg mer fra hverandre i dokumentet som PDF-en er laget av.",
      nn: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal vere minst {least} : 1. Vel fargar som skil seg meir frå kvarandre i dokumentet som PDF-en er laga av.",
    },
    lowWeb: {
      nb: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal være minst {least} : 1. Velg farger som skiller seg mer fra hverandre i stilarket.",
      nn: "{percent} % av teksten har fargen {colour} på {background}. Kontrasten er {ratio} : 1, men skal vere minst {least} : 1. Vel fargar som skil seg meir frå kvarandre i stilarket.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧\n\nDu må svare innen 1. mai.",
        looks: { description: "All tekst er lys grå.", all: { text: { colour: "#999999", size: 11 } } },
      },
      {
        language: "nb",
        text: "<p>Du må svare ⟦innen 1. mai⟧.</p>",
        format: "html",
        looks: {
          description: "Fristen er oransje på lys gul bunn.",
          format: "html",
          blocks: [
            { block: 0, words: { "innen 1. mai": { colour: "#ff9900", background: "#ffffcc", size: 12 } } },
          ],
        },
      },
      {
        language: "nb",
        text: "# ⟦Plass i barnehage⟧\n\nDu får plass fra 1. august.",
        format: "markdown",
        looks: {
          description: "Overskriften er stor, men lys gul.",
          blocks: [{ block: 0, text: { colour: "#ffd966", size: 20 } }],
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        looks: {
          description: "Teksten er kvit på lys blå botn.",
          format: "odt",
          all: { text: { colour: "#ffffff", background: "#66aaff", size: 11 } },
        },
      },
      {
        language: "nn",
        text: "<p>Du må svare ⟦innan 1. mai⟧.</p>",
        format: "html",
        looks: {
          description: "Fristen er lys grå.",
          format: "html",
          blocks: [{ block: 0, words: { "innan 1. mai": { colour: "#999999", size: 12 } } }],
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Plass i barnehage\n\nDu får plass fra 1. august.",
        format: "markdown",
        looks: {
          description: "Overskriften er stor og middels grå, teksten mørk grå.",
          all: { text: { colour: "#595959", size: 11 } },
          blocks: [{ block: 0, text: { colour: "#8c8c8c", size: 18 } }],
        },
      },
      {
        language: "nb",
        text: "<p>Du får plass fra 1. august.</p>",
        format: "html",
        looks: {
          description: "Teksten er hvit på mørk blå bunn.",
          format: "html",
          all: { text: { colour: "#ffffff", background: "#1a4d80" } },
        },
      },
      {
        language: "nn",
        text: "Du får plass frå 1. august.\n\nDøme kommune",
        looks: {
          description: "Teksten har automatisk farge. Namnet i toppen er kvitt, på eit bilete.",
          blocks: [{ block: 1, part: "header", text: { colour: "#ffffff" } }],
        },
      },
    ],
  },
  check({ document, report }) {
    const isOnScreen = document.appearance?.medium === "screen";
    const texts = lookedTexts(document);
    const low = texts.flatMap((text) => {
      const colours = coloursOf(text, isOnScreen);
      const ratio = colours === undefined ? undefined : contrast(colours.colour, colours.background);
      if (colours === undefined || ratio === undefined) return [];
      const isKnown = text.background !== undefined || (!isOnScreen && text.role === "body");
      if (ratio >= leastOf(text) || (!isKnown && ratio < NEARLY_NONE)) return [];
      // Down, so that a contrast just below the limit is not said to be the limit.
      return [{ text, data: { ...colours, ratio: Math.floor(ratio * 10) / 10, least: leastOf(text) } }];
    });
    const all = lettersIn(texts);
    const pairs = byValue(low, ({ data: { colour, background } }) => `${colour} ${background}`);
    const told = [...pairs.values()]
      .map((pair) => ({ ...pair[0]!, letters: lettersIn(pair.map(({ text }) => text)) }))
      .filter(({ letters }) => letters >= FEWEST_LETTERS)
      .sort((a, b) => b.letters - a.letters)
      .slice(0, MOST_PAIRS);
    const severity = isOnScreen ? "error" : "warning";
    const messageId = `low${mendingOf(document)}`;
    for (const { text, data, letters } of told)
      report({ ...placeOf(text), messageId, severity, data: { ...data, percent: percentOf(letters, all) } });
  },
});

/** The two colours the reader sees; undefined where the program chooses one that goes with the other. */
function coloursOf(
  { colour, background }: LookedText,
  isOnScreen: boolean,
): { readonly colour: Colour; readonly background: Colour } | undefined {
  const ink = colour ?? (isOnScreen && background !== undefined ? BLACK : undefined);
  if (ink === undefined) return undefined;
  return { colour: ink.toLowerCase(), background: (background ?? WHITE).toLowerCase() };
}

/** The least contrast a text must have; of text whose size is not known, what is asked of large text. */
function leastOf({ size, bold }: LookedText): number {
  const isLarge = size === undefined || size >= LARGE || (bold === true && size >= LARGE_WHERE_BOLD);
  return isLarge ? LEAST_OF_LARGE : LEAST;
}
