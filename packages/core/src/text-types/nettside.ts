import type { TextType } from "./text-type.js";

/** Web page. */
export const nettside: TextType = {
  id: "nettside",
  title: { nb: "nettside", nn: "nettside" },
  rules: {
    "langt-avsnitt": { options: { maxSentences: 4, maxWords: 70 } },
  },
  detect({ document, path }) {
    if (document.format !== "html") return undefined;
    if (
      document.title === undefined &&
      document.declaredLanguage === undefined &&
      !/nettside|\bweb\b/.test(path)
    )
      return undefined;
    return {
      confidence: 0.6,
      reason: { nb: "Teksten er en hel HTML-side.", nn: "Teksten er ei heil HTML-side." },
    };
  },
};
