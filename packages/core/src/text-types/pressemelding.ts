import type { TextType } from "./text-type.js";

/** Press release. */
export const pressemelding: TextType = {
  id: "pressemelding",
  title: { nb: "pressemelding", nn: "pressemelding" },
  rules: { "du-tiltale": { severity: "off" } },
  detect({ opening, path }) {
    if (!/\bpresse(?:melding|kontakt)\b/.test(opening) && !/pressemelding/i.test(path)) return undefined;
    return {
      confidence: 0.85,
      reason: { nb: "Teksten kaller seg pressemelding.", nn: "Teksten kallar seg pressemelding." },
    };
  },
};
