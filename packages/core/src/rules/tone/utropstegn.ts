import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A mark, or a row of marks, that calls out. */
const CALLS = /[!?]*![!?]*/g;

/** The mark of a good wish, which counts but is never reported. */
const WISH = "wish";

/** A greeting or a good wish is meant to sound glad, in a letter too. */
const GOOD_WISH =
  /(?<![a-zà-ž])(?:hei|lykke til|lukke til|velkomm?en|velkomne|vel møtt|gratulerer|gratulerar|til lykke|takk|tusen takk|god (?:jul|påske|sommer|sommar|helg|ferie)|godt nytt år)(?![a-zà-ž])[^.!?]{0,60}$/iu;

/** Exclamation marks. */
export const utropstegn = defineDocumentRule({
  id: "utropstegn",
  category: "tone",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Utropstegn", nn: "Utropsteikn" },
    rationale: {
      nb: "Utropstegn kan få en melding fra det offentlige til å virke streng eller masete. Et punktum er nok. I en hilsen eller takk i e-post og SMS er ett utropstegn greit.",
      nn: "Utropsteikn kan få ei melding frå det offentlege til å verke streng eller masete. Eit punktum er nok. I ei helsing eller takk i e-post og SMS er eitt utropsteikn greitt.",
    },
    sources: ["Mattilsynet"],
  },
  options: {
    allowed: {
      kind: "integer",
      default: 0,
      min: 0,
      max: 20,
      description: {
        nb: "Så mange enkle utropstegn kan teksten ha.",
        nn: "Så mange enkle utropsteikn kan teksten ha.",
      },
    },
  },
  messages: {
    single: {
      nb: "Utropstegn kan virke strengt. Et punktum er nok.",
      nn: "Utropsteikn kan verke strengt. Eit punktum er nok.",
    },
    tooMany: {
      nb: "Teksten har {count} utropstegn. Behold høyst {allowed}.",
      nn: "Teksten har {count} utropsteikn. Hald deg til høgst {allowed}.",
    },
    repeated: {
      nb: "Ett tegn er nok.",
      nn: "Eitt teikn er nok.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du må svare innen fredag⟦!⟧", better: "Du må svare innen fredag." },
      {
        language: "nb",
        text: "Har du glemt skjemaet⟦?!⟧ Send det i dag⟦!!⟧",
        better: "Har du glemt skjemaet? Send det i dag!",
        options: { allowed: 1 },
      },
      {
        language: "nb",
        text: "Hei! Vi har fått søknaden⟦!⟧ Ha en fin dag⟦!⟧",
        better: "Hei! Vi har fått søknaden. Ha en fin dag.",
        textType: "e-post",
      },
      { language: "nn", text: "Du må svare innan fredag⟦!⟧", better: "Du må svare innan fredag." },
      {
        language: "nn",
        text: "Har du gløymt skjemaet⟦?!⟧ Send det i dag⟦!!⟧",
        better: "Har du gløymt skjemaet? Send det i dag!",
        options: { allowed: 1 },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får tilskudd til anlegget.\n\nLykke til med arbeidet!",
        textType: "vedtak",
      },
      { language: "nn", text: "Hei!\n\nMøtet er på rådhuset. Vel møtt!", textType: "brev" },
      {
        language: "nn",
        text: "De får tilskot til anlegget.\n\nLukke til med arbeidet!",
        textType: "vedtak",
      },
      { language: "nb", text: "Hei! Vi har fått søknaden din.", textType: "e-post" },
      { language: "nb", text: "Takk for hjelpen! Vi ses på torsdag.", textType: "sms" },
      {
        language: "nb",
        text: "Skiltet sier «Stopp!». Adressen er https://eksempel.no/#!/side og passordet `a!b`.",
        format: "markdown",
      },
      { language: "nn", text: "Hei! Vi har fått søknaden din.", textType: "e-post" },
      { language: "nn", text: "Takk for hjelpa! Skiltet seier «Stopp!».", textType: "sms" },
      { language: "nn", text: "Du må svare innan fredag." },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || !reading.text.includes("!")) return [];
    return [...reading.text.matchAll(CALLS)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      // A mark inside an address, a file name or a negation in code is no exclamation.
      if (
        start === 0 ||
        /[\p{L}\p{N}=/#]/u.test(reading.text[end] ?? "") ||
        /[\s#/(=]/.test(reading.text[start - 1] ?? "")
      )
        return [];
      const isWish = match[0] === "!" && GOOD_WISH.test(reading.text.slice(Math.max(0, start - 90), start));
      return isForeign(reading, start) ? [] : [{ start, end, value: isWish ? WISH : match[0] }];
    });
  },
  check({ facts, options, report }) {
    const singles = facts.filter(({ value }) => value === "!" || value === WISH);
    for (const { block, reading, start, end, value } of facts) {
      if (value === "!" || value === WISH) continue;
      report({ block, reading, start, end, messageId: "repeated", fix: value.includes("?") ? "?" : "!" });
    }
    // The first ones are kept: they are mostly in the greeting.
    singles.slice(options.allowed).forEach(({ block, reading, start, end, value }) => {
      if (value === WISH) return;
      const isGreeting = reading.text.length < 12 && end === reading.text.length;
      const few = options.allowed === 0;
      report({
        block,
        reading,
        start,
        end,
        messageId: few ? "single" : "tooMany",
        data: few ? {} : { count: singles.length, allowed: options.allowed },
        suggestions: [isGreeting ? "" : "."],
      });
    });
  },
});
