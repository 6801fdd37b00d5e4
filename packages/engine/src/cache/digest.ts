import { createHash } from "node:crypto";

/** Tells contents apart: the same pieces give the same digest, and no others do. */
export function digestOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) {
    // With its length before it, so that no piece runs into the next.
    const length = typeof piece === "string" ? Buffer.byteLength(piece) : piece.length;
    hash.update(`${length}:`).update(piece);
  }
  return hash.digest("hex");
}
