import { markedLanguage, primaryLanguage } from "../../document/declared-language.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** So many words before the text itself can say what language it is. */
const ENOUGH_WORDS = 20;

/** What programs call the languages. */
const NAMES = { nb: "norsk (bokmål)", nn: "norsk (nynorsk)", en: "engelsk" } as const;

/** A web page or document that does not say its language, or says another than it is written in. */
export const sprakAttributt = defineDocumentRule({
  id: "sprak-attributt",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Språkmerking", nn: "Språkmerking" },
    rationale: {
      nb: "Skjermlesere og søkemotorer bruker språkmerkingen til å lese teksten riktig, og Word bruker den i stavekontrollen. Merk nettsider med «nb» for bokmål eller «nn» for nynorsk, og velg språk for teksten i et dokument.",
      nn: "Skjermlesarar og søkjemotorar bruker språkmerkinga til å lese teksten rett, og Word bruker ho i stavekontrollen. Merk nettsider med «nb» for bokmål eller «nn» for nynorsk, og vel språk for teksten i eit dokument.",
    },
    sources: ["WCAG 3.1.1", "WCAG 3.1.2"],
  },
  options: {},
  messages: {
    missing: {
      nb: 'Siden sier ikke hvilket språk den er på. Skriv lang="{wanted}" i html-taggen.',
      nn: 'Sida seier ikkje kva språk ho er på. Skriv lang="{wanted}" i html-taggen.',
    },
    wrong: {
      nb: "Siden er merket «{declared}», men teksten ser ut til å være «{wanted}». Rett merkingen.",
      nn: "Sida er merkt «{declared}», men teksten ser ut til å vere «{wanted}». Rett merkinga.",
    },
    vague: {
      nb: "Siden er merket «{declared}», som ikke sier om den er på bokmål eller nynorsk. Skriv «{wanted}».",
      nn: "Sida er merkt «{declared}», som ikkje seier om ho er på bokmål eller nynorsk. Skriv «{wanted}».",
    },
    missingDocument: {
      nb: "Dokumentet sier ikke hvilket språk det er på. Merk hele teksten, og velg språket {name}.",
      nn: "Dokumentet seier ikkje kva språk det er på. Merk heile teksten, og vel språket {name}.",
    },
    wrongDocument: {
      nb: "Teksten er merket som språket «{declared}», men ser ut til å være {name}. Merk hele teksten, og velg riktig språk.",
      nn: "Teksten er merkt som språket «{declared}», men ser ut til å vere {name}. Merk heile teksten, og vel rett språk.",
    },
    missingPdf: {
      nb: "PDF-en sier ikke hvilket språk den er på. Velg språket {name} i dokumentet som PDF-en er laget av.",
      nn: "PDF-en seier ikkje kva språk han er på. Vel språket {name} i dokumentet som PDF-en er laga av.",
    },
    wrongPdf: {
      nb: "PDF-en er merket som språket «{declared}», men ser ut til å være {name}. Velg riktig språk i dokumentet som PDF-en er laget av.",
      nn: "PDF-en er merkt som språket «{declared}», men ser ut til å vere {name}. Vel rett språk i dokumentet som PDF-en er laga av.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦<html>⟧<head><title>Barnehage</title></head><body><p>Her søker du om plass i barnehagen.</p></body></html>",
        format: "html",
      },
      {
        language: "nb",
        text: '⟦<html lang="en">⟧<head><title>Barnehage</title></head><body><p>Her søker du om plass i barnehagen. Du får svar i mars, og da må du si om du vil ha plassen. Hvis du ikke svarer, gir vi den til noen andre.</p></body></html>',
        format: "html",
      },
      {
        language: "nn",
        text: "⟦<html>⟧<head><title>Barnehage</title></head><body><p>Her søkjer du om plass i barnehagen.</p></body></html>",
        format: "html",
      },
      {
        language: "nn",
        text: '⟦<html lang="nb">⟧<head><title>Barnehage</title></head><body><p>Her søkjer du om plass i barnehagen. Du får svar i mars, og då må du seie om du vil ha plassen. Dersom du ikkje svarar, gir vi han til nokon andre.</p></body></html>',
        format: "html",
      },
      {
        language: "nb",
        text: "⟦Her søker du om plass i barnehagen. Du får svar i mars, og da må du si om du vil ha plassen. Hvis du ikke svarer, gir vi den til noen andre.⟧",
        looks: { description: "Standardspråket i dokumentet er engelsk.", declaredLanguage: "en-US" },
      },
      {
        language: "nb",
        text: "⟦Her søker du om plass i barnehagen. Du får svar i mars, og da må du si om du vil ha plassen. Hvis du ikke svarer, gir vi den til noen andre.⟧",
        looks: { description: "PDF-en har ingen språkmerking.", format: "pdf" },
      },
      {
        language: "nn",
        text: "⟦Her søkjer du om plass i barnehagen. Du får svar i mars, og då må du seie om du vil ha plassen. Dersom du ikkje svarar, gir vi han til nokon andre.⟧",
        looks: { description: "Standardspråket i dokumentet er bokmål.", declaredLanguage: "nb-NO" },
      },
      {
        language: "nn",
        text: "⟦Her søkjer du om plass i barnehagen. Du får svar i mars, og då må du seie om du vil ha plassen. Dersom du ikkje svarar, gir vi han til nokon andre.⟧",
        looks: { description: "Dokumentet har ikkje noko standardspråk.", format: "odt" },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Her søker du om plass i barnehagen. Du får svar i mars, og da må du si om du vil ha plassen. Hvis du ikke svarer, gir vi den til noen andre.",
        looks: { description: "Standardspråket er bokmål.", declaredLanguage: "nb-NO" },
      },
      {
        language: "nn",
        text: "Her søkjer du.",
        looks: {
          description: "Teksten er for kort til å seie kva språk han er på.",
          declaredLanguage: "nb-NO",
        },
      },
      {
        language: "nb",
        text: '<html lang="nb"><head><title>Barnehage</title></head><body><p>Her søker du om plass.</p></body></html>',
        format: "html",
      },
      { language: "nb", text: "<p>Bare en del av en side.</p>", format: "html" },
      { language: "nb", text: "Vanlig tekst.", format: "text" },
      {
        language: "nn",
        text: '<html lang="nn-NO"><head><title>Barnehage</title></head><body><p>Her søkjer du om plass.</p></body></html>',
        format: "html",
      },
      { language: "nn", text: "<p>Berre ein del av ei side.</p>", format: "html" },
      { language: "nn", text: "Vanleg tekst.", format: "text" },
    ],
  },
  check({ document, metrics, report }) {
    const { format, language } = document;
    if (format === "text" || format === "markdown") return;
    const block = titleBlock(document.blocks);
    if (format !== "html") {
      const declared = markedLanguage(document);
      const primary = primaryLanguage(declared);
      // Many programs know no other tag for Norwegian than «no».
      const isRight = primary === language || primary === "no";
      if (block === undefined || isRight || metrics.words < ENOUGH_WORDS) return;
      const messageId = `${primary === "" ? "missing" : "wrong"}${format === "pdf" ? "Pdf" : "Document"}`;
      const severity = primary === "" ? "info" : undefined;
      const data = { declared: declared ?? "", name: NAMES[language] };
      report({ block, about: "document", messageId, data, severity });
      return;
    }
    const tag = /<html(?=[\s>])[^>]{0,500}>/i.exec(document.source);
    const declared = document.declaredLanguage;
    if (tag === null && document.title === undefined && declared === undefined) return;
    const primary = primaryLanguage(declared);
    const isTemplateField = /[{$\uFFFC]/.test(declared ?? "");
    if (isTemplateField || primary === language) return;
    const messageId = primary === "" ? "missing" : primary === "no" ? "vague" : "wrong";
    if (messageId === "wrong" && metrics.words < ENOUGH_WORDS) return;
    const data = { wanted: language, declared: declared ?? "" };
    const severity = messageId === "vague" ? ("info" as const) : undefined;
    if (tag !== null)
      report({ span: { start: tag.index, end: tag.index + tag[0].length }, messageId, data, severity });
    else if (block !== undefined) report({ block, about: "document", messageId, data, severity });
  },
});
