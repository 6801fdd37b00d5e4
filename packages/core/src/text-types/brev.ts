import type { TextType } from "./text-type.js";

/** Letter to a person or an organisation. */
export const brev: TextType = {
  id: "brev",
  title: { nb: "brev", nn: "brev" },
  rules: {},
  detect({ closing }) {
    if (
      !/\b(?:med )?(?:vennlig hilsen|venleg helsing|beste hilsen|beste helsing|hilsen|helsing)\b/.test(
        closing,
      )
    )
      return undefined;
    return {
      confidence: 0.55,
      reason: { nb: "Teksten slutter med en hilsen.", nn: "Teksten sluttar med ei helsing." },
    };
  },
};
