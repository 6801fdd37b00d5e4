import { isForeign } from "../../document/quotation.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post", "saksframlegg"]);
const MENTION =
  /(?<![a-zà-ž])(?:se (?:også )?vedlegg(?:et|ene)?|sjå (?:også |òg )?vedlegg(?:et|a)?|vedlagt[e]?|vedlagde?|vedlagd|følger vedlagt|vi (?:legger|legg|har lagt|har lagd|har lagde) (?:også |òg )?ved|ligger ved|ligg ved|i vedlegg(?:et| \d)|av vedlegg(?:et| \d))(?![a-zà-ž])/iu;
/** The reader's own attachments are another matter. */
const READERS = /(?<![a-zà-ž])(?:du|dere|dykk|må|skal|søknaden|klagen|klaga)(?![a-zà-ž])/iu;
const LIST = /^(?:antall |tal )?vedlegg[a-zà-ž]*(?:\s*[:(\d–-]|\s*$)/iu;

/** Attachments that the text speaks of without listing them. */
export const vedlegg = defineDocumentRule<Record<string, never>, "mention" | "list">({
  id: "vedlegg",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Vedlegg som ikke er listet opp",
      nn: "Vedlegg som ikkje er lista opp",
    },
    rationale: {
      nb: "Leseren må kunne se om noe mangler i konvolutten. List opp vedleggene til slutt når teksten viser til dem.",
      nn: "Lesaren må kunne sjå om noko manglar i konvolutten. List opp vedlegga til slutt når teksten viser til dei.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    notListed: {
      nb: "Teksten viser til et vedlegg, men vi fant ingen liste over vedlegg. Er vedlegget med? List det opp til slutt.",
      nn: "Teksten viser til eit vedlegg, men vi fann inga liste over vedlegg. Er vedlegget med? List det opp til slutt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Møte på rådhuset\n\nVi sender deg programmet for møtet, ⟦se vedlegg⟧. Velkommen til oss på rådhuset.",
        textType: "brev",
        rewrite:
          "Møte på rådhuset\n\nVi sender deg programmet for møtet, se vedlegg. Velkommen til oss på rådhuset.\n\nVedlegg: Program",
      },
      {
        language: "nb",
        text: "Ny avtale om renhold\n\n⟦Vi legger ved⟧ avtalen. Den gjelder fra 1. mars.",
        textType: "brev",
        rewrite: "Ny avtale om renhold\n\nVi legger ved avtalen. Den gjelder fra 1. mars.\n\nVedlegg: Avtale",
      },
      {
        language: "nn",
        text: "Ny avtale om reinhald\n\n⟦Vi legg ved⟧ avtalen. Han gjeld frå 1. mars.",
        textType: "brev",
        rewrite: "Ny avtale om reinhald\n\nVi legg ved avtalen. Han gjeld frå 1. mars.\n\nVedlegg: Avtale",
      },
      {
        language: "nn",
        text: "Møte på rådhuset\n\nVi sender deg programmet for møtet, ⟦sjå vedlegg⟧. Velkomen til oss på rådhuset.",
        textType: "brev",
        rewrite:
          "Møte på rådhuset\n\nVi sender deg programmet for møtet, sjå vedlegg. Velkomen til oss på rådhuset.\n\nVedlegg: Program",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Velkommen til møte på rådhuset 4. mai 2026.\n\nVedlegg: Kart over parkeringsplasser",
        textType: "brev",
      },
      { language: "nb", text: "Se prisene i vedlegget.\n\nVedlegg: Prisliste 2026", textType: "brev" },
      { language: "nb", text: "Du må sende søknaden med vedlagt tegning.", textType: "brev" },
      { language: "nb", text: "Vi behandler saken i juni.", textType: "brev" },
      { language: "nb", text: "Du finner kartet i vedlegg 1.", textType: "brev" },
      { language: "nb", text: "I brevet står det «prisen følger av vedlegg 2».", textType: "brev" },
      { language: "nb", text: "Kartet ligger ved.\n\nVedlegg\n\n- Kart over tomta", textType: "brev" },
      { language: "nn", text: "Sjå prisane i vedlegget.\n\nVedlegg: Prisliste 2026", textType: "brev" },
      { language: "nn", text: "Du må sende søknaden med vedlagd teikning.", textType: "brev" },
      { language: "nn", text: "Vi behandlar saka i juni.", textType: "brev" },
      { language: "nn", text: "Du finn kartet i vedlegg 1.", textType: "brev" },
    ],
  },
  collect({ block, reading, textType }) {
    if (!TYPES.has(textType) || block.kind === "code" || block.quoted === true) return [];
    const { text } = reading;
    if (!/vedl[ae]g|l(?:e|i)gg(?:er|e)? ved|lag[td]e? ved/i.test(text)) return [];
    if (LIST.test(text.trim()) && text.length < 300) return [{ start: 0, end: text.length, value: "list" }];
    for (const sentence of reading.sentences) {
      const match = MENTION.exec(sentence.text);
      if (match === null || READERS.test(sentence.text) || isForeign(reading, sentence.start + match.index))
        continue;
      const start = sentence.start + match.index;
      return [{ start, end: start + match[0].length, value: "mention" }];
    }
    return [];
  },
  check({ document, facts, fragment, report }) {
    if (fragment || isPieceOfTemplate(document)) return;
    if (facts.some(({ value }) => value === "list")) return;
    const mention = facts.find(({ value }) => value === "mention");
    if (mention === undefined) return;
    const { block, reading, start, end } = mention;
    report({ block, reading, start, end, messageId: "notListed" });
  },
});
