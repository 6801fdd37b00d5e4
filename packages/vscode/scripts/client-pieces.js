// The client: all of it for a browser in one file, as an editor asks there, and for Node what is another, which takes the rest
// from that file.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { piecesOf } from "./pieces.js";

/** Writes `extension.cjs` and `web/extension.js` into a folder. */
export async function buildClientPieces(shared, folder) {
  const pieces = await piecesOf(shared, { node: "src/extension.ts", web: "src/web/extension.ts" }, "web");
  const node = pieces.find(({ name }) => name === "node.js");
  const others = pieces
    .filter((piece) => piece !== node)
    .map(({ name, code }) => `"./${name}": (module, exports, require) => {\n${code}},\n`);
  mkdirSync(join(folder, "web"), { recursive: true });
  writeFileSync(
    join(folder, "web/extension.js"),
    `const pieces = {\n${others.join("")}};
const known = {};
const outer = require;
function piece(name) {
  if (pieces[name] === undefined) return outer(name);
  if (known[name] === undefined) {
    known[name] = { exports: {} };
    pieces[name](known[name], known[name].exports, piece);
  }
  return known[name].exports;
}
exports.piece = piece;
exports.activate = (context) => piece("./web.js").activate(context);
exports.deactivate = () => piece("./web.js").deactivate();
`,
  );
  writeFileSync(
    join(folder, "extension.cjs"),
    `const { piece } = require("./web/extension.js");
((module, exports, outer) => {
const require = (name) => (name.startsWith("./") ? piece(name) : outer(name));
${node.code}})(module, exports, require);
`,
  );
  // The package around it is of modules.
  writeFileSync(join(folder, "web/package.json"), '{ "type": "commonjs" }\n');
}
