import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import { NodeHost } from "./node-host.js";
import { startServer } from "./server.js";

/**
 * Serves an editor over standard input and output until it says `exit` or goes away; the process ends with it.
 * `dictionaries` is the folder of the compiled dictionaries.
 */
export async function runStdio(dictionaries: string): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, new NodeHost({ dictionaries }));
  return new Promise(() => {});
}
