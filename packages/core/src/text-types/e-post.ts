import type { TextType } from "./text-type.js";

/** E-mail. */
export const epost: TextType = {
  id: "e-post",
  title: { nb: "e-post", nn: "e-post" },
  rules: {
    "mangler-mellomtitler": { options: { maxWords: 300 } },
    utropstegn: { options: { allowed: 1 } },
  },
  detect({ opening }) {
    if (
      !/^(?:fra|frå|til|emne|from|to|subject): /m.test(opening.slice(0, 400)) ||
      !/^(?:emne|subject): /m.test(opening.slice(0, 600))
    ) {
      return undefined;
    }
    return {
      confidence: 0.85,
      reason: { nb: "Teksten har linjer som «Emne:» øverst.", nn: "Teksten har linjer som «Emne:» øvst." },
    };
  },
};
