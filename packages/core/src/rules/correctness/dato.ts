import {
  fullYear,
  isRealDate,
  monthAlternatives,
  monthNames,
  spellDate,
} from "../../document/calendar-date.js";
import { startsWithCapital } from "../../document/letter-case.js";
import { isAfterNumberLabel } from "../../document/number-label.js";
import { proseMatches } from "../../document/prose-matches.js";
import { isRunningText } from "../../document/running-text.js";
import { defineBlockRule } from "../../rule/rule.js";
import type { BlockContext, Report } from "../../rule/rule-context.js";

const NUMERIC =
  /(?<![\p{L}\p{N}/§]|[\p{N}][.,:–-])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: ?[–-] ?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}))?(?![\p{L}\p{N}/–-]|[.,:][\p{N}])/gu;
const SLASHED =
  /(?<![\p{L}\p{N}/§.,:–-])(?:(\d{1,2})\/(\d{1,2})(?:[-/ ](\d{4})|[-/](\d{2}))|(\d{1,2})-(\d{1,2})-(\d{4}))(?![\p{L}\p{N}/–-]|[.,:][\p{N}])/gu;
const WRITTEN = new RegExp(
  `(?<![a-zà-ž\\d/§]|[\\d][.,:–-]|\\d[ \\u00a0][–-][ \\u00a0])(\\d{1,2})(\\.?)([ \\u00a0]*)(${monthAlternatives})(?:([ \\u00a0])(\\d{4}|\\d{2}(?=[.,;)]?(?:\\s|$))))?(?![a-zà-ž\\d]|-[a-zà-ž]|[.,:][\\d])`,
  "giu",
);
const BEFORE_DATE =
  /(?<![a-zà-ž])(?:innen|innan|fra|frå|med|til|før|etter|den|per|pr\.?|siden|sidan|på|om|i)[ \u00a0]$/iu;
const BEFORE_COUNT =
  /(?<![a-zà-ž])(?:trinn|klasse|gruppe|uke|veke|fase|rom|del|nivå|alternativ|kl\.?|de|dei)[ \u00a0]$/iu;

/** Dates that are written wrong, or in figures where the month should be written out. */
export const dato = defineBlockRule({
  id: "dato",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["den-dato", "referansedato"],
  docs: {
    title: { nb: "Datoer", nn: "Datoar" },
    rationale: {
      nb: "En dato med måneden i bokstaver kan ikke misforstås. Skriv «1. februar 2026» i løpende tekst, med punktum etter dagen og liten forbokstav i måneden. I tabeller og brevhoder kan datoen stå som «01.02.2026».",
      nn: "Ein dato med månaden i bokstavar kan ikkje misforståast. Skriv «1. februar 2026» i løpande tekst, med punktum etter dagen og liten forbokstav i månaden. I tabellar og brevhovud kan datoen stå som «01.02.2026».",
    },
    sources: ["Språkrådet", "Mattilsynet", "DFØ", "Altinn"],
  },
  options: {},
  messages: {
    numeric: {
      nb: "Datoen «{actual}» står i tall. Skriv måneden med bokstaver: «{correct}».",
      nn: "Datoen «{actual}» står i tal. Skriv månaden med bokstavar: «{correct}».",
    },
    slashed: {
      nb: "Datoen «{actual}» er skrevet med skråstrek eller bindestrek. Skriv «{correct}».",
      nn: "Datoen «{actual}» er skriven med skråstrek eller bindestrek. Skriv «{correct}».",
    },
    form: {
      nb: "Datoen «{actual}» er ikke skrevet riktig. Skriv «{correct}».",
      nn: "Datoen «{actual}» er ikkje skriven rett. Skriv «{correct}».",
    },
    year: {
      nb: "Årstallet i «{actual}» har to sifre. Skriv det fullt ut: «{correct}».",
      nn: "Årstalet i «{actual}» har to siffer. Skriv det fullt ut: «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Svar oss innen ⟦01.04.26⟧, så rekker vi fristen.",
        better: "Svar oss innen 1. april 2026, så rekker vi fristen.",
      },
      {
        language: "nb",
        text: "Vi fikk søknaden din ⟦1/2-2026⟧. Plassen er ledig fra ⟦1 august 2026⟧.",
        better: "Vi fikk søknaden din 1. februar 2026. Plassen er ledig fra 1. august 2026.",
      },
      {
        language: "nb",
        text: "Møtet er flyttet til ⟦3. Mars 2026⟧ og varer til ⟦4.mars⟧.",
        better: "Møtet er flyttet til 3. mars 2026 og varer til 4. mars.",
      },
      {
        language: "nb",
        text: "Du betaler ny pris i perioden ⟦01.01.2026–31.12.2026⟧.",
        better: "Du betaler ny pris i perioden 1. januar 2026 til 31. desember 2026.",
      },
      {
        language: "nn",
        text: "Send oss skjemaet innan ⟦15.03.2026⟧, så får du svar før påske.",
        better: "Send oss skjemaet innan 15. mars 2026, så får du svar før påske.",
      },
      {
        language: "nn",
        text: "Vi fekk klaga di ⟦01-02-2026⟧. Tilbodet gjeld frå ⟦1 juli⟧.",
        better: "Vi fekk klaga di 1. februar 2026. Tilbodet gjeld frå 1. juli.",
      },
      {
        language: "nn",
        text: "Barnehagen opnar att ⟦5. Januar 2026⟧.",
        better: "Barnehagen opnar att 5. januar 2026.",
      },
    ],
    good: [
      { language: "nb", text: "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner." },
      {
        language: "nb",
        text: "Vår dato: 01.02.2026\n\nDeres dato: 15.01.2026\n\nDu har fått plass fra 1. august 2026.",
      },
      {
        language: "nb",
        text: "Saken har nummer 25/10432-3, og eiendommen har gnr. 12/3-24. Se også sak 24/12-24.",
      },
      {
        language: "nb",
        text: "Se side 3 mars 2026. Overskriften er «Ny pris fra 01.01.26», og møtet er i 5. klasse.",
      },
      {
        language: "nb",
        text: "Vi har åpent mandag til fredag kl. 09.00–15.00. Kravene står i § 3-2 og punkt 1.2.24.",
      },
      { language: "nn", text: "Du kan klage innan 1. mars 2026. Filmane blir viste 8. mars-helga." },
      {
        language: "nn",
        text: "| Dato | Stad |\n| --- | --- |\n| 01.02.2026 | Rådhuset |",
        format: "markdown",
      },
      {
        language: "nn",
        text: "Sak 25/4-24 gjeld tilbodet om skuleskyss. Vi tek imot deg frå kl. 9.15.24 timar seinare kjem svaret.",
      },
    ],
  },
  check(context) {
    if (!/\d/.test(context.reading.text)) return;
    checkNumeric(context);
    checkSlashed(context);
    checkWritten(context);
  },
});

