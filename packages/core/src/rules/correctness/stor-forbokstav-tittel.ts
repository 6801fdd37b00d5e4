import type { AnnotatedReading } from "../../document/block.js";
import { monthNames } from "../../document/calendar-date.js";
import { startsWithCapital, uncapitalized } from "../../document/letter-case.js";
import { isForeign, isInsideMark } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import type { Token } from "../../document/token.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Months and seasons that are names of people or planets too: only after «i» or a date are they certainly no name. */
const ALSO_NAMES: ReadonlySet<string> = new Set("mai mars april juni juli august jul vinter".split(" "));
const BEFORE_MONTH = /^(?:i|fra|frå|til|før|etter|innen|innan)$/;
const LANGUAGE =
  /^(?:\p{L}*samisk|norsk|bokmål|nynorsk|engelsk|svensk|dansk|finsk|kvensk|tysk|fransk|spansk|polsk|russisk|arabisk|ukrainsk|litauisk|somali|tigrinja)$/u;
const AFTER_LANGUAGE = /^(?:og|eller|når|som|i|hvis|dersom|men|til|for|på|med|ved|fra|frå)$/;
const PERSON =
  /(?:giver|givar|leder|leiar|sjef|behandler|behandlar|direktør|fører|førar|konsulent|lege|ingeniør|rektor|pleier|pleiar|terapeut|arbeider|arbeidar|sekretær|advokat|jurist|lærer|lærar|ombud|veileder|rettleiar)(?:en)?$/;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "og om til for på av med fra frå etter ved hos når som eller men er kan skal din ditt dine".split(" "),
);

/** Titles, days, months, languages and «kommunen» with a capital inside a sentence; capitals on every word of a heading. */
export const storForbokstavTittel = defineSentenceRule({
  id: "stor-forbokstav-tittel",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["dato", "institusjonsnavn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Stor forbokstav i titler og vanlige ord", nn: "Stor forbokstav i titlar og vanlege ord" },
    rationale: {
      nb: "Titler, ukedager, måneder, årstider og språk har liten forbokstav på norsk. I overskrifter er det bare det første ordet og navn som får stor.",
      nn: "Titlar, vekedagar, månader, årstider og språk har liten forbokstav på norsk. I overskrifter er det berre det første ordet og namn som får stor.",
    },
    sources: ["Språkrådet", "Mattilsynet", "Altinn", "Drammen kommune"],
  },
  options: {},
  messages: {
    noun: {
      nb: "«{word}» er ikke et navn. Skriv «{correct}» med liten forbokstav.",
      nn: "«{word}» er ikkje eit namn. Skriv «{correct}» med liten forbokstav.",
    },
    heading: {
      nb: "«{word}» har stor forbokstav inne i overskriften. Skriv «{correct}».",
      nn: "«{word}» har stor forbokstav inne i overskrifta. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du kan snakke med ⟦Saksbehandler⟧ på ⟦Mandag⟧.",
        better: "Du kan snakke med saksbehandler på mandag.",
      },
      {
        language: "nb",
        text: "Saken skal legges fram for ⟦Formannskapet⟧ i ⟦Mai⟧, sier ⟦Ordfører⟧ Kari Nordmann.",
        better: "Saken skal legges fram for formannskapet i mai, sier ordfører Kari Nordmann.",
      },
      {
        language: "nb",
        text: "# Slik søker du ⟦Om⟧ plass ⟦Til⟧ barnet",
        format: "markdown",
        better: "# Slik søker du om plass til barnet",
      },
      {
        language: "nn",
        text: "Vi ringjer deg i løpet av ⟦Hausten⟧, og ⟦Kommunen⟧ betaler.",
        better: "Vi ringjer deg i løpet av hausten, og kommunen betaler.",
      },
      {
        language: "nn",
        text: "Skjemaet finst på ⟦Nynorsk⟧ og vert sendt til ⟦Ordføraren⟧.",
        better: "Skjemaet finst på nynorsk og vert sendt til ordføraren.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Ordfører Kari Nordmann møter Stortinget og Statsforvalteren i Innlandet. Kommunen betaler.",
      },
      {
        language: "nb",
        text: "Vi har snakket med August Olsen og Mai Britt Hansen. Norsk Folkehjelp er med.",
      },
      { language: "nb", text: "Hilsen\n\nRådgiver\n\nKari Nordmann" },
      {
        language: "nb",
        text: "Skjemaet: Rådgiver fyller ut del I. Avtalen (heretter kalt Kommunen) binder Kommunen.",
      },
      { language: "nn", text: "Vi møter Noregs Mållag og Den norske kyrkja. Rektor tek imot deg." },
      { language: "nn", text: "Har du spørsmål? Kommunen hjelper deg på nynorsk." },
      { language: "nn", text: "# Slik søkjer du om plass til barnet", format: "markdown" },
    ],
  },
  check({ block, reading, sentence, lists, accepted, report }) {
    if (block.kind === "code" || block.kind === "image" || block.kind === "table-cell") return;
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || accepted.has(token.lower))
        continue;
      const isNoun = lists.commonNouns.has(token.lower);
      const isFunctionWord = block.kind === "heading" && FUNCTION_WORDS.has(token.lower);
      if (!isNoun && !isFunctionWord) continue;
      if (isOutsideProse(reading, token.start) || !isInsideClause(sentence, i)) continue;
      if (isNoun && (isPartOfName(sentence, i) || isDefinedParty(reading, token))) continue;
      const correct = uncapitalized(token.text);
      report({
        start: token.start,
        end: token.end,
        messageId: isNoun ? "noun" : "heading",
        data: { word: token.text, correct },
        suggestions: [correct],
      });
    }
  },
});

