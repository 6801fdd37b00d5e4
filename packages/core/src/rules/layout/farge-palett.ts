import type { Colour } from "../../document/appearance.js";
import { colourDistance } from "../../document/contrast.js";
import {
  byValue,
  isWholeHeading,
  type LookedText,
  lettersIn,
  lookedTexts,
  placeOf,
} from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Programs round the shades of a theme: so much difference of a channel nobody sees. */
const NO_MATTER = 3;
/** Fewer letters than this in a colour, outside headings, are a sign or a word and no matter. */
const FEWEST_LETTERS = 20;
/** So many colours are told, those of most text; more are no help. */
const MOST_COLOURS = 8;
const ALWAYS_ALLOWED: readonly Colour[] = ["#000000", "#ffffff"];

const profile = { graphicProfile: { ...emptyGraphicProfile, colours: ["#1a4d80", "#00663c"] } };

/** Colours that the house does not use. */
export const fargePalett = defineDocumentRule({
  id: "farge-palett",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["kontrast"],
  docs: {
    title: { nb: "Farger utenfor den grafiske profilen", nn: "Fargar utanfor den grafiske profilen" },
    rationale: {
      nb: "Få og faste farger gjør at leseren kjenner igjen avsenderen. Bruk fargene i den grafiske profilen. Svart, hvitt og automatisk farge er alltid i orden, og regelen sier bare noe når profilen har farger.",
      nn: "Få og faste fargar gjer at lesaren kjenner att avsendaren. Bruk fargane i den grafiske profilen. Svart, kvitt og automatisk farge er alltid i orden, og regelen seier berre noko når profilen har fargar.",
    },
    sources: ["Hå kommune", "Halden kommune", "Telemark fylkeskommune"],
  },
  options: {
    minShare: {
      kind: "integer",
      default: 3,
      min: 1,
      max: 50,
      description: {
        nb: "Så mange prosent av teksten må ha en annen farge før det nevnes. Overskrifter nevnes alltid.",
        nn: "Så mange prosent av teksten må ha ein annan farge før det blir nemnt. Overskrifter blir alltid nemnde.",
      },
    },
  },
  messages: {
    text: {
      nb: "Skriften har fargen {colour}, som ikke er med i den grafiske profilen. Merk teksten, og velg en farge fra profilen. {nearest} er nærmest.",
      nn: "Skrifta har fargen {colour}, som ikkje er med i den grafiske profilen. Merk teksten, og vel ein farge frå profilen. {nearest} er nærast.",
    },
    textPdf: {
      nb: "Skriften har fargen {colour}, som ikke er med i den grafiske profilen. Velg en farge fra profilen i dokumentet som PDF-en er laget av. {nearest} er nærmest.",
      nn: "Skrifta har fargen {colour}, som ikkje er med i den grafiske profilen. Vel ein farge frå profilen i dokumentet som PDF-en er laga av. {nearest} er nærast.",
    },
    textWeb: {
      nb: "Skriften har fargen {colour}, som ikke er med i den grafiske profilen. Rett stilarket til en farge fra profilen. {nearest} er nærmest.",
      nn: "Skrifta har fargen {colour}, som ikkje er med i den grafiske profilen. Rett stilarket til ein farge frå profilen. {nearest} er nærast.",
    },
    background: {
      nb: "Bakgrunnen har fargen {colour}, som ikke er med i den grafiske profilen. Merk teksten, og velg en bakgrunn fra profilen. {nearest} er nærmest.",
      nn: "Bakgrunnen har fargen {colour}, som ikkje er med i den grafiske profilen. Merk teksten, og vel ein bakgrunn frå profilen. {nearest} er nærast.",
    },
    backgroundPdf: {
      nb: "Bakgrunnen har fargen {colour}, som ikke er med i den grafiske profilen. Velg en farge fra profilen i dokumentet som PDF-en er laget av. {nearest} er nærmest.",
      nn: "Bakgrunnen har fargen {colour}, som ikkje er med i den grafiske profilen. Vel ein farge frå profilen i dokumentet som PDF-en er laga av. {nearest} er nærast.",
    },
    backgroundWeb: {
      nb: "Bakgrunnen har fargen {colour}, som ikke er med i den grafiske profilen. Rett stilarket til en farge fra profilen. {nearest} er nærmest.",
      nn: "Bakgrunnen har fargen {colour}, som ikkje er med i den grafiske profilen. Rett stilarket til ein farge frå profilen. {nearest} er nærast.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du må svare innen 1. mai, ellers gir vi plassen til andre.⟧\n\nVi gleder oss til å se deg.",
        organisation: profile,
        looks: {
          description: "Det første avsnittet er rødt. Profilen har blått og grønt.",
          blocks: [{ block: 0, text: { colour: "#c00000" } }],
        },
      },
      {
        language: "nb",
        text: "⟦Du må svare innen 1. mai, ellers gir vi plassen til andre.⟧",
        organisation: profile,
        looks: {
          description: "Avsnittet er merket med gult. Profilen har blått og grønt.",
          all: { text: { background: "#ffff00" } },
        },
      },
      {
        language: "nb",
        text: "<h1>⟦Barnehage⟧</h1><p>Du må svare innen 1. mai, ellers gir vi plassen til andre.</p>",
        format: "html",
        organisation: profile,
        looks: {
          description: "Stilarket gjør overskriften lilla. Profilen har blått og grønt.",
          format: "html",
          blocks: [{ block: 0, text: { colour: "#660066" } }],
        },
      },
      {
        language: "nn",
        text: "⟦Du må svare innan 1. mai, elles gir vi plassen til andre.⟧",
        organisation: profile,
        looks: {
          description: "Avsnittet er raudt. Profilen har blått og grønt.",
          format: "odt",
          all: { text: { colour: "#c00000" } },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Barnehage\n\nDu må svare innen 1. mai, ellers gir vi plassen til andre. Les mer på [nettsiden vår om barnehager](https://example.no).",
        format: "markdown",
        organisation: profile,
        looks: {
          description:
            "Overskriften er blå som i profilen, teksten er svart, og lenken har den vanlige fargen.",
          all: { text: { colour: "#000000" } },
          blocks: [
            { block: 0, text: { colour: "#1a4d80" } },
            { block: 1, words: { "nettsiden vår om barnehager": { colour: "#0563c1" } } },
          ],
        },
      },
      {
        language: "nb",
        text: "Du må svare innen 1. mai, ellers gir vi plassen til andre.",
        looks: {
          description: "Teksten er rød, men det er ingen profil.",
          all: { text: { colour: "#c00000" } },
        },
      },
      {
        language: "nn",
        text: "Du må svare innan 1. mai, elles gir vi plassen til andre.",
        organisation: profile,
        looks: {
          description: "Berre datoen er raud.",
          blocks: [{ block: 0, words: { "1. mai": { colour: "#c00000" } } }],
        },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    const palette = organisation?.graphicProfile?.colours ?? [];
    if (palette.length === 0) return;
    const allowed = [...ALWAYS_ALLOWED, ...palette];
    const isOnPage = document.appearance?.medium !== "screen";
    // In a document of pages a link has the colour that the program gives it.
    const texts = lookedTexts(document).filter(({ isLink }) => !(isLink && isOnPage));
    const fewest = Math.max(FEWEST_LETTERS, (options.minShare * lettersIn(texts)) / 100);
    const isMatter = (own: readonly LookedText[]): boolean =>
      own.some(isWholeHeading) || lettersIn(own) >= fewest;
    for (const [kind, colourOf] of [
      ["text", ({ colour }: LookedText) => colour],
      ["background", ({ background }: LookedText) => background],
    ] as const) {
      const told = [...byValue(texts, (text) => colourOf(text)?.toLowerCase())]
        .filter(([colour, own]) => !allowed.some((one) => isNear(one, colour)) && isMatter(own))
        .sort(([, a], [, b]) => lettersIn(b) - lettersIn(a))
        .slice(0, MOST_COLOURS);
      for (const [colour, own] of told) {
        const nearest = palette.reduce((a, b) =>
          colourDistance(b, colour) < colourDistance(a, colour) ? b : a,
        );
        const messageId = `${kind}${mendingOf(document)}`;
        report({ ...placeOf(own[0]!), messageId, data: { colour, nearest: nearest.toLowerCase() } });
      }
    }
  },
});

function isNear(one: Colour, other: Colour): boolean {
  return colourDistance(one, other) <= NO_MATTER;
}
