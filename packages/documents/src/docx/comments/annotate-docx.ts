import type { Finding, WrittenStandard } from "@klarsprak/core";
import { rewriteZip } from "../../archive/write-zip.js";
import type { ReadFileOptions } from "../../read-document.js";
import { appended, encodeXml } from "../../xml/write-xml.js";
import { descend, descendants } from "../../xml/xml-tree.js";
import type { DocxPackage } from "../docx-package.js";
import { readDocxWhole } from "../read-docx.js";
import { PartWriter } from "../writing/part-writer.js";
import { pointBefore, pointBehind } from "../writing/run-point.js";
import { WordMarkup } from "../writing/word-markup.js";
import { type CommentAnchor, CommentAnchors } from "./comment-anchors.js";
import { CommentEdges, type MarkPlace } from "./comment-edges.js";
import { type CommentText, commentText, workingCopyText } from "./comment-text.js";
import { freeCommentIds, withComments } from "./comments-part.js";
import { withoutOwnComments } from "./own-comments.js";

/** What a copy with comments is made with. */
export interface AnnotateOptions extends ReadFileOptions {
  /** Written standard of the first comment, which says that it is a working copy. */
  readonly language: WrittenStandard;
}

/** A copy of a Word file with comments in it. */
export interface AnnotatedDocx {
  readonly bytes: Uint8Array;
  /**
   * How many findings have a comment: all but what is said of our own comments, unless the file has nothing that one could
   * stand at, or they are over 32 000.
   */
  readonly placed: number;
}

/** Word opens no file with more than 32 767 comments; some may be there already. */
const MOST_COMMENTS = 32_000;

interface PlacedComment {
  readonly anchor: CommentAnchor;
  readonly text: CommentText;
}

/**
 * A copy of a Word file with each finding as a comment at its words, and a first one that says it is a working copy. Comments
 * that klarsprak left before are replaced; those of others stay. Spans of findings are offsets in what `readDocx` reads.
 * What the file would hold already is written the same way, so that a copy of the copy is the copy. Throws a DocumentError.
 */
export function annotateDocx(
  bytes: Uint8Array,
  found: readonly Finding[],
  options: AnnotateOptions,
): AnnotatedDocx {
  const findings = found.filter((finding) => !isAboutOwnComments(finding)).slice(0, MOST_COMMENTS);
  const reading = readDocxWhole(withoutOwnComments(bytes), options);
  const { source } = reading.document;
  const anchors = new CommentAnchors(reading);
  const { opening } = anchors;
  if (opening === undefined) return inEmptyBody(reading.package, findings, source, options.language);
  const comments: PlacedComment[] = [];
  for (const finding of findings) {
    const { anchor, isElsewhere } = anchors.ofFinding(finding)!;
    comments.push({ anchor, text: commentText(finding, source, isElsewhere) });
  }
  comments.sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end);
  comments.unshift({ anchor: opening, text: workingCopyText(options.language) });
  return { bytes: written(reading.package, comments), placed: findings.length };
}

/** Whether a finding only says that a file is a working copy, which the copy of it says anyway. */
function isAboutOwnComments({ ruleId, messageId }: Finding): boolean {
  return ruleId === "merknader-igjen" && messageId === "workingCopy";
}

function written(file: DocxPackage, comments: readonly PlacedComment[]): Uint8Array {
  const ids = freeCommentIds(file);
  const markup = WordMarkup.of(file.main);
  const edges = new CommentEdges();
  const writer = new PartWriter(file.main);
  const texts = new Map<string, CommentText>();
  const put = (place: MarkPlace, mark: string): void => {
    if (place.kind === "in-run") writer.putAt(place.point, mark);
    else writer.insert(place.at, mark);
  };
  const starts: (() => void)[] = [];
  const ends: (() => void)[] = [];
  for (const { anchor, text } of comments) {
    const id = ids.next();
    texts.set(id, text);
    const start = edges.placeOf(pointBefore(anchor.first, anchor.start), "start");
    const end = edges.placeOf(pointBehind(anchor.last, anchor.end), "end");
    starts.push(() => put(start, markup.empty("commentRangeStart", { id })));
    ends.push(() => put(end, endOf(markup, id)));
  }
  // Where one ends and the next begins, the end comes first; those that end together are shown in this order.
  for (const end of ends) end();
  for (const start of starts) start();
  return rewriteZip(file.archive, partsOf(file, writer, texts));
}

/** The end of the words of a comment, and the run that refers to it. */
function endOf(markup: WordMarkup, id: string): string {
  return (
    markup.empty("commentRangeEnd", { id }) + markup.element("r", markup.empty("commentReference", { id }))
  );
}

function partsOf(
  file: DocxPackage,
  writer: PartWriter,
  texts: ReadonlyMap<string, CommentText>,
): ReadonlyMap<string, Uint8Array> {
  return new Map([[file.mainName, encodeXml(writer.build())], ...withComments(file, texts)]);
}

/** Comments of a file whose body says nothing, at its first paragraph. */
function inEmptyBody(
  file: DocxPackage,
  findings: readonly Finding[],
  source: string,
  language: WrittenStandard,
): AnnotatedDocx {
  const [paragraph] = descendants(descend(file.main.root, "w:body") ?? file.main.root, "w:p");
  if (paragraph === undefined) return { bytes: file.archive.bytes, placed: 0 };
  const ids = freeCommentIds(file);
  const markup = WordMarkup.of(file.main);
  const texts = new Map<string, CommentText>();
  for (const text of [
    workingCopyText(language),
    ...findings.map((finding) => commentText(finding, source, true)),
  ])
    texts.set(ids.next(), text);
  const marks = [...texts.keys()].map((id) => markup.empty("commentRangeStart", { id }) + endOf(markup, id));
  const writer = new PartWriter(file.main);
  writer.splice(appended(file.main.text, paragraph, marks.join("")));
  return { bytes: rewriteZip(file.archive, partsOf(file, writer, texts)), placed: findings.length };
}
