import type { TextType } from "./text-type.js";

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
  detect({ path, closing, words }) {
    const named = /facebook|instagram|linkedin|some[-_]|sosiale[-_ ]medi/i.test(path);
    const tagged = words < 200 && (closing.match(/(?:^|\s)#\p{L}/gu) ?? []).length >= 2;
    if (!named && !tagged) return undefined;
    return named
      ? {
          confidence: 0.9,
          reason: { nb: "Filnavnet nevner sosiale medier.", nn: "Filnamnet nemner sosiale medium." },
        }
      : {
          confidence: 0.6,
          reason: { nb: "Teksten er kort og har emneknagger.", nn: "Teksten er kort og har emneknaggar." },
        };
  },
};
