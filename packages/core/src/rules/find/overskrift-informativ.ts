import { readsAsHeading } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { PlacedFact } from "../../rule/rule-context.js";

/** Headings that are mere labels, lower case, with what could stand instead. A closed table: other short headings may say enough. */
const LABELS: Readonly<Record<string, { readonly nb?: string; readonly nn?: string }>> = {
  klageadgang: { nb: "Du kan klage på vedtaket", nn: "Du kan klage på vedtaket" },
  klagerett: { nb: "Du kan klage på vedtaket", nn: "Du kan klage på vedtaket" },
  klage: {},
  innsyn: { nb: "Du kan se dokumentene i saken", nn: "Du kan sjå dokumenta i saka" },
  partsinnsyn: { nb: "Du kan se dokumentene i saken", nn: "Du kan sjå dokumenta i saka" },
  kontaktinformasjon: { nb: "Har du spørsmål?", nn: "Har du spørsmål?" },
  informasjon: {},
  info: {},
  "viktig informasjon": {},
  "generell informasjon": {},
  "praktisk informasjon": {},
  orientering: {},
  "til orientering": {},
  melding: {},
  gebyr: {},
  gebyrer: {},
  "gebyr og klage": {},
  generelt: {},
  diverse: {},
  annet: {},
  anna: {},
  vedtak: {},
  avgjørelse: {},
  avgjerd: {},
  svar: {},
  brev: {},
  henvendelse: {},
  tilbakemelding: {},
  "svar på søknad": {},
  "svar på henvendelse": {},
  "svar på førespurnad": {},
  "svar på brev": {},
  "svar på e-post": {},
  "svar på klage": {},
  "vedtak i sak": {},
  "melding om vedtak": {},
  "underretning om vedtak": {},
  søknad: {},
};
/** Headings of letters that name a section of the case work; in a letter they could say more. Lower case. */
const SECTIONS: Readonly<Record<string, { readonly nb?: string; readonly nn?: string }>> = {
  begrunnelse: { nb: "Derfor har vi kommet fram til dette" },
  grunngiving: { nn: "Derfor har vi kome fram til dette" },
  grunngjeving: { nn: "Derfor har vi kome fram til dette" },
  vurdering: { nb: "Slik har vi vurdert saken", nn: "Slik har vi vurdert saka" },
  regelverk: { nb: "Reglene vi har brukt", nn: "Reglane vi har brukt" },
  rettsgrunnlag: { nb: "Reglene vi har brukt", nn: "Reglane vi har brukt" },
  lovgrunnlag: { nb: "Reglene vi har brukt", nn: "Reglane vi har brukt" },
  bakgrunn: {},
  konklusjon: {},
  saksopplysninger: {},
  saksopplysningar: {},
  klagefrist: {},
};
const LETTERS: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post"]);

/** Sections that the form of a text type prescribes, and that the reader looks for by name. */
const PRESCRIBED: Readonly<Record<string, readonly string[]>> = {
  saksframlegg: ["vedtak", "orientering", "klage", "generelt", "gebyr", "innsyn", "avgjørelse", "avgjerd"],
  kommunikasjonsplan: ["informasjon", "generelt", "kontaktinformasjon", "innsyn"],
  pressemelding: ["kontaktinformasjon"],
  nettside: ["kontaktinformasjon"],
  intranett: ["kontaktinformasjon"],
  kunngjoring: ["kontaktinformasjon"],
  krise: ["kontaktinformasjon"],
  stillingsannonse: ["kontaktinformasjon"],
};
const ABOUT =
  /^(?:vedr(?:ørende|\.)|angående|ang\.|ad\.|vedkomande|gjelder:|gjeld:|gjelder (?!for )|gjeld (?!for ))[:\s]*/iu;

interface HeadingFact {
  readonly messageId: "label" | "about";
  /** What could stand instead; empty where only the writer can know. */
  readonly rest: string;
  /** How many characters the superfluous beginning takes. */
  readonly length: number;
  /** A section of the case work, which is worth a thought and no more. */
  readonly isSection?: boolean;
}

function isLabel(text: string): boolean {
  return Object.hasOwn(LABELS, text.toLowerCase());
}

