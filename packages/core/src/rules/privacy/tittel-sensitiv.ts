import { personalNames } from "../../document/personal-names.js";
import { namesSensitiveMatter } from "../../document/sensitive-words.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post"]);
const SUBJECT = /^(?:emne|subject|gjelder|gjeld|vedr\.?|vedrørende|angående)\s*:/iu;

/** A title that tells by name who gets a health or social service. */
export const tittelSensitiv = defineDocumentRule({
  id: "tittel-sensitiv",
  category: "privacy",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Navn og sensitivt tema i tittelen", nn: "Namn og sensitivt tema i tittelen" },
    rationale: {
      nb: "Titler havner i postlister, varsler og emnefelt, der flere kan se dem. Et navn sammen med en helse- eller sosialtjeneste røper for mye. Ta navnet ut av tittelen, eller skriv temaet mer nøytralt.",
      nn: "Titlar hamnar i postlister, varsel og emnefelt, der fleire kan sjå dei. Eit namn saman med ei helse- eller sosialteneste røper for mykje. Ta namnet ut av tittelen, eller skriv temaet meir nøytralt.",
    },
    sources: ["Datatilsynet", "klarsprak"],
  },
  options: {},
  messages: {
    title: {
      nb: "Tittelen har både et navn og noe som gjelder helse eller sosiale tjenester. Ta bort det ene, for titler kan bli synlige for andre.",
      nn: "Tittelen har både eit namn og noko som gjeld helse eller sosiale tenester. Ta bort det eine, for titlar kan bli synlege for andre.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Vedtak om sosialhjelp for Kari Nordmann⟧\n\nDu får økonomisk hjelp fra 1. mai 2026.",
        textType: "vedtak",
        rewrite: "Vedtak i saken din\n\nDu får økonomisk hjelp fra 1. mai 2026.",
      },
      {
        language: "nb",
        text: "⟦Emne: Ola Nordmann og støttekontakt⟧\n\nHei. Her kommer svaret.",
        textType: "e-post",
        rewrite: "Emne: Svar om støttekontakt\n\nHei. Her kommer svaret.",
      },
      {
        language: "nn",
        text: "⟦Vedtak om sosialhjelp for Kari Nordmann⟧\n\nDu får økonomisk hjelp frå 1. mai 2026.",
        textType: "vedtak",
        rewrite: "Vedtak i saka di\n\nDu får økonomisk hjelp frå 1. mai 2026.",
      },
      {
        language: "nn",
        text: "⟦Emne: Ola Nordmann og støttekontakt⟧\n\nHei. Her kjem svaret.",
        textType: "e-post",
        rewrite: "Emne: Svar om støttekontakt\n\nHei. Her kjem svaret.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får støttekontakt\n\nKari Nordmann er saksbehandleren din. Ring henne gjerne.",
        textType: "vedtak",
      },
      { language: "nb", text: "Barnevern i Østre Toten kommune\n\nHer er tilbudet vårt.", textType: "brev" },
      { language: "nb", text: "Svar til Kari Nordmann\n\nDu får byggetillatelse.", textType: "vedtak" },
      {
        language: "nn",
        text: "Du får støttekontakt\n\nKari Nordmann er saksbehandlaren din. Ring henne gjerne.",
        textType: "vedtak",
      },
      { language: "nn", text: "Barnevern i Østre Toten kommune\n\nHer er tilbodet vårt.", textType: "brev" },
      { language: "nn", text: "Svar til Kari Nordmann\n\nDu får byggjeløyve.", textType: "vedtak" },
    ],
  },
  check({ document, textType, report }) {
    if (!TYPES.has(textType)) return;
    const block = titleBlock(document.blocks);
    if (block === undefined) return;
    const isTelling = (text: string): boolean =>
      text.length < 160 && namesSensitiveMatter(text) && personalNames(text).length > 0;
    const titles = document.blocks.filter(
      (other) =>
        other === block ||
        (other.kind === "heading" && other.level === 1) ||
        (other.kind === "paragraph" && SUBJECT.test(other.readings[0].text)),
    );
    const telling = titles.filter((other) =>
      other.readings.some((reading) => isTelling(reading.text.replace(SUBJECT, "").trim())),
    );
    for (const other of telling) report({ block: other, messageId: "title" });
    if (telling.length === 0 && isTelling(document.title ?? ""))
      report({ block, about: "document", messageId: "title" });
  },
});
