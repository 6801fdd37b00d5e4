import { classifyMustache, classifyStatement } from "./classify-tag.js";
import type { TemplateTag, TemplateTagKind, UnclosedTag } from "./template-tag.js";

/** What scanning finds: tags in order, none inside another, and tags that never close. */
export interface TemplateScan {
  readonly tags: readonly TemplateTag[];
  readonly unclosed: readonly UnclosedTag[];
}

/** What is to be found beside the template languages. */
export interface ScanOptions {
  /** Where to begin, in UTF-16 units. */
  readonly from: number;
  /** More patterns for fields. */
  readonly placeholders: readonly RegExp[];
  /** Whether `<!-- -->` is a comment here; in Markdown and HTML the format's own parser finds it. */
  readonly markupComments: boolean;
  /** Labels in lower case that are links, so that `[label]` is no field. */
  readonly linkLabels: ReadonlySet<string>;
}

/** A field is not longer than this; beyond it an opening mark is read as text. */
const LONGEST_TAG = 4_000;
const CANDIDATE = /\{\{|\{%|\{#|\[\[\$\{|\[\(\$\{|[$#*]\{|(?<!<!\[CDATA)\[(?=\p{L})|<!--/gu;
const DOLLAR_FIELD = /\$\{[^{}\r\n]{1,300}\}/y;
const WRAPPED_FIELD = /\[[[(]\$\{[^{}\r\n]{1,300}\}[\])]\]/y;
const SELECTION_FIELD = /[#*]\{\s?[\p{L}_.][\p{L}\p{N}_.-]{0,200}(?:\([^(){}\r\n]{0,200}\))?\s?\}/uy;
const BRACKET_FIELD = /\[\p{L}[^[\]\r\n{}<>|]{1,60}\](?![([:])/uy;

/** Finds the tags of Handlebars, Mustache, Jinja, Nunjucks, Liquid and Thymeleaf in one pass over the source. */
export function scanTemplate(source: string, options: ScanOptions): TemplateScan {
  const scanner = new Scanner(source, options);
  return scanner.scan();
}

class Scanner {
  readonly #tags: TemplateTag[] = [];
  readonly #unclosed: UnclosedTag[] = [];
  /** Closing marks that do not occur any more, so that no search for them starts again. */
  readonly #absent = new Set<string>();

  constructor(
    readonly source: string,
    readonly options: ScanOptions,
  ) {}

  scan(): TemplateScan {
    const pattern = new RegExp(CANDIDATE);
    pattern.lastIndex = this.options.from;
    for (let match = pattern.exec(this.source); match !== null; match = pattern.exec(this.source)) {
      const next = this.#read(match.index, match[0]);
      pattern.lastIndex = Math.max(next, match.index + 1);
    }
    if (this.options.placeholders.length === 0) return { tags: this.#tags, unclosed: this.#unclosed };
    return { tags: mergeFields(this.source, this.#tags, this.options), unclosed: this.#unclosed };
  }

  /** Reads what begins at `at` and answers where to go on. */
  #read(at: number, mark: string): number {
    switch (mark) {
      case "{{":
        return this.#mustache(at);
      case "{%":
        return this.#statement(at);
      case "{#":
        return this.#comment(at, "{#", "#}", false);
      case "<!--":
        return this.options.markupComments ? this.#comment(at, "<!--", "-->", false) : at + 4;
      case "[":
        return this.#bracket(at);
      case "[[${":
      case "[(${":
        return this.#match(WRAPPED_FIELD, at);
      case "${":
        return this.#match(DOLLAR_FIELD, at);
      default:
        return this.#match(SELECTION_FIELD, at);
    }
  }

  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    const found = pattern.exec(this.source);
    if (found === null) return at + 1;
    return this.#field(at, at + found[0].length);
  }

  #bracket(at: number): number {
    BRACKET_FIELD.lastIndex = at;
    const found = BRACKET_FIELD.exec(this.source);
    const before = this.source[at - 1];
    if (found === null || before === "]" || before === "!" || before === "\\") return at + 1;
    if (this.options.linkLabels.has(found[0].slice(1, -1).toLowerCase())) return at + 1;
    return this.#field(at, at + found[0].length);
  }

  #field(start: number, end: number): number {
    this.#add("field", start, end, "", "", false, false);
    return end;
  }

  #comment(at: number, open: string, close: string, isUnclosed: boolean): number {
    const end = this.#find(close, at + open.length);
    if (end === -1) {
      if (isUnclosed) this.#unclosed.push({ start: at, end: at + open.length });
      return at + open.length;
    }
    const inner = this.source.slice(at + open.length, end);
    const left = open.startsWith("{") && (this.source[at + 2] === "~" || this.source[at + 2] === "-");
    this.#add("comment", at, end + close.length, "", inner, left && open === "{#", false);
    return end + close.length;
  }

  #mustache(at: number): number {
    const source = this.source;
    if (source[at - 1] === "\\" && source[at - 2] !== "\\") {
      this.#add("escape", at - 1, at, "", "", false, false);
      const end = mustacheEnd(source, at + 2, "}}");
      return end === -1 ? at + 2 : end;
    }
    const trimLeft = source[at + 2] === "~" || source[at + 2] === "-";
    const inner = at + 2 + (trimLeft ? 1 : 0);
    if (source[inner] === "!") {
      const close = source.startsWith("--", inner + 1) ? "--" : "";
      let end = this.#find(`${close}}}`, inner + 1);
      const trimRight = this.#find(`${close}~}}`, inner + 1);
      if (trimRight !== -1 && (end === -1 || trimRight < end)) end = trimRight;
      if (end === -1) {
        this.#unclosed.push({ start: at, end: inner + 1 });
        return inner + 1;
      }
      const isTrimmed = source[end + close.length] === "~";
      const stop = end + close.length + (isTrimmed ? 3 : 2);
      const text = source.slice(inner + 1 + close.length, end);
      this.#add("comment", at, stop, "", text, trimLeft, isTrimmed);
      return stop;
    }
    const braces = source[inner] === "{" ? (source.startsWith("{{", inner) ? "}}}}" : "}}}") : "}}";
    const end = mustacheEnd(source, inner + braces.length - 2, braces);
    if (end === -1) {
      this.#unclosed.push({ start: at, end: at + 2 });
      return inner + braces.length - 2;
    }
    const stop = source[end - braces.length - 1];
    const trimRight = stop === "~" || (stop === "-" && trimLeft);
    const content = source.slice(inner + braces.length - 2, end - braces.length - (trimRight ? 1 : 0));
    const tag = classifyMustache(content);
    this.#add(tag.kind, at, end, tag.name, tag.expression, trimLeft, trimRight);
    return end;
  }

  #statement(at: number): number {
    const close = this.#find("%}", at + 2);
    if (close === -1 || close - at > LONGEST_TAG) {
      this.#unclosed.push({ start: at, end: at + 2 });
      return at + 2;
    }
    const end = close + 2;
    const trimLeft = this.source[at + 2] === "-";
    const trimRight = this.source[close - 1] === "-" && close - 1 > at + 2;
    const content = this.source.slice(at + (trimLeft ? 3 : 2), close - (trimRight ? 1 : 0));
    const tag = classifyStatement(content);
    const literal = tag.name === "raw" || tag.name === "verbatim" || tag.name === "comment";
    if (tag.kind !== "open" || !literal) {
      this.#add(tag.kind, at, end, tag.name, tag.expression, trimLeft, trimRight);
      return end;
    }
    const closing = new RegExp(`\\{%-?\\s*end${tag.name}\\s*-?%\\}`, "g");
    closing.lastIndex = end;
    const found = this.#absent.has(tag.name) ? null : closing.exec(this.source);
    if (found === null) {
      this.#absent.add(tag.name);
      this.#unclosed.push({ start: at, end });
      return end;
    }
    const stop = found.index + found[0].length;
    if (tag.name === "comment") {
      this.#add("comment", at, stop, "", this.source.slice(end, found.index), trimLeft, false);
    } else {
      this.#add("statement", at, end, "", "", trimLeft, trimRight);
      this.#add("statement", found.index, stop, "", "", false, false);
    }
    return stop;
  }

  #find(mark: string, from: number): number {
    if (this.#absent.has(mark)) return -1;
    const at = this.source.indexOf(mark, from);
    if (at === -1) this.#absent.add(mark);
    return at;
  }

  #add(
    kind: TemplateTagKind,
    start: number,
    end: number,
    name: string,
    expression: string,
    trimLeft: boolean,
    trimRight: boolean,
  ): void {
    const floor = this.#tags.at(-1)?.cutEnd ?? this.options.from;
    if (start < floor) {
      this.#addInside(kind, start, end, name, expression);
      return;
    }
    let cutStart = start;
    let cutEnd = end;
    if (trimLeft) while (cutStart > floor && isSpace(this.source, cutStart - 1)) cutStart--;
    if (trimRight) while (cutEnd < this.source.length && isSpace(this.source, cutEnd)) cutEnd++;
    this.#tags.push({ kind, start, end, cutStart, cutEnd, name, expression });
  }

  /** An escape mark right behind a tag may stand in white space that the tag has taken. */
  #addInside(kind: TemplateTagKind, start: number, end: number, name: string, expression: string): void {
    const last = this.#tags.at(-1)!;
    if (start < last.end) return;
    this.#tags[this.#tags.length - 1] = { ...last, cutEnd: start };
    this.#tags.push({ kind, start, end, cutStart: start, cutEnd: end, name, expression });
  }
}

/** Where a mustache ends, its closing braces included; -1 when it does not. Quoted arguments are stepped over. */
function mustacheEnd(source: string, from: number, braces: string): number {
  const limit = Math.min(source.length, from + LONGEST_TAG);
  let quote = "";
  for (let i = from; i < limit; i++) {
    const char = source[i]!;
    if (quote !== "") {
      if (char === quote) quote = "";
      else if (char === "\n" && isBlankLine(source, i + 1)) return -1;
      continue;
    }
    if (char === "}" && source.startsWith(braces, i)) return i + braces.length;
    if (char === "{" && source[i + 1] === "{") return -1;
    if (char === "\n" && isBlankLine(source, i + 1)) return -1;
    if ((char === '"' || char === "'") && /[\s=(,:|[]/.test(source[i - 1]!)) {
      if (closesOnLine(source, char, i + 1, limit)) quote = char;
    }
  }
  return -1;
}

function closesOnLine(source: string, quote: string, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    if (source[i] === quote) return true;
    if (source[i] === "\n") return false;
  }
  return false;
}

function isBlankLine(source: string, from: number): boolean {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return false;
}

function isSpace(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

/** Adds what the house's own patterns find, where no tag stands already. */
function mergeFields(source: string, tags: readonly TemplateTag[], options: ScanOptions): TemplateTag[] {
  const fields: TemplateTag[] = [];
  for (const pattern of options.placeholders) {
    const global = new RegExp(pattern.source, "gu");
    for (const match of source.matchAll(global)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || start < options.from) continue;
      fields.push({ kind: "field", start, end, cutStart: start, cutEnd: end, name: "", expression: "" });
    }
  }
  const all = [...tags, ...fields].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TemplateTag[] = [];
  for (const tag of all) {
    const last = kept.at(-1);
    if (last === undefined || tag.start >= last.cutEnd) kept.push(tag);
    else if (tag.start >= last.end) {
      kept[kept.length - 1] = { ...last, cutEnd: tag.cutStart };
      kept.push(tag);
    }
  }
  return kept;
}
