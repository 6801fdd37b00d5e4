import type { TextType } from "./text-type.js";

const DECISION =
  /\b(vi har (?:derfor )?(?:innvilget|avslått|vedtatt|bestemt|innvilga|avslege|vedteke|bestemt)|(?:har fått|har ikke fått|har ikkje fått) (?:innvilget|innvilga|avslag|plass|støtte|redusert)|(?:søknaden|søknaden din|klagen|klaga) (?:din )?(?:er|blir|vert|ble|vart|blei) (?:derfor )?(?:innvilget|avslått|innvilga|avslege)|vedtak om|vi avslår|vi innvilger|vi innvilgar)\b/;
const LEGAL =
  /\b(enkeltvedtak|vedtaket|vedtaket er gjort etter|klagerett|rett til å klage|kan klage|påklages|påklagast|klagefrist(?:en)?|forvaltningslov(?:en|a))\b/;

/** Decision letter: an enkeltvedtak with what the law wants in it. */
export const vedtak: TextType = {
  id: "vedtak",
  title: { nb: "vedtaksbrev", nn: "vedtaksbrev" },
  rules: {
    "lang-setning": { options: { infoOver: 20, warnOver: 30 } },
    liks: { severity: "info" },
    "lov-midt-i-setning": { severity: "info" },
    "du-tiltale": { severity: "info" },
    "viktigst-foerst": { severity: "warning" },
  },
  detect({ title, opening, closing }) {
    const decided =
      DECISION.test(opening) || /\b(vedtak|avslag|innvilg|avslått|avgjerd|avgjørelse)/i.test(title);
    const appeal = LEGAL.test(closing) || LEGAL.test(opening);
    if (!decided || !appeal) return undefined;
    return {
      confidence: 0.8,
      reason: {
        nb: "Teksten forteller om en avgjørelse og om retten til å klage.",
        nn: "Teksten fortel om ei avgjerd og om retten til å klage.",
      },
    };
  },
};
