import { descendants } from "../xml/xml-tree.js";
import type { DocxPackage } from "./docx-package.js";

/** Relationships to what is drawn from data, with words in it. */
const DIAGRAMS: ReadonlySet<string> = new Set(["chart", "chartEx", "diagramData"]);

/** What a Word file holds that is not read, or not run. Each follows the name of the file. */
export function unreadContent(file: DocxPackage): readonly string[] {
  const warnings: string[] = [];
  const parts = [...file.parts.values()];
  if ([...file.archive.entries.keys()].some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    warnings.push("holds macros, which are never run.");
  if (parts.some(({ text, root }) => text.includes("altChunk") && has(root, "w:altChunk")))
    warnings.push("holds another document inside it, which is not read.");
  if (parts.some(({ name }) => [...file.relationships(name).values()].some(({ type }) => DIAGRAMS.has(type))))
    warnings.push("holds a chart or diagram, whose words are not read.");
  if (parts.some(({ text, root }) => text.includes("oMath") && has(root, "m:oMath")))
    warnings.push("holds a formula, which is not read.");
  return warnings;
}

function has(root: Parameters<typeof descendants>[0], name: string): boolean {
  return descendants(root, name).next().done !== true;
}
