import type { PageMargins } from "../../document/appearance.js";
import type { WrittenStandard } from "../../document/block.js";
import { titleBlock } from "../../document/title-block.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

type Side = keyof PageMargins;

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

const NAMES: Readonly<Record<WrittenStandard, Readonly<Record<Side, string>>>> = {
  nb: { top: "øverst", right: "til høyre", bottom: "nederst", left: "til venstre" },
  nn: { top: "øvst", right: "til høgre", bottom: "nedst", left: "til venstre" },
};

const profile = {
  graphicProfile: { ...emptyGraphicProfile, margins: { top: 25, right: 20, bottom: 20, left: 20 } },
};

/** Margins that are others than the house has laid down. */
export const marger = defineDocumentRule({
  id: "marger",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Marger", nn: "Margar" },
    rationale: {
      nb: "Med margene fra den grafiske profilen får adressen plass i vinduet på konvolutten, og brevene ser like ut. Regelen sier bare noe når profilen har marger.",
      nn: "Med margane frå den grafiske profilen får adressa plass i vindauget på konvolutten, og breva ser like ut. Regelen seier berre noko når profilen har margar.",
    },
    sources: ["Telemark fylkeskommune", "Hå kommune"],
  },
  options: {
    tolerance: {
      kind: "number",
      default: 5,
      min: 0,
      max: 50,
      description: {
        nb: "Så mange millimeter kan en marg avvike fra den grafiske profilen.",
        nn: "Så mange millimeter kan ein marg avvike frå den grafiske profilen.",
      },
    },
  },
  messages: {
    other: {
      nb: "Margene er ikke som i den grafiske profilen: {sides}. Tallet i parentes er det profilen sier. Rett margene.",
      nn: "Margane er ikkje som i den grafiske profilen: {sides}. Talet i parentes er det profilen seier. Rett margane.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        organisation: profile,
        looks: {
          description: "Margene er 10 mm på alle sider. Profilen sier 25 øverst og 20 ellers.",
          appearance: { margins: [{ top: 10, right: 10, bottom: 10, left: 10 }] },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        organisation: profile,
        looks: {
          description: "Margen til venstre er 40 mm. Profilen seier 20.",
          appearance: { margins: [{ top: 25, right: 20, bottom: 20, left: 40 }] },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        organisation: profile,
        looks: {
          description: "Margene er nesten som i profilen.",
          appearance: { margins: [{ top: 25.4, right: 25, bottom: 16, left: 20 }] },
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        organisation: profile,
        looks: {
          description: "Et vedlegg ligger på tvers, med de samme margene.",
          appearance: {
            margins: [
              { top: 25, right: 20, bottom: 20, left: 20 },
              { top: 20, right: 20, bottom: 20, left: 25 },
            ],
          },
        },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen frå 1. august.",
        looks: {
          description: "Margane er 10 mm, men det er ingen profil.",
          appearance: { margins: [{ top: 10, right: 10, bottom: 10, left: 10 }] },
        },
      },
    ],
  },
  check({ document, organisation, options, standard, report }) {
    const wanted = organisation?.graphicProfile?.margins;
    const block = titleBlock(document.blocks);
    if (wanted === undefined || block === undefined || document.format === "pdf") return;
    const isOff = (margins: PageMargins, side: Side): boolean =>
      wanted[side] !== undefined && Math.abs(margins[side] - wanted[side]) > options.tolerance;
    const off = document.appearance?.margins?.find((margins) =>
      turns(margins).every((turned) => SIDES.some((side) => isOff(turned, side))),
    );
    if (off === undefined) return;
    const sides = SIDES.filter((side) => isOff(off, side)).map(
      (side) => `${NAMES[standard][side]} ${Math.round(off[side])} mm (${Math.round(wanted[side]!)})`,
    );
    report({ block, about: "document", messageId: "other", data: { sides: sides.join(", ") } });
  },
});

/** The margins as they are, and as they would be if the page stood upright: a wide table lies across the page. */
function turns({ top, right, bottom, left }: PageMargins): readonly PageMargins[] {
  return [
    { top, right, bottom, left },
    { top: left, right: top, bottom: right, left: bottom },
    { top: right, right: bottom, bottom: left, left: top },
  ];
}
