import { isReadInAct, reportMissing } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import { LEAST_WORDS, readDecision } from "../../decision/decision-letter.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { addressed } from "../../decision/text-blocks.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A start of the deadline that holds whatever the deadline is. */
const FROM_RECEIPT = { nb: "fra du fikk dette brevet", nn: "frå du fekk dette brevet" } as const;

/** A right to complain without a deadline, or with one that does not start when the reader got the letter. */
export const klagefrist = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "klagefrist",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Fristen for å klage", nn: "Fristen for å klage" },
    rationale: {
      nb: "Leseren må vite hvor lenge det går an å klage, og når fristen begynner. Den begynner når brevet er kommet fram, ikke den dagen det er datert. Hvor lang fristen er, kan variere fra lov til lov.",
      nn: "Lesaren må vite kor lenge det går an å klage, og når fristen tek til. Han tek til når brevet er kome fram, ikkje den dagen det er datert. Kor lang fristen er, kan variere frå lov til lov.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke klagefristen. Skriv hvor lang den er. Står den i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje klagefristen. Skriv kor lang han er. Står han i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
    fromLetterDate: {
      nb: "Fristen er regnet fra datoen på brevet («{words}»). Regn den fra den dagen leseren fikk brevet.",
      nn: "Fristen er rekna frå datoen på brevet («{words}»). Rekn han frå den dagen lesaren fekk brevet.",
    },
    noStart: {
      nb: "Vi fant ikke noe om når klagefristen begynner. Skriv for eksempel «fra du fikk dette brevet».",
      nn: "Vi fann ikkje noko om når klagefristen tek til. Skriv til dømes «frå du fekk dette brevet».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke plass i barnehagen⟧\n\nVi har avslått søknaden din. Du kan klage på vedtaket. Send klagen til oss.",
        better:
          "Du får ikke plass i barnehagen\n\nVi har avslått søknaden din. Du kan klage på vedtaket. Send klagen til oss.\n\nKlagefristen er [frist] fra du fikk dette brevet.",
        rewrite:
          "Du får ikke plass i barnehagen\n\nVi har avslått søknaden din. Du kan klage på vedtaket innen tre uker etter at du fikk dette brevet.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må betale gebyr\n\nDu kan klage på vedtaket innen tre uker ⟦fra datoen på brevet⟧. Send klagen til kommunen.",
        better:
          "Du må betale gebyr\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til kommunen.",
        rewrite:
          "Du må betale gebyr\n\nDu kan klage på vedtaket innen tre uker fra du fikk brevet. Send klagen til kommunen.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får parkeringsbevis\n\n⟦Klagefristen er tre uker.⟧\n\nSend klagen til oss på e-post.",
        rewrite: "Du får parkeringsbevis\n\nKlagefristen er tre uker fra du mottok vedtaket.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje plass i barnehagen⟧\n\nVi har avslege søknaden din. Du kan klage på vedtaket. Send klaga til oss.",
        better:
          "Du får ikkje plass i barnehagen\n\nVi har avslege søknaden din. Du kan klage på vedtaket. Send klaga til oss.\n\nKlagefristen er [frist] frå du fekk dette brevet.",
        rewrite:
          "Du får ikkje plass i barnehagen\n\nVi har avslege søknaden din. Du kan klage på vedtaket innan tre veker etter at du fekk dette brevet.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du må betale gebyr\n\nKlagefristen er tre veker ⟦frå datoen på vedtaket⟧. Send klaga til kommunen.",
        better:
          "Du må betale gebyr\n\nKlagefristen er tre veker frå du fekk dette brevet. Send klaga til kommunen.",
        rewrite:
          "Du må betale gebyr\n\nKlagefristen er tre veker frå du fekk vedtaket. Send klaga til kommunen.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke støttekontakt\n\nDu kan klage innen tre uker etter at brevet kom fram til deg.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke støttekontakt\n\nDu har rett til å klage\n\nFristen er seks uker fra den datoen du mottok vedtaket. Skriv til oss hvis du vil klage.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke støttekontakt\n\nDu kan klage innen fire uker fra brevet kom i posten.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Vedtak i klagesaken din\n\nDu får ikke medhold. Vedtaket er endelig, og du kan ikke klage videre.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje støttekontakt\n\nDu kan klage innan tre veker frå du fekk vedtaket.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje støttekontakt\n\nKlagefristen er tre veker, rekna frå dagen brevet kom fram.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje støttekontakt\n\nSlik klagar du\n\nDu må sende klaga innan seks veker etter at du fekk melding om vedtaket.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    const { document, facts, fragment, textType, type, metrics, standard, report } = context;
    if (fragment || textType !== "vedtak") return;
    const letter = readDecision(document, facts);
    if (letter.exempt || !letter.right) return;
    const severity = type.declared && isReadInAct("klagefrist", context) ? undefined : ("info" as const);
    for (const { block: at, reading, start, end } of letter.letterDates) {
      const words = reading.text.slice(start, end);
      const suggestions = [addressed(FROM_RECEIPT[standard], document, standard)];
      report({
        block: at,
        reading,
        start,
        end,
        messageId: "fromLetterDate",
        data: { words },
        severity,
        suggestions,
      });
    }
    if (!type.declared && metrics.words < LEAST_WORDS) return;
    if (!letter.deadline)
      reportMissing("klagefrist", context, letter, severity === undefined ? {} : { severity });
    else if (!letter.receipt && letter.letterDates.length === 0 && letter.rightBlock !== undefined) {
      report({ block: letter.rightBlock, messageId: "noStart", severity: "info" });
    }
  },
});
