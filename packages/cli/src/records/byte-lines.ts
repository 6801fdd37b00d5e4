/** A line of a stream; `bytes` are missing where it was longer than is held. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_BREAK = 10;

/** The lines of a stream without their line breaks, the last one also where it has none. Of a line no more than `most` bytes are held. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<ByteLine, void> {
  let number = 0;
  let line = new OpenLine(most);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      line.add(chunk.subarray(start, end));
      yield { number: ++number, bytes: line.bytes() };
      line = new OpenLine(most);
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.length > 0) yield { number: ++number, bytes: line.bytes() };
}

/** A line whose end has not come yet. */
class OpenLine {
  #parts: Uint8Array[] = [];
  length = 0;

  constructor(readonly most: number) {}

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.length += part.length;
    if (this.length > this.most) this.#parts = [];
    else this.#parts.push(part);
  }

  bytes(): Uint8Array | undefined {
    if (this.length > this.most) return undefined;
    const [only, ...others] = this.#parts;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(this.#parts);
  }
}
