import {
  type Configuration,
  type ConfigurationFault,
  checkConfiguration,
  rules,
  textTypes,
} from "@klarsprak/core";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { codeOf, type FileSource, shownPath } from "./file-source.js";

export const CONFIGURATION_FILE = "klarsprak.config.json";

/** The built-in preset; it is what the rules and text types say by themselves. */
const PRESETS: ReadonlySet<string> = new Set(["recommended"]);

/** A configuration and the file it stands in. */
export interface LoadedConfiguration {
  /** Absolute path of the file. */
  readonly file: string;
  readonly configuration: Configuration;
  /** Line and column, from 1, of what stands at a path of the file. */
  placeOf(path: readonly (string | number)[]): { readonly line: number; readonly column: number };
}

/** What is wrong with a configuration: file, line and column from 1, and what to do. */
export interface ConfigurationIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The same as data, for those who say it in other words; left out where there is only the message. */
  readonly fault?: ConfigurationFault | LoadingFault;
  /** The innermost key it is about; left out where it is about none. */
  readonly key?: string;
}

/** What is wrong with a configuration beyond its contents: with its file, and with the files that it names. */
export type LoadingFault =
  | { readonly kind: "unreadable" }
  /** `code` is that of jsonc-parser, such as CommaExpected. */
  | { readonly kind: "bad-json"; readonly code: string }
  /** `files` are named from the folder of the one that is wrong. */
  | { readonly kind: "circle"; readonly files: readonly string[] }
  | { readonly kind: "unknown-base"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "unreadable-organisation"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "unreadable-list" };

/** A configuration that cannot be used. The message names file, place and what to do. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  constructor(readonly issues: readonly ConfigurationIssue[]) {
    super(issues.map((issue) => `${issue.file}:${issue.line}:${issue.column}: ${issue.message}`).join("\n"));
  }
}

/** The nearest `klarsprak.config.json` from a folder (an absolute path) upwards, or undefined. */
export function findConfiguration(folder: string, files: FileSource): string | undefined {
  const { paths } = files;
  let at = folder;
  for (;;) {
    const file = paths.join(at, CONFIGURATION_FILE);
    if (files.exists(file)) return file;
    const parent = paths.dirname(at);
    if (parent === at) return undefined;
    at = parent;
  }
}

/**
 * Reads a configuration (an absolute path) and what it extends, the weakest first: files, or the names of houses that are built in.
 * Throws a {@link ConfigurationError} that names all that is wrong.
 */
export function loadConfiguration(
  file: string,
  houses: readonly string[],
  files: FileSource,
): readonly LoadedConfiguration[] {
  const issues: ConfigurationIssue[] = [];
  const chain = load(file, [], issues, houses, files);
  if (issues.length > 0) throw new ConfigurationError(issues);
  return chain;
}

function load(
  file: string,
  parents: readonly string[],
  issues: ConfigurationIssue[],
  houses: readonly string[],
  files: FileSource,
): readonly LoadedConfiguration[] {
  const { paths } = files;
  const shown = shownPath(file, files);
  const at = (
    { line, column }: { readonly line: number; readonly column: number },
    message: string,
    about: Pick<ConfigurationIssue, "fault" | "key">,
  ): void => {
    issues.push({ file: shown, line, column, message, ...about });
  };
  let text: string;
  try {
    text = files.readText(file).replace(/^\uFEFF/, "");
  } catch (error) {
    at(
      { line: 1, column: 1 },
      `cannot be read (${codeOf(error) ?? "unknown error"}). Give the path of a configuration file.`,
      { fault: { kind: "unreadable" } },
    );
    return [];
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  for (const error of errors.slice(0, 5)) {
    const code = printParseErrorCode(error.error);
    at(
      positionOf(text, error.offset),
      `is no valid JSON here (${code}). Mend the JSON; comments are allowed.`,
      { fault: { kind: "bad-json", code } },
    );
  }
  if (errors.length > 0) return [];
  const value = tree === undefined ? {} : plain(tree);
  const { configuration, problems } = checkConfiguration(value, rules, textTypes);
  for (const problem of problems) {
    const { path, message, fault } = problem;
    const keys = path.filter((key) => typeof key === "string");
    const [dotted, key] = [keys.join("."), keys.at(-1)];
    at(
      positionOf(text, tree === undefined ? 0 : offsetOf(tree, path)),
      `${dotted}${dotted === "" ? "" : " "}${message}`,
      { fault, ...(key === undefined ? {} : { key }) },
    );
  }
  const placeOf: LoadedConfiguration["placeOf"] = (path) =>
    positionOf(text, tree === undefined ? 0 : offsetOf(tree, path));
  const extended = configuration.extends.flatMap((name): readonly LoadedConfiguration[] => {
    if (PRESETS.has(name)) return [];
    if (houses.includes(name)) return [ofHouse(name, file, placeOf(["extends"]))];
    const path = paths.isAbsolute(name) ? name : paths.resolve(paths.dirname(file), name);
    const offset = tree === undefined ? 0 : offsetOf(tree, ["extends"]);
    const place = positionOf(text, offset);
    if (path === file || parents.includes(path)) {
      const circle = [...parents, file, path];
      const from = (folder: string): readonly string[] => circle.map((p) => paths.relative(folder, p));
      at(place, `extends goes in a circle: ${from(files.cwd).join(" -> ")}`, {
        fault: { kind: "circle", files: from(paths.dirname(file)) },
      });
      return [];
    }
    if (!files.isFile(path)) {
      const known = ["recommended", ...houses];
      at(
        place,
        `extends "${name}" is neither ${known.map((one) => `"${one}"`).join(", ")} nor a file. Give a path relative to this file.`,
        { fault: { kind: "unknown-base", name, known } },
      );
      return [];
    }
    return load(path, [...parents, file], issues, houses, files);
  });
  return [...extended, { file, configuration, placeOf }];
}

/** What a file says by extending a house: whose texts these are. */
function ofHouse(
  organisation: string,
  file: string,
  place: { readonly line: number; readonly column: number },
): LoadedConfiguration {
  const { configuration } = checkConfiguration({ organisation }, rules, textTypes);
  return { file, configuration, placeOf: () => place };
}

/** The value of a JSON tree. */
function plain(node: Node): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        (node.children ?? []).map((property) => [
          property.children?.[0]?.value as string,
          property.children?.[1] === undefined ? undefined : plain(property.children[1]),
        ]),
      );
    case "array":
      return (node.children ?? []).map(plain);
    default:
      return node.value;
  }
}

/** Offset of the deepest part of a path that exists; that of the key where the last step is one. */
function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node === undefined) continue;
    return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}
