import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const CLOCK =
  /(?<![\p{L}\p{N}])([Kk]l)([.:]?)([ \u00a0]*)(\d{3,4}|\d{1,2}(?:[.:]\d{2})?)(?:([ \u00a0]?[-–][ \u00a0]?|[ \u00a0](?:til|og)[ \u00a0])(\d{1,2}[.:]\d{2}))?(?![\p{L}\p{N}]|[.:,]\d)/gu;
const PLAIN_RANGE =
  /(?<![\p{L}\p{N}.,:/–-])(\d{1,2}[.:]\d{2})([ \u00a0]?[-–][ \u00a0]?)(\d{1,2}[.:]\d{2})(?![\p{L}\p{N}/–-]|[.:,]\d)/gu;

/** Times of day that are not written «kl. 09.00» or «kl. 09:00». */
export const klokkeslett = defineBlockRule({
  id: "klokkeslett",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Klokkeslett", nn: "Klokkeslett" },
    rationale: {
      nb: "«kl.» er en forkortelse og skal ha punktum og mellomrom etter seg. Både «kl. 09.00» og «kl. 09:00» er riktig, men velg én måte og hold på den.",
      nn: "«kl.» er ei forkorting og skal ha punktum og mellomrom etter seg. Både «kl. 09.00» og «kl. 09:00» er rett, men vel éin måte og hald på han.",
    },
    sources: ["Språkrådet", "DFØ", "Altinn"],
  },
  options: {
    separator: {
      kind: "choice",
      default: "either",
      choices: ["either", "dot", "colon"],
      description: {
        nb: "Tegnet dere bruker mellom timer og minutter: punktum (dot) eller kolon (colon). Med either er begge i orden.",
        nn: "Teiknet de bruker mellom timar og minutt: punktum (dot) eller kolon (colon). Med either er begge i orden.",
      },
    },
  },
  messages: {
    form: {
      nb: "«{actual}» mangler punktum, mellomrom eller minuttskille. Skriv «{correct}».",
      nn: "«{actual}» manglar punktum, mellomrom eller minuttskilje. Skriv «{correct}».",
    },
    separator: {
      nb: "«{actual}» har et annet skilletegn enn dere ellers bruker. Skriv «{correct}».",
      nn: "«{actual}» har eit anna skiljeteikn enn de elles bruker. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kontoret holder åpent ⟦kl 09:00–15:00⟧.",
        better: "Kontoret holder åpent kl. 09:00–15:00.",
      },
      {
        language: "nb",
        text: "Møt opp ⟦kl.0900⟧ på rådhuset, eller ring før ⟦kl 8⟧.",
        better: "Møt opp kl. 09.00 på rådhuset, eller ring før kl. 8.",
      },
      {
        language: "nb",
        text: "Møtet starter ⟦kl. 18:30⟧.",
        options: { separator: "dot" },
        better: "Møtet starter kl. 18.30.",
      },
      {
        language: "nb",
        text: "Du kan komme ⟦10.00–12.30⟧.",
        options: { separator: "colon" },
        better: "Du kan komme 10:00–12:30.",
      },
      {
        language: "nn",
        text: "Vi opnar ⟦kl 10.00⟧ kvar laurdag.",
        better: "Vi opnar kl. 10.00 kvar laurdag.",
      },
      { language: "nn", text: "Møt opp ⟦kl.9⟧ i resepsjonen.", better: "Møt opp kl. 9 i resepsjonen." },
      { language: "nn", text: "⟦Kl: 18.00⟧ startar folkemøtet.", better: "Kl. 18.00 startar folkemøtet." },
    ],
    good: [
      { language: "nb", text: "Kontoret er åpent kl. 09.00–15.00." },
      { language: "nb", text: "Du kan ringe kl. 9 eller kl. 18:30. Løpet ble vunnet på 1.30.25." },
      { language: "nb", text: "Skriv kl. 09.00, ikke `kl 0900`.", format: "markdown" },
      { language: "nb", text: "Møtet starter kl. 18.30 og slutter 20.00.", options: { separator: "dot" } },
      { language: "nn", text: "Vi har ope frå klokka 9 til klokka 15." },
      { language: "nn", text: "Kontoret er ope kl. 10–14, og forholdet er 1:10." },
      { language: "nn", text: "Versjon 10.25 av systemet kjem kl. 12:00." },
    ],
  },
  check({ block, reading, options, report }) {
    const separator = options.separator === "dot" ? "." : options.separator === "colon" ? ":" : undefined;
    if (/kl[.: \u00a0\d]/i.test(reading.text)) {
      for (const match of proseMatches(block, reading, CLOCK)) {
        const [actual, word = "", dot, space = "", time = "", link = "", last = ""] = match;
        const first = withSeparator(time, separator);
        const second = last === "" ? "" : withSeparator(last, separator);
        if (first === undefined || second === undefined) continue;
        const correct = `${word}.${space === "" ? " " : space}${first}${link}${second}`;
        if (correct === actual) continue;
        const isForm = dot !== "." || space === "" || /^\d{3,4}$/.test(time);
        report({
          start: match.index,
          end: match.index + actual.length,
          messageId: isForm ? "form" : "separator",
          severity: separator === undefined ? undefined : "warning",
          data: { actual, correct },
          fix: correct,
        });
      }
    }
    if (separator === undefined) return;
    for (const match of proseMatches(block, reading, PLAIN_RANGE)) {
      const [actual, from = "", link = "", to = ""] = match;
      if (/kl[.:]?[ \u00a0]*$/i.test(reading.text.slice(Math.max(0, match.index - 5), match.index))) continue;
      const first = withSeparator(from, separator);
      const second = withSeparator(to, separator);
      if (first === undefined || second === undefined) continue;
      const correct = `${first}${link}${second}`;
      if (correct === actual) continue;
      report({
        start: match.index,
        end: match.index + actual.length,
        messageId: "separator",
        severity: "warning",
        data: { actual, correct },
        fix: correct,
      });
    }
  },
});

/** The time with the mark of the house between hours and minutes; undefined where it is no time of day. */
function withSeparator(time: string, separator: string | undefined): string | undefined {
  const parts = /^(\d{1,2}?)([.:]?)(\d{2})$/.exec(time);
  if (parts === null || time.length < 3) return Number(time) <= 24 ? time : undefined;
  const [, hours = "", mark, minutes = ""] = parts;
  if (Number(hours) > 24 || Number(minutes) > 59 || (Number(hours) === 24 && minutes !== "00"))
    return undefined;
  return `${hours}${separator ?? (mark === "" ? "." : mark)}${minutes}`;
}
