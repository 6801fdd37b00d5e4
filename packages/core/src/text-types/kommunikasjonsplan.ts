import type { TextType } from "./text-type.js";

/** Communications plan: goal, message, target groups, channels, who does what. */
export const kommunikasjonsplan: TextType = {
  id: "kommunikasjonsplan",
  title: { nb: "kommunikasjonsplan", nn: "kommunikasjonsplan" },
  rules: {
    versaler: { severity: "off" },
    "du-tiltale": { severity: "off" },
    "hva-skal-leser-gjoere": { severity: "off" },
  },
  detect({ title, opening, path }) {
    if (
      !/kommunikasjons(?:plan|strategi|tiltak)/i.test(`${title} ${path}`) &&
      !(/målgrupp/.test(opening) && /kanal/.test(opening) && /budskap/.test(opening))
    ) {
      return undefined;
    }
    return {
      confidence: 0.85,
      reason: {
        nb: "Teksten har budskap, målgrupper og kanaler.",
        nn: "Teksten har bodskap, målgrupper og kanalar.",
      },
    };
  },
};
