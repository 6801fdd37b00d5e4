import type { TextType } from "./text-type.js";

/** Nothing longer than this is a post. */
const LONGEST = 200;

/** What only a post says of itself and its readers. */
const SAYS_SO =
  /(?<![a-zà-ž])(?:i kommentarfeltet|(?:lik|følg) (?:og del|siden vår|sida vår|oss på (?:facebook|instagram))|del gjerne (?:innlegget|dette)|lenk(?:e|a|en|je|ja) i bio|tagg (?:en|ein|noen|nokon|vennen|venen)|skriv (?:en|ein) kommentar)(?![a-zà-ž])/u;

/** Post in social media. */
export const sosialeMedier: TextType = {
  id: "sosiale-medier",
  title: { nb: "sosiale medier", nn: "sosiale medium" },
  rules: {
    "mangler-mellomtitler": { severity: "off" },
    utropstegn: { options: { allowed: 1 } },
    emoji: { options: { allowed: 2 } },
    anfoersel: { severity: "off" },
  },
  detect({ path, opening, closing, words }) {
    if (/facebook|instagram|linkedin|(?:^|[/_. -])some(?:[/_. -]|$)|sosiale[-_ ]medi/i.test(path)) {
      return {
        confidence: 0.9,
        reason: {
          nb: "Navnet på filen eller mappen nevner sosiale medier.",
          nn: "Namnet på fila eller mappa nemner sosiale medium.",
        },
      };
    }
    if (words >= LONGEST) return undefined;
    const said = SAYS_SO.exec(opening)?.[0];
    if (said !== undefined) {
      return {
        confidence: 0.7,
        reason: { nb: `Teksten er kort og sier «${said}».`, nn: `Teksten er kort og seier «${said}».` },
      };
    }
    if ((closing.match(/(?:^|\s)#\p{L}/gu) ?? []).length < 2) return undefined;
    return {
      confidence: 0.6,
      reason: { nb: "Teksten er kort og har emneknagger.", nn: "Teksten er kort og har emneknaggar." },
    };
  },
};
