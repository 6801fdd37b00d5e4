import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import { NodeHost, type NodeHostOptions } from "./host/node-host.js";
import { startServer } from "./server.js";

/** Serves an editor over standard input and output until it says `exit` or goes away; the process ends with it. */
export async function runStdio(options: NodeHostOptions): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, new NodeHost(options));
  return new Promise(() => {});
}
