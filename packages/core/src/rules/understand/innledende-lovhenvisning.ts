import { lawOpening, lawReferenceAt, lawReferences } from "../../document/law-reference.js";
import { isForeign } from "../../document/quotation.js";
import { isAboutRules, sectionTitles } from "../../document/section-titles.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Sentences that begin with the act and not with what it means for the reader. */
export const innledendeLovhenvisning = defineDocumentRule({
  id: "innledende-lovhenvisning",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["lov-midt-i-setning"],
  docs: {
    title: { nb: "Setning som begynner med en lovhenvisning", nn: "Setning som byrjar med ei lovtilvising" },
    rationale: {
      nb: "Leseren vil først vite hva avgjørelsen betyr. Si det først, og sett lovhenvisningen til slutt i setningen eller samlet til slutt i brevet.",
      nn: "Lesaren vil først vite kva avgjerda betyr. Sei det først, og set lovtilvisinga til slutt i setninga eller samla til slutt i brevet.",
    },
    sources: ["Mattilsynet", "Oslo kommune, Plan- og bygningsetaten", "Indre Fosen kommune"],
  },
  options: {},
  messages: {
    first: {
      nb: "Setningen begynner med lovhenvisningen. Si først hva det betyr for leseren, og sett henvisningen til slutt.",
      nn: "Setninga byrjar med lovtilvisinga. Sei først kva det betyr for lesaren, og set tilvisinga til slutt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦I henhold til forvaltningsloven § 29⟧ er klagefristen tre uker.",
        rewrite: "Klagefristen er tre uker, se forvaltningsloven § 29.",
      },
      {
        language: "nb",
        text: "Vi avslår søknaden. ⟦Etter plan- og bygningsloven § 19-2⟧ kan kommunen gi dispensasjon.",
        rewrite: "Vi avslår søknaden. Kommunen kan gi dispensasjon etter plan- og bygningsloven § 19-2.",
      },
      {
        language: "nn",
        text: "⟦Med heimel i forvaltningslova § 29⟧ er klagefristen tre veker.",
        rewrite: "Klagefristen er tre veker, sjå forvaltningslova § 29.",
      },
      {
        language: "nn",
        text: "Vi avslår søknaden. ⟦Etter plan- og bygningslova § 19-2⟧ kan kommunen gi dispensasjon.",
        rewrite: "Vi avslår søknaden. Kommunen kan gi dispensasjon etter plan- og bygningslova § 19-2.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan klage innen tre uker, se forvaltningsloven § 29." },
      { language: "nb", text: "Etter loven kan du klage. Etter ferien får du svar." },
      {
        language: "nb",
        text: "# Regler vi har brukt\n\nEtter forvaltningsloven § 29 er fristen tre uker.",
        format: "markdown",
      },
      { language: "nn", text: "Du kan klage innan tre veker, sjå forvaltningslova § 29." },
      { language: "nn", text: "Etter lova kan du klage. Etter ferien får du svar." },
      {
        language: "nn",
        text: "# Rett til å klage\n\nEtter forvaltningslova § 29 er fristen tre veker.",
        format: "markdown",
      },
    ],
  },
  collect({ block, reading }) {
    if (block.kind !== "paragraph" && block.kind !== "list-item") return [];
    const references = lawReferences(reading.text);
    if (references.length === 0) return [];
    return reading.sentences.flatMap((sentence) => {
      const opening = lawOpening(sentence.text);
      if (opening === undefined || isForeign(reading, sentence.start)) return [];
      const at = sentence.start + opening.length;
      const reference = lawReferenceAt(references, at);
      return reference === undefined ? [] : [{ start: sentence.start, end: reference.end, value: true }];
    });
  },
  check({ facts, document, report }) {
    if (facts.length === 0) return;
    const titles = sectionTitles(document.blocks);
    for (const { block, reading, start, end } of facts) {
      if (!isAboutRules(titles.get(block))) report({ block, reading, start, end, messageId: "first" });
    }
  },
});
