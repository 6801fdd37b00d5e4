import type { DocumentFormat } from "../../document/document.js";
import { defineDocumentRule } from "../../rule/rule.js";

const OF_AN_IMAGE =
  /^(?:et |eit )?(?:bilde|bilete|foto|fotografi|illustrasjon|ikon|grafikk|image|picture) (?:av|som viser|som syner|of)(?![a-zà-ž])/iu;
const FILE_NAME =
  /\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)$|^(?:img|dsc|image|bilde|bilete|foto|screenshot|skjermbilde|scan)[-_ ]?\d+$/i;
const ALONE = /^(?:bilde|bilete|foto|image|illustrasjon|logo|ikon)$/i;

/** What is said of a missing text, where that is not done by markup. */
const MISSING: Readonly<Partial<Record<DocumentFormat, string>>> = {
  docx: "missingDocument",
  odt: "missingDocument",
  pdf: "missingPdf",
};

/** Images without an alternative text, or with one that says nothing. */
export const altTekst = defineDocumentRule({
  id: "alt-tekst",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Alternativ tekst til bilder", nn: "Alternativ tekst til bilete" },
    rationale: {
      nb: "Den som ikke ser bildet, får lest opp den alternative teksten. Skriv kort hva bildet viser. Er det bare pynt, skal teksten være tom med vilje.",
      nn: "Den som ikkje ser biletet, får den alternative teksten lesen opp. Skriv kort kva biletet viser. Er det berre pynt, skal teksten vere tom med vilje.",
    },
    sources: ["Uutilsynet", "WCAG 1.1.1", "Sola kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Bildet har ingen alternativ tekst. Skriv kort hva det viser, eller la den være tom hvis bildet bare er pynt.",
      nn: "Biletet har ingen alternativ tekst. Skriv kort kva det viser, eller lat han vere tom dersom biletet berre er pynt.",
    },
    missingDocument: {
      nb: "Bildet har ingen alternativ tekst. Skriv kort hva det viser, eller velg at det er dekorativt.",
      nn: "Biletet har ingen alternativ tekst. Skriv kort kva det viser, eller vel at det er dekorativt.",
    },
    missingPdf: {
      nb: "Bildet har ingen alternativ tekst. Skriv kort hva det viser, i dokumentet som PDF-en er laget av.",
      nn: "Biletet har ingen alternativ tekst. Skriv kort kva det viser, i dokumentet som PDF-en er laga av.",
    },
    ofAnImage: {
      nb: "Skjermlesere sier selv at det er et bilde. Begynn med hva det viser.",
      nn: "Skjermlesarar seier sjølve at det er eit bilete. Byrj med kva det viser.",
    },
    fileName: {
      nb: "Den alternative teksten sier ikke hva bildet viser. Skriv det kort.",
      nn: "Den alternative teksten seier ikkje kva biletet viser. Skriv det kort.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: '<p>Her er rådhuset.</p>⟦<img src="a.jpg">⟧', format: "html" },
      {
        language: "nb",
        text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="⟦Bilde av rådhuset⟧">',
        format: "html",
      },
      {
        language: "nb",
        text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="⟦IMG_1234.jpg⟧">',
        format: "html",
      },
      { language: "nn", text: '<p>Her er rådhuset.</p>⟦<img src="a.jpg">⟧', format: "html" },
      {
        language: "nn",
        text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="⟦Bilete av rådhuset⟧">',
        format: "html",
      },
      {
        language: "nb",
        text: "Her er rådhuset.\n\n⟦![](media/image1.png)⟧",
        format: "markdown",
        looks: { description: "Bildet i dokumentet har ingen alternativ tekst." },
      },
      {
        language: "nn",
        text: "Her er rådhuset.\n\n⟦![](bilete)⟧",
        format: "markdown",
        looks: { description: "Biletet i PDF-en har ingen alternativ tekst.", format: "pdf" },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Her er rådhuset.\n\n![](media/image1.png)",
        format: "markdown",
        looks: {
          description:
            "Logoen i toppteksten har ingen alternativ tekst. Skjermlesere leser ikke toppteksten.",
          blocks: [{ block: 1, part: "header" }],
        },
      },
      {
        language: "nb",
        text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="Rådhuset på Lena i kveldslys">',
        format: "html",
      },
      { language: "nb", text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="">', format: "html" },
      { language: "nb", text: "Her er ingen bilder.", format: "text" },
      {
        language: "nn",
        text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="Rådhuset på Lena i kveldslys">',
        format: "html",
      },
      { language: "nn", text: '<p>Her er rådhuset.</p><img src="a.jpg" alt="">', format: "html" },
      { language: "nn", text: "Her er ingen bilete.", format: "text" },
    ],
  },
  check({ document, report }) {
    for (const block of document.blocks) {
      if (block.kind !== "image" || block.image === undefined || block.image.decorative) continue;
      const [reading] = block.readings;
      const text = reading.text.trim();
      // What stands in headers and footers is no part of what a screen reader reads.
      if (block.place?.part === "header" || block.place?.part === "footer") continue;
      if (block.image.missingAlt) report({ block, messageId: MISSING[document.format] ?? "missing" });
      else if (FILE_NAME.test(text) || ALONE.test(text)) {
        report({
          block,
          reading,
          start: 0,
          end: reading.text.length,
          messageId: "fileName",
          severity: "info",
        });
      } else if (OF_AN_IMAGE.test(text)) {
        report({
          block,
          reading,
          start: 0,
          end: reading.text.length,
          messageId: "ofAnImage",
          severity: "info",
        });
      }
    }
  },
});
