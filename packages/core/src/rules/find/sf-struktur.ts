import type { AnnotatedBlock } from "../../document/block.js";
import { listing, partsIn, type TextPart } from "../../document/text-parts.js";
import { readsAsHeading, titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const SECTIONS = {
  proposal: {
    name: { nb: "forslag til vedtak", nn: "framlegg til vedtak" },
    pattern:
      /(?:forslag|framlegg) til (?:vedtak|innstilling|uttalelse|uttale)|innstilling|tilråding|(?:kommunedirektøren|rådmannen|administrasjonen)(?:s| sitt| sin)? (?:forslag|framlegg)|^forslag:?$|^vedtak:?$/iu,
  },
  background: {
    name: { nb: "bakgrunn", nn: "bakgrunn" },
    pattern:
      /bakgrunn|saksopplysning|saksutgreiing|saksutredning|saksframstilling|fakta|kort om saken|kort om saka|om saken|om saka|samandrag|sammendrag|innledning|innleiing/iu,
  },
  assessment: { name: { nb: "vurdering", nn: "vurdering" }, pattern: /vurdering|drøfting|alternativ/iu },
  conclusion: {
    name: { nb: "tilråding eller konklusjon", nn: "tilråding eller konklusjon" },
    pattern: /tilråding|konklusjon|anbefaling|tilrår|innstilling|oppsummering|avslutning|avslutting/iu,
  },
} as const satisfies Readonly<Record<string, TextPart>>;
type Section = keyof typeof SECTIONS;

/** The conclusion may stand in a sentence, or in a proposal that says whose it is. */
const CONCLUDES =
  /(?<![a-zà-ž])(?:kommunedirektøren|rådmannen|administrasjonen|fylkesrådmannen|fylkeskommunedirektøren|kommunalsjefen|vi) (?:vil |har )?(?:derfor |difor )?(?:anbefale|anbefaler|tilrår|tilrå|foreslår|føreslår|foreslå|konkluderer|mener|meiner|rår til)|(?:kommunedirektøren|rådmannen|administrasjonen)(?:s| sitt| sin) (?:forslag|framlegg|innstilling|tilråding)/iu;

/** A case presented to politicians without the sections they look for. */
export const sfStruktur = defineDocumentRule<Record<string, never>, Section>({
  id: "sf-struktur",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Delene i et saksframlegg", nn: "Delane i eit saksframlegg" },
    rationale: {
      nb: "Politikerne leser mange saker og leter etter de samme delene hver gang: hva de skal vedta, hva som har skjedd, hvordan dere har vurdert det, og hva dere tilrår. Gi hver del sin overskrift.",
      nn: "Politikarane les mange saker og leitar etter dei same delane kvar gong: kva dei skal vedta, kva som har skjedd, korleis de har vurdert det, og kva de tilrår. Gi kvar del si overskrift.",
    },
    sources: ["Sunnfjord kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke disse delene i saksframlegget: {parts}. Gi dem egne overskrifter, så politikerne finner fram.",
      nn: "Vi fann ikkje desse delane i saksframlegget: {parts}. Gi dei eigne overskrifter, så politikarane finn fram.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "⟦# Ny skole på Lena⟧\n\n## Forslag til vedtak\n\nVi bygger ny skole på Lena.\n\n## Bakgrunn\n\nDen gamle skolen er for liten.",
        rewrite:
          "# Ny skole på Lena\n\n## Forslag til vedtak\n\nVi bygger ny skole på Lena.\n\n## Bakgrunn\n\nDen gamle skolen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.\n\n## Konklusjon\n\nTomta på Lena er best.",
      },
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "⟦# Ny skole på Lena⟧\n\n## Saksopplysninger\n\nDen gamle skolen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter. Kommunedirektøren anbefaler tomta på Lena.",
        rewrite:
          "# Ny skole på Lena\n\n## Innstilling\n\nVi bygger ny skole på Lena.\n\n## Saksopplysninger\n\nDen gamle skolen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.",
      },
      {
        language: "nb",
        textType: "saksframlegg",
        text: "⟦Ny skole på Lena⟧\n\nDen gamle skolen på Lena er for liten, og taket lekker når det regner. Vi må bygge en ny skole til alle elevene før 2028.",
        rewrite:
          "Ny skole på Lena\n\nForslag til vedtak\n\nVi bygger en ny skole på Lena før 2028.\n\nBakgrunn\n\nDen gamle skolen er for liten.\n\nVurdering\n\nKommunedirektøren anbefaler tomta på Lena.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        format: "markdown",
        text: "⟦# Ny skule på Lena⟧\n\n## Framlegg til vedtak\n\nVi byggjer ny skule på Lena.\n\n## Bakgrunn\n\nDen gamle skulen er for liten.",
        rewrite:
          "# Ny skule på Lena\n\n## Framlegg til vedtak\n\nVi byggjer ny skule på Lena.\n\n## Bakgrunn\n\nDen gamle skulen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.\n\n## Konklusjon\n\nTomta på Lena er best.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        format: "markdown",
        text: "⟦# Ny skule på Lena⟧\n\n## Saksopplysningar\n\nDen gamle skulen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter. Kommunedirektøren tilrår tomta på Lena.",
        rewrite:
          "# Ny skule på Lena\n\n## Innstilling\n\nVi byggjer ny skule på Lena.\n\n## Saksopplysningar\n\nDen gamle skulen er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        text: "⟦Ny skule på Lena⟧\n\nDen gamle skulen på Lena er for liten, og taket lek når det regnar. Vi må byggje ein ny skule til alle elevane før 2028.",
        rewrite:
          "Ny skule på Lena\n\nFramlegg til vedtak\n\nVi byggjer ein ny skule på Lena før 2028.\n\nBakgrunn\n\nDen gamle skulen er for liten.\n\nVurdering\n\nKommunedirektøren tilrår tomta på Lena.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skole på Lena\n\n## Kommunedirektørens forslag til vedtak\n\nVi bygger ny skole.\n\n## Bakgrunn\n\nDen gamle er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.",
      },
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skole på Lena\n\n## Innstilling\n\nVi bygger ny skole.\n\n## Saksutredning\n\nDen gamle er for liten.\n\n## Vurdering av alternativene\n\nVi har sett på to tomter.",
      },
      {
        language: "nb",
        textType: "brev",
        format: "markdown",
        text: "# Ny skole på Lena\n\n## Forslag til vedtak\n\nVi bygger ny skole.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skule på Lena\n\n## Kommunedirektøren sitt framlegg til vedtak\n\nVi byggjer ny skule.\n\n## Bakgrunn\n\nDen gamle er for liten.\n\n## Vurdering\n\nVi har sett på to tomter.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skule på Lena\n\n## Tilråding\n\nVi byggjer ny skule.\n\n## Saksutgreiing\n\nDen gamle er for liten.\n\n## Vurdering av alternativa\n\nVi har sett på to tomter.",
      },
      {
        language: "nn",
        textType: "brev",
        format: "markdown",
        text: "# Ny skule på Lena\n\n## Framlegg til vedtak\n\nVi byggjer ny skule.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "saksframlegg" || block.kind === "code" || block.kind === "image") return [];
    const whole = { start: 0, end: reading.text.length };
    const sections = isSectionTitle(block) ? partsIn(SECTIONS, reading.text.trim()) : [];
    const concludes = CONCLUDES.test(reading.text) && !sections.includes("conclusion");
    return [...sections, ...(concludes ? (["conclusion"] as const) : [])].map((value) => ({
      ...whole,
      value,
    }));
  },
  check({ document, facts, fragment, textType, standard, report }) {
    const block = titleBlock(document.blocks);
    if (fragment || textType !== "saksframlegg" || block === undefined || document.template) return;
    const found = new Set(facts.map(({ value }) => value));
    const missing = (Object.keys(SECTIONS) as Section[]).filter((section) => !found.has(section));
    if (missing.length === 0) return;
    const parts = listing(missing.map((section) => `«${SECTIONS[section].name[standard]}»`));
    report({ block, about: "document", messageId: "missing", data: { parts } });
  },
});

/** A heading, or a short line that ends in a colon, as older cases have them. */
function isSectionTitle(block: AnnotatedBlock): boolean {
  if (readsAsHeading(block)) return true;
  const text = block.readings[0].text.trim();
  return block.kind === "paragraph" && text.length <= 60 && text.endsWith(":");
}
