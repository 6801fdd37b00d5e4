import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A pictogram that is shown in colour, with what joins several to one. */
const PICTOGRAM =
  /(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F)*(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*)*)/gu;

/** Letters and messages where a pictogram is out of place; elsewhere it is mentioned. */
const SERIOUS: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "sms",
  "utdrag",
  "saksframlegg",
  "kunngjoring",
]);

/** Emoji in texts from a public body. */
export const emoji = defineDocumentRule({
  id: "emoji",
  category: "tone",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Emoji", nn: "Emoji" },
    rationale: {
      nb: "Emojier er lette å misforstå, og skjermlesere leser dem opp med ord. De tar mye av plassen i en SMS. I brev og vedtak virker de useriøse.",
      nn: "Emojiar er lette å misforstå, og skjermlesarar les dei opp med ord. Dei tek mykje av plassen i ein SMS. I brev og vedtak verkar dei useriøse.",
    },
    sources: ["klarsprak"],
  },
  options: {
    allowed: {
      kind: "integer",
      default: 0,
      min: 0,
      max: 20,
      description: { nb: "Så mange emojier kan teksten ha.", nn: "Så mange emojiar kan teksten ha." },
    },
  },
  messages: {
    found: {
      nb: "En emoji passer sjelden i en tekst som denne. Stryk den, eller si det med ord.",
      nn: "Ein emoji passar sjeldan i ein tekst som denne. Stryk han, eller sei det med ord.",
    },
    tooMany: {
      nb: "Teksten har {count} emojier. Behold høyst {allowed}.",
      nn: "Teksten har {count} emojiar. Hald deg til høgst {allowed}.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du har fått plass. ⟦🎉⟧", better: "Du har fått plass." },
      {
        language: "nb",
        text: "Hei! ⟦👋🏽⟧ Kom til møtet på torsdag.",
        better: "Hei! Kom til møtet på torsdag.",
        textType: "sms",
      },
      { language: "nn", text: "Du har fått plass. ⟦🎉⟧", better: "Du har fått plass." },
      { language: "nn", text: "Velkomen 🎈🎈⟦🎈⟧", better: "Velkomen 🎈🎈", options: { allowed: 2 } },
    ],
    good: [
      { language: "nb", text: "Du har fått plass. ☎ 61 14 14 00 © Østre Toten kommune" },
      {
        language: "nb",
        text: "Velkommen til skolestart 🎒",
        textType: "sosiale-medier",
        options: { allowed: 2 },
      },
      { language: "nb", text: "Temperaturen er 5 °C, og § 3 gjelder. ✓ Betalt." },
      { language: "nn", text: "Du har fått plass. ☎ 61 14 14 00" },
      {
        language: "nn",
        text: "Velkomen til skulestart 🎒",
        textType: "sosiale-medier",
        options: { allowed: 2 },
      },
      { language: "nn", text: "Temperaturen er 5 °C, og § 3 gjeld. ✓ Betalt." },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(reading.text))
      return [];
    return [...reading.text.matchAll(PICTOGRAM)].flatMap((match) => {
      const start = match.index;
      return isForeign(reading, start) ? [] : [{ start, end: start + match[0].length, value: match[0] }];
    });
  },
  check({ facts, options, textType, report }) {
    facts.slice(options.allowed).forEach(({ block, reading, start, end }) => {
      const few = options.allowed === 0;
      // The space before goes too, so that none is left at the end of the line.
      const from = reading.text[start - 1] === " " ? start - 1 : start;
      report({
        block,
        reading,
        start,
        end,
        messageId: few ? "found" : "tooMany",
        data: few ? {} : { count: facts.length, allowed: options.allowed },
        severity: SERIOUS.has(textType) ? "warning" : "info",
        suggestions: [{ text: "", edits: [{ start: from, end, text: "" }] }],
      });
    });
  },
});
