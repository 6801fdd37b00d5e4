import type { WrittenStandard } from "@klarsprak/core";
import { appended, encodeXml, escapeXml, spliced, writtenPrefix } from "../../xml/write-xml.js";
import { descendants, elementsOf } from "../../xml/xml-tree.js";
import type { DocxPackage } from "../docx-package.js";
import { AUTHOR, INITIALS } from "../writing/author.js";
import { FreeIds } from "../writing/free-ids.js";
import { WordMarkup } from "../writing/word-markup.js";
import type { CommentText } from "./comment-text.js";
import { idOf } from "./own-comments.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Size of the letters in a comment, in half points, as Word has it. */
const SIZE = "20";
const TAGS: Readonly<Record<WrittenStandard, string>> = { nb: "nb-NO", nn: "nn-NO" };

/** The ids that are free for comments: no comment and no mark of one has them. */
export function freeCommentIds(file: DocxPackage): FreeIds {
  const comments = file.related("comments");
  const taken = new Set(comments === undefined ? [] : elementsOf(comments.root, "w:comment").map(idOf));
  for (const name of ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"])
    for (const mark of descendants(file.main.root, name)) taken.add(idOf(mark));
  return new FreeIds(taken);
}

/** The parts that hold the comments of a file with these among them, by id; the part is made where there is none. */
export function withComments(
  file: DocxPackage,
  comments: ReadonlyMap<string, CommentText>,
): ReadonlyMap<string, Uint8Array> {
  const part = file.related("comments");
  const markup =
    part === undefined ? new WordMarkup(WordMarkup.of(file.main).namespace) : WordMarkup.of(part);
  const entries = [...comments].map(([id, text]) => entry(markup, id, text)).join("");
  if (part !== undefined) {
    const text = spliced(part.text, [appended(part.text, part.root, entries)]);
    return new Map([[part.name, encodeXml(text)], ...withContentType(file, part.name)]);
  }
  const folder = file.mainName.slice(0, file.mainName.lastIndexOf("/") + 1);
  const name = freeName(file, folder);
  const root = `<w:comments xmlns:w="${escapeXml(markup.namespace)}">${entries}</w:comments>`;
  return new Map([
    ...withContentType(file, name),
    ...withRelationship(file, folder, name.slice(folder.length)),
    [name, encodeXml(DECLARATION + root)],
  ]);
}

function entry(markup: WordMarkup, id: string, { language, paragraphs }: CommentText): string {
  const properties = markup.element(
    "rPr",
    markup.empty("sz", { val: SIZE }) + markup.empty("lang", { val: TAGS[language] }),
  );
  const run = (content: string): string => markup.element("r", properties + content);
  const written = paragraphs.map((text, i) =>
    markup.element("p", (i === 0 ? run(markup.empty("annotationRef")) : "") + run(markup.text(text))),
  );
  return markup.element("comment", written.join(""), { id, author: AUTHOR, initials: INITIALS });
}

function freeName({ archive }: DocxPackage, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let number = 1; archive.has(name); number++) name = `${folder}comments${number}.xml`;
  return name;
}

/** The list of content types with the comments in it; nothing where they are there. */
function withContentType(file: DocxPackage, name: string): readonly (readonly [string, Uint8Array])[] {
  const types = file.part("[Content_Types].xml");
  if (types === undefined) return [];
  const path = `/${name}`;
  const isThere = elementsOf(types.root, "ct:Override").some(
    ({ attributes }) => attributes.PartName?.toLowerCase() === path.toLowerCase(),
  );
  if (isThere) return [];
  const prefix = writtenPrefix(types.text, types.root);
  const override = `<${prefix}Override PartName="${path}" ContentType="${CONTENT_TYPE}"/>`;
  return [[types.name, encodeXml(spliced(types.text, [appended(types.text, types.root, override)]))]];
}

/** The relationships of the main part with one to the comments. */
function withRelationship(
  file: DocxPackage,
  folder: string,
  target: string,
): readonly (readonly [string, Uint8Array])[] {
  const name = `${folder}_rels/${file.mainName.slice(folder.length)}.rels`;
  const part = file.part(name);
  const ids = new Set([...file.relationships(file.mainName).keys()].map((id) => id.replace(/^rId/, "")));
  const relationship = (prefix: string): string =>
    `<${prefix}Relationship Id="rId${new FreeIds(ids).next()}" Type="${officeAddress(file)}/comments" Target="${target}"/>`;
  if (part === undefined)
    return [
      [
        name,
        encodeXml(
          `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${relationship("")}</Relationships>`,
        ),
      ],
    ];
  const added = relationship(writtenPrefix(part.text, part.root));
  return [[name, encodeXml(spliced(part.text, [appended(part.text, part.root, added)]))]];
}

/** What the types of relationships begin with in this file: it may be in the strict form. */
function officeAddress(file: DocxPackage): string {
  const root = file.part("_rels/.rels")?.root;
  for (const { attributes } of root === undefined ? [] : elementsOf(root, "rel:Relationship")) {
    const type = attributes.Type ?? "";
    if (type.endsWith("/officeDocument")) return type.slice(0, -"/officeDocument".length);
  }
  return OFFICE;
}
