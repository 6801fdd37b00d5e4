import type { ReadingNote, TextFormat } from "../document/document.js";
import type { TemplateTag } from "../readers/template/template-tag.js";
import type { Span } from "../text/span.js";
import { AssembledText, type Piece, type Stretch } from "./assembled-text.js";
import type { Content, OpenPiece, Scope } from "./assembly-scope.js";
import { isStatement, partialCall } from "./partial-call.js";
import { afterLine, beforeLine, isAloneOnLine, textEnd } from "./tag-lines.js";
import { type ScannedTemplate, scanFile, type TemplateFile } from "./template-piece.js";

/** Why a partial is not put in: nobody says that it should be there, it is not there, or it lies outside the templates. */
export type NoPartial = "unknown" | "missing" | "outside";

/** Finds a partial by the name that a file gives it. */
export type FindPartial = (name: string, from: string) => TemplateFile | NoPartial;

/** So many partials are put into one template; of one that asks for more the rest stays out. */
const MOST_PARTIALS = 1_000;
/** So many characters are put into one template. */
const MOST_CHARACTERS = 500_000;
/** So many partials may stand inside each other. */
const DEEPEST = 32;

const NO_DEFINITION = -1;

/**
 * Puts the partials of a template in where they are asked for, those of Handlebars, Mustache, Jinja, Nunjucks and Liquid. What
 * is not found, goes in a circle or grows without end stays the tag that it is. Undefined where nothing is put in and nothing
 * is wrong.
 */
export function assembleTemplate(
  template: TemplateFile,
  format: TextFormat,
  find: FindPartial,
): AssembledText | undefined {
  return new Assembly(format, find).assemble(template);
}

interface Part {
  readonly piece: OpenPiece;
  readonly from: number;
  to: number;
  readonly definition: number;
}

interface Note {
  readonly code: ReadingNote["code"];
  readonly piece: OpenPiece;
  readonly span: Span;
}

class Assembly {
  readonly #parts: Part[] = [];
  readonly #notes: Note[] = [];
  readonly #files = new Map<string, ScannedTemplate>();
  readonly #inlineIds = new Map<OpenPiece, Map<number, number>>();
  readonly #usedInlines = new Set<number>();
  #root!: OpenPiece;
  #definition = NO_DEFINITION;
  #nextInline = 0;
  #count = 0;
  #length = 0;
  #depth = 0;

  constructor(
    readonly format: TextFormat,
    readonly find: FindPartial,
  ) {}

  assemble(template: TemplateFile): AssembledText | undefined {
    const scanned = scanFile(template, this.format);
    if (!scanned.tags.some((tag) => partialCall(tag, scanned.source) !== undefined)) return undefined;
    this.#root = { ...scanned };
    this.#text(this.#root, 0, scanned.start);
    this.#file(this.#root, { inlines: new Map(), blocks: new Map(), open: [template.file] });
    if (this.#count === 0 && this.#notes.length === 0) return undefined;
    return this.#result();
  }

  /** A whole file: its text, or that of the layout that it fills. */
  #file(piece: OpenPiece, scope: Scope, to = piece.source.length): void {
    const content = { piece, firstTag: 0, endTag: piece.tags.length, from: piece.start, to };
    const extending = piece.tags.find((tag) => tag.kind === "statement" && tag.name === "extends");
    const layout = extending === undefined ? undefined : this.#called(extending, piece, scope);
    if (extending === undefined || layout === undefined) {
      this.#content(content, scope);
      return;
    }
    const blocks = new Map(scope.blocks);
    piece.tags.forEach((tag, index) => {
      const name = blockName(tag);
      const block = name === undefined ? undefined : this.#inside(piece, index);
      if (block !== undefined) blocks.set(name!, [...(blocks.get(name!) ?? []), block]);
    });
    const opened = this.#open(layout, piece, extending);
    this.#deeper(() => this.#file(opened, { ...scope, blocks, open: [...scope.open, layout.file] }));
  }

