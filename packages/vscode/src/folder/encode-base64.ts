/** As many bytes as can be handed over as arguments at once. A multiple of three, so that the pieces fit together. */
const PIECE = 3 * 4096;

/** Bytes as base64, on the desktop and in a browser. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}
