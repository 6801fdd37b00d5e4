import { elementsOf, textOf, type XmlElement } from "../../xml/xml-tree.js";
import { DocxPackage } from "../docx-package.js";

/** Who a Word file is by, as the file itself says it; what it does not say is left out. */
export interface DocxProperties {
  /** Who made it. */
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  /** When it was last saved: a day, as YYYY-MM-DD. */
  readonly modified?: string;
  /** Properties that people have added, by name. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Reads who a Word file is by. Throws a DocumentError. */
export function readDocxProperties(bytes: Uint8Array): DocxProperties {
  const file = DocxPackage.open(bytes);
  const core = partOf(file, "core-properties");
  const said = (name: string): string => {
    const found = core.find((element) => localName(element) === name);
    return found === undefined ? "" : textOf(found).trim();
  };
  const modified = /^\d{4}-\d{2}-\d{2}/.exec(said("modified"))?.[0];
  const [creator, lastModifiedBy] = [said("creator"), said("lastModifiedBy")];
  return {
    ...(creator === "" ? {} : { creator }),
    ...(lastModifiedBy === "" ? {} : { lastModifiedBy }),
    ...(modified === undefined ? {} : { modified }),
    custom: customProperties(partOf(file, "custom-properties")),
  };
}

/** The elements of a part that the whole file is related to in this way. */
function partOf(file: DocxPackage, type: string): readonly XmlElement[] {
  for (const relationship of file.relationships("").values()) {
    if (relationship.type !== type || relationship.external) continue;
    const part = file.part(relationship.target);
    return part === undefined ? [] : elementsOf(part.root);
  }
  return [];
}

function customProperties(elements: readonly XmlElement[]): Readonly<Record<string, string>> {
  const named = elements.flatMap((element) => {
    const { name } = element.attributes;
    const text = textOf(element).trim();
    return name === undefined || text === "" ? [] : [[name, text] as const];
  });
  return Object.fromEntries(named);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
