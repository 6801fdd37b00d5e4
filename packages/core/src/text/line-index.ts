/** A place as people count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Finds line and column of an offset. A line ends at LF, CR LF or a lone CR. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(readonly source: string) {
    const starts = [0];
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.source.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1, offset: at };
  }

  /** The text of a line counted from 1, without its line break. */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    let end = this.#starts[line] ?? this.source.length;
    while (end > start && /[\r\n]/.test(this.source[end - 1]!)) end--;
    return this.source.slice(start, end);
  }

  /** Offset of the first character of a line counted from 1. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, Math.min(line - 1, this.#starts.length - 1))]!;
  }
}
