import { type CssNode, generate, type List, parse, type Rule, type Selector } from "css-tree";
import { holdsOnScreen } from "./media.js";
import { type Specificity, specificityOf } from "./specificity.js";

/** A declaration: what a property is to be. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** A selector of a style sheet and what it declares. */
export interface StyleRule {
  readonly selector: string;
  readonly specificity: Specificity;
  readonly declarations: readonly Declaration[];
}

/** Finds the text of a style sheet by its address as written; undefined where it is not at hand. */
export type StylesheetOf = (href: string) => string | undefined;

/** Style sheets that call others; more of them in a row are a loop. */
const DEEPEST_IMPORT = 5;
/** Style sheets that are called in all. */
const MOST_IMPORTS = 100;
/** The parser looks through the whole sheet at every mistake, so that many of them take longer than anybody waits. */
const MOST_MISTAKES = 500;
/** Rules of a page; no page that a person wrote has more. */
const MOST_RULES = 20_000;

/** What the style sheets of a page may ask for, used up as they are read. */
interface Allowance {
  imports: number;
  mistakes: number;
}

/** That style sheets ask for more than anybody waits for. */
export class TooMuchStyle extends Error {
  override readonly name = "TooMuchStyle";
}

/**
 * The rules of a style sheet that hold on a screen, in order, with those it imports before. Broken CSS is read as a browser
 * would. Throws a TooMuchStyle where it calls hundreds of others or is broken in hundreds of places.
 */
export function styleRules(css: string, stylesheetOf: StylesheetOf): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  addRules(css, stylesheetOf, rules, 0, { imports: MOST_IMPORTS, mistakes: MOST_MISTAKES });
  return rules;
}

function addRules(
  css: string,
  stylesheetOf: StylesheetOf,
  rules: StyleRule[],
  depth: number,
  allowance: Allowance,
): void {
  const onParseError = (): void => {
    if (allowance.mistakes-- === 0) throw new TooMuchStyle("too many mistakes");
  };
  const sheet = parse(css, { parseCustomProperty: false, onParseError });
  if (sheet.type !== "StyleSheet") return;
  const stack: CssNode[] = [];
  const pushAll = (children: List<CssNode>): void => {
    const nodes = children.toArray();
    for (let i = nodes.length - 1; i >= 0; i--) stack.push(nodes[i]!);
  };
  pushAll(sheet.children);
  for (let node = stack.pop(); node !== undefined && rules.length < MOST_RULES; node = stack.pop()) {
    if (node.type === "Rule") addRule(node, rules);
    else if (node.type === "Atrule") {
      const name = node.name.toLowerCase();
      const prelude = node.prelude === null ? "" : generate(node.prelude);
      if (name === "import" && depth < DEEPEST_IMPORT) {
        if (allowance.imports-- === 0) throw new TooMuchStyle("too many imports");
        const { href, media } = importOf(prelude);
        const imported = holdsOnScreen(media) ? stylesheetOf(href) : undefined;
        if (imported !== undefined) addRules(imported, stylesheetOf, rules, depth + 1, allowance);
      } else if (node.block !== null && (name === "layer" || (name === "media" && holdsOnScreen(prelude)))) {
        pushAll(node.block.children);
      }
    }
  }
}

function addRule({ prelude, block }: Rule, rules: StyleRule[]): void {
  if (prelude.type !== "SelectorList") return;
  const declarations = declarationsIn(block.children);
  if (declarations.length === 0) return;
  prelude.children.forEach((selector) => {
    rules.push({
      selector: generate(selector),
      specificity: specificityOf(selector as Selector),
      declarations,
    });
  });
}

/** What an attribute `style` declares. */
export function inlineDeclarations(css: string): readonly Declaration[] {
  const list = parse(css, { context: "declarationList", parseCustomProperty: false, onParseError: () => {} });
  return list.type === "DeclarationList" ? declarationsIn(list.children) : [];
}

function declarationsIn(children: List<CssNode>): readonly Declaration[] {
  const found: Declaration[] = [];
  children.forEach((node) => {
    if (node.type !== "Declaration") return;
    const property = node.property.startsWith("--") ? node.property : node.property.toLowerCase();
    found.push({ property, value: generate(node.value).trim(), important: node.important !== false });
  });
  return found;
}

function importOf(prelude: string): { readonly href: string; readonly media: string } {
  const match = /^\s*(?:url\(\s*)?(["']?)(.*?)\1\s*\)?(?:\s+(.*))?$/.exec(prelude);
  return { href: match?.[2] ?? "", media: match?.[3] ?? "" };
}
