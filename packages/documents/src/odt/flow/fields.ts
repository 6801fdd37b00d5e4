import type { XmlElement, XmlNode } from "../../xml/xml-tree.js";

/** What becomes of a field: its text is shown, it is to be filled in, it hides its text, or nobody sees it. */
export type Field =
  | { readonly kind: "shown" }
  | { readonly kind: "placeholder"; readonly text: string }
  | { readonly kind: "hidden"; readonly text: string }
  | { readonly kind: "unseen" };

const SHOWN: Field = { kind: "shown" };

/** What an element is as a field; undefined where it is none that could hide anything or be open. */
export function fieldOf(element: XmlElement, isTemplate: boolean): Field | undefined {
  const { attributes } = element;
  switch (element.name) {
    case "text:placeholder":
      return placeholder(shownText(element));
    case "text:database-display":
      return isFieldName(shownText(element), attributes["text:column-name"])
        ? placeholder(shownText(element))
        : SHOWN;
    case "text:text-input":
      return inputField(shownText(element), attributes["text:description"] ?? "", isTemplate);
    case "loext:content-control":
      return attributes["loext:showing-place-holder"] === "true"
        ? placeholder(shownText(element))
        : undefined;
    case "text:hidden-text": {
      const shown = shownText(element);
      const text = attributes["text:string-value"] ?? shown;
      return attributes["text:is-hidden"] === "true" || shown === "" ? { kind: "hidden", text } : SHOWN;
    }
    default:
      return attributes["text:display"] === "none" ? { kind: "unseen" } : undefined;
  }
}

function placeholder(text: string): Field {
  return text === "" ? { kind: "unseen" } : { kind: "placeholder", text };
}

/** A field of a database shows its name as long as no letter was made of it. */
function isFieldName(shown: string, name: string | undefined): boolean {
  const bare = /^[<«](.*)[>»]$/.exec(shown)?.[1];
  return bare !== undefined && (name === undefined || bare === name);
}

/** A field to write in shows what it asks for until somebody has; what they wrote stays in the field. */
function inputField(shown: string, asked: string, isTemplate: boolean): Field {
  if (shown === "") return placeholder(asked);
  return isTemplate || shown === asked ? placeholder(shown) : SHOWN;
}

/** The text of a field as it is shown, without soft hyphens. */
export function shownText(element: XmlElement): string {
  let text = "";
  const stack: XmlNode[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.kind === "text") text += at.text;
    else if (at.name === "text:s" || at.name === "text:tab" || at.name === "text:line-break") text += " ";
    else for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
  }
  return text
    .replace(/\u00ad/g, "")
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
}
