import type { TextType } from "./text-type.js";

/** How far down the line may stand that says where the text is published. */
const TOP = 300;
const LINE =
  /^(?:(?:kanal|publisert|publiseres|publisering|publiserast)(?: (?:på|i))?:?[ \t]+intranett|(?:publisert|publiseres|blir publisert) på intranettet)/mu;

/** News or guidance on the intranet. */
export const intranett: TextType = {
  id: "intranett",
  title: { nb: "intranett", nn: "intranett" },
  rules: {
    utropstegn: { options: { allowed: 1 } },
    "langt-avsnitt": { options: { maxSentences: 4, maxWords: 70 } },
  },
  detect({ path, title, opening }) {
    if (/intranett|ansattportal|(?:^|[/_. -])internnytt(?:[/_. -]|$)/i.test(path))
      return {
        confidence: 0.9,
        reason: {
          nb: "Navnet på filen eller mappen sier intranett.",
          nn: "Namnet på fila eller mappa seier intranett.",
        },
      };
    const isTitled = /^(?:nytt (?:på|frå|fra) intranettet|intranett|internnytt|internt)(?![\p{L}])/iu.test(
      title,
    );
    if (!isTitled && !LINE.test(opening.slice(0, TOP))) return undefined;
    return {
      confidence: 0.8,
      reason: {
        nb: "Teksten sier øverst at den er for intranettet.",
        nn: "Teksten seier øvst at ho er for intranettet.",
      },
    };
  },
};
