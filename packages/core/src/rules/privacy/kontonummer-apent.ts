import { isAccountNumber } from "../../document/control-digits.js";
import { isOpenChannel } from "../../document/open-channels.js";
import { sentenceAt } from "../../document/sentence-at.js";
import { defineBlockRule } from "../../rule/rule.js";

const ACCOUNT = /(?<![\p{L}\p{N}.-])(\d{4})[. \u00a0]?(\d{2})[. \u00a0]?(\d{5})(?![\p{L}\p{N}-]|\.\d)/gu;
/** The sender's own account is there to be read. */
const OWN =
  /betal|innbetal|overfør|gebyr|(?<![a-zà-ž])kid(?![a-zà-ž])|vår(?:t)? konto|kommunens konto|kommunen sin konto|kommunekonto|(?:kontonummeret|kontoen) vår|vårt? kontonummer|konto(?:en|nummer|nummeret)? til (?:kommunen|fylkeskommunen|oss|laget|foreningen|foreininga)|gave|faktura|vipps/iu;

/** Somebody's bank account number where everybody can read it. */
export const kontonummerApent = defineBlockRule({
  id: "kontonummer-apent",
  category: "privacy",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kontonummer i åpen kanal", nn: "Kontonummer i open kanal" },
    rationale: {
      nb: "Et kontonummer som tilhører en person, skal ikke stå der andre kan lese det. Be om det i et skjema eller i en annen sikker kanal. Deres egen konto kan gjerne stå.",
      nn: "Eit kontonummer som høyrer til ein person, skal ikkje stå der andre kan lese det. Be om det i eit skjema eller i ein annan sikker kanal. Dykkar eigen konto kan gjerne stå.",
    },
    sources: ["Datatilsynet", "klarsprak"],
  },
  options: {},
  messages: {
    open: {
      nb: "Her står et kontonummer. Er det en persons konto, må det bort.",
      nn: "Her står eit kontonummer. Er det kontoen til ein person, må det bort.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Kontonummeret er ⟦1234.56.78903⟧.", textType: "e-post" },
      {
        language: "nb",
        text: "Vi utbetaler ikke før du sier om konto ⟦12345678911⟧ er riktig.",
        textType: "sms",
      },
      { language: "nn", text: "Kontonummeret er ⟦1234.56.78903⟧.", textType: "e-post" },
      { language: "nn", text: "Stemmer det at kontoen din er ⟦1234 56 78911⟧?", textType: "sms" },
    ],
    good: [
      { language: "nn", text: "Kontonummeret til kommunen er 1234.56.78903.", textType: "nettside" },
      { language: "nb", text: "Betal gebyret til konto 1234.56.78903.", textType: "e-post" },
      { language: "nb", text: "Kontonummeret er 1234.56.78903.", textType: "brev" },
      { language: "nb", text: "Saksnummer 1234.56.78903 gjelder veien.", textType: "e-post" },
      { language: "nn", text: "Betal gebyret til konto 1234.56.78903.", textType: "e-post" },
      { language: "nn", text: "Kontonummeret er 1234.56.78903.", textType: "brev" },
      { language: "nn", text: "Saksnummer 1234.56.78903 gjeld vegen.", textType: "e-post" },
    ],
  },
  check({ reading, textType, report }) {
    const { text } = reading;
    if (!isOpenChannel(textType) || !/kont(?:o|u)/i.test(text)) return;
    // One sentence may hold many numbers.
    const own = new Map<string, boolean>();
    const isOwn = (words: string): boolean => {
      const known = own.get(words) ?? OWN.test(words.replace(/utbetal[a-zà-ž]*/giu, ""));
      own.set(words, known);
      return known;
    };
    for (const match of text.matchAll(ACCOUNT)) {
      const start = match.index;
      if (!isAccountNumber(`${match[1]}${match[2]}${match[3]}`)) continue;
      if (!/konto/i.test(text.slice(Math.max(0, start - 40), start))) continue;
      const sentence = sentenceAt(reading.sentences, start);
      if (isOwn(sentence?.text ?? text)) continue;
      report({ start, end: start + match[0].length, messageId: "open" });
    }
  },
});
