import { lettersIn, lookedTexts, placeOf } from "../../document/looked-text.js";
import { mendingOf } from "../../document/mending.js";
import { isTitleStyle } from "../../document/style-name.js";
import { headingsOtherThan, otherThan, sizedTexts, smallerThan } from "../../document/text-sizes.js";
import { emptyGraphicProfile } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Pixels in a point. */
const PIXELS = 4 / 3;
/** Half a pixel is no matter. */
const NO_MATTER_ON_SCREEN = 0.5;
/** What is advised where no house has said what it wants, in points and pixels. */
const ADVISED = 11;
const ADVISED_ON_SCREEN = 16;
/** Fewer letters than this beside the text are a sign. */
const FEWEST_ASIDE = 20;

const profile = { graphicProfile: { ...emptyGraphicProfile, bodySize: 11, headingSizes: [16, 13] } };

/** Text that is too small to read, or of another size than the house has laid down. */
export const skriftstoerrelse = defineDocumentRule({
  id: "skriftstoerrelse",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Størrelse på skriften", nn: "Storleik på skrifta" },
    rationale: {
      nb: "Mange klarer ikke å lese liten skrift. 11 punkt passer i de fleste brev. Står det en størrelse i den grafiske profilen, er det den som gjelder.",
      nn: "Mange klarer ikkje å lese lita skrift. 11 punkt passar i dei fleste brev. Står det ein storleik i den grafiske profilen, er det han som gjeld.",
    },
    sources: ["Telemark fylkeskommune"],
  },
  options: {
    minSize: {
      kind: "number",
      default: 9,
      min: 6,
      max: 16,
      description: {
        nb: "Minste størrelse på brødtekst i punkt, når den grafiske profilen ikke sier noe.",
        nn: "Minste storleik på brødtekst i punkt, når den grafiske profilen ikkje seier noko.",
      },
    },
    minAsideSize: {
      kind: "number",
      default: 7,
      min: 4,
      max: 12,
      description: {
        nb: "Minste størrelse i punkt på topptekst, bunntekst, noter og tekstbokser.",
        nn: "Minste storleik i punkt på topptekst, botntekst, notar og tekstboksar.",
      },
    },
    minShare: {
      kind: "integer",
      default: 20,
      min: 1,
      max: 100,
      description: {
        nb: "Så mange prosent av brødteksten må ha en annen størrelse før det nevnes.",
        nn: "Så mange prosent av brødteksten må ha ein annan storleik før det blir nemnt.",
      },
    },
  },
  messages: {
    small: {
      nb: "{percent} % av teksten er under {least} punkt. Det er for lite for mange. Merk teksten, og velg {wanted} punkt.",
      nn: "{percent} % av teksten er under {least} punkt. Det er for lite for mange. Merk teksten, og vel {wanted} punkt.",
    },
    smallPdf: {
      nb: "{percent} % av teksten er under {least} punkt. Det er for lite for mange. Rett i dokumentet som PDF-en er laget av: Velg {wanted} punkt.",
      nn: "{percent} % av teksten er under {least} punkt. Det er for lite for mange. Rett i dokumentet som PDF-en er laga av: Vel {wanted} punkt.",
    },
    smallWeb: {
      nb: "{percent} % av teksten er under {least} piksler. Det er for lite for mange. Rett stilarket til {wanted} piksler eller mer.",
      nn: "{percent} % av teksten er under {least} pikslar. Det er for lite for mange. Rett stilarket til {wanted} pikslar eller meir.",
    },
    body: {
      nb: "{percent} % av teksten i avsnitt og lister er {size} punkt. Den grafiske profilen sier {wanted}. Merk teksten, og velg {wanted} punkt.",
      nn: "{percent} % av teksten i avsnitt og lister er {size} punkt. Den grafiske profilen seier {wanted}. Merk teksten, og vel {wanted} punkt.",
    },
    bodyPdf: {
      nb: "{percent} % av teksten i avsnitt og lister er {size} punkt. Den grafiske profilen sier {wanted}. Rett i dokumentet som PDF-en er laget av.",
      nn: "{percent} % av teksten i avsnitt og lister er {size} punkt. Den grafiske profilen seier {wanted}. Rett i dokumentet som PDF-en er laga av.",
    },
    heading: {
      nb: "Overskriften er {size} punkt. På nivå {level} sier den grafiske profilen {wanted}. Endre stilen, så retter du alle på samme nivå.",
      nn: "Overskrifta er {size} punkt. På nivå {level} seier den grafiske profilen {wanted}. Endre stilen, så rettar du alle på same nivå.",
    },
    aside: {
      nb: "Noe av teksten ved siden av brødteksten er {size} punkt. Velg minst {least}, så flere kan lese den.",
      nn: "Noko av teksten ved sida av brødteksten er {size} punkt. Vel minst {least}, så fleire kan lese han.",
    },
    asidePdf: {
      nb: "Noe av teksten ved siden av brødteksten er {size} punkt. Velg minst {least} i dokumentet som PDF-en er laget av.",
      nn: "Noko av teksten ved sida av brødteksten er {size} punkt. Vel minst {least} i dokumentet som PDF-en er laga av.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        looks: { description: "Teksten er i 8 punkt.", all: { text: { size: 8 } } },
      },
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧\n\nDu må svare innen 1. mai.",
        organisation: profile,
        looks: {
          description: "Teksten er i 10 punkt. Profilen sier 11.",
          format: "pdf",
          all: { text: { size: 10 } },
        },
      },
      {
        language: "nb",
        text: "# Plass i barnehage\n\nDu får plass.\n\n## ⟦Svarfrist⟧\n\nDu må svare innen 1. mai.\n\n## Pris\n\nPlassen koster 3 000 kroner.",
        format: "markdown",
        organisation: profile,
        looks: {
          description: "Overskriftene på nivå 2 er i 11 punkt. Profilen sier 13.",
          all: { text: { size: 11 } },
          blocks: [{ block: 0, text: { size: 16 } }],
        },
      },
      {
        language: "nb",
        text: "<p>⟦Du får plass i barnehagen fra 1. august.⟧</p>",
        format: "html",
        organisation: { graphicProfile: { ...emptyGraphicProfile, webBodySize: 16 } },
        looks: {
          description: "Teksten er i 14 piksler. Profilen sier 16.",
          format: "html",
          all: { text: { size: 10.5 } },
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.\n\n⟦Postboks 24, 2851 Lena. Besøk oss i Herredsvegen 20.⟧",
        looks: {
          description: "Bunnteksten er i 6 punkt.",
          all: { text: { size: 11 } },
          blocks: [{ block: 1, part: "footer", text: { size: 6 } }],
        },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        looks: { description: "Teksten er i 8 punkt.", format: "odt", all: { text: { size: 8 } } },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧\n\nDu må svare innan 1. mai.",
        organisation: profile,
        looks: { description: "Teksten er i 10 punkt. Profilen seier 11.", all: { text: { size: 10 } } },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august. Du må svare innen 1. mai.\n\nRef.: 26/123",
        looks: {
          description: "Teksten er i 11 punkt, og referansen i 8.",
          all: { text: { size: 11 } },
          blocks: [{ block: 1, text: { size: 8 } }],
        },
      },
      {
        language: "nb",
        text: "# Plass i barnehage\n\nDu får plass.\n\n## Svarfrist\n\nDu må svare innen 1. mai.",
        format: "markdown",
        organisation: profile,
        looks: {
          description: "Teksten er i 11 punkt og overskriftene i 16 og 13, som i profilen.",
          all: { text: { size: 11 } },
          blocks: [
            { block: 0, text: { size: 16 } },
            { block: 2, text: { size: 13 } },
          ],
        },
      },
      {
        language: "nb",
        text: "<p>Du får plass i barnehagen fra 1. august.</p>",
        format: "html",
        looks: { description: "Teksten er i 14 piksler.", format: "html", all: { text: { size: 10.5 } } },
      },
      {
        language: "nn",
        text: "Du får plass i barnehagen frå 1. august.",
        looks: { description: "Teksten er i 10 punkt.", all: { text: { size: 10 } } },
      },
    ],
  },
  check({ document, organisation, options, report }) {
    const profile = organisation?.graphicProfile ?? emptyGraphicProfile;
    const texts = sizedTexts(lookedTexts(document));
    const body = texts.filter(({ role }) => role === "body");
    const about = "document";
    if (document.appearance?.medium === "screen") {
      const least = profile.webBodySize ?? options.minSize * PIXELS;
      const small = smallerThan(body, (least - NO_MATTER_ON_SCREEN) / PIXELS);
      if (small === undefined || small.percent < options.minShare) return;
      const data = { percent: small.percent, least, wanted: profile.webBodySize ?? ADVISED_ON_SCREEN };
      report({ block: small.first.block, about, messageId: "smallWeb", data });
      return;
    }
    const mending = mendingOf(document);
    const { bodySize: wanted, headingSizes } = profile;
    // A table may have a size of its own, as long as it can be read.
    const running = body.filter(({ block }) => block.kind !== "table-cell");
    const other = wanted === undefined ? undefined : otherThan(running, wanted);
    const least = Math.min(options.minSize, wanted ?? options.minSize);
    const small = smallerThan(body, least);
    if (wanted !== undefined && other !== undefined && other.percent >= options.minShare) {
      const { first, percent, size } = other;
      const severity = size > wanted ? "info" : undefined;
      const data = { percent, size, wanted };
      report({ block: first.block, about, messageId: `body${mending}`, severity, data });
    } else if (small !== undefined && small.percent >= options.minShare) {
      const data = { percent: small.percent, least, wanted: wanted ?? ADVISED };
      report({ block: small.first.block, about, messageId: `small${mending}`, data });
    }
    // The level of a heading in a PDF is told by its size.
    if (mending === "") {
      const headings = texts.filter(({ block }) => !isTitleStyle(block.look?.style));
      for (const { text, ...data } of headingsOtherThan(headings, headingSizes))
        report({ ...placeOf(text), messageId: "heading", data: { size: text.size, ...data } });
    }
    const asides = texts.filter(({ role, size }) => role === "aside" && size < options.minAsideSize);
    const [aside] = asides;
    if (aside === undefined || lettersIn(asides) < FEWEST_ASIDE) return;
    const data = { size: aside.size, least: options.minAsideSize };
    report({ ...placeOf(aside), messageId: `aside${mending}`, severity: "info", data });
  },
});
