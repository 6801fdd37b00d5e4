import type { Definition, Nodes } from "mdast";
import { parseFragment } from "parse5";
import type { Comment } from "../../document/document.js";
import { PLACEHOLDER } from "../../text/text-builder.js";
import type { MaskedSource } from "../template/masked-source.js";
import type { Alignment } from "./align-text.js";

/** What the walk through a Markdown tree needs at every node. */
export class MarkdownContext {
  readonly comments: Comment[] = [];
  readonly definitions = new Map<string, Definition>();
  readonly alignment: Pick<Alignment, "masked" | "neutral" | "decode">;

  constructor(
    readonly masked: MaskedSource,
    neutral: string,
  ) {
    const known = new Map<string, string>();
    const decode = (reference: string): string => {
      const before = known.get(reference);
      if (before !== undefined) return before;
      const decoded = decodeReference(reference);
      known.set(reference, decoded);
      return decoded;
    };
    this.alignment = { masked: masked.text, neutral, decode };
  }

  addComment(from: number, to: number): void {
    const start = this.masked.sourceStart(from);
    const end = this.masked.sourceEnd(to);
    const text = this.masked.source.slice(start, end).replace(/^<!--|-->$/g, "");
    this.comments.push({ span: { start, end }, text });
  }

  /** Where a link leads; a field in the address is given as it stands in the source. */
  sourceHref(node: Nodes, url: string): string {
    if (!url.includes(PLACEHOLDER) && !url.includes("%EF%BF%BC")) return url;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const slice = this.masked.sourceSlice(from, to);
    const address = /\]\(\s*<?([\s\S]*?)>?(?:\s+["'(][^"')]*["')])?\s*\)$/.exec(slice);
    return address?.[1] ?? url;
  }
}

/** The characters an entity or character reference stands for; Markdown and HTML name the same ones. */
function decodeReference(reference: string): string {
  const number = /^&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));$/.exec(reference);
  if (number !== null) {
    const code = number[1] === undefined ? Number.parseInt(number[2]!, 10) : Number.parseInt(number[1], 16);
    const isCharacter =
      code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code > 126 && code < 160);
    return isCharacter || code === 9 || code === 10 || code === 12 || code === 13
      ? String.fromCodePoint(code)
      : "\ufffd";
  }
  const node = parseFragment(reference).childNodes[0];
  return node !== undefined && "value" in node ? node.value : reference;
}
