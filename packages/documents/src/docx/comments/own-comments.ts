import { rewriteZip } from "../../archive/write-zip.js";
import { encodeXml, type Splice, spliced } from "../../xml/write-xml.js";
import { descendants, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { DocxPackage, type DocxPart } from "../docx-package.js";
import { AUTHOR } from "../writing/author.js";

/** Relationships to the parts in which newer versions of Word say more of each comment. */
const MORE = ["commentsExtended", "commentsIds", "commentsExtensible"];

/**
 * A Word file without the comments that are from klarsprak; those of others stay, as does all else. The same bytes where
 * there are none. Throws a DocumentError.
 */
export function withoutOwnComments(bytes: Uint8Array): Uint8Array {
  const file = DocxPackage.open(bytes);
  const comments = file.related("comments");
  const own = comments === undefined ? [] : elementsOf(comments.root, "w:comment").filter(isOwn);
  if (comments === undefined || own.length === 0) return bytes;
  const changed = new Map<string, Uint8Array>();
  const change = (part: DocxPart, splices: readonly Splice[]): void => {
    if (splices.length > 0) changed.set(part.name, encodeXml(spliced(part.text, splices)));
  };
  change(comments, own.map(removal));
  const ids = new Set(own.map(idOf));
  change(file.main, marksOf(file.main.root, ids));
  const names = new Set(own.flatMap((comment) => [...descendants(comment, "w:p")].flatMap(paragraphName)));
  for (const type of MORE) {
    const part = file.related(type);
    if (part === undefined) continue;
    const entries = elementsOf(part.root);
    change(
      part,
      entries.flatMap((entry) => withoutNames(part.text, entry, names)),
    );
  }
  return rewriteZip(file.archive, changed);
}

/** The id of a comment, or that a mark of one names. */
export function idOf({ attributes }: XmlElement): string {
  return attributes["w:id"] ?? "";
}

function isOwn({ attributes }: XmlElement): boolean {
  return attributes["w:author"] === AUTHOR;
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

/** The removals of what marks the words that comments are about. */
function marksOf(root: XmlElement, ids: ReadonlySet<string>): readonly Splice[] {
  const found: Splice[] = [];
  for (const name of ["w:commentRangeStart", "w:commentRangeEnd"])
    for (const mark of descendants(root, name)) if (ids.has(idOf(mark))) found.push(removal(mark));
  for (const reference of descendants(root, "w:commentReference")) {
    if (!ids.has(idOf(reference))) continue;
    const run = reference.parent!;
    const isAlone = elementsOf(run).every((child) => child === reference || child.name === "w:rPr");
    found.push(removal(isAlone ? run : reference));
  }
  return found;
}

/** The name by which Word finds a paragraph of a comment again. */
function paragraphName({ attributes }: XmlElement): readonly string[] {
  const name = attributes["w14:paraId"];
  return name === undefined ? [] : [name];
}

/**
 * What must go from an entry: all of it where it is about one of the names, or that it answers one of them. One part names
 * comments by their paragraph and another by what stands beside that name in the part before, which is taken up.
 */
function withoutNames(text: string, entry: XmlElement, names: Set<string>): readonly Splice[] {
  const named = (ending: string): readonly string[] =>
    Object.keys(entry.attributes)
      .filter((name) => name.endsWith(ending))
      .map((name) => entry.attributes[name]!);
  if ([...named(":paraId"), ...named(":durableId")].some((name) => names.has(name))) {
    for (const name of named(":durableId")) names.add(name);
    return [removal(entry)];
  }
  if (!named(":paraIdParent").some((name) => names.has(name))) return [];
  const tag = text.slice(entry.start, entry.innerStart);
  const attribute = /\s[\w.-]+:paraIdParent\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag)!;
  const start = entry.start + attribute.index;
  return [{ start, end: start + attribute[0].length, text: "" }];
}
