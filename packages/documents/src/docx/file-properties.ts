import { childOf, textOf } from "../xml/xml-tree.js";
import type { DocxPackage } from "./docx-package.js";

/** What a file says of itself beside its text; what it does not say is left out. */
export interface FileProperties {
  readonly title?: string;
  /** Name of the file of the template it was made from. */
  readonly template?: string;
  /** How many pages it had when it was saved. */
  readonly pages?: number;
}

/** The properties of a Word file. */
export function fileProperties(file: DocxPackage): FileProperties {
  const title = textIn(file, "core-properties", "dc:title");
  const template = attachedTemplate(file) ?? textIn(file, "extended-properties", "ep:Template");
  const pages = Number(textIn(file, "extended-properties", "ep:Pages"));
  return {
    ...(title === "" ? {} : { title }),
    ...(template === "" ? {} : { template }),
    ...(pages > 0 ? { pages } : {}),
  };
}

/** The file name of the template that a document is tied to, whatever folder it lies in. */
function attachedTemplate(file: DocxPackage): string | undefined {
  const settings = file.related("settings");
  for (const { type, target } of settings === undefined ? [] : file.relationships(settings.name).values()) {
    if (type !== "attachedTemplate") continue;
    const name = decoded(target.slice(Math.max(target.lastIndexOf("/"), target.lastIndexOf("\\")) + 1));
    return name === "" ? undefined : name;
  }
  return undefined;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What a part with properties of the file says; empty where it says nothing. */
function textIn(file: DocxPackage, type: string, name: string): string {
  for (const relationship of file.relationships("").values()) {
    if (relationship.type !== type || relationship.external) continue;
    const found = childOf(file.part(relationship.target)?.root, name);
    return found === undefined ? "" : textOf(found).trim();
  }
  return "";
}