type Context = BlockContext<unknown>;

function send(
  context: Context,
  match: RegExpExecArray,
  report: Omit<Report, "start" | "end">,
  correct?: string,
): void {
  context.report({
    start: match.index,
    end: match.index + match[0].length,
    ...report,
    data: { actual: match[0], ...(correct === undefined ? {} : { correct }) },
  });
}

function checkNumeric(context: Context): void {
  const { block, reading } = context;
  for (const match of proseMatches(block, reading, NUMERIC)) {
    if (!isRunningText(block, reading, match.index) || isAfterNumberLabel(reading.text, match.index))
      continue;
    const [, day, month, year, lastDay, lastMonth, lastYear] = match;
    const first = { day: Number(day), month: Number(month), year: fullYear(year!) };
    const last =
      lastDay === undefined
        ? undefined
        : { day: Number(lastDay), month: Number(lastMonth), year: fullYear(lastYear!) };
    // What the calendar does not have is the matter of the rule dato-finnes.
    if (!isRealDate(first) || (last !== undefined && !isRealDate(last))) continue;
    const correct = last === undefined ? spellDate(first) : `${spellDate(first)} til ${spellDate(last)}`;
    send(context, match, { messageId: "numeric", severity: "info", suggestions: [correct] }, correct);
  }
}

function checkSlashed(context: Context): void {
  const { block, reading } = context;
  for (const match of proseMatches(block, reading, SLASHED)) {
    if (isAfterNumberLabel(reading.text, match.index)) continue;
    const isShort = match[4] !== undefined;
    if (isShort && !isRunningText(block, reading, match.index)) continue;
    const date = {
      day: Number(match[1] ?? match[5]),
      month: Number(match[2] ?? match[6]),
      year: fullYear(match[3] ?? match[4] ?? match[7]!),
    };
    if (!isRealDate(date) || date.year < 1900 || date.year > 2100) continue;
    const correct = spellDate(date);
    send(context, match, { messageId: "slashed", suggestions: [correct] }, correct);
  }
}

function checkWritten(context: Context): void {
  const { block, reading } = context;
  for (const match of proseMatches(block, reading, WRITTEN)) {
    const [, day, dot, space, name, gap = "", year] = match;
    const before = reading.text.slice(Math.max(0, match.index - 20), match.index);
    if (isAfterNumberLabel(reading.text, match.index) || BEFORE_COUNT.test(before)) continue;
    const month = monthNames.indexOf(name!.toLowerCase()) + 1;
    const date = { day: Number(day), month, ...(year?.length === 4 ? { year: Number(year) } : {}) };
    if (!isRealDate(date)) continue;
    const isCapital = startsWithCapital(name!);
    const isSure = year?.length === 4 || BEFORE_DATE.test(before);
    if (isCapital && (!isSure || name === name!.toUpperCase())) continue;
    if (dot === "" && space === "") continue;
    const base = `${day}.${space === "" || space!.length > 1 ? " " : space}${name!.toLowerCase()}`;
    if (dot === "" || space === "" || isCapital) {
      const correct = `${base}${gap}${year ?? ""}`;
      send(
        context,
        match,
        isSure ? { messageId: "form", fix: correct } : { messageId: "form", suggestions: [correct] },
        correct,
      );
    } else if (
      year?.length === 2 &&
      !isOfAntiquity(reading.text, match) &&
      isRunningText(block, reading, match.index)
    ) {
      const correct = `${base}${gap}${fullYear(year)}`;
      send(context, match, { messageId: "year", severity: "info", suggestions: [correct] }, correct);
    }
  }
}

/** «15. mars 44 f.Kr.» has the whole year. */
function isOfAntiquity(text: string, match: RegExpExecArray): boolean {
  return /^[ \u00a0][fe]\.?[ \u00a0]?Kr/.test(text.slice(match.index + match[0].length));
}
