import type { TextType } from "./text-type.js";

/** Public notice: a hearing, a plan, a road that closes. */
export const kunngjoring: TextType = {
  id: "kunngjoring",
  title: { nb: "kunngjøring", nn: "kunngjering" },
  rules: { "du-tiltale": { severity: "off" } },
  detect({ title, opening, path }) {
    const named = /\b(?:kunngjøring|kunngjering|offentlig ettersyn|offentleg ettersyn|varsel om oppstart)\b/i;
    if (
      !named.test(title) &&
      !named.test(opening.slice(0, 400)) &&
      !/kunngj(?:ø|oe|o)ring|kunngjering/i.test(path)
    )
      return undefined;
    return {
      confidence: 0.82,
      reason: { nb: "Teksten kaller seg kunngjøring.", nn: "Teksten kallar seg kunngjering." },
    };
  },
};
