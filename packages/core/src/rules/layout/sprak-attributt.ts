import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** So many words before the text itself can say what language it is. */
const ENOUGH_WORDS = 20;

/** A web page that does not say its language, or says another than it is written in. */
export const sprakAttributt = defineDocumentRule({
  id: "sprak-attributt",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Språkmerking på nettsider", nn: "Språkmerking på nettsider" },
    rationale: {
      nb: "Skjermlesere og søkemotorer bruker språkmerkingen til å lese siden riktig. Merk siden med «nb» for bokmål eller «nn» for nynorsk.",
      nn: "Skjermlesarar og søkjemotorar bruker språkmerkinga til å lese sida rett. Merk sida med «nb» for bokmål eller «nn» for nynorsk.",
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
    ],
    good: [
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
    if (document.format !== "html") return;
    const tag = /<html(?=[\s>])[^>]{0,500}>/i.exec(document.source);
    const declared = document.declaredLanguage;
    if (tag === null && document.title === undefined && declared === undefined) return;
    const wanted = document.language;
    const primary = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
    const isTemplateField = /[{$\uFFFC]/.test(declared ?? "");
    if (isTemplateField || primary === wanted) return;
    const messageId = primary === "" ? "missing" : primary === "no" ? "vague" : "wrong";
    if (messageId === "wrong" && metrics.words < ENOUGH_WORDS) return;
    const data = { wanted, declared: declared ?? "" };
    const severity = messageId === "vague" ? ("info" as const) : undefined;
    const block = titleBlock(document.blocks);
    if (tag !== null)
      report({ span: { start: tag.index, end: tag.index + tag[0].length }, messageId, data, severity });
    else if (block !== undefined) report({ block, about: "document", messageId, data, severity });
  },
});
