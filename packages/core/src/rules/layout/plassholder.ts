import { CodePlaces } from "../../document/code-places.js";
import { firstMatches } from "../../document/first-matches.js";
import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

const FILLERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_.@/-])(?:X{2,}|x{3,}|[Xx]{2}\.[Xx]{2}\.[Xx]{2,4})(?![\p{L}\p{N}_@/-])/gu,
  /\?{3,}/g,
  /<(?:navn|namn|fornavn|fornamn|etternavn|etternamn|adresse|dato|beløp|frist|saksnummer|saksnr|telefon|telefonnummer|e-post|epost|sted|stad|kommune|saksbehandler|saksbehandlar|tittel)>/giu,
  /(?<![a-zà-ž\d])(?:(?<=(?:^|\n|(?:hei|kjære|til|for|av|frå|fra|hilsen|helsing),? ))NN|N\.N\.)(?![a-zà-ž\d-])/giu,
  /(?<![\p{L}])Stedby(?![\p{L}])/gu,
  /lorem ipsum/gi,
  /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu,
  /[([{<](?:sett inn|set inn|fyll inn|fyll ut|skriv inn|legg inn)(?: [^()[\]{}<>\n]{1,60})?[)\]}>]/giu,
  /(?<![a-zà-ž])(?:sett inn|set inn|fyll inn) (?:navn|namn|dato|beløp|adresse|frist|tall|tal|tekst|saksnummer|telefonnummer)(?=[\s.,:;)]|$)(?! (?:på|i|ditt|din|her|for|og)(?![a-zà-ž]))/giu,
];
const QUICK = /XX|xxx|[Xx]{2}\.|\?\?\?|<|NN|N\.N|Stedby|lorem|TODO|sett? inn|fyll|skriv inn|legg inn/iu;
const ROMAN_BEFORE =
  /(?:kapittel|kap\.|del|artikkel|art\.|bind|århundre|pave|kong|nr\.|avsnitt|størrelse|storleik|str\.)\s?$/iu;
/** What tells a person to fill in, inside a bracket. */
const INSTRUCTION =
  /^\[\s*(?:sett|set|fyll|skriv|legg|velg|vel|slett|stryk|bytt|oppgi|oppgje|før)(?![a-zà-ž])/iu;

/** Whether a place of the source stands between « and » on its line: what is quoted is not the writer's. */
function isQuoted(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 200), start);
  const after = source.slice(end, end + 200);
  const closes = after.indexOf("»");
  const opens = after.indexOf("«");
  return (
    before.lastIndexOf("«") > before.lastIndexOf("»") && closes !== -1 && (opens === -1 || closes < opens)
  );
}

