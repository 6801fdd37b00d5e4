import type { XmlElement } from "../xml/xml-tree.js";
import { understoodChoice } from "./alternate-content.js";
import type { Relationship } from "./docx-package.js";
import type { Behind } from "./look/run-look.js";
import { shapeFill, vmlFill } from "./look/shape-fill.js";
import type { Theme } from "./look/theme.js";
import type { Pictures, WordPicture } from "./pictures.js";

/** A text box: an element `w:txbxContent`, and what is behind its text. */
export interface TextBox {
  readonly content: XmlElement;
  readonly behind: Behind;
}

/** What a drawing is read with. */
export interface DrawingSurroundings {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly pictures: Pictures;
  readonly theme: Theme;
}

/** What an element `w:drawing`, `w:pict` or `w:object` shows: pictures, and boxes with text. */
export function drawingContent(
  drawing: XmlElement,
  { relationships, pictures, theme }: DrawingSurroundings,
): { readonly pictures: readonly WordPicture[]; readonly boxes: readonly TextBox[] } {
  const found: WordPicture[] = [];
  const boxes: TextBox[] = [];
  const add = (picture: WordPicture | undefined): void => {
    if (picture !== undefined) found.push(picture);
  };
  const stack: { readonly element: XmlElement; readonly behind: Behind }[] = [
    { element: drawing, behind: "paper" },
  ];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { element } = at;
    let { behind } = at;
    // A box within a box is read with the one around it.
    if (element.name === "w:txbxContent") {
      boxes.push({ content: element, behind });
      continue;
    }
    if (element.name === "wp:inline" || element.name === "wp:anchor")
      add(pictures.ofDrawing(element, relationships));
    else if (element.name === "wps:wsp") behind = shapeFill(element, theme, behind);
    else if (element.name.startsWith("v:")) {
      behind = vmlFill(element, behind);
      if (element.name === "v:imagedata" && drawing.name === "w:pict")
        add(pictures.ofVml(element, relationships));
    }
    const inside = element.name === "mc:AlternateContent" ? [understoodChoice(element)] : element.children;
    for (let i = inside.length - 1; i >= 0; i--) {
      const child = inside[i];
      if (child?.kind === "element") stack.push({ element: child, behind });
    }
  }
  return { pictures: found, boxes };
}
