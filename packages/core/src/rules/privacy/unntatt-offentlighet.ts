import { defineDocumentRule } from "../../rule/rule.js";

const MARKING =
  /(?<![a-zà-ž])(?:u\.\s?off\.?(?![a-zà-ž])|unntatt (?:fra )?offentligh?et|unntatt offentleghe(?:i)?t|unnat(?:eke|eken|e) (?:frå )?offentlegheit|unnteke (?:frå )?offentlegheit|unntatt (?:fra |frå )?(?:offentlig innsyn|innsyn|offentleg innsyn))(?![a-zà-ž])/iu;
const PROVISION = /§|offl|off\.? ?l|offentlegl|offentlighetsl|fvl|forvaltningsl|jf\.? lov|\uFFFC/iu;

/** A marking that a document is exempt from public access, without the provision that allows it. */
export const unntattOffentlighet = defineDocumentRule({
  id: "unntatt-offentlighet",
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Merking uten bestemmelse", nn: "Merking utan føresegn" },
    rationale: {
      nb: "Når et dokument er unntatt, skal merkingen vise hvilken bestemmelse som gir grunn til det. Da kan andre kontrollere det.",
      nn: "Når eit dokument er unnateke, skal merkinga vise kva føresegn som gir grunn til det. Då kan andre kontrollere det.",
    },
    sources: ["offentleglova", "klarsprak"],
  },
  options: {},
  messages: {
    noProvision: {
      nb: "Merkingen viser ikke hvilken bestemmelse som gir grunn til å unnta dokumentet. Skriv den etter merkingen.",
      nn: "Merkinga viser ikkje kva føresegn som gir grunn til å gjere unntak for dokumentet. Skriv ho etter merkinga.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "⟦Unntatt offentlighet⟧\n\nReferat fra møte om personalsak" },
      { language: "nb", text: "Dato: 4. mai 2026\n⟦Unntatt offentlighet⟧\nTil kommunedirektøren" },
      { language: "nn", text: "⟦Unnateke offentlegheit⟧\n\nReferat frå møte om personalsak" },
      { language: "nn", text: "Dokumentet er ⟦unnateke offentlegheit⟧." },
    ],
    good: [
      { language: "nb", text: "Unntatt offentlighet, jf. offentleglova § 13\n\nReferat fra møte" },
      { language: "nb", text: "Unntatt offentlighet\nOffl. § 13" },
      { language: "nb", text: "Møtet er åpent for alle." },
      { language: "nn", text: "Unnateke offentlegheit, jf. offentleglova § 13\n\nReferat frå møte" },
      { language: "nn", text: "Unnateke offentlegheit\nOffl. § 13" },
      { language: "nn", text: "Møtet er ope for alle." },
    ],
  },
  collect({ reading }) {
    const match = /u(?:nn|\.)/i.test(reading.text) ? MARKING.exec(reading.text) : null;
    return match === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, value: undefined }];
  },
  check({ document, facts, report }) {
    for (const { block, reading, start, end } of facts) {
      const index = document.blocks.indexOf(block);
      const near = [document.blocks[index - 1], document.blocks[index + 1]].filter(
        (b) => b !== undefined && b.readings[0].text.length < 80,
      );
      if ([reading.text, ...near.map((b) => b!.readings[0].text)].some((text) => PROVISION.test(text)))
        continue;
      report({ block, reading, start, end, messageId: "noProvision" });
    }
  },
});
