/**
 * A short name for a finding that stays the same when the text moves: rule, message and the words around it,
 * white space folded. For what is private, letters and digits of the context are blanked first, so that the
 * fingerprint does not give away what was found.
 */
export function fingerprint(ruleId: string, messageId: string, context: string, isPrivate: boolean): string {
  const folded = context.replace(/\s+/g, " ").trim();
  const shown = isPrivate ? folded.replace(/[\p{L}\p{N}]/gu, "•") : folded;
  return hash(`${ruleId}\n${messageId}\n${shown}`);
}

/** Two 32-bit FNV-1a hashes over the UTF-16 units, forwards with different offsets, as 16 hexadecimal digits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  // Made as a whole: of strings put together V8 keeps the pieces, and a long text has thousands of fingerprints.
  return String.fromCharCode(...hexDigits(a), ...hexDigits(b));
}

/** The character codes of the eight hexadecimal digits of a number of 32 bits. */
function hexDigits(value: number): number[] {
  const codes: number[] = [];
  for (let shift = 28; shift >= 0; shift -= 4) {
    const digit = (value >>> shift) & 15;
    codes.push(digit < 10 ? 48 + digit : 87 + digit);
  }
  return codes;
}
