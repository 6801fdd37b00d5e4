import type { TextType } from "./text-type.js";

/** What a plan without the name has headings or labels for. */
const SECTIONS = [/^målgrupp/mu, /^(?:kanal|valg av kanal|val av kanal)/mu, /^(?:budskap|bodskap)/mu];

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
    const isNamed = /kommunikasjons(?:plan|strategi|tiltak)/i.test(`${title} ${path}`);
    if (!isNamed && !SECTIONS.every((section) => section.test(opening))) return undefined;
    return {
      confidence: 0.85,
      reason: {
        nb: "Teksten har budskap, målgrupper og kanaler.",
        nn: "Teksten har bodskap, målgrupper og kanalar.",
      },
    };
  },
};
