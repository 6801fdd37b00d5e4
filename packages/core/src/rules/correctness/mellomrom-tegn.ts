import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const BEFORE_MARK = /(?<=[\p{L}\p{N})»\uFFFC])[ \u00a0]+(?=[,;!?](?:[\s»)]|$)|[.:](?:\s|$))/gu;
const AFTER_COMMA = /(?<=\p{L}{2})[,;](?=\p{L}{2})/gu;
const AFTER_COLON = /(?<=\p{Ll}{2}):(?=\p{L}{2})/gu;
const AFTER_STOP = /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll})/gu;
const NO_SENTENCE = /^(?:com|net|org|js|ts|docx?|pdf|xlsx?|pptx?|html?|txt|exe)(?!\p{Ll})/iu;
const ABBREVIATION =
  /(?<![a-zà-ž])(?:sst|dir|adm|prof|kap|art|forf|jur|chr|ing|tlf|avd|gen|vise|pol|cand|stud|mag|med|real|psyk|innst|prop|meld|prp)[.]$/iu;
const IN_BRACKETS = /(?<=\()[ \u00a0]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])[ \u00a0]+(?=\))/gu;

/** Spaces too many before, or missing behind, a mark of punctuation. */
export const mellomromTegn = defineBlockRule({
  id: "mellomrom-tegn",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Mellomrom ved skilletegn", nn: "Mellomrom ved skiljeteikn" },
    rationale: {
      nb: "Skilletegn står helt inntil ordet foran og har mellomrom etter seg. Da kan ikke tegnet havne alene på en ny linje.",
      nn: "Skiljeteikn står heilt inntil ordet framfor og har mellomrom etter seg. Då kan ikkje teiknet hamne åleine på ei ny linje.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    before: {
      nb: "Det skal ikke være mellomrom her, foran «{mark}».",
      nn: "Det skal ikkje vere mellomrom her, framfor «{mark}».",
    },
    after: {
      nb: "Det mangler mellomrom etter «{mark}».",
      nn: "Det manglar mellomrom etter «{mark}».",
    },
    bracket: {
      nb: "Det skal ikke være mellomrom inntil parentesen.",
      nn: "Det skal ikkje vere mellomrom inntil parentesen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du kan klage⟦ ⟧, men fristen er kort⟦ ⟧!",
        better: "Du kan klage, men fristen er kort!",
      },
      {
        language: "nb",
        text: "Vi har fått brevet⟦.⟧Du får svar⟦,⟧men det tar litt tid⟦ ⟧.",
        better: "Vi har fått brevet. Du får svar, men det tar litt tid.",
      },
      {
        language: "nb",
        text: "Adresse⟦:⟧Rådhuset (⟦ ⟧se kartet⟦ ⟧)",
        better: "Adresse: Rådhuset (se kartet)",
      },
      {
        language: "nn",
        text: "Har du spørsmål⟦ ⟧? Ring oss⟦,⟧eller skriv.",
        better: "Har du spørsmål? Ring oss, eller skriv.",
      },
      {
        language: "nn",
        text: "Vi har fått søknaden⟦.⟧No ventar vi på dokumenta.",
        better: "Vi har fått søknaden. No ventar vi på dokumenta.",
      },
    ],
    good: [
      { language: "nb", text: "Se www.eksempel.no, skriv til post@eksempel.no og les filen brev.docx." },
      { language: "nb", text: "Prisen er 4,50 kroner, og klokka er 09:00. Forholdet er 1:10." },
      { language: "nb", text: "Barnet/barna har krav på barnehageplass (jf. § 12 a). Bruker(e) kan klage." },
      {
        language: "nb",
        text: "Gi beskjed … så ringer vi :) Prosjektet heter .NET, og prof. Hansen leder det.",
      },
      { language: "nn", text: "Har du spørsmål? Ring oss, eller skriv." },
      { language: "nn", text: "St.meld. nr. 9 og Ot.prp. nr. 2 ligg på Regjeringa.no." },
      { language: "nn", text: "Ho sa: «Kom!», og så gjekk ho." },
    ],
  },
  check({ block, reading, report }) {
    const { text, map } = reading;
    for (const match of proseMatches(block, reading, BEFORE_MARK)) {
      const range = { start: match.index, end: match.index + match[0].length };
      // Around a tag of a template the spaces stand apart in the source, and the reader sees none.
      if (map.toSourceEdit(range) === undefined || /^[:;][-)(DP]/.test(text.slice(range.end, range.end + 2)))
        continue;
      if (text.slice(range.end).startsWith("...")) continue;
      report({ ...range, messageId: "before", data: { mark: text[range.end]! }, fix: "" });
    }
    for (const pattern of [AFTER_COMMA, AFTER_COLON]) {
      for (const match of proseMatches(block, reading, pattern)) {
        if (text.startsWith("::", match.index)) continue;
        report({
          start: match.index,
          end: match.index + 1,
          messageId: "after",
          data: { mark: match[0] },
          fix: `${match[0]} `,
        });
      }
    }
    for (const match of proseMatches(block, reading, AFTER_STOP)) {
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      if (NO_SENTENCE.test(text.slice(match.index)) || ABBREVIATION.test(before)) continue;
      const start = match.index - 1;
      report({
        start,
        end: match.index,
        messageId: "after",
        data: { mark: text[start]! },
        fix: `${text[start]!} `,
      });
    }
    for (const match of proseMatches(block, reading, IN_BRACKETS)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (map.toSourceEdit(range) !== undefined) report({ ...range, messageId: "bracket", fix: "" });
    }
  },
});
