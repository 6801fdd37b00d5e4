import { isAfterNumberLabel } from "../../document/number-label.js";
import { findNumberRanges, isInNumberRange, type NumberRange } from "../../document/number-range.js";
import { isInAddress, proseMatches } from "../../document/prose-matches.js";
import { isForeign } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

const SPACED_HYPHEN = /(?<=[\p{L}\p{N}.,!?)»”"%][ \u00a0])--?(?=[ \u00a0][\p{L}«"(])/gu;
const QUANTITY =
  /^[ \u00a0]?(?:år|åringer|åringar|kroner|kr|prosent|%|dager|dagar|dagers|dagars|døgn|uker|ukers|veker|vekers|vekes|måneder|månader|timer|timar|timers|timars|minutt|minutter|minutters|sekunder|ganger|gonger|personer|personar|barn|elever|elevar|plasser|plassar|kilometer|km|meter|m|cm|mm|kg|liter|kvm|m²|grader|gradar|stykker|stykke)(?![a-zà-ž])/iu;
const BEFORE_QUANTITY =
  /(?<![a-zà-ž])(?:uke|veke|ca\.?|cirka|omtrent|om lag|rundt|alderen|alder)[ \u00a0]$/iu;
const YEAR_NAME = /(?:plan|prosjekt)[ \u00a0]$/iu;

/** A hyphen where a dash belongs: in ranges of figures, dates, days and months, and between words. */
export const bindestrekTankestrek = defineBlockRule({
  id: "bindestrek-tankestrek",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["dato", "tidsrom"],
  docs: {
    title: { nb: "Bindestrek og tankestrek", nn: "Bindestrek og tankestrek" },
    rationale: {
      nb: "Bindestreken (-) binder sammen ord. Mellom tall, datoer og dager som betyr «fra–til», skal det stå tankestrek (–) uten mellomrom. En pause i setningen får tankestrek med mellomrom på begge sider.",
      nn: "Bindestreken (-) bind saman ord. Mellom tal, datoar og dagar som tyder «frå–til», skal det stå tankestrek (–) utan mellomrom. Ein pause i setninga får tankestrek med mellomrom på begge sider.",
    },
    sources: ["Språkrådet", "DFØ", "Mattilsynet"],
  },
  options: {},
  messages: {
    range: {
      nb: "«{actual}» betyr fra–til. Bruk tankestrek uten mellomrom: «{correct}».",
      nn: "«{actual}» tyder frå–til. Bruk tankestrek utan mellomrom: «{correct}».",
    },
    pause: {
      nb: "Her står det bindestrek med mellomrom på begge sider. En pause i setningen får tankestrek: «–».",
      nn: "Her står det bindestrek med mellomrom på begge sider. Ein pause i setninga får tankestrek: «–».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kontoret er åpent ⟦kl. 09.00-15.00⟧, ⟦mandag - fredag⟧.",
        better: "Kontoret er åpent kl. 09.00–15.00, mandag–fredag.",
      },
      {
        language: "nb",
        text: "Tilbudet er for barn i alderen ⟦3-5⟧ år, og planen gjelder ⟦2024-2027⟧.",
        better: "Tilbudet er for barn i alderen 3–5 år, og planen gjelder 2024–2027.",
      },
      {
        language: "nb",
        text: "Skolen er stengt ⟦12.-14. mai⟧. Ta med skjemaet ⟦-⟧ vi trenger det på møtet.",
        better: "Skolen er stengt 12.–14. mai. Ta med skjemaet – vi trenger det på møtet.",
      },
      {
        language: "nn",
        text: "Behandlingstida er ⟦8-10⟧ veker i perioden ⟦mai-juni⟧.",
        better: "Behandlingstida er 8–10 veker i perioden mai–juni.",
      },
      {
        language: "nb",
        text: "Elevene på ⟦3.-7.⟧ trinn får fri i uke ⟦8 – 9⟧ i skoleåret ⟦2025-26⟧.",
        better: "Elevene på 3.–7. trinn får fri i uke 8–9 i skoleåret 2025–26.",
      },
      {
        language: "nn",
        text: "Hugs å svare oss ⟦-⟧ elles mister barnet plassen.",
        better: "Hugs å svare oss – elles mister barnet plassen.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Saken har nummer 25/10432-3. Reglene står i helse- og omsorgstjenesteloven § 3-2 og § 22-15.",
      },
      {
        language: "nb",
        text: "Ring oss på telefon 61-00 00 00. Kontoret er åpent kl. 9–15, og covid-19 er ingen hindring.",
      },
      {
        language: "nb",
        text: "Se kapittel 3-5 og gnr. 12-14 i ISO 9001-2015. Datoen 2026-01-02 kommer fra registeret.",
      },
      {
        language: "nb",
        text: "E-postadressen er post@ostre-toten.kommune.no. Barne- og ungdomsskolen ligger på Lena.",
      },
      { language: "nn", text: "Reglane står i opplæringslova § 11-4 og §§ 5-1 til 5-3." },
      {
        language: "nn",
        text: "Tilbodet gjeld 3–5 barn – dei yngste først – og 17. mai-komiteen hjelper til.",
      },
      {
        language: "nn",
        text: "Kampen enda 3-2 til heimelaget, det var frå -5 - 10 grader, og saka har nummer 24-7.",
      },
    ],
  },
  check({ block, reading, report }) {
    const { text } = reading;
    if (block.kind === "code" || block.quoted === true || !/[-–—]/.test(text)) return;
    const ranges = findNumberRanges(text);
    for (const range of ranges) {
      // In tables «01.01.2026 – 31.01.2026» is set with spaces on purpose.
      if (range.kind === "numeric-date" && range.gap.text.includes("–")) continue;
      if (!/[-— \u00a0]/.test(range.gap.text) || range.preposition !== undefined) continue;
      if (isForeign(reading, range.start) || isInAddress(reading, range) || !isRange(range, text)) continue;
      const correct = `${range.left}–${range.right}`;
      report({
        start: range.start,
        end: range.end,
        messageId: "range",
        data: { actual: text.slice(range.start, range.end), correct },
        fix: { text: correct, edits: [{ start: range.gap.start, end: range.gap.end, text: "–" }] },
      });
    }
    if (block.kind === "table-cell") return;
    for (const match of proseMatches(block, reading, SPACED_HYPHEN)) {
      const end = match.index + match[0].length;
      if (/^[ \u00a0](?:og|eller|men)(?!\p{L})/u.test(text.slice(end, end + 8)) && match[0] === "-") continue;
      if (isInNumberRange(ranges, { start: match.index, end })) continue;
      report({ start: match.index, end, messageId: "pause", suggestions: ["–"] });
    }
  },
});

