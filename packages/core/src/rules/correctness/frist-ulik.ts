import { type CalendarDate, isRealDate, spellDate } from "../../document/calendar-date.js";
import { datesIn, isoDate } from "../../document/dates.js";
import { daysBetween } from "../../document/full-dates.js";
import { numberOfWord } from "../../document/number-words.js";
import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["brev", "vedtak", "e-post"]);
/** «innen tre uker, det vil si senest fredag » right before a date. */
const SPAN =
  /(?<![\p{L}\p{N}])(?:innen|innan|i løpet av) (?<count>\d{1,3}|en|én|ei|éi|ein|éin|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|fjorten) (?<unit>dag(?:er|ar)?|uk(?:e|er)|vek(?:e|er))(?: (?:fra|frå|etter) (?:datoen på |dato på )?(?:dette )?brev(?:et)?)?(?:,| –|, (?:og|altså))?(?:[ (]{1,2}(?:det vil si|det vil seie|dvs\.|altså|og|innen|innan|senest|seinast|til|den|før|(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag),?)){0,5}[ (]{1,2}$/iu;
const LETTER_DATE = /^(?:(?:vår |brev)?dato:?|\p{Lu}[\p{L} -]{1,40},)[ \u00a0]+(?:den )?$/iu;
/** The day a letter arrives, a weekend or a holiday may come on top. */
const LATEST_EXTRA = 10;
/** A letter has its date among its first blocks. */
const NEAR_TOP = 12;

type Told =
  | { readonly kind: "letter"; readonly date: CalendarDate }
  | { readonly kind: "deadline"; readonly date: CalendarDate; readonly days: number; readonly words: string };

/** A number of weeks and a last day that do not fit each other. */
export const fristUlik = defineDocumentRule<Record<string, never>, Told>({
  id: "frist-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Frist og dato som ikke passer sammen", nn: "Frist og dato som ikkje høver saman" },
    rationale: {
      nb: "Når brevet sier både hvor mange uker fristen er, og hvilken dato den går ut, må de to passe sammen. Ellers vet ikke leseren hvilken dag som er den siste.",
      nn: "Når brevet seier både kor mange veker fristen er, og kva dato han går ut, må dei to høve saman. Elles veit ikkje lesaren kva dag som er den siste.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    apart: {
      nb: "«{words}» fra brevdatoen er {expected}, men her står datoen {date}. Sjekk fristen.",
      nn: "«{words}» frå brevdatoen er {expected}, men her står datoen {date}. Sjekk fristen.",
    },
    letter: { nb: "Her er brevdatoen.", nn: "Her er brevdatoen." },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Dato: 4. mai 2026\n\nVi mangler opplysninger\n\nSend oss papirene innen tre uker, senest ⟦18. mai 2026⟧.",
        rewrite:
          "Dato: 4. mai 2026\n\nVi mangler opplysninger\n\nSend oss papirene innen tre uker, senest 25. mai 2026.",
      },
      {
        language: "nb",
        text: "Eksempelstad, 04.05.2026\n\nDu må svare innen 14 dager (fredag ⟦12. juni⟧).",
        rewrite: "Eksempelstad, 04.05.2026\n\nDu må svare innen 14 dager (mandag 18. mai).",
      },
      {
        language: "nb",
        text: "Vår dato: 04.05.2026\n\n# Faktura\n\nBetal i løpet av fire uker, det vil si innen ⟦25. mai 2026⟧.",
        format: "markdown",
        rewrite:
          "Vår dato: 04.05.2026\n\n# Faktura\n\nBetal i løpet av fire uker, det vil si innen 1. juni 2026.",
      },
      {
        language: "nn",
        text: "Dato: 4. mai 2026\n\nVi manglar opplysningar\n\nSend oss papira innan tre veker, seinast ⟦18. mai 2026⟧.",
        rewrite:
          "Dato: 4. mai 2026\n\nVi manglar opplysningar\n\nSend oss papira innan tre veker, seinast 25. mai 2026.",
      },
      {
        language: "nn",
        text: "Dømestad, 04.05.2026\n\nDu må svare innan 14 dagar (fredag ⟦12. juni⟧).",
        rewrite: "Dømestad, 04.05.2026\n\nDu må svare innan 14 dagar (måndag 18. mai).",
      },
      {
        language: "nn",
        text: "Vår dato: 04.05.2026\n\n# Faktura\n\nBetal i løpet av fire veker, det vil seie innan ⟦25. mai 2026⟧.",
        format: "markdown",
        rewrite: "Vår dato: 04.05.2026\n\n# Faktura\n\nBetal i løpet av fire veker.",
      },
    ],
    good: [
      { language: "nb", text: "Dato: 4. mai 2026\n\nSvar innen tre uker, senest 29. mai 2026." },
      {
        language: "nb",
        text: "Dato: 4. mai 2026\n\nKlag innen tre uker fra du fikk brevet. Møtet er 6. mai 2026.",
      },
      { language: "nb", text: "Svar innen tre uker, senest 18. mai 2026." },
      { language: "nn", text: "Dato: 4. mai 2026\n\nSvar innan tre veker, seinast 29. mai 2026." },
      {
        language: "nn",
        text: "Dato: 4. mai 2026\n\nKlag innan tre veker frå du fekk brevet. Møtet er 6. mai 2026.",
      },
      { language: "nn", text: "Svar innan tre veker, seinast 18. mai 2026." },
    ],
  },
  collect({ block, reading, textType, template }) {
    if (template || !TYPES.has(textType) || block.kind === "code" || block.quoted === true) return [];
    const { text } = reading;
    return datesIn(text).flatMap((date): readonly { start: number; end: number; value: Told }[] => {
      const { start, end } = date;
      if (!isRealDate(date) || isForeign(reading, start)) return [];
      const before = text.slice(Math.max(0, start - 120), start);
      if (date.year !== undefined && LETTER_DATE.test(before) && text.slice(end).trim() === "")
        return [{ start, end, value: { kind: "letter", date } }];
      const match = SPAN.exec(before);
      if (match === null) return [];
      const { count = "", unit = "" } = match.groups ?? {};
      const number = numberOf(count.toLowerCase());
      const days = /^dag/i.test(unit) ? number : number * 7;
      return [{ start, end, value: { kind: "deadline", date, days, words: `${count} ${unit}` } }];
    });
  },
  check({ document, facts, report }) {
    const top = new Set(document.blocks.slice(0, NEAR_TOP));
    const letters = facts.filter(({ value, block }) => value.kind === "letter" && top.has(block));
    const [dated] = letters;
    const letter = dated?.value.date;
    // Two dates at the top may be ours and theirs.
    if (dated === undefined || letter?.year === undefined || letters.length > 1) return;
    const from = isoDate(letter.year, letter.month, letter.day);
    for (const { block, reading, start, end, value } of facts) {
      if (value.kind !== "deadline") continue;
      const { date, days, words } = value;
      const year = date.year ?? letter.year + (date.month < letter.month ? 1 : 0);
      const extra = daysBetween(from, isoDate(year, date.month, date.day)) - days;
      if (extra >= 0 && extra <= LATEST_EXTRA) continue;
      const data = { words, expected: laterBy(from, days), date: reading.text.slice(start, end) };
      report({
        block,
        reading,
        start,
        end,
        messageId: "apart",
        data,
        related: [{ ...dated, messageId: "letter" }],
      });
    }
  },
});

function numberOf(count: string): number {
  if (/^\d/.test(count)) return Number(count);
  return numberOfWord(count) ?? 1;
}

function laterBy(iso: string, days: number): string {
  const date = new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000);
  return spellDate({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
}
