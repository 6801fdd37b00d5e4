import { styleKey } from "../../document/style-name.js";
import { listing } from "../../document/text-parts.js";
import { titleBlock } from "../../document/title-block.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** So many names of styles are told; more are no help. */
const MOST_NAMES = 4;

const profile = {
  graphicProfile: { ...emptyGraphicProfile, template: "brev.dotx", styles: ["Normal", "Overskrift 1"] },
};

/** A document that is made from another template, or written in other styles, than the house has laid down. */
export const malAvvik = defineDocumentRule({
  id: "mal-avvik",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Avvik fra malen", nn: "Avvik frå malen" },
    rationale: {
      nb: "Stilene i malen gir riktig skrift, størrelse og avstand uten at du tenker på det. Lag dokumentet av malen, og velg stilene som følger med. Regelen sier bare noe når den grafiske profilen nevner en mal eller stiler.",
      nn: "Stilane i malen gir rett skrift, storleik og avstand utan at du tenkjer på det. Lag dokumentet av malen, og vel stilane som følgjer med. Regelen seier berre noko når den grafiske profilen nemner ein mal eller stilar.",
    },
    sources: ["Østre Toten kommune", "Bærum kommune"],
  },
  options: {
    minShare: {
      kind: "integer",
      default: 20,
      min: 1,
      max: 100,
      description: {
        nb: "Så mange prosent av avsnittene må ha andre stiler før det nevnes.",
        nn: "Så mange prosent av avsnitta må ha andre stilar før det blir nemnt.",
      },
    },
  },
  messages: {
    template: {
      nb: "Dokumentet er laget av malen «{found}». Den grafiske profilen sier «{wanted}». Lag dokumentet av den.",
      nn: "Dokumentet er laga av malen «{found}». Den grafiske profilen seier «{wanted}». Lag dokumentet av den.",
    },
    styles: {
      nb: "{percent} % av avsnittene har en stil som ikke er med i malen: {styles}. Merk dem, og velg en stil fra malen.",
      nn: "{percent} % av avsnitta har ein stil som ikkje er med i malen: {styles}. Merk dei, og vel ein stil frå malen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧\n\nDu må svare innen 1. mai.",
        organisation: profile,
        looks: {
          description: "Avsnittene har stilen «Brevtekst gammel». Malen har «Normal» og «Overskrift 1».",
          all: { style: "Brevtekst gammel" },
        },
      },
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        organisation: profile,
        looks: {
          description: "Brevet er laget av Normal.dotm. Profilen sier brev.dotx.",
          appearance: { template: "Normal.dotm" },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧\n\nDu må svare innan 1. mai.",
        organisation: profile,
        looks: {
          description: "Avsnitta har stilen «Brevtekst». Malen har «Normal» og «Overskrift 1».",
          format: "odt",
          all: { style: "Brevtekst" },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        organisation: profile,
        looks: {
          description: "Brevet er laget av brev.dotx og skrevet i stilen «Normal».",
          appearance: { template: "Brev.dotx" },
          all: { style: "normal" },
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        looks: { description: "Det er ingen profil.", all: { style: "Brevtekst gammel" } },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen frå 1. august.",
        organisation: profile,
        looks: { description: "Formatet seier ikkje kva stil avsnittet har." },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    if (document.format === "pdf") return;
    const { template: wanted, styles = [] } = organisation?.graphicProfile ?? {};
    const found = document.appearance?.template;
    const title = titleBlock(document.blocks);
    if (
      wanted !== undefined &&
      found !== undefined &&
      title !== undefined &&
      !isSame(fileName(found), fileName(wanted))
    ) {
      const data = { found: fileName(found), wanted: fileName(wanted) };
      report({ block: title, about: "document", messageId: "template", data });
      return;
    }
    if (styles.length === 0) return;
    const styled = document.blocks.filter(
      ({ look, place }) => look?.style !== undefined && (place === undefined || place.part === "body"),
    );
    const keys = new Set(styles.map(styleKey));
    const other = styled.filter(({ look }) => !keys.has(styleKey(look!.style!)));
    const [block] = other;
    const percent = Math.round((100 * other.length) / styled.length);
    if (block === undefined || percent < options.minShare) return;
    const names = [...new Set(other.map(({ look }) => look!.style!))].slice(0, MOST_NAMES);
    const data = { percent, styles: listing(names.map((name) => `«${name}»`)) };
    report({ block, about: "document", messageId: "styles", data });
  },
});

/** The name of a file without its folders. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
