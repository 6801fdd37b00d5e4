import { fontFamily } from "../../document/font-family.js";
import {
  byValue,
  isWholeHeading,
  type LookedText,
  lettersIn,
  lookedTexts,
  shareOf,
} from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { alternatives, listing } from "../../document/text-parts.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Fewer letters than this in a font, outside headings, are a sign or a word and no matter. */
const FEWEST_LETTERS = 20;

/** So many names of fonts are told; more are no help. */
const MOST_NAMES = 4;

const arial = { graphicProfile: { ...emptyGraphicProfile, fonts: ["Arial", "Georgia"] } };

/** Text in a font that the house does not use. */
export const fontTillatt = defineDocumentRule({
  id: "font-tillatt",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Skrift utenfor den grafiske profilen", nn: "Skrift utanfor den grafiske profilen" },
    rationale: {
      nb: "Leseren kjenner igjen avsenderen på skriften. Bruk skriftene som står i den grafiske profilen. Regelen sier bare noe når profilen nevner skrifter.",
      nn: "Lesaren kjenner att avsendaren på skrifta. Bruk skriftene som står i den grafiske profilen. Regelen seier berre noko når profilen nemner skrifter.",
    },
    sources: ["Hå kommune", "Orkland kommune", "Telemark fylkeskommune"],
  },
  options: {
    minShare: {
      kind: "integer",
      default: 3,
      min: 1,
      max: 50,
      description: {
        nb: "Så mange prosent av teksten må ha en annen skrifttype før det nevnes. Overskrifter nevnes alltid.",
        nn: "Så mange prosent av teksten må ha ein annan skrifttype før det blir nemnt. Overskrifter blir alltid nemnde.",
      },
    },
  },
  messages: {
    font: {
      nb: "{percent} % av teksten er i {fonts}, som ikke er med i den grafiske profilen. Merk teksten, og velg {allowed}.",
      nn: "{percent} % av teksten er i {fonts}, som ikkje er med i den grafiske profilen. Merk teksten, og vel {allowed}.",
    },
    fontPdf: {
      nb: "{percent} % av teksten er i {fonts}, som ikke er med i den grafiske profilen. Rett i dokumentet som PDF-en er laget av: Velg {allowed}.",
      nn: "{percent} % av teksten er i {fonts}, som ikkje er med i den grafiske profilen. Rett i dokumentet som PDF-en er laga av: Vel {allowed}.",
    },
    fontWeb: {
      nb: "{percent} % av teksten er i {fonts}, som ikke er med i den grafiske profilen. Rett stilarket til {allowed}.",
      nn: "{percent} % av teksten er i {fonts}, som ikkje er med i den grafiske profilen. Rett stilarket til {allowed}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧\n\nVi trenger svar fra deg innen 1. mai.",
        organisation: arial,
        looks: {
          description: "All tekst er i Comic Sans MS. Profilen har Arial og Georgia.",
          all: { text: { font: "Comic Sans MS" } },
        },
      },
      {
        language: "nb",
        text: "⟦# Plass i barnehage⟧\n\nDu får plass fra 1. august.",
        format: "markdown",
        organisation: arial,
        looks: {
          description: "Overskriften er i Papyrus, resten i Arial.",
          format: "pdf",
          all: { text: { font: "ArialMT" } },
          blocks: [{ block: 0, text: { font: "Papyrus" } }],
        },
      },
      {
        language: "nb",
        text: "<p>⟦Du får plass i barnehagen fra 1. august.⟧</p>",
        format: "html",
        organisation: arial,
        looks: {
          description: "Stilarket gir teksten skriften Impact.",
          format: "html",
          all: { text: { font: "Impact" } },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧\n\nVi treng svar frå deg innan 1. mai.",
        organisation: arial,
        looks: {
          description: "All tekst er i Comic Sans MS. Profilen har Arial og Georgia.",
          format: "odt",
          all: { text: { font: "Comic Sans MS" } },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        organisation: arial,
        looks: {
          description: "PDF-en er i Comic Sans MS.",
          format: "pdf",
          all: { text: { font: "ComicSansMS" } },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        organisation: arial,
        looks: { description: "Teksten er i Arial Bold.", all: { text: { font: "Arial Bold" } } },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august, og Ω er et tegn fra Symbol.",
        organisation: arial,
        looks: {
          description: "Ett tegn er i skriften Symbol.",
          all: { text: { font: "Georgia" } },
          blocks: [{ block: 0, words: { Ω: { font: "Symbol" } } }],
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        looks: {
          description: "Teksten er i Comic Sans MS, men det er ingen profil.",
          all: { text: { font: "Comic Sans MS" } },
        },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen frå 1. august.",
        organisation: arial,
        looks: { description: "PDF-en er i Arial.", format: "pdf", all: { text: { font: "Arial-BoldMT" } } },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    const fonts = organisation?.graphicProfile?.fonts ?? [];
    if (fonts.length === 0) return;
    const allowed = new Set(fonts.map((font) => fontFamily(font)));
    const known = lookedTexts(document).filter(
      ({ font }) => font !== undefined && fontFamily(font) !== undefined,
    );
    const fewest = (options.minShare * lettersIn(known)) / 100;
    const isMatter = (texts: readonly LookedText[]): boolean =>
      texts.some(isWholeHeading) || lettersIn(texts) >= Math.max(FEWEST_LETTERS, fewest);
    const wrong = [...byValue(known, ({ font }) => font)].filter(
      ([font, texts]) => !allowed.has(fontFamily(font)) && isMatter(texts),
    );
    const names = new Set(wrong.map(([font]) => font));
    const { texts, percent } = shareOf(known, ({ font = "" }) => names.has(font));
    const [first] = texts;
    if (first === undefined) return;
    report({
      block: first.block,
      about: "document",
      messageId: `font${mendingOf(document)}`,
      data: {
        percent,
        fonts: listing([...names].slice(0, MOST_NAMES)),
        allowed: alternatives(fonts),
      },
    });
  },
});
