import type { TextType } from "./text-type.js";

/** News or guidance on the intranet. */
export const intranett: TextType = {
  id: "intranett",
  title: { nb: "intranett", nn: "intranett" },
  rules: {
    utropstegn: { options: { allowed: 1 } },
    "langt-avsnitt": { options: { maxSentences: 4, maxWords: 70 } },
  },
  detect({ path }) {
    if (!/intranett/i.test(path)) return undefined;
    return { confidence: 0.9, reason: { nb: "Filnavnet sier intranett.", nn: "Filnamnet seier intranett." } };
  },
};
