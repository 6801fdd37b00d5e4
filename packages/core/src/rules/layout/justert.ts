import { shareOf } from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { severalLines } from "../../document/several-lines.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

const profile = { graphicProfile: emptyGraphicProfile };

/** Running text with even right edges. */
export const justert = defineDocumentRule({
  id: "justert",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tekst med jevn høyremarg", nn: "Tekst med jamn høgremarg" },
    rationale: {
      nb: "Når linjene strekkes til samme lengde, blir det hull mellom ordene. Det gjør teksten tung for dem som leser sakte. La teksten være ujevn til høyre, hvis ikke den grafiske profilen sier noe annet. Uten en profil sier regelen ingenting.",
      nn: "Når linjene blir strekte til same lengd, blir det hol mellom orda. Det gjer teksten tung for dei som les sakte. La teksten vere ujamn til høgre, dersom ikkje den grafiske profilen seier noko anna. Utan ein profil seier regelen ingenting.",
    },
    sources: ["WCAG 1.4.8"],
  },
  options: {
    minShare: {
      kind: "integer",
      default: 50,
      min: 1,
      max: 100,
      description: {
        nb: "Så mange prosent av brødteksten må ha jevn høyremarg før det nevnes.",
        nn: "Så mange prosent av brødteksten må ha jamn høgremarg før det blir nemnt.",
      },
    },
  },
  messages: {
    justified: {
      nb: "{percent} % av teksten har jevn høyremarg. Merk teksten, og velg venstrejustert.",
      nn: "{percent} % av teksten har jamn høgremarg. Merk teksten, og vel venstrejustert.",
    },
    justifiedPdf: {
      nb: "{percent} % av teksten har jevn høyremarg. Velg venstrejustert i dokumentet som PDF-en er laget av.",
      nn: "{percent} % av teksten har jamn høgremarg. Vel venstrejustert i dokumentet som PDF-en er laga av.",
    },
    justifiedWeb: {
      nb: "{percent} % av teksten har jevn høyremarg. Rett stilarket til venstrejustert.",
      nn: "{percent} % av teksten har jamn høgremarg. Rett stilarket til venstrejustert.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.⟧",
        organisation: profile,
        looks: { description: "Teksten er rett i høyre kant.", all: { alignment: "justified" } },
      },
      {
        language: "nb",
        text: "<p>⟦Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.⟧</p>",
        format: "html",
        organisation: profile,
        looks: {
          description: "Teksten er rett i høyre kant.",
          format: "html",
          all: { alignment: "justified" },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i Lena barnehage frå 1. august. Vi treng svar frå deg innan 1. mai. Svarar du ikkje, gir vi plassen til nokon andre. Du svarar på nettsida vår.⟧",
        organisation: profile,
        looks: {
          description: "Teksten er rett i høgre kant.",
          format: "odt",
          all: { alignment: "justified" },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
        organisation: { graphicProfile: { ...emptyGraphicProfile, alignment: "justified" } },
        looks: {
          description: "Teksten er rett i høyre kant, slik profilen sier.",
          all: { alignment: "justified" },
        },
      },
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
        organisation: profile,
        looks: { description: "Teksten er ujevn i høyre kant.", all: { alignment: "left" } },
      },
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
        looks: {
          description: "Teksten er rett i høyre kant, og virksomheten har ingen profil.",
          all: { alignment: "justified" },
        },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen.",
        organisation: profile,
        looks: { description: "Teksten står på éi linje.", all: { alignment: "justified" } },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    const profile = organisation?.graphicProfile;
    if (profile === undefined || profile.alignment === "justified") return;
    const known = severalLines(document).filter(({ look }) => look.alignment !== undefined);
    const { texts, percent } = shareOf(known, ({ look }) => look.alignment === "justified");
    const [first] = texts;
    if (first === undefined || percent < options.minShare) return;
    const messageId = `justified${mendingOf(document)}`;
    report({ block: first.block, about: "document", messageId, data: { percent } });
  },
});
