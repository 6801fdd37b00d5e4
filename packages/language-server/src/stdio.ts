import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import { NodeHost } from "./node-host.js";
import { startServer } from "./server.js";

/**
 * Serves an editor over standard input and output until it says `exit` or goes away; the process ends with it.
 * `dictionaries` is the folder of the compiled dictionaries; without it, the one beside the program that runs.
 */
export async function runStdio(dictionaries: string = besideProgram()): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, new NodeHost({ dictionaries }));
  return new Promise(() => {});
}

function besideProgram(): string {
  return join(dirname(realpathSync(process.argv[1] ?? ".")), "dictionaries");
}
