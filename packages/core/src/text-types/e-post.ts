import type { TextType } from "./text-type.js";

/** E-mail. */
export const epost: TextType = {
  id: "e-post",
  title: { nb: "e-post", nn: "e-post" },
  rules: {
    "mangler-mellomtitler": { options: { maxWords: 300 } },
    utropstegn: { options: { allowed: 1 } },
  },
  detect({ opening, path, document }) {
    const head = opening.slice(0, 600);
    const lines =
      head.match(/^(?:fra|frå|til|kopi|sendt|dato|emne|from|to|cc|sent|date|subject):[ \t]/gm) ?? [];
    if (lines.length > 1 && /^(?:emne|subject):[ \t]/m.test(head)) {
      return {
        confidence: 0.85,
        reason: { nb: "Teksten har linjer som «Emne:» øverst.", nn: "Teksten har linjer som «Emne:» øvst." },
      };
    }
    if (/^\s*(?:emne|subject):[ \t]*\S/.test(head)) {
      return {
        confidence: 0.75,
        reason: { nb: "Teksten begynner med «Emne:».", nn: "Teksten begynner med «Emne:»." },
      };
    }
    if (document.metadata.emne !== undefined || document.metadata.subject !== undefined) {
      return {
        confidence: 0.8,
        reason: { nb: "Teksten har et emne i toppen av filen.", nn: "Teksten har eit emne øvst i fila." },
      };
    }
    if (!/(?:^|[/_. -])e-?(?:post|mail)\d*(?:[/_. -]|$)|\.eml$/i.test(path)) return undefined;
    return {
      confidence: 0.85,
      reason: {
        nb: "Navnet på filen eller mappen sier e-post.",
        nn: "Namnet på fila eller mappa seier e-post.",
      },
    };
  },
};
