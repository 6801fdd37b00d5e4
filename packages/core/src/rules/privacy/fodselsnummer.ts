import { isIdentityNumber } from "../../document/control-digits.js";
import { isOpenChannel } from "../../document/open-channels.js";
import { defineBlockRule } from "../../rule/rule.js";
import type { Report } from "../../rule/rule-context.js";

/** In a letter to the person the number is normal; still it is worth asking whether it has to be there. */
const LETTERS: ReadonlySet<string> = new Set(["brev", "vedtak", "innsynsavslag"]);
const ELEVEN = /(?<![\p{L}\p{N}/.-])(\d{6}|\d{2}\.\d{2}\.\d{2})[ \u00a0-]?(\d{5})(?![\p{L}\p{N}/-]|\.\d)/gu;
const OTHER_NUMBER = /(?:konto|kid|faktura|ordre|kundenummer|kundenr)[a-zà-ž.]*:? ?$/iu;

function severityIn(textType: string): NonNullable<Report["severity"]> {
  return isOpenChannel(textType) ? "error" : LETTERS.has(textType) ? "info" : "warning";
}

/** A national identity number, which only the person and the sender should see. */
export const fodselsnummer = defineBlockRule({
  id: "fodselsnummer",
  category: "privacy",
  severity: "warning",
  languages: ["nb", "nn", "en"],
  docs: {
    title: { nb: "Fødselsnummer i teksten", nn: "Fødselsnummer i teksten" },
    rationale: {
      nb: "Et fødselsnummer skal ikke stå der andre kan lese det. I SMS, e-post, på nett og i sosiale medier skal det alltid bort. I brev til personen selv kan det stå, men ofte er fødselsdatoen nok.",
      nn: "Eit fødselsnummer skal ikkje stå der andre kan lese det. I SMS, e-post, på nett og i sosiale medium skal det alltid bort. I brev til personen sjølv kan det stå, men ofte er fødselsdatoen nok.",
    },
    sources: ["Datatilsynet", "Nav"],
  },
  options: {},
  messages: {
    open: {
      nb: "Her står et fødselsnummer eller D-nummer. Ta det bort, og bruk en sikker kanal hvis leseren trenger det.",
      nn: "Her står eit fødselsnummer eller D-nummer. Ta det bort, og bruk ein sikker kanal dersom lesaren treng det.",
    },
    letter: {
      nb: "Her står et fødselsnummer eller D-nummer. Må det stå her, eller er fødselsdatoen nok?",
      nn: "Her står eit fødselsnummer eller D-nummer. Må det stå her, eller er fødselsdatoen nok?",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Fødselsnummeret er ⟦01819010001⟧.",
        textType: "e-post",
        better: "Fødselsnummeret er •••••• •••••.",
      },
      {
        language: "nb",
        text: "Personen (⟦158290 10019⟧) har bedt om møte.",
        textType: "sms",
        better: "Personen (•••••• •••••) har bedt om møte.",
      },
      {
        language: "nb",
        text: "D-nummeret ditt er ⟦41818510061⟧.",
        textType: "brev",
        better: "D-nummeret ditt er •••••• •••••.",
      },
      {
        language: "nn",
        text: "Fødselsnummeret er ⟦01819010001⟧.",
        textType: "e-post",
        better: "Fødselsnummeret er •••••• •••••.",
      },
      {
        language: "nn",
        text: "Personen (⟦014570 10032⟧) har bede om møte.",
        textType: "kunngjoring",
        better: "Personen (•••••• •••••) har bede om møte.",
      },
      {
        language: "en",
        text: "The identity number is ⟦15829010280⟧.",
        textType: "e-post",
        better: "The identity number is •••••• •••••.",
      },
    ],
    good: [
      { language: "nb", text: "Saksnummeret er 01819010002.", textType: "e-post" },
      { language: "nb", text: "Betal til kontonummer 12345678903.", textType: "e-post" },
      { language: "nb", text: "Sakene 010190-10002 og 01.01.90-12345 er andre numre.", textType: "e-post" },
      { language: "nb", text: "Ring 61 14 00 00. Personen er født 1. januar 1990.", textType: "e-post" },
      {
        language: "nb",
        text: "Nummeret 31029510043 er umulig, for 31. februar finnes ikke.",
        textType: "e-post",
      },
      { language: "nn", text: "Saksnummeret er 01819010002.", textType: "e-post" },
      { language: "nn", text: "Betal til kontonummer 12345678903.", textType: "e-post" },
      { language: "nn", text: "Ring 61 14 00 00.", textType: "e-post" },
      { language: "en", text: "The case number is 01819010002.", textType: "e-post" },
    ],
  },
  check({ reading, textType, report }) {
    if (!/\d{2}[ \u00a0-]?\d{5}/.test(reading.text)) return;
    for (const match of reading.text.matchAll(ELEVEN)) {
      const start = match.index;
      if (!isIdentityNumber(`${match[1]!.replaceAll(".", "")}${match[2]}`)) continue;
      if (OTHER_NUMBER.test(reading.text.slice(Math.max(0, start - 24), start))) continue;
      const severity = severityIn(textType);
      const end = start + match[0].length;
      report({
        start,
        end,
        messageId: severity === "info" ? "letter" : "open",
        severity,
        suggestions: ["•••••• •••••"],
      });
    }
  },
});
