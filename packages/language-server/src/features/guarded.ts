import { type Connection, ResponseError } from "vscode-languageserver";

/** The requests that an editor asks by itself, all of which may be answered with nothing. */
const GUARDED: ReadonlySet<string | symbol> = new Set([
  "onHover",
  "onCodeAction",
  "onCodeActionResolve",
  "onCodeLens",
  "onCodeLensResolve",
  "onCompletion",
  "onDefinition",
  "onDocumentSymbol",
  "onDocumentLinks",
  "onFoldingRanges",
  "onReferences",
  "onSelectionRanges",
  "onWorkspaceSymbol",
]);

/**
 * The connection, on which a request that goes wrong is told to `log` and answered with nothing: an editor would show the
 * writer an error they can do nothing about, at every keystroke.
 */
export function guarded(connection: Connection, log: (message: string) => void): Connection {
  return new Proxy(connection, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (!GUARDED.has(name)) return value.bind(target);
      return (handler: (...given: readonly unknown[]) => unknown) =>
        value.call(target, async (...given: readonly unknown[]) => {
          try {
            return await handler(...given);
          } catch (error) {
            if (error instanceof ResponseError) throw error;
            log(
              `${String(name)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
            );
            return null;
          }
        });
    },
  });
}
