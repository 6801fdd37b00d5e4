/* Numbers and texts as bytes, for the files of the models. */

/** Writes what {@link ByteReader} reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, lowest first. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Bytes with their length before them, so that a reader can leave them for later. */
  section(bytes: Uint8Array): void {
    this.varint(bytes.length);
    for (const value of bytes) this.byte(value);
  }

  text(value: string): void {
    this.varint(value.length);
    for (let i = 0; i < value.length; i++) this.varint(value.charCodeAt(i));
  }

  /** Texts in the order of their code units, each as what it shares with the one before and what is new. */
  sortedTexts(values: readonly string[]): void {
    this.varint(values.length);
    let previous = "";
    for (const value of values) {
      let shared = 0;
      while (shared < previous.length && previous[shared] === value[shared]) shared++;
      this.varint(shared);
      this.text(value.slice(shared));
      previous = value;
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

const TOO_SHORT = "the bytes end too early: the model is damaged";

/** Reads what {@link ByteWriter} wrote. Throws a RangeError where the bytes end too early. */
export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** What {@link ByteWriter.section} wrote, unread. */
  section(): ByteReader {
    return new ByteReader(this.take(this.varint()));
  }

  /** The next so many bytes. */
  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError(TOO_SHORT);
    const taken = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  /** So many whole numbers; one loop, since a model has half a million. */
  varints(count: number): Uint32Array {
    const { bytes } = this;
    const values = new Uint32Array(count);
    let at = this.#at;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
      }
      values[i] = value;
    }
    if (at > bytes.length) throw new RangeError(TOO_SHORT);
    this.#at = at;
    return values;
  }

  /** Reads the text a file begins with. Throws an Error when it begins otherwise. */
  expect(signature: string): void {
    const found = this.bytes[0] === signature.length ? this.text() : "";
    if (found !== signature)
      throw new Error(`not the bytes of a ${signature}: they are packed, damaged or of another version`);
  }

  byte(): number {
    const value = this.bytes[this.#at++];
    if (value === undefined) throw new RangeError(TOO_SHORT);
    return value;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
      if (shift > 28 && byte > 143) throw new RangeError("a number is too long: the model is damaged");
    }
  }

  text(): string {
    const length = this.varint();
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.varint());
    return text;
  }

  sortedTexts(): string[] {
    const count = this.varint();
    const values: string[] = [];
    let previous = "";
    for (let i = 0; i < count; i++) {
      const shared = this.varint();
      previous = previous.slice(0, shared) + this.text();
      values.push(previous);
    }
    return values;
  }
}
