import type { DetectionInput, TextType } from "./text-type.js";

/** A title that says no to access: «Avslag på innsyn», «Du får ikkje innsyn i dokumentet». */
const TITLE =
  /innsyn[a-zà-ž]*[^.!?]{0,60}(?:avsl|nekt|unntatt|unnateke)|(?:avsl[a-zà-ž]+|nekt[a-zà-ž]+|(?:får|kan) (?:[a-zà-ž]+ ){0,2}(?:ikke|ikkje)(?: få)?|delvis|(?:du|dere|de) får (?:bare|berre))[^.!?]{0,60}innsyn/iu;

/** A title about refusals, or about the complaint over one: «Klage på avslag på innsyn», «Slik klager du». */
const ABOUT_REFUSALS = /(?<![a-zà-ž])(?:klag|oversend|hva er|kva er|slik|har du)/iu;

/** A sentence that says no to access. */
const REFUSED =
  /(?<![a-zà-ž])(?:(?:avslår|avslått|avslege|avviser|avvist) [^.!?\n]{0,60}innsyn|(?:kravet|søknaden|begjæringen|førespurnaden|forespørselen) (?:ditt |din |deres |dykkar )?om (?:dokument)?innsyn[^.!?\n]{0,40}(?:er|blir|vert|ble|blei|vart) (?:derfor |difor |dessverre |diverre |delvis )?(?:avsl|avvist)|(?:kan|vil|får) (?:[a-zà-ž]+ ){0,2}(?:ikke|ikkje) (?:gi|gje|få) (?:[a-zà-ž]+ ){0,2}innsyn i)/iu;

/** Refusal of access to documents. */
export const innsynsavslag: TextType = {
  id: "innsynsavslag",
  title: { nb: "avslag på innsyn", nn: "avslag på innsyn" },
  rules: {
    "lang-setning": { options: { infoOver: 20, maxWords: 30 } },
    liks: { severity: "info" },
    "passiv-andel": { severity: "info" },
    // The provision is what the letter is about.
    "lov-midt-i-setning": { severity: "off" },
    "innledende-lovhenvisning": { severity: "info" },
    venstretung: { severity: "info" },
    "du-tiltale": { severity: "info" },
    jargong: { severity: "info" },
  },
  detect({ title, opening, document, words }: DetectionInput) {
    if (document.format === "html" && words > 600) return undefined;
    // What is longer is the first paragraph of a text without a title.
    const hasTitle = title.length <= 150;
    if (hasTitle && ABOUT_REFUSALS.test(title)) return undefined;
    const byTitle = hasTitle && TITLE.test(title);
    if (!byTitle && !REFUSED.test(opening)) return undefined;
    return byTitle
      ? {
          confidence: 0.9,
          reason: {
            nb: "Overskriften sier nei til et krav om innsyn.",
            nn: "Overskrifta seier nei til eit krav om innsyn.",
          },
        }
      : {
          confidence: 0.85,
          reason: {
            nb: "Teksten sier nei til et krav om innsyn.",
            nn: "Teksten seier nei til eit krav om innsyn.",
          },
        };
  },
};
