import { isInAddress } from "../../document/prose-matches.js";
import { isInsideMark } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

// Four spaces and more are columns that somebody has set by hand, and so are those behind a label.
const SPACES = /(?<=[^\s\uFFFC:]) {2,3}(?=[^\s\uFFFC])/gu;

/** Two or three spaces between words. */
export const dobbeltMellomrom = defineBlockRule({
  id: "dobbelt-mellomrom",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Doble mellomrom", nn: "Doble mellomrom" },
    rationale: {
      nb: "Ett mellomrom mellom ordene er nok. Doble mellomrom gir ujevn tekst og kan dele linjen på feil sted.",
      nn: "Eitt mellomrom mellom orda er nok. Doble mellomrom gir ujamn tekst og kan dele linja på feil stad.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    double: {
      nb: "Her står det {count} mellomrom. Ett er nok.",
      nn: "Her står det {count} mellomrom. Eitt er nok.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du får svar⟦  ⟧innen tre uker.", better: "Du får svar innen tre uker." },
      {
        language: "nb",
        text: "Ring oss.⟦  ⟧Vi hjelper⟦   ⟧deg gjerne.",
        better: "Ring oss. Vi hjelper deg gjerne.",
      },
      { language: "nn", text: "Du får svar⟦  ⟧innan tre veker.", better: "Du får svar innan tre veker." },
      { language: "nn", text: "# Slik⟦  ⟧søkjer du", format: "markdown", better: "# Slik søkjer du" },
    ],
    good: [
      { language: "nb", text: "Du får svar innen tre uker.\nRing oss hvis du lurer på noe." },
      { language: "nb", text: "Telefon:      61 00 00 00      Mobil:      412 34 567" },
      { language: "nb", text: "Skriv `a  b` slik i malen.", format: "markdown" },
      { language: "nn", text: "Du får svar innan tre veker." },
      { language: "nn", text: "Ring oss.  \nVi hjelper deg.", format: "markdown" },
      { language: "nn", text: "<p>Du får svar   innan\n   tre veker.</p>", format: "html" },
    ],
  },
  check({ block, reading, report }) {
    const { text, map } = reading;
    if (block.kind === "code" || !text.includes("  ")) return;
    for (const match of text.matchAll(SPACES)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (isInsideMark(reading, range.start, ["code"]) || isInAddress(reading, range)) continue;
      // Around a tag of a template the spaces stand apart in the source, and the reader sees one.
      if (map.toSourceEdit(range) === undefined) continue;
      report({ ...range, messageId: "double", data: { count: match[0].length }, fix: " " });
    }
  },
});
