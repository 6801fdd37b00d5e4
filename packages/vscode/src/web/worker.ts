import type { startIn } from "./server.js";
import type { WorkerStart } from "./worker-start.js";

// The server is made of pieces, most of which it shares with the one on Node: the build writes them as CommonJS in a wrapper
// that calls `klarsprakPiece` where there is one. An editor starts this script from an address that is none, so that the
// client tells in its first message where the pieces are.

type Require = (name: string) => unknown;
type Piece = (module: { exports: unknown }, exports: unknown, require: Require) => void;

declare const self: DedicatedWorkerGlobalScope & { klarsprakPiece?: (piece: Piece) => void };

self.addEventListener(
  "message",
  ({ data }: MessageEvent<WorkerStart>) => {
    const server = pieceLoader(data.pieces)("./worker.js") as { readonly startIn: typeof startIn };
    server.startIn(self, data);
  },
  { once: true },
);

/** What loads a piece by its name, once. */
function pieceLoader(folder: string): Require {
  const modules = new Map<string, { exports: unknown }>();
  const require: Require = (name) => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    self.klarsprakPiece = (piece) => piece(module, module.exports, require);
    importScripts(folder + name.slice("./".length));
    return module.exports;
  };
  return require;
}
