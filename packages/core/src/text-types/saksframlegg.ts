import type { TextType } from "./text-type.js";

/** A line of its own; a text that mentions a proposal is no case. */
const SECTION =
  /^(?:[^\n.!?|]{0,40} )?(?:saksframlegg|saksfremlegg|saksutredning|saksutgreiing|(?:forslag|framlegg) til vedtak|innstilling)(?:(?: [^\n.!?|]{0,30})?[:.]?$|:)/mu;

/** Case presented to politicians. */
export const saksframlegg: TextType = {
  id: "saksframlegg",
  title: { nb: "saksframlegg", nn: "saksframlegg" },
  rules: {
    "du-tiltale": { severity: "off" },
    "hva-skal-leser-gjoere": { severity: "off" },
    kontakt: { severity: "off" },
    // Who decides the case is to see the rule itself.
    "lov-sitat-lang": { severity: "off" },
  },
  detect({ opening, path }) {
    if (!SECTION.test(opening) && !/saksfr(?:a|e)mlegg/i.test(path)) return undefined;
    return {
      confidence: 0.82,
      reason: { nb: "Teksten har et forslag til vedtak.", nn: "Teksten har eit forslag til vedtak." },
    };
  },
};
