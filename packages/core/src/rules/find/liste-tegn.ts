import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { DocumentContext } from "../../rule/rule-context.js";

const SEPARATOR = /\s*[,;](?:\s+(?:og|eller|samt))?\s*$|\s+(?:og|samt)\s*$/iu;
const ABBREVIATION = /(?:^|\s)(?:osv|mv|m\.m|m\.fl|o\.l|etc|nr|kl|ca|mill|mrd)\.$|\d\.$/iu;

type Ending = "stop" | "none" | "other";

/** How an item ends. Items of several sentences, questions and fields say nothing about the list. */
function ending(block: AnnotatedBlock): Ending {
  const [reading] = block.readings;
  const text = reading.text.trim();
  if (text === "" || block.readings.length > 1 || reading.sentences.length > 1 || /[!?:…)\uFFFC]$/.test(text))
    return "other";
  if (!text.endsWith(".")) return "none";
  return ABBREVIATION.test(text) ? "other" : "stop";
}

function checkList(
  items: readonly AnnotatedBlock[],
  report: DocumentContext<unknown, unknown>["report"],
): void {
  for (const block of items) {
    const [reading] = block.readings;
    const match = /[,;ogt]\s*$/i.test(reading.text) ? SEPARATOR.exec(reading.text) : null;
    if (match === null || match.index === 0) continue;
    const start = match.index;
    const end = reading.text.length;
    const text = reading.text.slice(0, start);
    report({
      block,
      reading,
      start,
      end,
      messageId: "separator",
      suggestions: [{ text, edits: [{ start, end, text: "" }] }],
    });
  }
  const stops = items.filter((block) => ending(block) === "stop");
  const bare = items.filter((block) => ending(block) === "none" && !SEPARATOR.test(block.readings[0].text));
  // Two against two says nothing about what the writer meant.
  if (stops.length === 0 || bare.length === 0 || stops.length === bare.length) return;
  const odd = stops.length < bare.length ? stops : bare;
  for (const block of odd) {
    const [reading] = block.readings;
    const end = reading.text.trimEnd().length;
    const messageId = odd === stops ? "oddStop" : "missingStop";
    const text = reading.text.slice(0, end);
    const edit = odd === stops ? { start: end - 1, end, text: "" } : { start: end, end, text: "." };
    report({
      block,
      reading,
      start: 0,
      end,
      messageId,
      suggestions: [{ text: odd === stops ? text.slice(0, -1) : `${text}.`, edits: [edit] }],
    });
  }
}

/** Items of a list that end in commas, semicolons or «og», or only some of them in full stops. */
export const listeTegn = defineDocumentRule({
  id: "liste-tegn",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["liste-parallell"],
  docs: {
    title: { nb: "Tegn i lister", nn: "Teikn i lister" },
    rationale: {
      nb: "Et listepunkt som er en hel setning, har stor forbokstav og punktum. Et punkt som er noen få ord, har ingen tegn til slutt. Gjør det likt i hele listen.",
      nn: "Eit listepunkt som er ei heil setning, har stor forbokstav og punktum. Eit punkt som er nokre få ord, har ingen teikn til slutt. Gjer det likt i heile lista.",
    },
    sources: ["Språkrådet", "KS", "Gjøvik kommune", "Mattilsynet"],
  },
  options: {},
  messages: {
    separator: {
      nb: "Linjeskiftet skiller punktene. Ta bort tegnet eller ordet til slutt.",
      nn: "Linjeskiftet skil punkta. Ta bort teiknet eller ordet til slutt.",
    },
    oddStop: {
      nb: "Dette punktet slutter med punktum, men de fleste andre på lista gjør det ikke. Gjør dem like.",
      nn: "Dette punktet sluttar med punktum, men dei fleste andre på lista gjer det ikkje. Gjer dei like.",
    },
    missingStop: {
      nb: "De fleste punktene på lista slutter med punktum, men ikke dette. Gjør dem like.",
      nn: "Dei fleste punkta på lista sluttar med punktum, men ikkje dette. Gjer dei like.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må sende:\n\n- tegning av huset⟦,⟧\n- kart over tomta⟦, og⟧\n- bilder av garasjen",
        format: "markdown",
        better: "Du må sende:\n\n- tegning av huset\n- kart over tomta\n- bilder av garasjen",
      },
      {
        language: "nb",
        text: "Du må sende:\n\n- tegning av huset\n- kart over tomta\n- ⟦bilder av garasjen.⟧",
        format: "markdown",
        better: "Du må sende:\n\n- tegning av huset\n- kart over tomta\n- bilder av garasjen",
      },
      {
        language: "nb",
        text: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. ⟦Skriv under⟧\n3. Send det til oss.",
        format: "markdown",
        better: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. Skriv under.\n3. Send det til oss.",
      },
      {
        language: "nn",
        text: "Du må sende:\n\n- teikning av huset⟦;⟧\n- kart over tomta⟦; og⟧\n- bilete av garasjen",
        format: "markdown",
        better: "Du må sende:\n\n- teikning av huset\n- kart over tomta\n- bilete av garasjen",
      },
      {
        language: "nn",
        text: "Du må sende:\n\n- teikning av huset\n- kart over tomta\n- ⟦bilete av garasjen.⟧",
        format: "markdown",
        better: "Du må sende:\n\n- teikning av huset\n- kart over tomta\n- bilete av garasjen",
      },
    ],
    good: [
      { language: "nb", text: "Du må sende:\n\n- tegning av huset\n- kart over tomta", format: "markdown" },
      { language: "nb", text: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. Skriv under.", format: "markdown" },
      {
        language: "nb",
        text: "Vi trenger:\n\n- søknad\n- vedlegg. Husk å skrive under på dem.\n- kart",
        format: "markdown",
      },
      { language: "nb", text: "Vi trenger:\n\n- skole, barnehage osv.\n- kart", format: "markdown" },
      { language: "nn", text: "Du må sende:\n\n- teikning av huset\n- kart over tomta", format: "markdown" },
      { language: "nn", text: "Slik gjer du:\n\n1. Fyll ut skjemaet.\n2. Skriv under.", format: "markdown" },
      {
        language: "nn",
        text: "Vi treng:\n\n- søknad\n- vedlegg. Hugs å skrive under på dei.\n- kart",
        format: "markdown",
      },
    ],
  },
  check({ document, report }) {
    const lists = new Map<number, AnnotatedBlock[]>();
    for (const block of document.blocks) {
      if (block.kind !== "list-item" || block.list === undefined) continue;
      const items = lists.get(block.list.list);
      if (items === undefined) lists.set(block.list.list, [block]);
      else items.push(block);
    }
    for (const items of lists.values()) if (items.length > 1) checkList(items, report);
  },
});
