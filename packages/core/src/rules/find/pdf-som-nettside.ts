import { defineBlockRule } from "../../rule/rule.js";

/** File types by the ending of an address, as a reader knows them. */
const FILE = /\.(pdf|docx?|odt|xlsx?|pptx?)(?:[?#].*)?$/i;
const NAMES: Readonly<Record<string, string>> = {
  pdf: "PDF",
  doc: "Word",
  docx: "Word",
  odt: "ODT",
  xls: "Excel",
  xlsx: "Excel",
  ppt: "PowerPoint",
  pptx: "PowerPoint",
};
const SAYS_TYPE =
  /(?<![a-zà-ž])(?:pdf|word|docx?|odt|excel|xlsx?|powerpoint|regneark|rekneark)(?![a-zà-ž])/iu;
/** What is made to be printed, filled in or kept as it was, and is no text for a page. */
const IS_FILE =
  /skjema|kart|tegning|teikning|protokoll|møtebok|innkalling|saksliste|sakspapir|rapport|årsmelding|regnskap|rekneskap|brosjyre|plakat|vedlegg|planbeskrivelse|planskildring|førespegn|bestemmelser|føresegner|faktura|søknad|avtale/iu;
const PAGES: ReadonlySet<string> = new Set(["nettside", "intranett"]);

/** Links from a page to a file: that it is one must be told, and often a page would be better. */
export const pdfSomNettside = defineBlockRule({
  id: "pdf-som-nettside",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["lenketekst"],
  docs: {
    title: { nb: "Lenke til fil i stedet for nettside", nn: "Lenkje til fil i staden for nettside" },
    rationale: {
      nb: "En fil er tung å lese på telefon, og skjermlesere har ofte vansker med den. Skriv innholdet på en nettside når du kan. Må det være en fil, så si det i lenken, slik at ingen blir overrasket.",
      nn: "Ei fil er tung å lese på telefon, og skjermlesarar har ofte vanskar med ho. Skriv innhaldet på ei nettside når du kan. Må det vere ei fil, så sei det i lenkja, slik at ingen blir overraska.",
    },
    sources: ["Uutilsynet", "Tilgjengelighetsmerket"],
  },
  options: {},
  messages: {
    fileType: {
      nb: "Lenken åpner en fil, men sier det ikke. Skriv filtypen i lenken: «({type})».",
      nn: "Lenkja opnar ei fil, men seier det ikkje. Skriv filtypen i lenkja: «({type})».",
    },
    page: {
      nb: "Lenken åpner en fil ({type}). Kan innholdet stå på en nettside, er det lettere å lese for alle.",
      nn: "Lenkja opnar ei fil ({type}). Kan innhaldet stå på ei nettside, er det lettare å lese for alle.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "Les [⟦reglene for utleie⟧](https://eksempel.kommune.no/regler.pdf).",
        better: "Les [reglene for utleie (PDF)](https://eksempel.kommune.no/regler.pdf).",
        rewrite: "Les [reglene for utleie](https://eksempel.kommune.no/regler).",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<p>Fyll ut <a href="/filer/soknad.docx?v=2">⟦søknad om plass⟧</a>.</p>',
        better: '<p>Fyll ut <a href="/filer/soknad.docx?v=2">søknad om plass (Word)</a>.</p>',
      },
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "- [⟦Prisene for 2027 (PDF)⟧](/priser.pdf)",
        rewrite: "- [Prisene for 2027](/priser)",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "markdown",
        text: "Les [⟦reglane for utleige⟧](https://eksempel.kommune.no/reglar.pdf).",
        better: "Les [reglane for utleige (PDF)](https://eksempel.kommune.no/reglar.pdf).",
        rewrite: "Les [reglane for utleige](https://eksempel.kommune.no/reglar).",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<p>Fyll ut <a href="/filer/soknad.docx?v=2">⟦søknad om plass⟧</a>.</p>',
        better: '<p>Fyll ut <a href="/filer/soknad.docx?v=2">søknad om plass (Word)</a>.</p>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "markdown",
        text: "- [⟦Prisane for 2027 (PDF)⟧](/prisar.pdf)",
        rewrite: "- [Prisane for 2027](/prisar)",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "Se [kart over området (PDF)](/kart.pdf), og les mer på [siden om planen](/plan).",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<p><a href="/skjema.pdf">Skjema på papir (pdf, 2 sider)</a></p>',
      },
      { language: "nb", textType: "brev", format: "markdown", text: "Les [reglene](/regler.pdf)." },
      {
        language: "nn",
        textType: "nettside",
        format: "markdown",
        text: "Sjå [kart over området (PDF)](/kart.pdf), og les meir på [sida om planen](/plan).",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<p><a href="/skjema.pdf">Skjema på papir (pdf, 2 sider)</a></p>',
      },
      { language: "nn", textType: "brev", format: "markdown", text: "Les [reglane](/reglar.pdf)." },
    ],
  },
  check({ block, reading, textType, report }) {
    if (!PAGES.has(textType) || block.kind === "code") return;
    const { text, marks } = reading;
    for (const { kind, start, end, href = "" } of marks) {
      const type = kind === "link" ? NAMES[FILE.exec(href)?.[1]?.toLowerCase() ?? ""] : undefined;
      const shown = text.slice(start, end);
      if (type === undefined || shown.trim() === "" || shown.includes("\uFFFC")) continue;
      if (!SAYS_TYPE.test(shown) && !SAYS_TYPE.test(text.slice(end, end + 20))) {
        const to = start + shown.trimEnd().length;
        const added = ` (${type})`;
        report({
          start,
          end,
          messageId: "fileType",
          data: { type },
          suggestions: [
            {
              text: shown.trimEnd() + added,
              edits: [{ start: to - 1, end: to, text: text.slice(to - 1, to) + added }],
            },
          ],
        });
      } else if (!IS_FILE.test(shown) && !IS_FILE.test(href)) {
        report({ start, end, messageId: "page", data: { type }, severity: "info" });
      }
    }
  },
});
