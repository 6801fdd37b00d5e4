import { childOf, elementsOf, type XmlElement } from "../xml/xml-tree.js";
import { listLevel } from "./look/properties.js";

/** What a level of a list puts before its items. */
export type ItemMark = "bullet" | "number" | "none";

/** Which numbering follows another by the name of a style; more steps than this are a loop. */
const MOST_LINKS = 10;

/** The lists that a document defines. */
export class Numbering {
  readonly #abstract = new Map<string, XmlElement>();
  readonly #instances = new Map<string, XmlElement>();
  readonly #byStyle = new Map<string, XmlElement>();
  readonly #levelsById = new Map<string, readonly XmlElement[]>();
  readonly #marks = new Map<string, ItemMark>();

  constructor(root: XmlElement | undefined) {
    for (const element of root === undefined ? [] : elementsOf(root)) {
      if (element.name === "w:abstractNum") {
        this.#abstract.set(element.attributes["w:abstractNumId"] ?? "", element);
        const style = childOf(element, "w:styleLink")?.attributes["w:val"];
        if (style !== undefined) this.#byStyle.set(style, element);
      } else if (element.name === "w:num") {
        this.#instances.set(element.attributes["w:numId"] ?? "", element);
      }
    }
  }

  /** What stands before the items of a list at a level from 0; `none` where there is no such list. */
  mark(id: string, level: number): ItemMark {
    const key = `${id} ${level}`;
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const format = formatOf(this.#levels(id).find((element) => levelOf(element) === level));
    const mark =
      format === undefined || format === "none" ? "none" : format === "bullet" ? "bullet" : "number";
    this.#marks.set(key, mark);
    return mark;
  }

  /** The level from 0 of a list that the paragraphs of a style are at; undefined where no level names it. */
  levelOfStyle(id: string, style: string): number | undefined {
    const level = this.#levels(id).find(
      (element) => childOf(element, "w:pStyle")?.attributes["w:val"] === style,
    );
    return level === undefined ? undefined : levelOf(level);
  }

  /** The levels of a list: its own, and those of the list it is one of, which may follow another by the name of a style. */
  #levels(id: string): readonly XmlElement[] {
    const known = this.#levelsById.get(id);
    if (known !== undefined) return known;
    const instance = this.#instances.get(id);
    const groups: (readonly XmlElement[])[] = [];
    for (const override of instance === undefined ? [] : elementsOf(instance, "w:lvlOverride"))
      groups.push(elementsOf(override, "w:lvl"));
    let abstract = this.#abstract.get(childOf(instance, "w:abstractNumId")?.attributes["w:val"] ?? "");
    for (let step = 0; abstract !== undefined && step < MOST_LINKS; step++) {
      groups.push(elementsOf(abstract, "w:lvl"));
      abstract = this.#byStyle.get(childOf(abstract, "w:numStyleLink")?.attributes["w:val"] ?? "");
    }
    const levels = groups.flat();
    this.#levelsById.set(id, levels);
    return levels;
  }
}

function levelOf(element: XmlElement): number {
  return listLevel(element.attributes["w:ilvl"] ?? "0");
}

function formatOf(level: XmlElement | undefined): string | undefined {
  return level === undefined ? undefined : (childOf(level, "w:numFmt")?.attributes["w:val"] ?? "decimal");
}
