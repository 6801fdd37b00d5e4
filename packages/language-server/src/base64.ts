// Without Node, whose buffers a browser has not.

/** So many bytes at once become text; a call takes only so many arguments. */
const PIECE = 0x8000;

/** The bytes that a base64 text stands for; empty where it is none. */
export function decodeBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return new Uint8Array();
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + PIECE)));
  return btoa(pieces.join(""));
}
