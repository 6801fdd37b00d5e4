/**
 * A short name for a finding that stays the same when the text moves: rule, message and what it is known by, mostly
 * the words around it, white space folded. For what is private, letters and digits of the context are blanked first, so that the
 * fingerprint does not give away what was found.
 */
export function fingerprint(ruleId: string, messageId: string, context: string, isPrivate: boolean): string {
  const hash = new Hash();
  hash.add(ruleId);
  hash.add("\n");
  hash.add(messageId);
  hash.add("\n");
  hash.addFolded(isPrivate ? context.replace(/[\p{L}\p{N}]/gu, "•") : context);
  return hash.digits();
}

/** A text as 16 hexadecimal digits: the same for the same text, and hardly ever for another. */
export function shortHash(text: string): string {
  const hash = new Hash();
  hash.add(text);
  return hash.digits();
}

/** Two 32-bit FNV-1a hashes over the UTF-16 units, forwards with different offsets. No string is put together for them. */
class Hash {
  #a = 0x811c9dc5;
  #b = 0x01234567;
  #length = 0;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.#addUnit(text.charCodeAt(i));
  }

  /** Adds a text as if each run of white space were a space, and none stood at the ends. */
  addFolded(text: string): void {
    let isBegun = false;
    let isSpace = false;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isWhiteSpace(unit)) {
        isSpace = isBegun;
        continue;
      }
      if (isSpace) this.#addUnit(32);
      this.#addUnit(unit);
      isBegun = true;
      isSpace = false;
    }
  }

  /** Both as 16 hexadecimal digits. */
  digits(): string {
    // Made as a whole: of strings put together V8 keeps the pieces, and a long text has thousands of fingerprints.
    return String.fromCharCode(...hexDigits(this.#a), ...hexDigits(this.#b));
  }

  #addUnit(unit: number): void {
    this.#a = Math.imul(this.#a ^ unit, 0x01000193);
    this.#b = Math.imul(this.#b ^ (unit + this.#length), 0x01000193);
    this.#length++;
  }
}

/** What `\s` matches. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
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
