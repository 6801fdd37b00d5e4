import type { DefaultTreeAdapterTypes } from "parse5";
import { PLACEHOLDER } from "../../text/text-builder.js";
import type { MaskedSource } from "../template/masked-source.js";

type Element = DefaultTreeAdapterTypes.Element;

/** The value of an attribute; for Thymeleaf also in its `data-` form. */
export function attributeOf(element: Element, name: string): string | undefined {
  const other = name.startsWith("th:") ? `data-th-${name.slice(3)}` : name;
  for (const attribute of element.attrs) {
    if (attribute.name === name || attribute.name === other) return attribute.value;
  }
  return undefined;
}

/** The value of an attribute with template fields as they stand in the source. */
export function sourceAttribute(
  element: Element,
  name: string,
  masked: MaskedSource,
  from: number,
): string | undefined {
  const value = attributeOf(element, name);
  if (!value?.includes(PLACEHOLDER)) return value;
  const locations = element.sourceCodeLocation?.attrs;
  const location = locations?.[name] ?? locations?.[`data-${name.replace(":", "-")}`];
  if (location === undefined) return value;
  const written = masked.sourceSlice(location.startOffset + from, location.endOffset + from);
  const mark = written.indexOf("=");
  if (mark === -1) return value;
  const quoted = written.slice(mark + 1).trim();
  const isQuoted = quoted.length > 1 && (quoted[0] === '"' || quoted[0] === "'");
  return isQuoted ? quoted.slice(1, -1) : quoted;
}

/** Whether a browser shows nothing of the element. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, "hidden") !== undefined) return true;
  if (element.tagName === "input") return true;
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, "style") ?? "");
}

/** Whether the markup says that a picture tells nothing. */
export function isDecorative(element: Element): boolean {
  const role = attributeOf(element, "role");
  if (role === "presentation" || role === "none" || attributeOf(element, "aria-hidden") === "true")
    return true;
  return attributeOf(element, "alt")?.trim() === "";
}
