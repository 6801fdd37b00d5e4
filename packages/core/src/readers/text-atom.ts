import type { Mark } from "../document/mark.js";

/** A mark without its place. */
export type MarkStyle = Omit<Mark, "start" | "end">;

/** Text that stands in the source, a field, text the source says otherwise, or an edge of a mark. */
export type Atom =
  | { readonly kind: "text" | "field"; readonly start: number; readonly end: number; readonly arm: number }
  | {
      readonly kind: "replaced";
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly arm: number;
    }
  | { readonly kind: "open"; readonly style: MarkStyle }
  | { readonly kind: "close" };

/** Takes white space off both ends. */
export function trimmed(atoms: readonly Atom[], source: string): readonly Atom[] {
  const result: (Atom | undefined)[] = [...atoms];
  trimEdge(result, source, "start");
  trimEdge(result, source, "end");
  return result.filter((atom) => atom !== undefined);
}

function trimEdge(atoms: (Atom | undefined)[], source: string, edge: "start" | "end"): void {
  for (let n = 0; n < atoms.length; n++) {
    const i = edge === "start" ? n : atoms.length - 1 - n;
    const atom = atoms[i];
    if (atom === undefined || !("start" in atom)) continue;
    if (atom.kind === "field") return;
    const text = atom.kind === "replaced" ? atom.text : source.slice(atom.start, atom.end);
    const rest = edge === "start" ? text.trimStart() : text.trimEnd();
    if (rest.length === 0) {
      atoms[i] = undefined;
      continue;
    }
    if (atom.kind !== "text") return;
    atoms[i] =
      edge === "start"
        ? { ...atom, start: atom.end - rest.length }
        : { ...atom, end: atom.start + rest.length };
    return;
  }
}

/** Makes one space of each run of white space, across markup, as a browser does. A replaced line break stays. */
export function collapsed(atoms: readonly Atom[], source: string): readonly Atom[] {
  const result: Atom[] = [];
  let afterSpace = true;
  for (const atom of atoms) {
    if (atom.kind !== "text") {
      if (atom.kind === "replaced") afterSpace = atom.text === "\n";
      else if (atom.kind === "field") afterSpace = false;
      result.push(atom);
      continue;
    }
    const { arm } = atom;
    let at = atom.start;
    for (const match of source.slice(atom.start, atom.end).matchAll(/[ \t\r\n\f]+/g)) {
      const start = atom.start + match.index;
      const end = start + match[0].length;
      const isPlain = end - start === 1 && source[start] === " ";
      if (start > at) afterSpace = false;
      if (isPlain && !afterSpace) {
        afterSpace = true;
        continue;
      }
      if (start > at) result.push({ kind: "text", start: at, end: start, arm });
      if (!afterSpace) result.push({ kind: "replaced", text: " ", start, end, arm });
      afterSpace = true;
      at = end;
    }
    if (at < atom.end) {
      result.push({ kind: "text", start: at, end: atom.end, arm });
      if (!/[ ]/.test(source[atom.end - 1]!)) afterSpace = false;
    }
  }
  return result;
}