  #content(content: Content, outer: Scope): void {
    const { piece, endTag } = content;
    const scope = this.#withInlines(content, outer);
    let at = content.from;
    for (let i = content.firstTag; i < endTag; i++) {
      const tag = piece.tags[i]!;
      if (tag.start < at) continue;
      if (tag.kind === "open" && tag.name === "*inline") {
        const close = piece.closes.get(i);
        const id = this.#inlineIds.get(piece)?.get(i);
        if (close === undefined || id === undefined) continue;
        const end = afterLine(piece, piece.tags[close]!);
        const start = beforeLine(piece, tag);
        this.#text(piece, at, start);
        this.#defined(id, () => this.#text(piece, Math.max(at, start), end));
        at = end;
        i = close;
        continue;
      }
      const put = this.#putIn(piece, i, scope);
      if (put === undefined) continue;
      const [first, last] = [tag, piece.tags[put.last]!];
      const isAlone = isAloneOnLine(piece, first) || isAloneOnLine(piece, last);
      const start = isAlone ? beforeLine(piece, first) : first.cutStart;
      this.#text(piece, at, Math.max(at, start));
      if (!put.write(isAlone)) {
        at = Math.max(at, start);
        continue;
      }
      at = isAlone && this.#endsLine() ? afterLine(piece, last) : last.cutEnd;
      i = put.last;
    }
    this.#text(piece, at, content.to);
  }

  /** How what a tag asks for is put in, and the last tag that goes with it; undefined where the tag stays as it is. */
  #putIn(
    piece: OpenPiece,
    index: number,
    scope: Scope,
  ): { readonly last: number; write(isAlone: boolean): boolean } | undefined {
    const tag = piece.tags[index]!;
    const name = blockName(tag);
    if (name !== undefined) {
      const [contents, own] = [scope.blocks.get(name), this.#inside(piece, index)];
      if (contents === undefined || own === undefined) return undefined;
      return { last: piece.closes.get(index)!, write: () => this.#replaced([...contents, own], 0, scope) };
    }
    const call = tag.name === "extends" ? undefined : partialCall(tag, piece.source);
    if (call === undefined) return undefined;
    if (call.kind === "super") {
      const { replaced } = scope;
      if (replaced === undefined || replaced.index + 1 >= replaced.contents.length) return undefined;
      if (this.#isFull()) return this.#note("too-many-partials", piece, tag);
      return { last: index, write: () => this.#replaced(replaced.contents, replaced.index + 1, scope) };
    }
    if (call.kind === "partial-block") {
      const block = scope.partialBlock;
      if (block === undefined) return undefined;
      if (this.#isFull()) return this.#note("too-many-partials", piece, tag);
      return { last: index, write: () => this.#deeper(() => this.#content(block.content, block.scope)) };
    }
    const between = tag.kind === "open" ? this.#inside(piece, index) : undefined;
    if (tag.kind === "open" && between === undefined) return undefined;
    const last = piece.closes.get(index) ?? index;
    const inner = between === undefined ? scope : this.#withInlines(between, scope);
    const partialBlock = between === undefined ? {} : { partialBlock: { content: between, scope: inner } };
    const inline = isStatement(tag, piece.source) ? undefined : inner.inlines.get(call.name);
    if (inline !== undefined) {
      if (this.#isFull()) return this.#note("too-many-partials", piece, tag);
      this.#count++;
      this.#usedInlines.add(inline.id);
      return {
        last,
        write: () => this.#deeper(() => this.#content(inline.content, { ...inner, ...partialBlock })),
      };
    }
    const file = this.#called(tag, piece, scope);
    if (file === undefined) return undefined;
    const isMustache = !isStatement(tag, piece.source);
    return {
      last,
      write: (isAlone) => {
        const opened = this.#open(file, piece, tag);
        const { replaced: _, partialBlock: __, ...kept } = inner;
        const called: Scope = isMustache
          ? { ...kept, ...partialBlock, open: [...scope.open, file.file] }
          : { inlines: new Map(), blocks: new Map(), open: [...scope.open, file.file] };
        return this.#deeper(() => this.#file(opened, called, isAlone ? undefined : textEnd(file)));
      },
    };
  }

  /** The file that a tag asks for; undefined, with a note where something is wrong, where the tag stays as it is. */
  #called(tag: TemplateTag, piece: OpenPiece, scope: Scope): ScannedTemplate | undefined {
    const call = partialCall(tag, piece.source);
    if (call?.kind !== "named") return undefined;
    const found = this.find(call.name, piece.file);
    if (found === "unknown" || (found === "missing" && call.optional)) return undefined;
    if (found === "missing" || found === "outside") return this.#note(`partial-${found}`, piece, tag);
    if (scope.open.includes(found.file)) return this.#note("partial-circle", piece, tag);
    if (this.#depth >= DEEPEST || this.#isFull(found.source.length))
      return this.#note("too-many-partials", piece, tag);
    this.#count++;
    const scanned = this.#files.get(found.file) ?? scanFile(found, this.format);
    this.#files.set(found.file, scanned);
    return scanned;
  }

  #open(file: ScannedTemplate, by: OpenPiece, { start, end }: TemplateTag): OpenPiece {
    return { ...file, tag: by.tag ?? { start, end } };
  }

  /** Whether no more can be put in, or not so many characters more. */
  #isFull(more = 0): boolean {
    return this.#count >= MOST_PARTIALS || this.#length + more > this.#root.source.length + MOST_CHARACTERS;
  }

  #replaced(contents: readonly Content[], index: number, scope: Scope): boolean {
    this.#count++;
    return this.#deeper(() => this.#content(contents[index]!, { ...scope, replaced: { contents, index } }));
  }

  /** Puts in what stands deeper; answers whether that is not too deep. */
  #deeper(put: () => void): boolean {
    if (this.#depth > DEEPEST * 2) return false;
    this.#depth++;
    put();
    this.#depth--;
    return true;
  }

  #defined(id: number, put: () => void): void {
    const outer = this.#definition;
    this.#definition = id;
    put();
    this.#definition = outer;
  }

  /** What stands between the tag at an index and the one that closes it. */
  #inside(piece: OpenPiece, index: number): Content | undefined {
    const close = piece.closes.get(index);
    if (close === undefined) return undefined;
    const [opening, closing] = [piece.tags[index]!, piece.tags[close]!];
    const from = isAloneOnLine(piece, opening) ? afterLine(piece, opening) : opening.cutEnd;
    const to = isAloneOnLine(piece, closing) ? beforeLine(piece, closing) : closing.cutStart;
    return { piece, firstTag: index + 1, endTag: close, from, to: Math.max(from, to) };
  }

  /** The scope with the definitions that stand in a content. */
  #withInlines({ piece, firstTag, endTag }: Content, scope: Scope): Scope {
    const inlines = new Map(scope.inlines);
    for (let i = firstTag; i < endTag; i++) {
      const tag = piece.tags[i]!;
      const name = tag.name === "*inline" ? /^["']([^"']+)["']/.exec(tag.expression)?.[1] : undefined;
      const content = name === undefined ? undefined : this.#inside(piece, i);
      if (content === undefined) continue;
      const ids = this.#inlineIds.get(piece) ?? new Map<number, number>();
      this.#inlineIds.set(piece, ids);
      const id = ids.get(i) ?? this.#nextInline++;
      ids.set(i, id);
      inlines.set(name!, { content, id });
    }
    return inlines.size === scope.inlines.size && inlines.size === 0 ? scope : { ...scope, inlines };
  }

  #note(code: ReadingNote["code"], piece: OpenPiece, { start, end }: TemplateTag): undefined {
    if (this.#notes.length < MOST_KEPT) this.#notes.push({ code, piece, span: { start, end } });
  }

  #text(piece: OpenPiece, from: number, to: number): void {
    if (to <= from) return;
    const last = this.#parts.at(-1);
    this.#length += to - from;
    if (last?.piece === piece && last.to === from && last.definition === this.#definition) last.to = to;
    else this.#parts.push({ piece, from, to, definition: this.#definition });
  }

  /** Whether what was put in so far ends with a line, so that a tag alone on its line takes the line with it. */
  #endsLine(): boolean {
    const last = this.#parts.at(-1);
    return last === undefined || /[\r\n]/.test(last.piece.source[last.to - 1]!);
  }

  #result(): AssembledText {
    const stretches: Stretch[] = [];
    const pieces = new Map<OpenPiece, Piece>();
    const texts: string[] = [];
    const notes: ReadingNote[] = [];
    let at = 0;
    for (const { piece, from, to, definition } of this.#parts) {
      // What is defined in a template and put in stands there, and nowhere else.
      if (this.#usedInlines.has(definition)) continue;
      const plain = pieces.get(piece) ?? {
        file: piece.file,
        ...(piece.tag === undefined ? {} : { tag: piece.tag }),
      };
      pieces.set(piece, plain);
      stretches.push({ at, length: to - from, start: from, piece: plain });
      texts.push(piece.source.slice(from, to));
      for (const { code, span } of this.#notes.filter((note) => note.piece === piece)) {
        if (span.start < from || span.end > to) continue;
        notes.push({ code, span: { start: at + span.start - from, end: at + span.end - from } });
      }
      at += to - from;
    }
    return new AssembledText(this.#root.file, texts.join(""), stretches, notes.slice(0, MOST_NOTES), [
      ...this.#files.keys(),
    ]);
  }
}

/** No more notes than this are given about one template. */
const MOST_NOTES = 20;
/** So many are kept until it is known which of them stand in the text. */
const MOST_KEPT = 1_000;

/** The name of a block of a layout that may be replaced. */
function blockName(tag: TemplateTag): string | undefined {
  return tag.kind === "open" && tag.name === "block" ? /^[\w-]+/.exec(tag.expression)?.[0] : undefined;
}
