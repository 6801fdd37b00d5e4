import {
  aliasesIn,
  checkConfiguration,
  readOrganisation,
  rules,
  type Span,
  textTypes,
} from "@klarsprak/core";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigurationKind } from "./configuration-file.js";
import type { FaultyPlace } from "./configuration-words.js";

/** Something wrong in a file that steers klarsprak, as it stands in the editor; the same message and data as when the file is used. */
export interface ConfigurationProblem extends FaultyPlace {
  readonly span: Span;
  /** Whether the file cannot be read at all: editors that know JSON mark that themselves. */
  readonly isSyntax: boolean;
}

/** Checks a configuration or an organisation file by itself: whether the files it names are there is not asked. */
export function checkConfigurationText(
  document: TextDocument,
  kind: ConfigurationKind,
): readonly ConfigurationProblem[] {
  return kind === "configuration" ? configurationProblems(document) : organisationProblems(document);
}

/** One mistake in JSON makes many, and the first tell enough. */
const MOST_ERRORS = 5;

function configurationProblems(document: TextDocument): readonly ConfigurationProblem[] {
  const text = document.getText();
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) {
    return errors.slice(0, MOST_ERRORS).map(({ error, offset, length }) => {
      const code = printParseErrorCode(error);
      return {
        span: { start: offset, end: offset + Math.max(1, length) },
        message: `is no valid JSON here (${code}). Mend the JSON; comments are allowed.`,
        fault: { kind: "bad-json", code },
        isSyntax: true,
      };
    });
  }
  if (tree === undefined) return [];
  const { problems } = checkConfiguration(getNodeValue(tree), rules, textTypes);
  return problems.map(({ path, message, fault }) => {
    const keys = path.filter((key) => typeof key === "string");
    const [dotted, key] = [keys.join("."), keys.at(-1)];
    return {
      span: spanOf(tree, path),
      message: `${dotted}${dotted === "" ? "" : " "}${message}`,
      fault,
      ...(key === undefined ? {} : { key }),
      isSyntax: false,
    };
  });
}

/** The deepest part of a path that exists: its key where it has one. */
function spanOf(tree: Node, path: readonly (string | number)[]): Span {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
    const { offset, length: size } = key ?? node;
    return { start: offset, end: offset + size };
  }
  return { start: tree.offset, end: tree.offset + 1 };
}

function organisationProblems(document: TextDocument): readonly ConfigurationProblem[] {
  const text = document.getText().replace(/^\uFEFF/, " ");
  const aliases = aliasesIn(text, "");
  const problems = aliases.length > 0 ? aliases : readOrganisation(text, "").problems;
  return problems.map(({ line, message }) => ({
    span: lineSpan(document, line - 1),
    message,
    isSyntax: false,
  }));
}

/** A line without the white space around what is written there. */
function lineSpan(document: TextDocument, line: number): Span {
  const start = document.offsetAt({ line, character: 0 });
  const text = document.getText().slice(start, document.offsetAt({ line: line + 1, character: 0 }));
  const indent = text.length - text.trimStart().length;
  return { start: start + indent, end: start + Math.max(indent, text.trimEnd().length) };
}
