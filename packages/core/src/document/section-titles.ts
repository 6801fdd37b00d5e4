import type { AnnotatedBlock } from "./block.js";

/** The text of the heading each block stands under, in lower case; blocks before the first heading are left out. */
export function sectionTitles(blocks: readonly AnnotatedBlock[]): ReadonlyMap<AnnotatedBlock, string> {
  const titles = new Map<AnnotatedBlock, string>();
  let title: string | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") title = block.readings[0].text.toLowerCase();
    if (title !== undefined) titles.set(block, title);
  }
  return titles;
}

/** Whether a heading opens a part where references to acts belong: the rules, the complaint, the right to see documents. */
export function isAboutRules(title: string | undefined): boolean {
  return (
    title !== undefined &&
    /klag|regl|regel|lov|paragraf|§|hjemmel|heimel|innsyn|rettslig|rettsleg|forskrift|personvern|personopplysning/.test(
      title,
    )
  );
}
