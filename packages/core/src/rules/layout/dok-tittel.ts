import { isPublishedElsewhere } from "../../document/published-elsewhere.js";
import { hasPartials } from "../../document/template-shape.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Titles that a program made up. */
const MADE_UP =
  /^(?:microsoft word - |(?:dokument|document|uten navn|utan namn|untitled|ny mal|mal|skanning|scan)[ _-]?\d*$)|\.(?:docx?|dotx?|docm|dotm|odt|ott|pdf|html?)$/iu;

/** A document that does not say what it is called. */
export const dokTittel = defineDocumentRule({
  id: "dok-tittel",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tittel på dokumentet", nn: "Tittel på dokumentet" },
    rationale: {
      nb: "Tittelen i egenskapene er det første en skjermleser leser opp, og det som står i fanen når dokumentet er åpent. Uten tittel får leseren bare filnavnet.",
      nn: "Tittelen i eigenskapane er det første ein skjermlesar les opp, og det som står i fana når dokumentet er ope. Utan tittel får lesaren berre filnamnet.",
    },
    sources: ["WCAG 2.4.2", "Uutilsynet"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Dokumentet har ingen tittel. Skriv tittelen i egenskapene til dokumentet.",
      nn: "Dokumentet har ingen tittel. Skriv tittelen i eigenskapane til dokumentet.",
    },
    missingPdf: {
      nb: "PDF-en har ingen tittel. Skriv tittelen i egenskapene til dokumentet som PDF-en er laget av.",
      nn: "PDF-en har ingen tittel. Skriv tittelen i eigenskapane til dokumentet som PDF-en er laga av.",
    },
    missingWeb: {
      nb: "Siden har ingen tittel. Skriv den i title-taggen.",
      nn: "Sida har ingen tittel. Skriv han i title-taggen.",
    },
    madeUp: {
      nb: "Tittelen på dokumentet er «{title}». Den sier ikke hva det handler om. Skriv en tittel i egenskapene til dokumentet.",
      nn: "Tittelen på dokumentet er «{title}». Han seier ikkje kva det handlar om. Skriv ein tittel i eigenskapane til dokumentet.",
    },
    madeUpPdf: {
      nb: "Tittelen på PDF-en er «{title}». Den sier ikke hva den handler om. Skriv en tittel i egenskapene til dokumentet som PDF-en er laget av.",
      nn: "Tittelen på PDF-en er «{title}». Han seier ikkje kva PDF-en handlar om. Skriv ein tittel i eigenskapane til dokumentet som PDF-en er laga av.",
    },
    madeUpWeb: {
      nb: "Tittelen på siden er «{title}». Den sier ikke hva siden handler om. Rett title-taggen.",
      nn: "Tittelen på sida er «{title}». Han seier ikkje kva sida handlar om. Rett title-taggen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        textType: "brev",
        looks: { description: "Egenskapene har ingen tittel." },
      },
      {
        language: "nb",
        text: "⟦Du får plass i barnehagen fra 1. august.⟧",
        textType: "brev",
        looks: {
          description: "Tittelen i PDF-en er «Microsoft Word - brev til foreldre».",
          format: "pdf",
          title: "Microsoft Word - brev til foreldre",
        },
      },
      {
        language: "nb",
        text: "<html><head></head><body><h1>⟦Barnehage⟧</h1><p>Her søker du om plass.</p></body></html>",
        format: "html",
        textType: "nettside",
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        textType: "brev",
        looks: { description: "Eigenskapane har ingen tittel.", format: "pdf" },
      },
      {
        language: "nn",
        text: "⟦Du får plass i barnehagen frå 1. august.⟧",
        textType: "brev",
        looks: { description: "Tittelen er «Dokument1».", format: "odt", title: "Dokument1" },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        textType: "brev",
        looks: {
          description: "Tittelen er «Svar på søknad om barnehage».",
          title: "Svar på søknad om barnehage",
        },
      },
      {
        language: "nb",
        text: "Du får plass i barnehagen fra 1. august.",
        textType: "brev",
        template: true,
        looks: { description: "Dokumentet er en mal. Tittelen hører til brevet." },
      },
      { language: "nb", text: "<h1>Barnehage</h1><p>En del av en side.</p>", format: "html" },
      {
        language: "nn",
        text: "<html><head><title>Barnehage</title></head><body><h1>Barnehage</h1></body></html>",
        format: "html",
        textType: "nettside",
      },
    ],
  },
  check({ document, textType, template, fragment, report }) {
    const { format, source } = document;
    if (format === "text" || format === "markdown") return;
    const isPage = format === "html";
    if (isPage ? hasPartials(document) || !/<head[\s>]/i.test(source) : template || fragment) return;
    if (!isPage && isPublishedElsewhere(textType)) return;
    const title = document.title?.trim() ?? "";
    const block = titleBlock(document.blocks);
    if (block === undefined || (title !== "" && !MADE_UP.test(title))) return;
    const mending = isPage ? "Web" : format === "pdf" ? "Pdf" : "";
    const messageId = `${title === "" ? "missing" : "madeUp"}${mending}`;
    report({ block, about: "document", messageId, data: { title: title.slice(0, 80) } });
  },
});
