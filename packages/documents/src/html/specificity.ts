import type { CssNode, Selector } from "css-tree";

/** How special a selector is: ids, classes and the like, names of elements (Selectors Level 4, 17). */
export type Specificity = readonly [ids: number, classes: number, types: number];

const NOTHING: Specificity = [0, 0, 0];
/** Pseudo-elements that may be written with one colon. */
const OLD_ELEMENTS: ReadonlySet<string> = new Set(["before", "after", "first-line", "first-letter"]);

export function compareSpecificity(a: Specificity, b: Specificity): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The specificity of a selector. Selectors in selectors are followed as deep as css-tree reads them. */
export function specificityOf(selector: Selector): Specificity {
  let sum = NOTHING;
  selector.children.forEach((node) => {
    sum = plus(sum, partSpecificity(node));
  });
  return sum;
}

function partSpecificity(node: CssNode): Specificity {
  switch (node.type) {
    case "IdSelector":
      return [1, 0, 0];
    case "ClassSelector":
    case "AttributeSelector":
      return [0, 1, 0];
    case "TypeSelector":
      return node.name.endsWith("*") ? NOTHING : [0, 0, 1];
    case "PseudoElementSelector":
      return [0, 0, 1];
    case "PseudoClassSelector": {
      const name = node.name.toLowerCase();
      if (OLD_ELEMENTS.has(name)) return [0, 0, 1];
      if (name === "where") return NOTHING;
      if (name === "is" || name === "not" || name === "has" || name === "matches") return highestIn(node);
      if (name.startsWith("nth-")) return plus([0, 1, 0], highestIn(node));
      return [0, 1, 0];
    }
    default:
      return NOTHING;
  }
}

/** The specificity of the most special selector among the arguments. */
function highestIn(node: CssNode): Specificity {
  let highest = NOTHING;
  const stack: CssNode[] = [];
  const push = (parent: CssNode): void => {
    if ("children" in parent && parent.children !== null)
      parent.children.forEach((child) => {
        stack.push(child);
      });
    if (parent.type === "Nth" && parent.selector !== null) stack.push(parent.selector);
  };
  push(node);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.type === "Selector") {
      const own = specificityOf(at);
      if (compareSpecificity(own, highest) > 0) highest = own;
    } else push(at);
  }
  return highest;
}

function plus(a: Specificity, b: Specificity): Specificity {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
