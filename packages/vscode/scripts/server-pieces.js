// The language server as pieces that the server on Node and the one in a browser's worker share.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { piecesOf } from "./pieces.js";

/** Calls a piece with what CommonJS gives it: from Node, or from the loader in `src/web/worker.ts`. */
const BEFORE =
  '(typeof klarsprakPiece === "function" ? klarsprakPiece : (piece) => piece(module, exports, require))((module, exports, require) => {\n';
const AFTER = "});\n";
/** What is CommonJS has no address of its own, but code on Node that looks beside itself asks for it. */
const ADDRESS = 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;\n';

/** Writes `node.js`, `worker.js` and what they share into a folder. */
export async function buildServerPieces(shared, folder) {
  const pieces = await piecesOf(shared, { node: "src/server.ts", worker: "src/web/server.ts" }, "worker");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of pieces) {
    const address = code.includes("__moduleUrl") ? ADDRESS : "";
    writeFileSync(join(folder, name), `${address}${BEFORE}${code}${AFTER}`);
  }
  // The package around it is of modules.
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
}
