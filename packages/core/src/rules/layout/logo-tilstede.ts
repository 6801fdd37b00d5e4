import type { PictureSize } from "../../document/appearance.js";
import type { AnnotatedBlock } from "../../document/block.js";
import { isPublishedElsewhere } from "../../document/published-elsewhere.js";
import { titleBlock } from "../../document/title-block.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A logo that is no part of the header stands among the first blocks of the text. */
const TOP_BLOCKS = 5;

const profile = { graphicProfile: { ...emptyGraphicProfile, logo: "./logo.png" } };
const square = { width: 400, height: 400 };

/** A letter without the logo of the house, or with a logo that is drawn out. */
export const logoTilstede = defineDocumentRule({
  id: "logo-tilstede",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Logo øverst i brevet", nn: "Logo øvst i brevet" },
    rationale: {
      nb: "Logoen viser hvem brevet kommer fra. Den skal ha de samme proporsjonene som originalen. Regelen sier bare fra når virksomheten har en grafisk profil.",
      nn: "Logoen viser kven brevet kjem frå. Han skal ha dei same proporsjonane som originalen. Regelen seier berre frå når verksemda har ein grafisk profil.",
    },
    sources: ["Hå kommune", "Orkland kommune", "Halden kommune"],
  },
  options: {
    tolerance: {
      kind: "number",
      default: 5,
      min: 1,
      max: 50,
      description: {
        nb: "Så mange prosent kan forholdet mellom bredde og høyde avvike fra bildet av logoen.",
        nn: "Så mange prosent kan forholdet mellom breidd og høgd avvike frå biletet av logoen.",
      },
    },
  },
  messages: {
    missing: {
      nb: "Vi fant ikke logoen øverst i brevet. Sett den inn i toppteksten på første side, eller lag brevet av malen.",
      nn: "Vi fann ikkje logoen øvst i brevet. Set han inn i toppteksten på første side, eller lag brevet av malen.",
    },
    wide: {
      nb: "Bildet er strukket {percent} % i bredden. Still størrelsen tilbake, og dra bare i hjørnene når du endrer den.",
      nn: "Biletet er strekt {percent} % i breidda. Still storleiken tilbake, og dra berre i hjørna når du endrar han.",
    },
    high: {
      nb: "Bildet er strukket {percent} % i høyden. Still størrelsen tilbake, og dra bare i hjørnene når du endrer den.",
      nn: "Biletet er strekt {percent} % i høgda. Still storleiken tilbake, og dra berre i hjørna når du endrar han.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        textType: "brev",
        organisation: profile,
        looks: { description: "Det er ikke noe bilde i toppteksten. Profilen har en logo." },
      },
      {
        language: "nb",
        text: "⟦![Kommunevåpenet](vaapen.png)⟧\n\nDu får plass i barnehagen fra 1. august.",
        format: "markdown",
        organisation: profile,
        looks: {
          description: "Logoen i toppteksten er trukket ut i bredden.",
          blocks: [{ block: 0, part: "header", size: { own: square, shown: { width: 90, height: 60 } } }],
        },
      },
      {
        language: "nn",
        text: "⟦![Kommunevåpenet](vaapen.png)⟧\n\nDu får plass i barnehagen frå 1. august.",
        format: "markdown",
        organisation: profile,
        looks: {
          description: "Logoen øvst i brevet er trekt ut i høgda.",
          format: "odt",
          blocks: [{ block: 0, size: { own: square, shown: { width: 40, height: 60 } } }],
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "![Kommunevåpenet](vaapen.png)\n\nDu får plass i barnehagen fra 1. august.",
        format: "markdown",
        textType: "brev",
        organisation: profile,
        looks: {
          description: "Logoen står i toppteksten med riktige proporsjoner.",
          blocks: [{ block: 0, part: "header", size: { own: square, shown: { width: 60, height: 61 } } }],
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        textType: "brev",
        looks: { description: "Det er ikke noe bilde, og ingen profil." },
      },
      {
        language: "nb",
        text: "![Kommunevåpenet](vaapen.png)\n\nDu får plass i barnehagen fra 1. august.",
        format: "markdown",
        looks: {
          description: "Bildet i toppteksten er trukket ut i bredden, men virksomheten har ingen profil.",
          blocks: [{ block: 0, part: "header", size: { own: square, shown: { width: 90, height: 60 } } }],
        },
      },
      {
        language: "nn",
        text: "Eksempel kommune: Vi stengjer vatnet i dag.",
        textType: "sms",
        organisation: profile,
        looks: { description: "Dokumentet er utkast til ei tekstmelding." },
      },
    ],
  },
  check({ document, organisation, textType, fragment, options, report }) {
    const { format, blocks } = document;
    const profile = organisation?.graphicProfile;
    if (profile === undefined || (format !== "docx" && format !== "odt")) return;
    const pictures = topPictures(blocks);
    const title = titleBlock(blocks);
    const isWanted = profile.logo !== undefined && !isPublishedElsewhere(textType);
    if (pictures.length === 0 && title !== undefined && isWanted && !fragment)
      report({ block: title, about: "document", messageId: "missing" });
    const told = new Set<string>();
    for (const block of pictures) {
      const { src, size } = block.image!;
      const stretch = size === undefined ? undefined : stretchOf(size);
      if (stretch === undefined || told.has(src)) continue;
      // However it is drawn out, the longer side is the one to shorten.
      const percent = 100 * (Math.max(stretch, 1 / stretch) - 1);
      if (percent <= options.tolerance) continue;
      told.add(src);
      report({ block, messageId: stretch > 1 ? "wide" : "high", data: { percent: Math.round(percent) } });
    }
  },
});

/** The pictures in headers, and at the top of the text. */
function topPictures(blocks: readonly AnnotatedBlock[]): readonly AnnotatedBlock[] {
  let above = 0;
  return blocks.filter(({ kind, place }) => {
    const isInText = place === undefined || place.part === "body";
    if (kind === "image") return place?.part === "header" || (above < TOP_BLOCKS && isInText);
    if (isInText) above++;
    return false;
  });
}

/** How many times wider a picture is shown than its height asks for; undefined where that is not known. */
function stretchOf({ shown, own }: PictureSize): number | undefined {
  if (shown === undefined || own === undefined) return undefined;
  const stretch = (shown.width * own.height) / (shown.height * own.width);
  return Number.isFinite(stretch) && stretch > 0 ? stretch : undefined;
}
