import { configurationSchema, organisationSchema, rules, textTypes } from "@klarsprak/core";
import {
  type ClientCapabilities,
  type CompletionList,
  getLanguageService,
  type Hover,
} from "vscode-json-languageservice";
import type { Position } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigurationKind } from "../checking/configuration-file.js";

/** What the JSON Schemas tell of a place in a file that steers klarsprak. */
export interface ConfigurationService {
  /** What can be written at a place. */
  complete(document: TextDocument, position: Position): Promise<CompletionList | null>;
  /** What a place means. */
  explain(document: TextDocument, position: Position): Promise<Hover | null>;
}

/** Knows the schema of each kind of file, and asks nothing of any other machine, whatever schema a file names. */
export function configurationService(
  kind: ConfigurationKind,
  clientCapabilities: ClientCapabilities,
): ConfigurationService {
  const schema = kind === "configuration" ? configurationSchema(rules, textTypes) : organisationSchema();
  const service = getLanguageService({
    clientCapabilities,
    schemaRequestService: async () => JSON.stringify(schema),
  });
  service.configure({ validate: false, schemas: [{ uri: `klarsprak:${kind}`, fileMatch: ["*"], schema }] });
  return {
    complete: async (document, position) =>
      service.doComplete(document, position, service.parseJSONDocument(document)),
    explain: async (document, position) =>
      service.doHover(document, position, service.parseJSONDocument(document)),
  };
}

/** JSON that says the same as YAML about a place: the keys that lead to it, and those beside it. */
export function jsonOfPlace(
  path: readonly (string | 0)[],
  siblings: readonly string[] | undefined,
  written: string,
): { readonly document: TextDocument; readonly position: Position } {
  const before = path.map((step) => (step === 0 ? "[" : `{${JSON.stringify(step)}:`)).join("");
  const after = path
    .map((step) => (step === 0 ? "]" : "}"))
    .reverse()
    .join("");
  const beside = (siblings ?? []).map((key) => `${JSON.stringify(key)}:0,`).join("");
  const [open, close] = siblings === undefined ? ["", ""] : [`{${beside}`, "}"];
  const text = `${before}${open}${written}${close}${after}`;
  const document = TextDocument.create("klarsprak:/place.json", "json", 1, text);
  return { document, position: document.positionAt(before.length + open.length) };
}

/** The services by kind of file, made when first asked for. */
export function configurationServices(
  client: () => { readonly capabilities: ClientCapabilities },
): (kind: ConfigurationKind) => ConfigurationService {
  const made = new Map<ConfigurationKind, ConfigurationService>();
  return (kind) => {
    const service = made.get(kind) ?? configurationService(kind, client().capabilities);
    made.set(kind, service);
    return service;
  };
}
