import * as select from "css-select";
import type { Document as Dom, Element } from "domhandler";
import { compareSpecificity, type Specificity } from "./specificity.js";
import { type Declaration, inlineDeclarations, type StyleRule } from "./style-rules.js";

/** The winning declaration of each property of an element, by its name. */
export type Declared = ReadonlyMap<string, string>;

interface Claim {
  readonly value: string;
  readonly important: boolean;
  readonly inline: boolean;
  readonly specificity: Specificity;
}

/** What is looked through for a page: selectors times elements. More takes longer than anybody waits. */
const MOST_COMPARED = 30_000_000;

/** States that an element is not in while a page is only read. */
const OTHER_STATE =
  /::|:(?:hover|focus|active|visited|before|after|first-line|first-letter|target|checked|disabled|invalid)/i;

/**
 * What the rules of a page declare for each element, by origin, importance, specificity and order (CSS Cascading and
 * Inheritance Level 4). Undefined where the page is too large to find out.
 */
export function cascade(
  dom: Dom,
  elements: readonly Element[],
  rules: readonly StyleRule[],
): ReadonlyMap<Element, Declared> | undefined {
  if (rules.length * elements.length > MOST_COMPARED) return undefined;
  const claims = new Map<Element, Map<string, Claim>>();
  for (const { selector, specificity, declarations } of rules) {
    if (OTHER_STATE.test(selector)) continue;
    for (const element of matching(selector, dom))
      for (const declaration of declarations) claim(claims, element, declaration, specificity, false);
  }
  for (const element of elements) {
    const style = element.attribs.style;
    if (style === undefined) continue;
    for (const declaration of inlineDeclarations(style)) claim(claims, element, declaration, [0, 0, 0], true);
  }
  const declared = new Map<Element, Declared>();
  for (const [element, own] of claims)
    declared.set(element, new Map([...own].map(([property, { value }]) => [property, value])));
  return declared;
}

/** A browser leaves out a rule whose selector it does not know. */
function matching(selector: string, dom: Dom): readonly Element[] {
  try {
    return select.selectAll(selector, dom) as unknown as readonly Element[];
  } catch {
    return [];
  }
}

function claim(
  claims: Map<Element, Map<string, Claim>>,
  element: Element,
  declaration: Declaration,
  specificity: Specificity,
  inline: boolean,
): void {
  const own = claims.get(element) ?? new Map<string, Claim>();
  claims.set(element, own);
  for (const { property, value, important } of longhands(declaration)) {
    const known = own.get(property);
    const next: Claim = { value, important, inline, specificity };
    if (known === undefined || !isStronger(known, next)) own.set(property, next);
  }
}

/** Whether a claim keeps its place against one that comes after it. */
function isStronger(known: Claim, next: Claim): boolean {
  if (known.important !== next.important) return known.important;
  if (known.inline !== next.inline) return known.inline;
  return compareSpecificity(known.specificity, next.specificity) > 0;
}

/** A shorthand in the properties that are asked for here. */
function longhands(declaration: Declaration): readonly Declaration[] {
  const { property, value } = declaration;
  if (property === "background") {
    const hasImage = /url\(|gradient\(|image\(|element\(/i.test(value);
    return [
      { ...declaration, property: "background-image", value: hasImage ? value : "none" },
      {
        ...declaration,
        property: "background-color",
        value: value.includes("var(") ? value : (colourIn(value) ?? "transparent"),
      },
    ];
  }
  if (property === "font") return fontLonghands(declaration);
  return [declaration];
}

/** The part of a shorthand that is a colour: what is no length, no keyword and no picture. */
function colourIn(value: string): string | undefined {
  const parts = value.match(/[a-z-]+\([^()]*\)|#[0-9a-f]+|[^\s/,]+/gi) ?? [];
  return parts.find(
    (part) => /^#|^(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i.test(part) || NAMED.test(part),
  );
}

const NAMED =
  /^(?!(?:none|repeat(?:-[xy])?|no-repeat|scroll|fixed|local|center|top|left|right|bottom|cover|contain|auto|border-box|padding-box|content-box|initial|inherit|unset|round|space)$)[a-z]+$/i;

function fontLonghands(declaration: Declaration): readonly Declaration[] {
  // css-tree leaves out the space before a name in quotes.
  const match =
    /^(.*?)(?:^|\s)((?:\d|\.\d)[^\s/"']*|(?:x+-)?(?:small|large)|medium|smaller|larger)(?:\s*\/\s*([^\s"']+))?\s*(\S.*)$/i.exec(
      declaration.value,
    );
  if (match === null) return [];
  const [, before = "", size = "", height, family = ""] = match;
  const weight = /\b(?:bold(?:er)?|lighter|[1-9]00)\b/i.exec(before)?.[0] ?? "normal";
  return [
    { ...declaration, property: "font-size", value: size },
    { ...declaration, property: "font-family", value: family },
    { ...declaration, property: "font-weight", value: weight },
    { ...declaration, property: "line-height", value: height ?? "normal" },
  ];
}
