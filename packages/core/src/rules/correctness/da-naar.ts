import { withCaseOf } from "../../document/letter-case.js";
import { isForeign } from "../../document/quotation.js";
import { mayHoldPastWhen, pastWhen } from "../../grammar/time-clauses.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «når» about one event in the past. */
export const daNaar = defineSentenceRule({
  id: "da-naar",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«Da» eller «når»", nn: "«Då» eller «når»" },
    rationale: {
      nb: "«Da» brukes om noe som hendte én gang i fortiden: «Da vi mottok søknaden». «Når» brukes om det som gjentar seg, og om nåtid og framtid: «Når du har fylt 18 år».",
      nn: "«Då» blir brukt om noko som hende éin gong i fortida: «Då vi fekk søknaden». «Når» blir brukt om det som gjentek seg, og om notid og framtid: «Når du har fylt 18 år».",
    },
    sources: ["Språkrådet"],
  },
  options: {},
  messages: {
    past: {
      nb: "Hendte dette én gang, skal det stå «da». Hendte det flere ganger, er «når» rett.",
      nn: "Hende dette éin gong, skal det stå «då». Hende det fleire gonger, er «når» rett.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Når⟧ vi mottok søknaden, manglet det et vedlegg.",
        better: "Da vi mottok søknaden, manglet det et vedlegg.",
      },
      {
        language: "nb",
        text: "Du fikk dagpenger ⟦når⟧ du flyttet til kommunen.",
        better: "Du fikk dagpenger da du flyttet til kommunen.",
      },
      {
        language: "nb",
        text: "Vi la vekt på alderen til barnet ⟦når⟧ vi behandlet saken.",
        better: "Vi la vekt på alderen til barnet da vi behandlet saken.",
      },
      {
        language: "nn",
        text: "⟦Når⟧ vi fekk søknaden, mangla det eit vedlegg.",
        better: "Då vi fekk søknaden, mangla det eit vedlegg.",
      },
      {
        language: "nn",
        text: "Du fekk dagpengar ⟦når⟧ du flytta til kommunen.",
        better: "Du fekk dagpengar då du flytta til kommunen.",
      },
      {
        language: "nn",
        text: "Vi la vekt på alderen til barnet ⟦når⟧ vi behandla saka.",
        better: "Vi la vekt på alderen til barnet då vi behandla saka.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Når vi mottar søknaden, får du en bekreftelse. Når du har fylt 18 år, søker du selv.",
      },
      { language: "nb", text: "Vi vet ikke når du flyttet. Du må skrive når du fikk brevet." },
      {
        language: "nb",
        text: "Hver gang vi sendte brev, kom det i retur, og når vi ringte, svarte du alltid.",
      },
      { language: "nn", text: "Når vi får søknaden, får du ei stadfesting." },
      { language: "nn", text: "Vi veit ikkje når du flytta. Du må skrive når du fekk brevet." },
      {
        language: "nn",
        text: "Kvar gong vi sende brev, kom det i retur, og når vi ringde, svarte du alltid.",
      },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !mayHoldPastWhen(sentence)) return;
    const grammar = grammarOf(sentence);
    const at = grammar === undefined ? undefined : pastWhen(grammar);
    if (grammar === undefined || at === undefined) return;
    const { start, end, text } = sentence.tokens[at]!;
    if (isForeign(reading, start)) return;
    const then = grammar.standard === "nn" ? "då" : "da";
    report({
      start,
      end,
      messageId: "past",
      suggestions: [withCaseOf(text, then)],
    });
  },
});
