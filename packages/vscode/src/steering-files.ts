import type { Middleware } from "vscode-languageclient";
import { schemes } from "./languages.js";

/**
 * Files that may steer klarsprak: the server helps to write them, and checks no text in them. The file of a house has any
 * name that a configuration gives it, which the server knows.
 */
export function steeringFiles(): readonly { readonly scheme: string; readonly pattern: string }[] {
  const places = schemes();
  return ["**/klarsprak.config.json", "**/*.{yaml,yml}"].flatMap((pattern) =>
    places.map((scheme) => ({ scheme, pattern })),
  );
}

/** Languages that the editor knows the outline of itself; a second one would only stand beside it. */
const OUTLINED: ReadonlySet<string> = new Set(["markdown", "html"]);

/** Leaves to the editor what it does itself. */
export const ownOutline: Middleware = {
  provideDocumentSymbols: (document, token, next) =>
    OUTLINED.has(document.languageId) ? undefined : next(document, token),
};
