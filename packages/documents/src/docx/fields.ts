import type { XmlElement } from "../xml/xml-tree.js";
import { formFieldOf } from "./form-field.js";

/** What a field shows that has no result of its own. */
export interface ShownField {
  readonly text: string;
  /** Whether a person or a program is to fill it in. */
  readonly isPlaceholder: boolean;
}

/** A field that is open while a text is read, and what its instruction says so far. */
interface OpenField {
  instruction: string;
  phase: "instruction" | "result";
  /** Whether anything of its result has been read. */
  hasText: boolean;
  /** The element that begins it; tells two fields apart. */
  readonly begin: XmlElement;
  /** Whether it stands in the instruction of another, where nothing is shown. */
  readonly isUnseen: boolean;
  /** What holds in its result, by itself or by a field around it. */
  href: string | undefined;
  placeholder: XmlElement | undefined;
  isContents: boolean;
}

/** The fields around the place that is read (ISO 29500-1, 17.16). They begin and end in runs and may be nested. */
export class Fields {
  readonly #open: OpenField[] = [];
  #stray: ReadonlySet<XmlElement> = new Set();
  /** Whether the number of the page is shown by a field that was met. */
  showsPageNumber = false;

  /** Begins a text of its own: no field goes on in it, and those are passed over that never end in it. */
  beginText(text: XmlElement): void {
    this.#open.length = 0;
    this.#stray = strayMarks(text);
  }

  /** Takes notice of an element `w:fldChar`. Gives back what is shown in place of a field that ends without a result. */
  mark(element: XmlElement): ShownField | undefined {
    if (this.#stray.has(element)) return undefined;
    switch (element.attributes["w:fldCharType"]) {
      case "begin":
        this.#begin(element);
        return undefined;
      case "separate":
        this.#separate();
        return undefined;
      case "end":
        return this.#end();
      default:
        return undefined;
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.phase === "instruction") field.instruction += text;
  }

  /** Takes notice of an instruction, of a field in one piece as well. */
  note(instruction: string): void {
    if (/^\s*PAGE\b/i.test(instruction)) this.showsPageNumber = true;
  }

  /** That text of a result was read. */
  noteText(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.hasText = true;
  }

  /** Whether what comes now is an instruction, or stands in one, and is not shown. */
  get inInstruction(): boolean {
    const field = this.#open.at(-1);
    return field !== undefined && (field.isUnseen || field.phase === "instruction");
  }

  get inResult(): boolean {
    return this.#open.length > 0;
  }

  /** What tells the field apart that this text stands for, which comes now; undefined where it is none to be filled in. */
  placeholderOf(text: string): XmlElement | undefined {
    const field = this.#open.at(-1);
    if (field === undefined || field.placeholder !== undefined) return field?.placeholder;
    // Nobody has answered as long as the question itself is shown.
    return text === promptOf(field.instruction) ? field.begin : undefined;
  }

  /** Whether blank space that comes now is only room for what is to be filled in. */
  get isBlankForm(): boolean {
    const field = this.#open.at(-1);
    return field !== undefined && isForm(field.instruction) && !field.hasText;
  }

  /** Whether what comes now is a table of contents. */
  get inContents(): boolean {
    return this.#open.at(-1)?.isContents ?? false;
  }

  /** Where the text that comes now leads. */
  get href(): string | undefined {
    return this.#open.at(-1)?.href;
  }

  #begin(begin: XmlElement): void {
    const around = this.#open.at(-1);
    this.#open.push({
      instruction: "",
      phase: "instruction",
      hasText: false,
      begin,
      isUnseen: this.inInstruction,
      href: around?.href,
      placeholder: around?.placeholder,
      isContents: around?.isContents ?? false,
    });
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.phase === "result") return;
    field.phase = "result";
    this.note(field.instruction);
    field.href ??= hrefOf(field.instruction);
    if (isToFillIn(field.instruction)) field.placeholder ??= field.begin;
    field.isContents ||= /^\s*TOC\b/i.test(field.instruction);
  }

  #end(): ShownField | undefined {
    const field = this.#open.pop();
    if (field === undefined) return undefined;
    this.note(field.instruction);
    if (field.hasText) this.noteText();
    if (field.isUnseen || field.hasText) return undefined;
    return shownBy(field.instruction, field.begin);
  }
}

/** Whether the result of a field with this instruction is filled in by a program, whatever it shows now. */
export function isToFillIn(instruction: string): boolean {
  return /^\s*(?:MERGEFIELD|ADDRESSBLOCK|GREETINGLINE)\b/i.test(instruction);
}

/** What a person is asked for in a field; undefined where nobody is. */
function promptOf(instruction: string): string | undefined {
  const prompt = /^\s*FILLIN\s+(?:"([^"]*)"|(\S+))/i.exec(instruction);
  return prompt?.[1] ?? prompt?.[2];
}

/** What is shown in place of a field without a result: its name, its choice, or the prompt that it holds. */
export function shownBy(instruction: string, begin: XmlElement | undefined): ShownField | undefined {
  const [, keyword = "", rest = ""] = /^\s*(\w+)\s*([\s\S]*)$/.exec(instruction) ?? [];
  switch (keyword.toUpperCase()) {
    case "MERGEFIELD": {
      const name = /^(?:"([^"]*)"|(\S+))/.exec(rest);
      return named(name?.[1] ?? name?.[2]);
    }
    case "ADDRESSBLOCK":
    case "GREETINGLINE":
      return named(keyword);
    case "FILLIN":
      return named(undefined);
    case "MACROBUTTON": {
      // What is shown stands behind the name of the macro, which is never run.
      const prompt = /^\S+\s+([\s\S]*?)\s*$/.exec(rest)?.[1] ?? "";
      return prompt === "" ? undefined : { text: prompt, isPlaceholder: true };
    }
    case "FORMTEXT":
      return named(formFieldOf(begin)?.name);
    case "FORMDROPDOWN":
    case "FORMCHECKBOX": {
      const text = formFieldOf(begin)?.shown ?? "";
      return text === "" ? undefined : { text, isPlaceholder: false };
    }
    default:
      return undefined;
  }
}

/** A field as Word shows it where it is empty. */
function named(name: string | undefined): ShownField {
  return { text: `«${name === undefined || name === "" ? "felt" : name}»`, isPlaceholder: true };
}

function isForm(instruction: string): boolean {
  return /^\s*FORMTEXT\b/i.test(instruction);
}

function hrefOf(instruction: string): string | undefined {
  const [, rest] = /^\s*HYPERLINK\s+([\s\S]*)$/i.exec(instruction) ?? [];
  if (rest === undefined) return undefined;
  const address = /^(?:"([^"]*)"|([^\s"\\]\S*))/.exec(rest);
  const anchor = /\\l\s+"([^"]+)"/i.exec(rest)?.[1];
  const target = `${address?.[1] ?? address?.[2] ?? ""}${anchor === undefined ? "" : `#${anchor}`}`;
  return target === "" ? undefined : target;
}

/** Marks of fields that begin and never end, which would swallow all that follows. */
function strayMarks(text: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[][] = [];
  const stack: XmlElement[] = [text];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    // What is taken out is not read, and what it says of fields is not either.
    if (at.name === "w:del" || at.name === "w:moveFrom") continue;
    if (at.name === "w:fldChar") {
      const type = at.attributes["w:fldCharType"];
      if (type === "begin") open.push([at]);
      else if (type === "separate") open.at(-1)?.push(at);
      else if (type === "end") open.pop();
      continue;
    }
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i]!;
      if (child.kind === "element") stack.push(child);
    }
  }
  return new Set(open.flat());
}
