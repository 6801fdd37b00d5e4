import { takeAll } from "@klarsprak/core";
import { SaxesParser } from "saxes";
import { DocumentError } from "../document-error.js";
import { type Prefixes, prefixesIn, standardName } from "./namespaces.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

/** Nested deeper than any letter is. */
const DEEPEST = 1_000;
/** Elements and texts of one file: a book of five hundred pages has half of them. */
const MOST_NODES = 1_000_000;
/** As much as is parsed in one step, in UTF-16 units. */
const STEP = 32 * 1024;

interface OpenElement {
  readonly kind: "element";
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  parent: OpenElement | undefined;
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  /** Prefixes that hold in it. */
  prefixes: Prefixes;
}

/**
 * The root of an XML file. Throws a DocumentError where it is broken, nested beyond reason, or has a document type:
 * no document needs one, and entities are the way to blow up a file. `part` names the file in errors.
 */
export function parseXml(text: string, part: string): XmlElement {
  return takeAll(parsingXml(text, part));
}

/** Does the same in steps. */
export function* parsingXml(text: string, part: string): Generator<void, XmlElement> {
  const parser = new SaxesParser({ position: true });
  let root: OpenElement | undefined;
  let current: OpenElement | undefined;
  let depth = 0;
  let nodes = 0;
  let problem: DocumentError | undefined;
  const count = (): void => {
    if (++nodes > MOST_NODES) throw tooLarge(part);
  };
  parser.on("error", ({ message }) => {
    problem ??= broken(part, message);
    throw problem;
  });
  parser.on("doctype", () => {
    throw new DocumentError(
      "unsafe",
      `has a document type in its part ${part}, which no document needs, and is not read. Save it again from Word or LibreOffice.`,
    );
  });
  parser.on("opentag", (tag) => {
    count();
    if (++depth > DEEPEST) throw tooDeep(part);
    const attributes = tag.attributes as Record<string, string>;
    const prefixes = prefixesIn(current?.prefixes ?? NO_PREFIXES, attributes);
    const element: OpenElement = {
      kind: "element",
      name: standardName(tag.name, prefixes, false),
      attributes: withStandardNames(attributes, prefixes),
      children: [],
      parent: current,
      // An attribute cannot hold this character, so that it is the one of this tag.
      start: text.lastIndexOf("<", parser.position - 1),
      end: parser.position,
      innerStart: parser.position,
      innerEnd: parser.position,
      prefixes,
    };
    if (current === undefined) root = element;
    else current.children.push(element);
    current = element;
  });
  parser.on("closetag", (tag) => {
    const element = current!;
    depth--;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? parser.position : text.lastIndexOf("<", parser.position - 1);
    current = element.parent;
  });
  const addText = (piece: string): void => {
    if (current === undefined || piece === "") return;
    count();
    current.children.push({ kind: "text", text: piece });
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP));
    yield;
  }
  parser.close();
  if (root === undefined) throw broken(part, "it is empty");
  return root;
}

const NO_PREFIXES: Prefixes = new Map();

function withStandardNames(
  attributes: Readonly<Record<string, string>>,
  prefixes: Prefixes,
): Readonly<Record<string, string>> {
  if (prefixes.size === 0) return attributes;
  const named: Record<string, string> = {};
  for (const name in attributes) named[standardName(name, prefixes, true)] = attributes[name]!;
  return named;
}

function broken(part: string, message: string): DocumentError {
  return new DocumentError(
    "damaged",
    `is damaged: its part ${part} is no XML that can be read (${message.replace(/\.$/, "")}). Open it in the program it was made with, save it again, and try again.`,
  );
}

function tooDeep(part: string): DocumentError {
  return new DocumentError(
    "too-deep",
    `is nested over ${DEEPEST} levels deep in its part ${part}, as no letter is, and is not read. Take tables out of tables.`,
  );
}

function tooLarge(part: string): DocumentError {
  return new DocumentError(
    "too-large",
    `has over a million elements in its part ${part} and is not read. Split it.`,
  );
}
