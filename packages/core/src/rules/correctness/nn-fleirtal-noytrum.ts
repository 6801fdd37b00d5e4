import { inCaseOf } from "../../document/letter-case.js";
import { isQuoted } from "../../document/quotation.js";
import { mayBeWrongForm, wrongNynorskForms } from "../../grammar/nynorsk-inflection.js";
import { joinAlternatives } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Neuters with the ending of another gender in the plural: «områder», «dokumentane». */
export const nnFleirtalNoytrum = defineSentenceRule({
  id: "nn-fleirtal-noytrum",
  category: "correctness",
  severity: "warning",
  languages: ["nn"],
  yieldsTo: ["nb-i-nn"],
  docs: {
    title: { nb: "Intetkjønn i flertall på nynorsk", nn: "Inkjekjønn i fleirtal" },
    rationale: {
      nb: "I nynorsk har intetkjønnsord ingen endelse i ubestemt flertall, og -a i bestemt: «fleire område», «alle områda». Endelser fra bokmål eller fra hankjønn gir feil form.",
      nn: "I nynorsk har inkjekjønnsord inga ending i ubunden form fleirtal, og -a i bunden form: «fleire område», «alle områda». Endingar frå bokmål eller frå hankjønn gir feil form.",
    },
    sources: ["Språkrådet", "Bygland kommune: språkprofil"],
  },
  options: {},
  messages: {
    plural: {
      nb: "«{form}» er ikke nynorsk. Ordet er intetkjønn. Skriv {alternatives}.",
      nn: "«{form}» er ikkje nynorsk. Ordet er inkjekjønn. Skriv {alternatives}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Kommunen har fleire ⟦områder⟧ med rasfare.",
        better: "Kommunen har fleire område med rasfare.",
      },
      {
        language: "nn",
        text: "Vi har lese ⟦dokumentane⟧ du sende oss.",
        better: "Vi har lese dokumenta du sende oss.",
      },
      {
        language: "nn",
        text: "⟦Vedtakene⟧ og brevet ligg i saka di.",
        better: "Vedtaka og brevet ligg i saka di.",
      },
      {
        language: "nn",
        text: "Styret har sett på korleis ⟦tiltakene⟧ verkar for barna.",
        better: "Styret har sett på korleis tiltaka verkar for barna.",
      },
    ],
    good: [
      { language: "nn", text: "Vi møter deg på rådhuset måndag, og møta er opne for alle." },
      { language: "nn", text: "Kommunen har fleire område med rasfare og mange brev å svare på." },
      { language: "nn", text: "Brevet heiter «Områder for friluftsliv», og avtalane ligg ved." },
      { language: "nn", text: "Vi skriv til brukarane, elevane og leiarane i alle bydelane." },
      { language: "nn", text: "Møtet varte i fleire minuttar, og midlane er brukte opp." },
      { language: "nn", text: "Ein registrerer svar og held arkivet ved lag. Lager og register er stengde." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true || !sentence.tokens.some(mayBeWrongForm)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { index, kind, forms } of wrongNynorskForms(grammar)) {
      const { start, end, text } = sentence.tokens[index]!;
      if (kind !== "neuterPlural" || isQuoted(reading, start)) continue;
      const data = { form: text, alternatives: joinAlternatives(forms) };
      report({
        start,
        end,
        messageId: "plural",
        data,
        suggestions: forms.map((form) => inCaseOf(form, text)),
      });
    }
  },
});
