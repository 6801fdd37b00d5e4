import type { TextType } from "./text-type.js";

/** A part of a text, such as a partial of a template: what a whole letter must have is not asked of it. */
export const utdrag: TextType = {
  id: "utdrag",
  title: { nb: "utdrag", nn: "utdrag" },
  rules: {},
  detect({ document }) {
    if (!document.template || document.blocks.some((block) => block.kind === "heading" && block.level === 1))
      return undefined;
    return {
      confidence: 0.5,
      reason: {
        nb: "Malen har ingen hovedoverskrift og er trolig en del av et brev.",
        nn: "Malen har inga hovudoverskrift og er truleg ein del av eit brev.",
      },
    };
  },
};
