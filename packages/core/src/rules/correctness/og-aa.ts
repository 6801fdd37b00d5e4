import { isForeign } from "../../document/quotation.js";
import { mayMistakeMarker, mistakenMarkers } from "../../grammar/infinitive-marker.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «og» where «å» belongs, and the other way round. */
export const ogAa = defineSentenceRule({
  id: "og-aa",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«Og» eller «å»", nn: "«Og» eller «å»" },
    rationale: {
      nb: "«Å» står foran et verb i infinitiv: «Husk å sende skjemaet». «Og» binder sammen to like ledd: «Du sitter og venter». De to lyder likt og blir lett forvekslet.",
      nn: "«Å» står framfor eit verb i infinitiv: «Hugs å sende skjemaet». «Og» bind saman to like ledd: «Du sit og ventar». Dei to lyder likt og blir lett forveksla.",
    },
    sources: ["Språkrådet", "kommunale skriveregler"],
  },
  options: {},
  messages: {
    conjunction: {
      nb: "Her skal det stå «å», siden «{verb}» er infinitiv.",
      nn: "Her skal det stå «å», sidan «{verb}» er infinitiv.",
    },
    marker: {
      nb: "Etter «å» må verbet stå i infinitiv. Skriv «{correct}».",
      nn: "Etter «å» må verbet stå i infinitiv. Skriv «{correct}».",
    },
    joins: {
      nb: "Her skal det stå «og», som binder sammen to ledd.",
      nn: "Her skal det stå «og», som bind saman to ledd.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Husk ⟦og sende⟧ skjemaet til oss.", better: "Husk å sende skjemaet til oss." },
      {
        language: "nb",
        text: "Du har rett til ⟦og klage⟧ på vedtaket.",
        better: "Du har rett til å klage på vedtaket.",
      },
      {
        language: "nb",
        text: "Du kan ikke bygge uten ⟦og søke⟧ først.",
        better: "Du kan ikke bygge uten å søke først.",
      },
      {
        language: "nb",
        text: "Det er viktig ⟦og svare⟧ innen fristen.",
        better: "Det er viktig å svare innen fristen.",
      },
      { language: "nb", text: "Mange sitter ⟦å venter⟧ på svar.", better: "Mange sitter og venter på svar." },
      { language: "nb", text: "Du må huske ⟦å sender⟧ skjemaet.", better: "Du må huske å sende skjemaet." },
      { language: "nn", text: "Hugs ⟦og sende⟧ skjemaet til oss.", better: "Hugs å sende skjemaet til oss." },
      {
        language: "nn",
        text: "Du har rett til ⟦og klage⟧ på vedtaket.",
        better: "Du har rett til å klage på vedtaket.",
      },
      {
        language: "nn",
        text: "Du kan ikkje byggje utan ⟦og søkje⟧ først.",
        better: "Du kan ikkje byggje utan å søkje først.",
      },
      { language: "nn", text: "Mange sit ⟦å ventar⟧ på svar.", better: "Mange sit og ventar på svar." },
    ],
    good: [
      { language: "nb", text: "Husk å sende skjemaet, og prøv å svare innen fristen." },
      { language: "nb", text: "Du må logge på og sende skjemaet. Du kan søke om og få støtte." },
      { language: "nb", text: "Mange sitter og venter på svar, og noen må ut og handle." },
      { language: "nb", text: "Vi skal prøve og feile. Fra og med mai er det argumenter for og imot." },
      { language: "nb", text: "Vi takker for hjelpen og klage kan sendes til oss. Kom inn og ta plass." },
      { language: "nb", text: "Vær så snill å lukke døra. Skjemaet blir liggende og vente." },
      { language: "nn", text: "Hugs å sende skjemaet, og prøv å svare innan fristen." },
      {
        language: "nn",
        text: "Du må logge på og sende skjemaet. Frå og med mai er det grunnar for og imot.",
      },
      { language: "nn", text: "Mange sit og ventar på svar, og nokre må ut og handle." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code") return;
    if (!mayMistakeMarker(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { at, kind, corrections } of mistakenMarkers(grammar)) {
      const { start, text } = tokens[at]!;
      if (isForeign(reading, start)) continue;
      const isCapital = text !== text.toLowerCase();
      if (isCapital) continue;
      const first = corrections[0]!;
      report({
        start,
        end: tokens[at + 1]!.end,
        messageId: kind === "conjunction" ? "conjunction" : first.text === "og" ? "joins" : "marker",
        data: { verb: tokens[at + 1]!.text, correct: first.text },
        suggestions: corrections.map((correction) => ({
          text: correction.last === at ? `${correction.text} ${tokens[at + 1]!.text}` : correction.text,
          edits: [{ start, end: tokens[correction.last]!.end, text: correction.text }],
        })),
      });
    }
  },
});
