import { childOf, type XmlElement, type XmlNode } from "../xml/xml-tree.js";
import { understoodChoice } from "./alternate-content.js";
import { isOpenControl } from "./content-control.js";
import { drawingContent, type TextBox } from "./drawing-content.js";
import { type Fields, isToFillIn, type ShownField, shownBy } from "./fields.js";
import { GatheredText } from "./gathered-text.js";
import { hrefOf } from "./hyperlink.js";
import type { RunLook } from "./look/run-look.js";
import { noteParagraphMark } from "./paragraph-mark.js";
import type { ParagraphSurroundings, ParagraphText, PlacedPicture } from "./paragraph-reading.js";
import { wordsIn } from "./run-words.js";
import { symbolText } from "./symbol-text.js";

/** What holds around a run. */
interface Around {
  readonly href?: string;
  /** What the placeholder is that it stands in, so that two runs of one are told from two placeholders. */
  readonly placeholder?: object;
  readonly editable: boolean;
}

interface Frame {
  readonly nodes: readonly XmlNode[];
  next: number;
  readonly around: Around;
  /** Run whose children these are. */
  readonly run?: XmlElement;
  readonly look?: RunLook;
  /** Called when all nodes have been read. */
  readonly done?: () => void;
}

/** Reads a paragraph. Fields may begin in one paragraph and end in another, so that they are handed in. */
export function paragraphText(
  paragraph: XmlElement,
  fields: Fields,
  surroundings: ParagraphSurroundings,
  isPlaceholder: boolean,
): ParagraphText {
  const reader = new ParagraphReader(fields, surroundings);
  reader.read(paragraph, isPlaceholder ? { placeholder: paragraph, editable: false } : { editable: true });
  return reader;
}

class ParagraphReader implements ParagraphText {
  readonly text = new GatheredText();
  readonly pictures: PlacedPicture[] = [];
  readonly boxes: TextBox[] = [];
  readonly notes: { readonly kind: "footnote" | "endnote"; readonly id: string }[] = [];
  readonly #stack: Frame[] = [];
  /** Where the words begin that a comment is about. */
  readonly #commented = new Map<string, number>();

  constructor(
    readonly fields: Fields,
    readonly surroundings: ParagraphSurroundings,
  ) {}

