// Lets the built command check some letters, and serve an editor that opens the first of them, and keeps the code that V8
// made of it, for the next start. Run by build.js, in a process of its own: `node scripts/keep-code.js FILES`.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import v8 from "node:v8";
import { keepCode, loadProgram } from "../packages/cli/bin/load-program.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = process.argv.slice(2);
const loaded = new Map();
const { runCli } = loadProgram(join(root, "packages/cli/dist/klarsprak.cjs"), loaded);
// The build tells of other things.
process.stdout.write = () => true;
const status = await runCli(["lint", ...files, "--no-config", "--fail-on", "never"]);
if (status === 0) {
  await serve(files[0]);
  keepCode(loaded);
}
// Nothing else ends a server.
process.exit(status);

/** Serves an editor until it has been told the findings of a file. */
async function serve(file) {
  // The server sets some of V8's, and kept code is taken only where all are as they were when it was made.
  v8.setFlagsFromString = () => {};
  const input = new PassThrough();
  Object.defineProperty(process, "stdin", { value: input });
  const send = (message) => {
    const content = JSON.stringify({ jsonrpc: "2.0", ...message });
    input.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  };
  const told = new Promise((resolve) => {
    process.stdout.write = (chunk, ...rest) => {
      rest.at(-1)?.();
      if (chunk.toString().includes("publishDiagnostics")) resolve();
      return true;
    };
  });
  void runCli(["lsp", "--stdio"]);
  const rootUri = pathToFileURL(dirname(file)).href;
  send({ id: 1, method: "initialize", params: { processId: null, rootUri, capabilities: {} } });
  send({ method: "initialized", params: {} });
  const textDocument = {
    uri: pathToFileURL(file).href,
    languageId: "plaintext",
    version: 1,
    text: readFileSync(file, "utf8"),
  };
  send({ method: "textDocument/didOpen", params: { textDocument } });
  const late = setTimeout(() => {
    console.error("The server told no findings within a minute. Try it: npm run bench:editor");
    process.exit(1);
  }, 60_000);
  await told;
  clearTimeout(late);
}
