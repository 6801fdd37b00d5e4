import { PLACEHOLDER } from "../../text/text-builder.js";
import { type BranchTree, buildBranchTree } from "./branch-tree.js";
import { type Chunk, MaskedSource } from "./masked-source.js";
import type { TemplateTag } from "./template-tag.js";

const NO_BRANCHES: BranchTree = { arms: [], armAfter: [], cuts: new Set(), unclosed: [] };

/**
 * Takes the tags out of a source. A tag alone on its line goes with the line, as in Handlebars; one between
 * two words leaves a character that is no text, so that the format's parser does not see the words as one.
 *
 * @param from where the text begins: what stands before is front matter
 */
export function maskSource(
  source: string,
  tags: readonly TemplateTag[],
  from: number,
): { readonly masked: MaskedSource; readonly branches: BranchTree } {
  if (tags.length === 0) {
    const text = from === 0 ? source : source.slice(from);
    const chunk: Chunk = {
      kind: "text",
      at: 0,
      length: text.length,
      start: from,
      end: source.length,
      arm: -1,
    };
    const masked = new MaskedSource(source, text, text.length === 0 ? [] : [chunk], []);
    return { masked, branches: NO_BRANCHES };
  }
  const branches = buildBranchTree(tags, source);
  return { masked: new Masker(source, tags, branches, from).mask(), branches };
}

class Masker {
  readonly #parts: string[] = [];
  readonly #chunks: Chunk[] = [];
  readonly #gapChar: string;
  #length = 0;
  #at: number;
  #arm = -1;

  constructor(
    readonly source: string,
    readonly tags: readonly TemplateTag[],
    readonly branches: BranchTree,
    from: number,
  ) {
    this.#at = from;
    this.#gapChar = unusedCharacter(source);
  }

  mask(): MaskedSource {
    for (let i = 0; i < this.tags.length; ) {
      const after = this.#groupEnd(i);
      const line = this.#ownLine(i, after);
      if (line !== undefined) {
        this.#text(line.start);
        if (this.#needsCut(i, after)) this.#gap("\n", line.start, line.end);
        this.#at = line.end;
        this.#arm = this.branches.armAfter[after - 1]!;
        i = after;
        continue;
      }
      for (; i < after; i++) this.#tag(i);
    }
    this.#text(this.source.length);
    return new MaskedSource(
      this.source,
      this.#parts.join(""),
      this.#chunks,
      this.branches.arms,
      this.#gapChar,
    );
  }

  #tag(index: number): void {
    const tag = this.tags[index]!;
    this.#text(tag.cutStart);
    if (tag.kind === "field" || tag.kind === "partial") {
      this.#push("field", PLACEHOLDER, tag.start, tag.end);
    } else if (this.branches.cuts.has(index)) {
      this.#gap("\n\n", tag.cutStart, tag.cutEnd);
    } else if (tag.kind !== "escape" && this.#isBetweenWords(tag)) {
      this.#gap(this.#gapChar, tag.cutStart, tag.cutEnd);
    }
    this.#at = tag.cutEnd;
    this.#arm = this.branches.armAfter[index]!;
  }

  /** First tag behind `first` that does not stand on the same line. */
  #groupEnd(first: number): number {
    let after = first + 1;
    while (after < this.tags.length) {
      const between = this.source.slice(this.tags[after - 1]!.cutEnd, this.tags[after]!.cutStart);
      if (between.length > 200 || /[^ \t]/.test(between)) break;
      after++;
    }
    return after;
  }

  /** The line or lines that hold these tags and nothing else, line break included. */
  #ownLine(first: number, after: number): { readonly start: number; readonly end: number } | undefined {
    for (let i = first; i < after; i++) {
      const kind = this.tags[i]!.kind;
      if (kind === "field" || kind === "escape") return undefined;
    }
    let start = this.tags[first]!.cutStart;
    while (start > this.#at && isBlank(this.source, start - 1)) start--;
    if (start > 0 && start === this.#at && this.#chunks.length > 0 && !isBreak(this.source, start - 1))
      return undefined;
    if (start > this.#at && !isBreak(this.source, start - 1)) return undefined;
    let end = this.tags[after - 1]!.cutEnd;
    const limit = this.tags[after]?.cutStart ?? this.source.length;
    while (end < limit && isBlank(this.source, end)) end++;
    if (end < this.source.length && !isBreak(this.source, end)) {
      return isBreak(this.source, end - 1) ? { start, end: this.tags[after - 1]!.cutEnd } : undefined;
    }
    if (end >= limit) return { start, end };
    if (this.source[end] === "\r" && this.source[end + 1] === "\n" && end + 1 < limit) end++;
    return { start, end: Math.min(end + 1, this.source.length) };
  }

  #needsCut(first: number, after: number): boolean {
    for (let i = first; i < after; i++) {
      if (this.tags[i]!.kind === "partial" || this.branches.cuts.has(i)) return true;
    }
    return false;
  }

  #isBetweenWords(tag: TemplateTag): boolean {
    const before = this.#parts.at(-1)?.at(-1);
    const after = this.source[tag.cutEnd];
    return before !== undefined && after !== undefined && !/\s/.test(before) && !/\s/.test(after);
  }

  #text(to: number): void {
    if (to > this.#at) this.#push("text", this.source.slice(this.#at, to), this.#at, to);
    this.#at = Math.max(this.#at, to);
  }

  #gap(text: string, start: number, end: number): void {
    this.#push("gap", text, start, end);
  }

  #push(kind: Chunk["kind"], text: string, start: number, end: number): void {
    this.#chunks.push({ kind, at: this.#length, length: text.length, start, end, arm: this.#arm });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
}

function isBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

/** A character of the private use area that the source does not use. */
function unusedCharacter(source: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const char = String.fromCharCode(code);
    if (!source.includes(char)) return char;
  }
  return "\uf8ff";
}
