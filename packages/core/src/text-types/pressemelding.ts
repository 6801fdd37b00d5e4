import type { TextType } from "./text-type.js";

/** The letterhead and the date may stand above the word; a plan that mentions a press release further down is none. */
const TOP = 300;

/** Press release. */
export const pressemelding: TextType = {
  id: "pressemelding",
  title: { nb: "pressemelding", nn: "pressemelding" },
  rules: {
    "du-tiltale": { severity: "off" },
    // Who, what, when and where take more room than the lead of a web page has.
    ingress: { options: { maxCharacters: 300 } },
  },
  detect({ title, opening, closing, path }) {
    const isNamed =
      /pressemelding/i.test(title) ||
      /^pressemelding(?![\p{L}])/mu.test(opening.slice(0, TOP)) ||
      /^pressekontakt(?:ar|er)?(?![\p{L}])/mu.test(closing) ||
      /pressemelding[^/]*$/i.test(path);
    if (!isNamed) return undefined;
    return {
      confidence: 0.85,
      reason: { nb: "Teksten kaller seg pressemelding.", nn: "Teksten kallar seg pressemelding." },
    };
  },
};
