import type { Image, ImageReference, PhrasingContent } from "mdast";
import type { BlockText } from "../block-text.js";
import { addAligned } from "./align-text.js";
import { inlineTag } from "./inline-tag.js";
import type { MarkdownContext } from "./markdown-context.js";

/** What stands in running text but is not read there. */
export interface InlineFindings {
  readonly images: readonly (Image | ImageReference)[];
}

type Step = PhrasingContent | "close";

/** Adds the text of inline nodes; links, emphasis and code become marks. */
export function addInline(
  target: BlockText,
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
  quoteDepth: number,
): InlineFindings {
  const images: (Image | ImageReference)[] = [];
  const stack: Step[] = [...nodes].reverse();
  let openTags: string[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") {
      target.closeMark();
      continue;
    }
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    switch (node.type) {
      case "text":
        addAligned(target, { ...context.alignment, from, to, value: node.value, quoteDepth, literal: false });
        break;
      case "inlineCode":
        target.openMark({ kind: "code" });
        addAligned(target, {
          ...context.alignment,
          ...withoutFence(context.alignment.masked, from, to),
          value: node.value,
          quoteDepth,
          literal: true,
        });
        target.closeMark();
        break;
      case "break":
        target.addReplaced("\n", from, to);
        break;
      case "strong":
      case "emphasis":
        target.openMark({ kind: node.type });
        stack.push("close", ...[...node.children].reverse());
        break;
      case "link":
      case "linkReference": {
        const target_ = node.type === "link" ? node : context.definitions.get(node.identifier);
        const href = target_ === undefined ? undefined : context.sourceHref(node, target_.url);
        const title = target_?.title ?? undefined;
        target.openMark({
          kind: "link",
          ...(href === undefined ? {} : { href }),
          ...(title === undefined ? {} : { title }),
        });
        stack.push("close", ...[...node.children].reverse());
        break;
      }
      case "delete":
        stack.push(...[...node.children].reverse());
        break;
      case "image":
      case "imageReference":
        images.push(node);
        break;
      case "html": {
        const tag = inlineTag(node.value);
        if (tag.kind === "comment") context.addComment(from, to);
        else if (tag.kind === "break") target.addReplaced("\n", from, to);
        else if (tag.kind === "open") {
          openTags.push(tag.name);
          target.openMark(tag.style);
        } else if (tag.kind === "close" && openTags.at(-1) === tag.name) {
          openTags = openTags.slice(0, -1);
          target.closeMark();
        }
        break;
      }
      default:
        break;
    }
  }
  return { images };
}

/** The inside of inline code. */
function withoutFence(
  masked: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let first = from;
  while (masked[first] === "`") first++;
  const length = first - from;
  return { from: first, to: Math.max(first, to - length) };
}
