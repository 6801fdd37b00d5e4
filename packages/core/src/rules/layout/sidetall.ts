import { isPublishedElsewhere } from "../../document/published-elsewhere.js";
import { titleBlock } from "../../document/title-block.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

const LONG =
  "Du får plass i barnehagen fra 1. august. Vi trenger svar fra deg innen 1. mai. Svarer du ikke, gir vi plassen til noen andre. ".repeat(
    5,
  );
const profile = { graphicProfile: emptyGraphicProfile };
/** The text of the examples is short. */
const options = { maxWords: 100 };

/** A document of several pages without page numbers. */
export const sidetall = defineDocumentRule({
  id: "sidetall",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Sidetall", nn: "Sidetal" },
    rationale: {
      nb: "Når brevet går over flere sider, trenger leseren sidetall for å se om noe mangler og for å vise til en side. Sett inn sidetall i topptekst eller bunntekst. Uten en grafisk profil sier regelen ingenting.",
      nn: "Når brevet går over fleire sider, treng lesaren sidetal for å sjå om noko manglar og for å vise til ei side. Set inn sidetal i topptekst eller botntekst. Utan ein grafisk profil seier regelen ingenting.",
    },
    sources: ["Telemark fylkeskommune", "klarsprak"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 500,
      min: 100,
      max: 5000,
      description: {
        nb: "Så mange ord regnes å få plass på én side, når sidetallet ikke er kjent.",
        nn: "Så mange ord blir rekna å få plass på éi side, når talet på sider ikkje er kjent.",
      },
    },
  },
  messages: {
    missing: {
      nb: "Teksten er på {words} ord, og vi fant ikke sidetall. Sett inn sidetall i topptekst eller bunntekst.",
      nn: "Teksten er på {words} ord, og vi fann ikkje sidetal. Set inn sidetal i topptekst eller botntekst.",
    },
    missingPages: {
      nb: "Dokumentet har {pages} sider, og vi fant ikke sidetall. Sett inn sidetall i topptekst eller bunntekst.",
      nn: "Dokumentet har {pages} sider, og vi fann ikkje sidetal. Set inn sidetal i topptekst eller botntekst.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: `⟦${LONG.trim()}⟧`,
        options,
        organisation: profile,
        looks: { description: "Brevet har ikke sidetall.", appearance: { pageNumbers: false } },
      },
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        organisation: profile,
        looks: {
          description: "PDF-en har tre sider og ikke sidetall.",
          format: "pdf",
          appearance: { pages: 3, pageNumbers: false },
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        organisation: profile,
        looks: {
          description: "Dokumentet har tre sider og ikkje sidetal.",
          format: "odt",
          appearance: { pages: 3, pageNumbers: false },
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: LONG,
        options,
        looks: {
          description: "Brevet har ikke sidetall, og virksomheten har ingen profil.",
          appearance: { pageNumbers: false },
        },
      },
      {
        language: "nb",
        text: LONG,
        options,
        organisation: profile,
        looks: { description: "Brevet har sidetall.", appearance: { pageNumbers: true } },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        organisation: profile,
        looks: { description: "Brevet er på én side.", appearance: { pageNumbers: false } },
      },
      {
        language: "nb",
        text: LONG,
        options,
        textType: "nettside",
        organisation: profile,
        looks: { description: "Utkastet skal på nett.", appearance: { pageNumbers: false } },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen frå 1. august.",
        organisation: profile,
        looks: {
          description: "Dokumentet har tre sider, men formatet seier ikkje om det er sidetal.",
          appearance: { pages: 3 },
        },
      },
    ],
  },
  check({ document, metrics, options, organisation, textType, report }) {
    const { pages, pageNumbers, medium } = document.appearance ?? {};
    if (organisation?.graphicProfile === undefined) return;
    if (medium !== "page" || pageNumbers !== false || isPublishedElsewhere(textType)) return;
    const isLong = pages === undefined ? metrics.words > options.maxWords : pages > 1;
    const block = titleBlock(document.blocks);
    if (!isLong || block === undefined) return;
    const messageId = pages === undefined ? "missing" : "missingPages";
    report({ block, about: "document", messageId, data: { words: metrics.words, pages: pages ?? 0 } });
  },
});
