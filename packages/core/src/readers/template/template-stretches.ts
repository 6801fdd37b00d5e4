import type { Span } from "../../text/span.js";
import { closeNameOf } from "./branch-tree.js";
import { scanTemplate } from "./scan-template.js";
import type { TemplateTag } from "./template-tag.js";

/**
 * The arms of the blocks of a template: each from its opening tag to the tag that ends it. What does not close gives
 * nothing.
 */
export function templateStretches(source: string, from: number): readonly Span[] {
  const { tags } = scanTemplate(source, {
    from,
    placeholders: [],
    markupComments: false,
    linkLabels: new Set(),
  });
  const stretches: Span[] = [];
  const openNames = new Map<string, number>();
  const open: { readonly name: string; readonly arms: Span[]; tag: TemplateTag }[] = [];
  for (const tag of tags) {
    const top = open.at(-1);
    if (tag.kind === "open") {
      const name = closeNameOf(tag);
      open.push({ name, arms: [], tag });
      openNames.set(name, (openNames.get(name) ?? 0) + 1);
    } else if (tag.kind === "else" && top !== undefined) {
      top.arms.push({ start: top.tag.start, end: tag.start });
      top.tag = tag;
    } else if (tag.kind === "close" && openNames.get(tag.name)) {
      for (let closed = open.pop(); closed !== undefined; closed = open.pop()) {
        openNames.set(closed.name, openNames.get(closed.name)! - 1);
        if (closed.name !== tag.name) continue;
        stretches.push(...closed.arms, { start: closed.tag.start, end: tag.start });
        break;
      }
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
}
