import { shareOf } from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { type SeveralLines, severalLines } from "../../document/several-lines.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** What nobody sees. */
const NO_MATTER = 0.1;

const profile = { graphicProfile: { ...emptyGraphicProfile, lineSpacing: 1.15 } };

/** Lines that are closer or further apart than the house has laid down. */
export const linjeavstand = defineDocumentRule({
  id: "linjeavstand",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Linjeavstand", nn: "Linjeavstand" },
    rationale: {
      nb: "Passe luft mellom linjene gjør det lett å finne neste linje. Bruk linjeavstanden i den grafiske profilen. Regelen sier bare noe når profilen har en.",
      nn: "Passe luft mellom linjene gjer det lett å finne neste linje. Bruk linjeavstanden i den grafiske profilen. Regelen seier berre noko når profilen har ein.",
    },
    sources: ["Telemark fylkeskommune", "Hå kommune"],
  },
  options: {
    minShare: {
      kind: "integer",
      default: 20,
      min: 1,
      max: 100,
      description: {
        nb: "Så mange prosent av brødteksten må ha en annen linjeavstand før det nevnes.",
        nn: "Så mange prosent av brødteksten må ha ein annan linjeavstand før det blir nemnt.",
      },
    },
  },
  messages: {
    other: {
      nb: "Linjeavstanden er {spacing} i {percent} % av teksten. Den grafiske profilen sier {wanted}. Merk teksten, og velg {wanted}.",
      nn: "Linjeavstanden er {spacing} i {percent} % av teksten. Den grafiske profilen seier {wanted}. Merk teksten, og vel {wanted}.",
    },
    otherPdf: {
      nb: "Linjeavstanden er {spacing} i {percent} % av teksten. Den grafiske profilen sier {wanted}. Rett i dokumentet som PDF-en er laget av.",
      nn: "Linjeavstanden er {spacing} i {percent} % av teksten. Den grafiske profilen seier {wanted}. Rett i dokumentet som PDF-en er laga av.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.⟧",
        organisation: profile,
        looks: {
          description: "Teksten har dobbel linjeavstand. Profilen sier 1,15.",
          all: { lineSpacing: 2 },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i Lena barnehage frå 1. august. Vi treng svar frå deg innan 1. mai. Svarar du ikkje, gir vi plassen til nokon andre. Du svarar på nettsida vår.⟧",
        organisation: profile,
        looks: {
          description: "Teksten har enkel linjeavstand. Profilen seier 1,15.",
          format: "odt",
          all: { lineSpacing: 1 },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
        looks: {
          description: "Teksten har enkel linjeavstand, og det er ingen profil.",
          all: { lineSpacing: 1 },
        },
      },
      {
        language: "nb",
        text: "Østre Toten kommune\n\nDu får plass i Lena barnehage fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. Du svarer på nettsiden vår.",
        organisation: profile,
        looks: {
          description: "Teksten har linjeavstand 1,15, som i profilen. Bare navnet har dobbel.",
          all: { lineSpacing: 1.15 },
          blocks: [{ block: 0, lineSpacing: 2 }],
        },
      },
      {
        language: "nn",
        text: "Du får plass i Lena barnehage frå 1. august. Vi treng svar frå deg innan 1. mai. Svarar du ikkje, gir vi plassen til nokon andre. Du svarar på nettsida vår.",
        organisation: profile,
        looks: {
          description: "Teksten har linjeavstand 1,08, og det er nær nok.",
          all: { lineSpacing: 1.08 },
        },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    const wanted = organisation?.graphicProfile?.lineSpacing;
    if (wanted === undefined || document.appearance?.medium === "screen") return;
    const known = severalLines(document).filter(({ look }) => look.lineSpacing !== undefined);
    const isOther = ({ look }: SeveralLines): boolean => Math.abs(look.lineSpacing! - wanted) > NO_MATTER;
    const { texts, percent } = shareOf(known, isOther);
    const [first] = texts;
    if (first === undefined || percent < options.minShare) return;
    const spacing = decimal(first.look.lineSpacing!);
    report({
      block: first.block,
      about: "document",
      messageId: `other${mendingOf(document)}`,
      data: { percent, spacing, wanted: decimal(wanted) },
    });
  },
});

/** A factor with its hundredths, as Norwegian writes it. */
function decimal(factor: number): string {
  return String(Math.round(factor * 100) / 100).replace(".", ",");
}