/** Whether the two ends are certainly the ends of a range, and not parts of a number of a case, an act or a plot. */
function isRange(range: NumberRange, text: string): boolean {
  switch (range.kind) {
    case "date":
    case "numeric-date":
    case "weekday":
    case "month":
      return true;
    case "time":
      return !isAfterNumberLabel(text, range.start) && minutes(range.left) < minutes(range.right);
    case "ordinal":
      return Number.parseInt(range.left, 10) < Number.parseInt(range.right, 10);
    case "year":
      if (range.right.length === 2) return isSchoolYear(range, text);
      return (
        Number(range.left) < Number(range.right) &&
        (!isAfterNumberLabel(text, range.start) || YEAR_NAME.test(before(text, range.start)))
      );
    case "number":
      return (
        Number(range.left.replace(",", ".")) < Number(range.right.replace(",", ".")) &&
        !isAfterNumberLabel(text, range.start) &&
        (QUANTITY.test(text.slice(range.end, range.end + 20)) ||
          BEFORE_QUANTITY.test(before(text, range.start)))
      );
  }
}

/** «skoleåret 2025-26»: two years that follow each other. */
function isSchoolYear({ left, right, start }: NumberRange, text: string): boolean {
  return (
    (Number(left) + 1) % 100 === Number(right) &&
    /(?:året|år|sesongen|vinteren)[ \u00a0]$/iu.test(before(text, start))
  );
}

/** The words right before an offset, as far as a pattern looks at them. */
function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 20), offset);
}

function minutes(time: string): number {
  const [hours = "0", rest = "0"] = time.replace(/^[^\d]+/, "").split(/[.:]/);
  return Number(hours) * 60 + Number(rest);
}
