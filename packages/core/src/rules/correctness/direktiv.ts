import { defineDocumentRule } from "../../rule/rule.js";

/** Comments to klarsprak that name a rule that does not exist, or that hide nothing. */
export const direktiv = defineDocumentRule({
  id: "direktiv",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kommentarer som slår av regler", nn: "Kommentarar som slår av reglar" },
    rationale: {
      nb: "En kommentar kan slå av en regel for en del av teksten. Er navnet på regelen feil, eller er det ingenting å skjule lenger, gjør kommentaren bare teksten vanskeligere å vedlikeholde.",
      nn: "Ein kommentar kan slå av ein regel for ein del av teksten. Er namnet på regelen feil, eller er det ingenting å skjule lenger, gjer kommentaren berre teksten vanskelegare å halde ved like.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    unknown: {
      nb: "Ingen regel heter «{id}». Sjekk navnet i kommentaren.",
      nn: "Ingen regel heiter «{id}». Sjekk namnet i kommentaren.",
    },
    unused: {
      nb: "Kommentaren slår av en regel som ikke finner noe her. Den kan fjernes.",
      nn: "Kommentaren slår av ein regel som ikkje finn noko her. Han kan fjernast.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦<!-- klarsprak-disable finnes-ikke -->⟧\n\nVi har fått søknaden din.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "Vi svarer deg snart.\n\n⟦<!-- klarsprak-disable-file -->⟧",
        format: "markdown",
      },
      {
        language: "nn",
        text: "⟦<!-- klarsprak-disable-next-line finst-ikkje -- sitat -->⟧\n\nVi har fått søknaden din.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "<p>Vi svarar deg snart.</p>\n⟦<!-- klarsprak-disable -->⟧\n<p>Ring oss gjerne.</p>",
        format: "html",
      },
    ],
    good: [
      {
        language: "nb",
        text: "<!-- Husk å oppdatere prisen -->\n\nVi har fått søknaden din.",
        format: "markdown",
      },
      { language: "nb", text: "Vi har fått søknaden din.\n\n<!-- klarsprak-enable -->", format: "markdown" },
      { language: "nb", text: "<!-- klarspråk er bra -->\n\nVi svarer deg snart.", format: "markdown" },
      {
        language: "nn",
        text: "Vi har fått søknaden din.\n\n<!-- klarsprak-enable direktiv -->",
        format: "markdown",
      },
      { language: "nn", text: "<!-- Hugs prisen -->\n\nVi svarar deg snart.", format: "markdown" },
      { language: "nn", text: "Skriv klarsprak-disable i ein kommentar for å slå av ein regel." },
    ],
  },
  check({ directives, report }) {
    for (const { span, unknown, used } of directives) {
      for (const id of unknown) report({ span, messageId: "unknown", data: { id } });
      if (!used && unknown.length === 0) report({ span, messageId: "unused", severity: "info" });
    }
  },
});
