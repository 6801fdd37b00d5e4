import { takeAll } from "@klarsprak/core";
import { ZipArchive } from "../archive/zip-archive.js";
import { DocumentError } from "../document-error.js";
import { decodeXml } from "../xml/decode-xml.js";
import { parsingXml } from "../xml/parse-xml.js";
import { elementsOf, type XmlElement } from "../xml/xml-tree.js";

/** A part of a Word file as XML. */
export interface DocxPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** Where a relationship of a part leads. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `image`, `hyperlink`. */
  readonly type: string;
  /** Name of a part, or an address where it leads out of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** What other documents of Office are called by the folder of their main part. */
const OTHERS: readonly (readonly [folder: string, name: string])[] = [
  ["xl/", "a spreadsheet of Excel"],
  ["ppt/", "a presentation of PowerPoint"],
  ["content.xml", "a document of OpenDocument"],
];

/** The parts of a Word file, parsed when they are first asked for. */
export class DocxPackage {
  #mainName = "";
  readonly #parts = new Map<string, DocxPart | undefined>();
  readonly #relationships = new Map<string, ReadonlyMap<string, Relationship>>();

  private constructor(readonly archive: ZipArchive) {}

  /** Throws a DocumentError where the bytes are no Word file. */
  static open(bytes: Uint8Array): DocxPackage {
    return takeAll(DocxPackage.opening(bytes));
  }

  /** Does the same in steps. */
  static *opening(bytes: Uint8Array): Generator<void, DocxPackage> {
    const file = new DocxPackage(new ZipArchive(bytes));
    file.#mainName = yield* file.#findingMain();
    return file;
  }

  /** Name of the part with the text. */
  get mainName(): string {
    return this.#mainName;
  }

  /** All parts that were parsed, by name. */
  get parts(): ReadonlyMap<string, DocxPart> {
    const found = new Map<string, DocxPart>();
    for (const [name, part] of this.#parts) if (part !== undefined) found.set(name, part);
    return found;
  }

  get main(): DocxPart {
    return this.part(this.mainName)!;
  }

  /** A part by its name; undefined where there is none. Throws a DocumentError where it is broken. */
  part(name: string): DocxPart | undefined {
    return takeAll(this.parsing(name));
  }

  /** The same in steps. */
  *parsing(name: string): Generator<void, DocxPart | undefined> {
    if (this.#parts.has(name)) return this.#parts.get(name);
    const bytes = yield* this.archive.reading(name);
    let part: DocxPart | undefined;
    if (bytes !== undefined) {
      const text = decodeXml(bytes);
      yield;
      part = { name, text, root: yield* parsingXml(text, name) };
    }
    this.#parts.set(name, part);
    return part;
  }

  /** The relationships of a part, by id; `""` for those of the whole file. */
  relationships(name: string): ReadonlyMap<string, Relationship> {
    const known = this.#relationships.get(name);
    if (known !== undefined) return known;
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const found = new Map<string, Relationship>();
    const part = this.part(`${folder}_rels/${name.slice(folder.length)}.rels`);
    for (const element of part === undefined ? [] : elementsOf(part.root, "rel:Relationship")) {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = element.attributes;
      const external = mode === "External";
      found.set(id, {
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolvePart(folder, target),
        external,
      });
    }
    this.#relationships.set(name, found);
    return found;
  }

  /** The part that the main part is related to in this way: its styles, its notes. */
  related(type: string): DocxPart | undefined {
    return takeAll(this.parsingRelated(type));
  }

  /** The same in steps. */
  *parsingRelated(type: string): Generator<void, DocxPart | undefined> {
    for (const relationship of this.relationships(this.mainName).values())
      if (relationship.type === type && !relationship.external)
        return yield* this.parsing(relationship.target);
    return undefined;
  }

  *#findingMain(): Generator<void, string> {
    for (const { type, target } of this.relationships("").values())
      if (type === "officeDocument" && this.archive.has(target)) {
        const main = yield* this.parsing(target);
        if (main!.root.name === "w:document") return target;
        break;
      }
    const names = [...this.archive.entries.keys()];
    const other = OTHERS.find(([folder]) => names.some((name) => name.startsWith(folder)));
    throw new DocumentError(
      "not-a-document",
      other === undefined
        ? "is no document of Word, whatever its name says: there is no text in it. Check which file it is."
        : `is no document of Word but ${other[1]}. Check which file it is.`,
    );
  }
}

/** The name of a part that a part in a folder names. */
function resolvePart(folder: string, target: string): string {
  const names = target.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const name of target.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