  read(paragraph: XmlElement, around: Around): void {
    this.#stack.push({ nodes: paragraph.children, next: 0, around });
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const node = frame.nodes[frame.next++];
      if (node === undefined) {
        frame.done?.();
        this.#stack.pop();
      } else if (node.kind === "element") {
        if (frame.run === undefined) this.#inline(node, frame.around);
        else this.#inRun(node, frame);
      }
    }
    noteParagraphMark(paragraph, this.text);
  }

  #enter(element: XmlElement | undefined, around: Around, done?: () => void): void {
    if (element !== undefined)
      this.#stack.push({ nodes: element.children, next: 0, around, ...(done === undefined ? {} : { done }) });
  }

  #inline(element: XmlElement, around: Around): void {
    switch (element.name) {
      case "w:r": {
        const look = this.surroundings.lookOf(element);
        this.#stack.push({ nodes: element.children, next: 0, around, run: element, look });
        return;
      }
      case "w:hyperlink": {
        const href = hrefOf(element, this.surroundings.relationships);
        this.#enter(element, href === undefined ? around : { ...around, href });
        return;
      }
      case "w:ins":
      case "w:moveTo": {
        const start = this.text.length;
        const author = element.attributes["w:author"];
        this.#enter(element, { ...around, editable: false }, () =>
          this.text.addLeftover("insertion", author, start),
        );
        return;
      }
      case "w:del":
      case "w:moveFrom":
        this.text.addLeftover("deletion", element.attributes["w:author"]);
        return;
      case "w:sdt":
        this.#enter(
          childOf(element, "w:sdtContent"),
          isOpenControl(element) ? { ...around, placeholder: element, editable: false } : around,
        );
        return;
      case "w:fldSimple":
        this.#simpleField(element, around);
        return;
      case "w:commentRangeStart":
        this.#commented.set(element.attributes["w:id"] ?? "", this.text.length);
        return;
      case "w:smartTag":
      case "w:customXml":
      case "w:dir":
      case "w:bdo":
        this.#enter(element, around);
        return;
      case "mc:AlternateContent":
        this.#enter(understoodChoice(element), around);
        return;
    }
  }

  #inRun(element: XmlElement, frame: Frame): void {
    const run = frame.run!;
    switch (element.name) {
      case "w:t":
        this.#addWords(element, run, frame);
        return;
      case "w:tab":
      case "w:ptab":
        this.#add("\t", element, run, frame);
        return;
      case "w:br":
      case "w:cr":
        this.#add("\n", element, run, frame);
        return;
      case "w:noBreakHyphen":
        this.#add("-", element, run, frame);
        return;
      case "w:sym":
        this.#add(
          symbolText(element.attributes["w:char"], element.attributes["w:font"]),
          element,
          run,
          frame,
        );
        return;
      case "w:fldChar": {
        const shown = this.fields.mark(element);
        if (shown !== undefined) this.#addShown(shown, element, run, frame);
        return;
      }
      case "w:instrText":
        for (const node of element.children) if (node.kind === "text") this.fields.instruct(node.text);
        return;
      case "w:pgNum":
        this.fields.note("PAGE");
        return;
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const id = element.attributes["w:id"];
        const kind = element.name === "w:endnoteReference" ? "endnote" : "footnote";
        if (id !== undefined) this.notes.push({ kind, id });
        return;
      }
      case "w:commentReference": {
        const id = element.attributes["w:id"] ?? "";
        this.text.addLeftover("comment", this.surroundings.authorOf(id), this.#commented.get(id));
        return;
      }
      case "w:drawing":
      case "w:pict":
      case "w:object": {
        const { pictures, boxes } = drawingContent(element, this.surroundings);
        for (const picture of pictures) this.pictures.push({ ...picture, run, element });
        for (const box of boxes) this.boxes.push(box);
        return;
      }
      case "mc:AlternateContent": {
        const choice = understoodChoice(element);
        if (choice !== undefined) this.#stack.push({ ...frame, nodes: choice.children, next: 0 });
        return;
      }
      case "w:ruby":
        this.#enter(childOf(element, "w:rubyBase"), frame.around);
        return;
    }
  }

  #addWords(element: XmlElement, run: XmlElement, frame: Frame): void {
    const space = element.attributes["xml:space"] ?? this.surroundings.part.root.attributes["xml:space"];
    for (const { text, offset } of wordsIn(element, space === "preserve"))
      this.#add(text, element, run, frame, offset);
  }

  #add(text: string, element: XmlElement, run: XmlElement, { around, look }: Frame, offset = 0): void {
    const { fields } = this;
    if (text === "" || fields.inInstruction) return;
    if (look!.hidden) {
      if (text.trim() !== "") this.text.addLeftover("hidden", undefined);
      return;
    }
    if (fields.isBlankForm && text.trim() === "") return;
    fields.noteText();
    const placeholder = around.placeholder ?? fields.placeholderOf(text);
    this.text.add({
      text,
      run,
      element,
      offset,
      look: look!,
      href: around.href ?? fields.href,
      placeholder,
      editable: around.editable && placeholder === undefined && !fields.inResult && element.name === "w:t",
    });
  }

  #addShown({ text, isPlaceholder }: ShownField, element: XmlElement, run: XmlElement, frame: Frame): void {
    const placeholder = frame.around.placeholder ?? (isPlaceholder ? element : undefined);
    const around: Around = {
      ...frame.around,
      editable: false,
      ...(placeholder === undefined ? {} : { placeholder }),
    };
    this.#add(text, element, run, { ...frame, around });
  }

  /** A field in one piece. Where it has no result, what it shows stands in a run that is not there, and no piece tells it. */
  #simpleField(element: XmlElement, around: Around): void {
    const instruction = element.attributes["w:instr"] ?? "";
    this.fields.note(instruction);
    const start = this.text.length;
    this.#enter(
      element,
      isToFillIn(instruction)
        ? { ...around, placeholder: element, editable: false }
        : { ...around, editable: false },
      () => {
        const run = childOf(element, "w:r");
        const shown = shownBy(instruction, undefined);
        if (this.text.length > start || run === undefined || shown === undefined) return;
        const look = this.surroundings.lookOf(run);
        this.#addShown(shown, element, run, { nodes: [], next: 0, around, run, look });
      },
    );
  }
}
