import { type Node, parseTree } from "jsonc-parser";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { URI, Utils } from "vscode-uri";

/** What a file that steers klarsprak is: a configuration, or the words and norms of a house. */
export type ConfigurationKind = "configuration" | "organisation";

const CONFIGURATION_FILE = "klarsprak.config.json";
const ORGANISATION_FILE = /^organi(?:sation|zation|sasjon)\.ya?ml$/;

/** What a document is by its name, or because an open configuration names it; undefined for all that steers nothing. */
export function configurationKind(uri: string, open: readonly TextDocument[]): ConfigurationKind | undefined {
  const name = nameOf(uri);
  if (name === CONFIGURATION_FILE) return "configuration";
  if (!/\.ya?ml$/.test(name)) return undefined;
  if (ORGANISATION_FILE.test(name)) return "organisation";
  const address = URI.parse(uri).toString();
  const isNamed = open.some(
    (document) =>
      nameOf(document.uri) === CONFIGURATION_FILE &&
      referencesIn(document).some(({ key, target }) => key === "organisation" && target === address),
  );
  return isNamed ? "organisation" : undefined;
}

/** A file that a configuration names, and where it does. */
export interface Reference {
  readonly key: "extends" | "organisation" | "lists";
  /** The path as it stands in the source, without its quotes. */
  readonly start: number;
  readonly end: number;
  /** The address it leads to. */
  readonly target: string;
}

/** The files that a configuration names. A bare name is that of a house or preset that is built in. */
export function referencesIn(document: TextDocument): readonly Reference[] {
  const root = parseTree(document.getText(), [], { allowTrailingComma: true });
  const folder = Utils.dirname(URI.parse(document.uri));
  const of = (key: Reference["key"], value: Node | undefined): readonly Reference[] =>
    (value?.type === "array" ? (value.children ?? []) : [value]).flatMap((node) => {
      const path: unknown = node?.type === "string" ? node.value : undefined;
      if (node === undefined || typeof path !== "string" || path === "") return [];
      if (key !== "lists" && /^[a-z0-9-]+$/.test(path)) return [];
      const target = Utils.resolvePath(folder, path.replaceAll("\\", "/")).toString();
      return [{ key, start: node.offset + 1, end: node.offset + node.length - 1, target }];
    });
  return [
    ...of("extends", valueUnder(root, "extends")),
    ...of("organisation", valueUnder(root, "organisation")),
    ...of("lists", valueUnder(valueUnder(root, "words"), "lists")),
  ];
}

function valueUnder(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
