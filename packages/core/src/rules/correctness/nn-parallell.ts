import type { AnnotatedBlock } from "../../document/block.js";
import type { Document } from "../../document/document.js";
import { areVersions, type ParallelMatch } from "../../document/parallel-paragraphs.js";
import { opening } from "../../document/sentence.js";
import { fieldKey, type StatedFact, statedFacts } from "../../document/stated-facts.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Counterpart } from "../../rule/rule-context.js";

/** From so many facts on, two texts that share none are two texts and not two versions of one. */
const LEAST_FACTS = 4;

/** A paragraph, date, amount, provision, length of time or field that only one of the two versions has. */
export const nnParallell = defineDocumentRule<Record<string, never>, StatedFact>({
  id: "nn-parallell",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Bokmål og nynorsk sier det samme", nn: "Bokmål og nynorsk seier det same" },
    rationale: {
      nb: "Når et brev finnes på bokmål og nynorsk, skal avsnitt, datoer, beløp, frister og paragrafer være de samme i begge. Ofte blir den ene teksten rettet og den andre glemt. klarsprak kjenner igjen de to på navnet: «brev.md» eller «brev-nb.md» og «brev-nn.md», eller samme filnavn i mappene «nb» og «nn».",
      nn: "Når eit brev finst på bokmål og nynorsk, skal avsnitt, datoar, beløp, fristar og paragrafar vere dei same i begge. Ofte blir den eine teksten retta og den andre gløymd. klarsprak kjenner att dei to på namnet: «brev.md» eller «brev-nb.md» og «brev-nn.md», eller same filnamn i mappene «nb» og «nn».",
    },
    sources: ["språklova", "klarsprak"],
  },
  options: {},
  messages: {
    fact: {
      nb: "Vi fant ikke «{words}» i {file}. Sjekk at bokmål og nynorsk sier det samme.",
      nn: "Vi fann ikkje «{words}» i {file}. Sjekk at bokmål og nynorsk seier det same.",
    },
    paragraph: {
      nb: "Vi fant ikke dette avsnittet i {file}. Sjekk at bokmål og nynorsk sier det samme.",
      nn: "Vi fann ikkje dette avsnittet i {file}. Sjekk at bokmål og nynorsk seier det same.",
    },
    field: {
      nb: "Vi fant ikke feltet {words} i {file}. Sjekk at bokmål og nynorsk har de samme feltene.",
      nn: "Vi fann ikkje feltet {words} i {file}. Sjekk at bokmål og nynorsk har dei same felta.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må svare innen ⟦4. mai 2026⟧. Gebyret er 500 kroner.",
        counterpart: "Du må svare innan 11. mai 2026. Gebyret er 500 kroner.",
        rewrite: "Du må svare innen 11. mai 2026. Gebyret er 500 kroner.",
      },
      {
        language: "nb",
        text: "# Vedtak\n\nVi bruker forvaltningsloven ⟦§ 28⟧. Du kan klage innen ⟦tre uker⟧.",
        format: "markdown",
        counterpart: "Vi bruker forvaltningslova § 29. Du kan klage innan seks veker.",
        rewrite: "# Vedtak\n\nVi bruker forvaltningsloven § 29. Du kan klage innen seks uker.",
      },
      {
        language: "nb",
        text: "Hei {{fornavn}}!\n\nDu får ⟦{{belop}}⟧ kroner fra {{dato}}.",
        template: true,
        counterpart: "Hei {{ fornavn }}!\n\nDu får {{sum}} kroner frå {{dato}}.",
        rewrite: "Hei {{fornavn}}!\n\nDu får {{sum}} kroner fra {{dato}}.",
      },
      {
        language: "nb",
        text: "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren.\n\n⟦Du kan ringe⟧ servicekontoret hvis adressen eller opplysningene dine endrer seg underveis.",
        counterpart: "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren.",
        rewrite: "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren.",
      },
      {
        language: "nn",
        text: "Du må svare innan 4. mai 2026. Gebyret er ⟦5000 kroner⟧.",
        counterpart: "Du må svare innen 4. mai. Gebyret er 500 kroner.",
        rewrite: "Du må svare innan 4. mai 2026. Gebyret er 500 kroner.",
      },
      {
        language: "nn",
        text: "- Vi svarar innan ⟦fire veker⟧.\n- Du kan klage etter §§ 28 og ⟦§ 34⟧.",
        format: "markdown",
        counterpart: "Vi svarer innen 14 dager. Du kan klage etter § 28.",
        rewrite: "- Vi svarar innan to veker.\n- Du kan klage etter § 28.",
      },
      {
        language: "nn",
        text: "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren.\n\n⟦Du kan ringje⟧ servicekontoret dersom adressa eller opplysningane dine endrar seg undervegs.",
        counterpart: "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren.",
        rewrite: "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren.",
      },
      {
        language: "nn",
        text: "Hei {{fornamn}}!\n\nDu får svar innan ⟦{{frist}}⟧.",
        template: true,
        counterpart: "Hei {{fornamn}}!\n\nDu får svar innen 1. juni.",
        rewrite: "Hei {{fornamn}}!\n\nDu får svar 1. juni.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du må svare innen 4. mai 2026, det vil si innen to uker. Gebyret er kr 1 500 etter § 3-2.",
        counterpart:
          "Du må svare innan 14 dagar, det vil seie 04.05.2026. Gebyret er 1500 kroner etter § 3-2.",
      },
      { language: "nb", text: "Du må svare innen 4. mai 2026." },
      {
        language: "nb",
        text: "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren. Du kan ringe servicekontoret hvis adressen eller opplysningene dine endrer seg underveis.",
        counterpart:
          "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren.\n\nDu kan ringje servicekontoret dersom adressa eller opplysningane dine endrar seg undervegs.",
      },
      {
        language: "nb",
        text: "Svar innen 4. mai. Gebyret er 500 kroner etter § 1, og du kan klage innen tre uker.",
        counterpart: "Dette er ein heilt annan tekst.",
      },
      {
        language: "nn",
        text: "Du må svare innan 4. mai 2026, det vil seie innan to veker. Gebyret er kr 1 500 etter § 3-2.",
        counterpart: "Du må svare innen 14 dager, det vil si 04.05.2026. Gebyret er 1500 kroner etter § 3-2.",
      },
      { language: "nn", text: "Du må svare innan 4. mai 2026." },
      {
        language: "nn",
        text: "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren. Du kan ringje servicekontoret dersom adressa eller opplysningane dine endrar seg undervegs.",
        counterpart:
          "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren.\n\nDu kan ringe servicekontoret hvis adressen eller opplysningene dine endrer seg underveis.",
      },
      {
        language: "nn",
        text: "Hei {{namn}}! {{> slutt-nn}}",
        template: true,
        counterpart: "Hei {{ namn }}! {{> slutt-nb}}",
      },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code") return [];
    return statedFacts(reading.text).map((fact) => ({ start: fact.start, end: fact.end, value: fact }));
  },
  check({ document, facts, counterpart, report }) {
    const other = counterpart();
    if (other === undefined) return;
    const paragraphs = matchParagraphs(document, other);
    if (!other.isNamed && !areVersions(paragraphs.map(({ match }) => match))) return;
    const told = new Set<string>();
    const missing = facts.filter(({ value }) => !other.statements.has(value));
    if (missing.length >= LEAST_FACTS && missing.length === facts.length) return;
    for (const { block, reading, start, end, value } of missing) {
      if (told.has(value.key)) continue;
      told.add(value.key);
      const words = reading.text.slice(start, end);
      report({ block, reading, start, end, messageId: "fact", data: { words, file: other.name } });
    }
    for (const { span, text } of document.placeholders) {
      const key = fieldKey(text);
      if (key === undefined || told.has(key) || other.fields.has(key)) continue;
      told.add(key);
      report({ span, messageId: "field", data: { words: text, file: other.name } });
    }
    const lacking = paragraphs.filter(({ match }) => match === "missing");
    // What lacks more than it has is another text.
    if (lacking.length > paragraphs.filter(({ match }) => match === "found").length) return;
    for (const { block } of lacking) {
      const [reading] = block.readings;
      const { start, end } = opening(reading.sentences[0]!);
      report({
        block,
        reading,
        start,
        end,
        messageId: "paragraph",
        about: "block",
        data: { file: other.name },
      });
    }
  },
});

/** Paragraphs and list items with what is found of each in the other version. */
function matchParagraphs(
  { blocks }: Pick<Document, "blocks">,
  { paragraphs }: Counterpart,
): readonly { readonly block: AnnotatedBlock; readonly match: ParallelMatch }[] {
  return blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "list-item")
    .map((block) => {
      const matches = block.readings.map(({ text }) => paragraphs.match(text));
      const match = MATCHES.find((one) => matches.includes(one)) ?? "too-short";
      return { block, match };
    });
}

/** Of several ways through a paragraph the best counts. */
const MATCHES: readonly ParallelMatch[] = ["found", "unsure", "missing"];