/** Text that was meant to be replaced: [sett inn dato], XX, ???, NN, an open field in a finished letter. */
export const plassholder = defineDocumentRule<Record<string, never>, "filler">({
  id: "plassholder",
  category: "layout",
  severity: "error",
  languages: ["nb", "nn", "en"],
  docs: {
    title: { nb: "Tekst som skulle vært fylt ut", nn: "Tekst som skulle vore fylt ut" },
    rationale: {
      nb: "Noe i teksten ser ut til å vente på at noen fyller det ut. Leseren skal ikke få et brev med «XX» eller «[sett inn dato]». Fyll ut, eller ta det bort.",
      nn: "Noko i teksten ser ut til å vente på at nokon fyller det ut. Lesaren skal ikkje få eit brev med «XX» eller «[set inn dato]». Fyll ut, eller ta det bort.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    filler: {
      nb: "«{words}» ser ut til å vente på at noen fyller det ut. Fyll ut, eller ta det bort.",
      nn: "«{words}» ser ut til å vente på at nokon fyller det ut. Fyll ut, eller ta det bort.",
    },
    field: {
      nb: "Feltet «{words}» er ikke fylt ut. Fyll det ut, eller si i innstillingene at teksten er en mal.",
      nn: "Feltet «{words}» er ikkje fylt ut. Fyll det ut, eller sei i innstillingane at teksten er ein mal.",
    },
    fieldDocument: {
      nb: "Feltet «{words}» er ikke fylt ut. Fyll det ut, eller lagre dokumentet som mal.",
      nn: "Feltet «{words}» er ikkje fylt ut. Fyll det ut, eller lagre dokumentet som mal.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du må svare innen ⟦[sett inn dato]⟧." },
      { language: "nb", text: "Gebyret er ⟦XX⟧ kroner og forfaller ⟦xx.xx.xxxx⟧." },
      { language: "nb", text: "Hei ⟦{{fornavn}}⟧. Vi har fått søknaden din." },
      { language: "nb", text: "Kjære ⟦<navn>⟧" },
      { language: "nb", text: "Hei {{fornavn}}. Gebyret er ⟦???⟧ kroner.", template: true },
      { language: "nb", text: "Kjære ⟦NN⟧, velkommen til ⟦Stedby⟧ kommune." },
      { language: "nb", text: "Du får ⟦fyll inn beløp⟧. Send svaret til ⟦(sett inn adresse)⟧." },
      {
        language: "nb",
        text: "Hei ⟦{{Fornavn}}⟧. Vi har fått søknaden din om «⟦{{Tiltak}}⟧».",
        looks: { description: "Feltene er flettefelt i et brev i Word." },
      },
      { language: "nn", text: "Du må svare innan ⟦[set inn dato]⟧." },
      {
        language: "nn",
        text: "Hei ⟦{{Fornamn}}⟧. Vi har fått søknaden din.",
        looks: { description: "Feltet er eit flettefelt i eit brev i LibreOffice.", format: "odt" },
      },
      { language: "nn", text: "Gebyret er ⟦XX⟧ kroner og forfell ⟦xx.xx.xxxx⟧." },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the field of a template is what is looked for.
      { language: "nn", text: "Hei ⟦${fornamn}⟧. Vi har fått søknaden din." },
      { language: "nn", text: "Kjære ⟦NN⟧" },
      { language: "en", text: "The fee is ⟦XX⟧ kroner." },
    ],
    good: [
      { language: "nb", text: "Hei {{fornavn}}. Vi har fått søknaden din.", template: true },
      { language: "nb", text: "I loven står det «[i] underretningen» og «[...] skal»." },
      {
        language: "nb",
        text: "Se [prislisten](https://kommunen.example) for alle priser.",
        format: "markdown",
      },
      { language: "nb", text: "Det gjelder kapittel XX i planen. Skriv inn navnet ditt i skjemaet." },
      { language: "nb", text: "Fyll inn tallene i skjemaet, og sett inn pengene på konto. Er du sikker??" },
      { language: "nb", text: "Skriv `{{navn}}` i malen.", format: "markdown" },
      {
        language: "nb",
        text: "Hei {{Fornavn}}. Du må svare innen [sett inn dato].",
        template: true,
        looks: { description: "Feltet og innholdskontrollen står i en mal i Word." },
      },
      { language: "nn", text: "Hei {{fornamn}}. Vi har fått søknaden din.", template: true },
      { language: "nn", text: "I lova står det «[i] meldinga» og «[...] skal»." },
      { language: "nn", text: "Fyll inn tala i skjemaet, og set inn pengane på konto." },
      { language: "en", text: "Ask us: Who pays? See chapter 20 of the plan." },
    ],
  },
  collect({ block, reading }) {
    const { text } = reading;
    if (block.kind === "code" || !QUICK.test(text)) return [];
    const isFiller = ({ 0: words, index: start }: RegExpExecArray): boolean =>
      !words.includes("\uFFFC") &&
      !isForeign(reading, start) &&
      !(/^X+$/.test(words) && ROMAN_BEFORE.test(text.slice(Math.max(0, start - 12), start)));
    return firstMatches(text, FILLERS, isFiller).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: "filler" as const,
    }));
  },
  check({ document, facts, template, report }) {
    for (const { block, reading, start, end } of facts) {
      report({
        block,
        reading,
        start,
        end,
        messageId: "filler",
        data: { words: reading.text.slice(start, end) },
      });
    }
    const isFile = document.format === "docx" || document.format === "odt" || document.format === "pdf";
    const code = new CodePlaces(document.blocks);
    for (const { span, text } of document.placeholders) {
      const isInstruction = INSTRUCTION.test(text);
      // In a template of Word every field is one to fill in, whatever it tells the writer to do.
      if (template && (isFile || !isInstruction)) continue;
      // What such a program calls a field is one, also between quotation marks.
      if (!isFile && (isQuoted(document.source, span.start, span.end) || code.has(span))) continue;
      const messageId = isInstruction || text.startsWith("[") ? "filler" : isFile ? "fieldDocument" : "field";
      // The marks of a merge field are those of the message.
      const words = text.replace(/^«(.*)»$/s, "$1").slice(0, 60);
      report({ span, messageId, data: { words } });
    }
  },
});
