import { elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { fieldsInParagraph, type MarkedField } from "../writing/fields-in-paragraph.js";
import { edgeOf, type RunPoint } from "../writing/run-point.js";
import { wholeAround } from "../writing/whole.js";

/** A place for the mark of a comment: in a run, or at an offset between elements. */
export type MarkPlace =
  | { readonly kind: "in-run"; readonly point: RunPoint }
  | { readonly kind: "between"; readonly at: number };

/** Finds where the marks of comments may stand: outside what a comment cannot begin or end in. */
export class CommentEdges {
  readonly #fields = new Map<XmlElement, ReadonlyMap<XmlElement, MarkedField>>();

  /** The place for the mark before or behind what stands at a point. */
  placeOf(point: RunPoint, side: "start" | "end"): MarkPlace {
    const outside = this.#outsideField(point, side);
    const edge = edgeOf(outside);
    const whole = wholeAround(outside.run);
    if (whole === undefined && edge === undefined) return { kind: "in-run", point: outside };
    const at = outermost(whole ?? outside.run, whole === undefined ? edge! : side);
    return { kind: "between", at: (whole === undefined ? edge : side) === "start" ? at.start : at.end };
  }

  #outsideField(point: RunPoint, side: "start" | "end"): RunPoint {
    const paragraph = paragraphOf(point.run);
    if (paragraph === undefined) return point;
    let fields = this.#fields.get(paragraph);
    if (fields === undefined) {
      fields = fieldsInParagraph(paragraph);
      this.#fields.set(paragraph, fields);
    }
    const field = fields.get(point.child);
    if (field === undefined) return point;
    const child = side === "start" ? field.first : field.last;
    return { run: child.parent!, child, offset: side === "start" ? 0 : 1 };
  }
}

function paragraphOf(run: XmlElement): XmlElement | undefined {
  let at: XmlElement | undefined = run;
  while (at !== undefined && at.name !== "w:p") at = at.parent;
  return at;
}

/** The outermost element that begins, or ends, where this one does, in its paragraph. */
function outermost(element: XmlElement, side: "start" | "end"): XmlElement {
  let at = element;
  for (let around = at.parent; around !== undefined && around.name !== "w:p"; around = around.parent) {
    const inside = around.name === "w:sdt" ? [at] : elementsOf(around);
    if (inside.at(side === "start" ? 0 : -1) !== at) break;
    at = around;
  }
  return at;
}