function isOutsideProse(reading: AnnotatedReading, at: number): boolean {
  return isForeign(reading, at) || isInsideMark(reading, at, ["link"]);
}

/** The token before is a plain word in small letters, so that no sentence, quotation or line begins here. */
function isInsideClause(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1]!;
  const gap = sentence.text.slice(before.end - sentence.start, sentence.tokens[i]!.start - sentence.start);
  if (gap.includes("\n")) return false;
  if (before.kind === "number") return /^\d{1,2}\.$/.test(before.text);
  return before.kind === "word" && (!startsWithCapital(before.text) || i === 1);
}

/** An agreement may call its parties by a noun with a capital: «heretter kalt Kommunen». */
function isDefinedParty(reading: AnnotatedReading, { lower }: Token): boolean {
  return lower.startsWith("kommune") && /heretter|herefter|«Kommunen»/.test(reading.text);
}

function isPartOfName(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i]!;
  const before = sentence.tokens[i - 1]!;
  const next = sentence.tokens[i + 1];
  if (ALSO_NAMES.has(token.lower) && before.lower !== "i" && before.kind !== "number") return true;
  if (monthNames.includes(token.lower) && before.kind !== "number" && !BEFORE_MONTH.test(before.lower))
    return true;
  if (LANGUAGE.test(token.lower) && !isNamedAsLanguage(before.lower, next)) return true;
  if (i === 1 && startsWithCapital(before.text) && before.kind === "word" && !isCommonStart(before.lower))
    return true;
  return next?.kind === "word" && startsWithCapital(next.text) && !PERSON.test(token.lower);
}

/** «på Nynorsk og bokmål», not «i Norsk språkråd». */
function isNamedAsLanguage(before: string, next: Token | undefined): boolean {
  if (!/^(?:på|til|fra|frå|både|og|eller|snakker|snakkar)$/.test(before)) return false;
  return next === undefined || next.kind !== "word" || AFTER_LANGUAGE.test(next.lower);
}

/** First words of a sentence that are certainly no part of a name. */
function isCommonStart(lower: string): boolean {
  return /^(?:på|i|til|fra|frå|hos|med|av|for|som|når|om|hver|kvar|vår|vårt|din|ditt|denne|dette|vi|du|både|neste|førstkommende)$/.test(
    lower,
  );
}