/** A heading that only names a kind of text («Informasjon»), not what it says. */
export const overskriftInformativ = defineDocumentRule({
  id: "overskrift-informativ",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Overskrift som ikke forteller noe", nn: "Overskrift som ikkje fortel noko" },
    rationale: {
      nb: "Mange leser bare overskriftene. Da må de fortelle det viktigste: «Du får plass i barnehagen» sier mer enn «Svar på søknad». Skriv hva leseren får vite eller kan gjøre.",
      nn: "Mange les berre overskriftene. Då må dei fortelje det viktigaste: «Du får plass i barnehagen» seier meir enn «Svar på søknad». Skriv kva lesaren får vite eller kan gjere.",
    },
    sources: ["Mattilsynet", "Drammen kommune", "Buskerud fylkeskommune", "Indre Fosen kommune"],
  },
  options: {
    allowed: {
      kind: "words",
      default: [],
      description: {
        nb: "Overskrifter som er i orden slik de er, i tillegg til dem teksttypen skal ha.",
        nn: "Overskrifter som er i orden slik dei er, i tillegg til dei teksttypen skal ha.",
      },
    },
  },
  messages: {
    label: {
      nb: "«{words}» forteller ikke hva avsnittet sier. Skriv det viktigste i overskriften.",
      nn: "«{words}» fortel ikkje kva avsnittet seier. Skriv det viktigaste i overskrifta.",
    },
    about: {
      nb: "«{words}» er et unødvendig ord i en overskrift. Skriv bare hva saken gjelder, og gjerne hva svaret er.",
      nn: "«{words}» er eit unødvendig ord i ei overskrift. Skriv berre kva saka gjeld, og gjerne kva svaret er.",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "# Du får støtte\n\n## ⟦Vurdering⟧\n\nLaget har mange medlemer.",
        format: "markdown",
        textType: "vedtak",
        better: "# Du får støtte\n\n## Slik har vi vurdert saka\n\nLaget har mange medlemer.",
      },
      { language: "nb", text: "⟦Klageadgang⟧", better: "Du kan klage på vedtaket" },
      { language: "nb", text: "⟦Svar på søknad⟧", rewrite: "Du får plass i Lena barnehage" },
      {
        language: "nb",
        text: "# Du må betale mer for vann\n\n## ⟦Informasjon⟧\n\nPrisen går opp fra 1. januar.",
        format: "markdown",
        rewrite: "# Du må betale mer for vann\n\n## Derfor går prisen opp\n\nPrisen går opp fra 1. januar.",
      },
      {
        language: "nb",
        text: "⟦Vedrørende⟧ søknad om redusert betaling\n\nDu får redusert betaling i barnehagen fra 1. august 2026.",
        better: "Søknad om redusert betaling\n\nDu får redusert betaling i barnehagen fra 1. august 2026.",
      },
      { language: "nn", text: "⟦Klagerett⟧", better: "Du kan klage på vedtaket" },
      { language: "nn", text: "⟦Svar på søknad⟧", rewrite: "Du får plass i Lena barnehage" },
      {
        language: "nn",
        text: "# Du må betale meir for vatn\n\n## ⟦Gebyr⟧\n\nPrisen går opp frå 1. januar.",
        format: "markdown",
        rewrite: "# Du må betale meir for vatn\n\n## Så mykje kostar det\n\nPrisen går opp frå 1. januar.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Sak 12/26\n\n## Vurdering\n\nPlanen er god.",
        format: "markdown",
        textType: "saksframlegg",
      },
      { language: "nb", text: "Du får plass i Lena barnehage" },
      { language: "nb", text: "Vedlegg" },
      {
        language: "nb",
        text: "# Sak 12/26\n\n## Vedtak\n\nKommunestyret vedtar planen.",
        format: "markdown",
        textType: "saksframlegg",
      },
      { language: "nb", text: "Hei. Her er svaret på søknaden din." },
      { language: "nb", text: "# Gebyr for byggesak 2026\n\nHer er prisene.", format: "markdown" },
      { language: "nn", text: "Du får plass i Lena barnehage" },
      { language: "nn", text: "Vedlegg" },
      { language: "nn", text: "# Har du spørsmål?\n\nRing oss.", format: "markdown" },
    ],
  },
  collect({ block, reading, options, textType, language }) {
    if (block.kind !== "heading" && block.kind !== "paragraph") return [];
    const { text } = reading;
    if (text.length > 120) return [];
    const shown = text.trim();
    const start = text.indexOf(shown);
    const about = ABOUT.exec(shown);
    if (about !== null && (block.kind === "heading" || readsAsHeading(block))) {
      const rest = shown.slice(about[0].length);
      return [
        {
          start,
          end: start + about[0].trimEnd().length,
          value: {
            messageId: "about",
            rest: isLabel(rest) || !/\s/.test(rest) ? "" : rest,
            length: about[0].length,
          },
        },
      ];
    }
    const plain = shown.replace(/[.:!]$/, "").toLowerCase();
    const isSection = block.kind === "heading" && LETTERS.has(textType) && Object.hasOwn(SECTIONS, plain);
    if ((!isLabel(plain) && !isSection) || shown.endsWith("!")) return [];
    if (PRESCRIBED[textType]?.includes(plain) || options.allowed.some((word) => word.toLowerCase() === plain))
      return [];
    const instead = (isSection ? SECTIONS : LABELS)[plain]?.[language === "nn" ? "nn" : "nb"] ?? "";
    return [
      {
        start,
        end: start + shown.length,
        value: { messageId: "label", rest: instead, length: 0, isSection },
      },
    ];
  },
  check({ document, facts, report }) {
    for (const { block, reading, start, end, value } of facts as readonly PlacedFact<HeadingFact>[]) {
      // In plain text a heading is known by standing first; later short lines may be anything.
      if (block.kind !== "heading" && block !== document.blocks[0]) continue;
      const words = reading.text.slice(start, end);
      const { messageId, rest, length, isSection } = value;
      const first = rest.slice(0, 1).toUpperCase() + rest.slice(1);
      report({
        block,
        reading,
        start,
        end,
        messageId,
        data: { words },
        ...(isSection === true ? { severity: "info" as const } : {}),
        suggestions:
          rest === ""
            ? []
            : messageId === "label"
              ? [rest]
              : [{ text: first, edits: [{ start, end: start + length + 1, text: first.slice(0, 1) }] }],
      });
    }
  },
});
