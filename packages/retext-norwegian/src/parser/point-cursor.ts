import type { Point } from "unist";
import { isLineEnd } from "../segment/white-space.js";

/** Turns offsets that never go back into points; the whole text is read once. */
export class PointCursor {
  private line = 1;
  private lineStart = 0;
  private offset = 0;

  constructor(private readonly text: string) {}

  /** The point at `offset`: line and column from 1, columns in UTF-16 units. Offsets must not decrease. */
  at(offset: number): Point {
    for (; this.offset < offset; this.offset++) {
      if (!isLineEnd(this.text, this.offset)) continue;
      this.line++;
      this.lineStart = this.offset + 1;
    }
    return { line: this.line, column: offset - this.lineStart + 1, offset };
  }
}
