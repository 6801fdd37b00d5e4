import { isInsideMark } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Texts that begin with a lead in bold. */
const WITH_LEAD: ReadonlySet<string> = new Set(["nettside", "pressemelding", "intranett"]);

const WORDS = /[\p{L}\p{N}\uFFFC]+(?:[-.,][\p{L}\p{N}]+)*/gu;

/** Whole sentences or paragraphs in bold. */
export const utheving = defineDocumentRule({
  id: "utheving",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Mye fet skrift", nn: "Mykje feit skrift" },
    rationale: {
      nb: "Fet skrift peker ut det viktigste. Når hele avsnitt er fete, skiller ingenting seg ut, og teksten blir tyngre å lese. Uthev noen få ord, eller bruk en mellomtittel.",
      nn: "Feit skrift peikar ut det viktigaste. Når heile avsnitt er feite, skil ingenting seg ut, og teksten blir tyngre å lese. Uthev nokre få ord, eller bruk ein mellomtittel.",
    },
    sources: ["Mattilsynet", "Telemark fylkeskommune"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 20,
      min: 5,
      max: 100,
      description: {
        nb: "Så mange ord på rad kan stå med halvfet skrift.",
        nn: "Så mange ord på rad kan stå med halvfeit skrift.",
      },
    },
  },
  messages: {
    long: {
      nb: "{words} ord på rad er i fet skrift. Uthev bare det viktigste.",
      nn: "{words} ord på rad er i feit skrift. Uthev berre det viktigaste.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Møte\n\nVelkommen.\n\n**⟦Du må ta med legitimasjon, kopi av leiekontrakten, de tre siste lønnsslippene og alle papirene du har fått fra oss tidligere i saken.⟧**",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nb",
        text: "# Møte\n\nDu må huske dette: **⟦Ta med legitimasjon, kopi av leiekontrakten, de tre siste lønnsslippene og alle papirene du har fått fra oss tidligere i saken.⟧**",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nn",
        text: "# Møte\n\nVelkomen.\n\n**⟦Du må ta med legitimasjon, kopi av leigekontrakten, dei tre siste lønsslippane og alle papira du har fått frå oss tidlegare i saka.⟧**",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nn",
        text: "# Møte\n\nDu må hugse dette: **⟦Ta med legitimasjon, kopi av leigekontrakten, dei tre siste lønsslippane og alle papira du har fått frå oss tidlegare i saka.⟧**",
        format: "markdown",
        textType: "brev",
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Møte\n\nDu må **ta med legitimasjon**.",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nb",
        text: "# **Dette er en overskrift i fet skrift**\n\nTekst.",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nb",
        text: "# Møte\n\n**Du kan få parkeringsbevis hvis du har vansker med å gå, og hvis du må parkere nær der du skal, for eksempel på jobb.**\n\nTekst.",
        format: "markdown",
        textType: "nettside",
      },
      {
        language: "nn",
        text: "# Møte\n\nDu må **ta med legitimasjon**.",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nn",
        text: "# **Dette er ei overskrift i feit skrift**\n\nTekst.",
        format: "markdown",
        textType: "brev",
      },
      { language: "nn", text: "Her er ingenting i feit skrift.", format: "markdown", textType: "brev" },
    ],
  },
  collect({ block, reading, options }) {
    if (block.kind === "heading" || block.kind === "code" || block.kind === "image") return [];
    if (block.table?.header ?? false) return [];
    return reading.marks.flatMap((mark) => {
      if (mark.kind !== "strong" || isInsideMark(reading, mark.start, ["code"])) return [];
      const words = reading.text.slice(mark.start, mark.end).match(WORDS)?.length ?? 0;
      return words > options.maxWords ? [{ start: mark.start, end: mark.end, value: words }] : [];
    });
  },
  check({ document, facts, textType, report }) {
    if (facts.length === 0) return;
    const { blocks } = document;
    // The lead, and what little may stand before it.
    const first = blocks.findIndex(({ kind }) => kind === "paragraph");
    const lead = new Set(WITH_LEAD.has(textType) ? blocks.slice(0, first + 1 || undefined) : []);
    for (const { block, reading, start, end, value: words } of facts)
      if (!lead.has(block)) report({ block, reading, start, end, messageId: "long", data: { words } });
  },
});
