import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPart } from "../docx-package.js";
import { runProperties } from "./properties.js";
import { type Behind, type RunLook, runLook } from "./run-look.js";
import type { Style, Styles } from "./styles.js";
import type { CellStyle } from "./table-style.js";

/** The looks of the runs of a document. Runs that say the same in paragraphs of one style look the same. */
export class RunLooks {
  readonly #known = new Map<string, RunLook>();

  constructor(readonly styles: Styles) {}

  /** How a run looks in a paragraph, given the styles of that and of the cell around it, and what is behind it. */
  of(
    run: XmlElement,
    { text }: DocxPart,
    paragraph: Style,
    cell: CellStyle | undefined,
    behind: Behind,
  ): RunLook {
    const element = childOf(run, "w:rPr");
    const says = element === undefined ? "" : text.slice(element.innerStart, element.innerEnd);
    const key = `${paragraph.id}\n${cell?.key ?? ""}\n${behind}\n${says}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const around = { styles: this.styles, table: cell?.run ?? {}, paragraph, behind };
    const look = runLook(around, runProperties(element, this.styles.theme));
    this.#known.set(key, look);
    return look;
  }
}
