import type { Document } from "../../document/document.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { SourceReport } from "../../rule/rule-context.js";

/** A comment that speaks to klarsprak, whatever it says. */
const SPEAKS = /^\s*klarsprak-(\S+)/;
const KNOWN = /^(?:disable|enable|disable-next-line|disable-file)$/;

/** What is written to klarsprak in a text and cannot be followed: a rule, a command or a text type that does not exist. */
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
    command: {
      nb: "klarspråk kjenner ikke «klarsprak-{word}». Skriv «klarsprak-disable», «klarsprak-disable-next-line», «klarsprak-disable-file» eller «klarsprak-enable».",
      nn: "klarspråk kjenner ikkje «klarsprak-{word}». Skriv «klarsprak-disable», «klarsprak-disable-next-line», «klarsprak-disable-file» eller «klarsprak-enable».",
    },
    textType: {
      nb: "klarspråk kjenner ikke teksttypen «{type}». Skriv én av disse: {known}.",
      nn: "klarspråk kjenner ikkje teksttypen «{type}». Skriv éin av desse: {known}.",
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
        language: "nb",
        text: "⟦<!-- klarsprak-disble passiv -->⟧\n\nVi har fått søknaden din.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "---\n⟦type: vedtk⟧\n---\n\nVi har fått søknaden din.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "---\ntitle: Svar\n⟦type: brevet⟧\n---\n\nVi har fått søknaden frå deg.",
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
      { language: "nb", text: "---\ntype: brev\n---\n\nVi har fått søknaden din.", format: "markdown" },
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
  check({ document, directives, type, textTypes, report }) {
    for (const { span, unknown, used } of directives) {
      for (const id of unknown) report({ span, messageId: "unknown", data: { id } });
      if (!used && unknown.length === 0) report({ span, messageId: "unused", severity: "info" });
    }
    for (const { span, text } of document.comments) {
      const word = SPEAKS.exec(text)?.[1];
      if (word !== undefined && !KNOWN.test(word)) report({ span, messageId: "command", data: { word } });
    }
    const written = declaredType(document);
    if (written === undefined || type.origin === "option" || textTypes.includes(written.type)) return;
    const known = textTypes.join(", ");
    report({ span: written.span, messageId: "textType", data: { type: written.type, known } });
  },
});

/** The text type in the front matter, and the line where it stands. */
function declaredType({
  metadata,
  source,
}: Document): { readonly type: string; readonly span: SourceReport["span"] } | undefined {
  const type = metadata.type ?? metadata.teksttype;
  const line = /^(?:\ufeff?---[ \t]*\r?\n)(?:[^\n]*\n)*?((?:type|teksttype)[ \t]*:[^\r\n]*)/.exec(source);
  if (type === undefined || line === null) return undefined;
  const end = line[0].length;
  return { type, span: { start: end - line[1]!.length, end } };
}
