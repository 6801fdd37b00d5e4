import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node.js";
import { NodeHost, type NodeHostOptions } from "./host/node-host.js";
import { messageEncoder } from "./message-encoder.js";
import { startServer } from "./server.js";
import { spareMemory } from "./spare-memory.js";

/** How every message of the protocol begins. */
const BEGINNING = "content-";

/**
 * Serves an editor over standard input and output until it says `exit` or goes away; the process ends with it. What is no
 * message of the protocol ends the process with 2, since nothing tells where the next message begins; a message whose
 * content cannot be read is told about and left out.
 */
export async function runStdio(options: NodeHostOptions): Promise<never> {
  spareMemory();
  const { stdin, stdout } = process;
  const reader = new StreamMessageReader(stdin);
  const writer = new StreamMessageWriter(stdout, { contentTypeEncoder: messageEncoder() });
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  const onMessage = (listener: () => void): void => {
    stdin.on("data", listener);
  };
  let hasBegun = false;
  let isRefused = false;
  let isShutDown = false;
  const refuse = (why: string): void => {
    if (isRefused) return;
    isRefused = true;
    const message = `klarsprak: standard input does not speak the Language Server Protocol: ${why}. An editor starts this command and talks to it, see docs/editors.md.\n`;
    process.stderr.write(message, () => process.exit(2));
  };
  connection.onShutdown(() => {
    isShutDown = true;
  });
  reader.onError((error) => {
    if (error instanceof SyntaxError) connection.console.error(`A message is no JSON: ${error.message}`);
    else refuse(error.message.split("\n", 1)[0]!.replace(/\.$/, ""));
  });
  // Before the reader looks: it waits for the end of a header, which in a text that has none may never come.
  stdin.once("data", (bytes: Buffer) => {
    hasBegun = true;
    const beginning = bytes.toString("latin1", 0, BEGINNING.length).toLowerCase();
    if (!BEGINNING.startsWith(beginning)) refuse("it begins with something else");
  });
  startServer(connection, new NodeHost({ ...options, onMessage }));
  const ended = (): void => {
    if (hasBegun) process.exit(isShutDown ? 0 : 1);
    refuse("it is empty");
  };
  stdin.once("end", ended);
  stdin.once("close", ended);
  return new Promise(() => {});
}
