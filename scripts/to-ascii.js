/**
 * The same program in ASCII alone. esbuild escapes what strings hold, but leaves regular expressions as they are, and one
 * character beyond Latin-1 makes V8 hold the whole source with two bytes a character.
 */
export function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
