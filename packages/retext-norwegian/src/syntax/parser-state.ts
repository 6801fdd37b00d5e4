/** Stands for no word: beyond the stack, the sentence or a word's children. */
export const NONE = -1;

/**
 * Where the parser is: words on the stack, the next word, and the arcs so far (arc-hybrid; Kuhlmann, Gómez-Rodríguez
 * and Satta 2011). Behind the last word waits the root, whose one child is the word that hangs under none.
 */
export class ParserState {
  length = 0;
  /** Index of the first word that is not yet on the stack; `length` is the root. */
  next = 0;
  depth = 0;
  stack = new Int32Array(0);
  heads = new Int32Array(0);
  /** Index of a relation + 1; 0 where a word has no head yet. */
  labels = new Uint8Array(0);
  margins = new Float32Array(0);
  /** Outermost and second outermost children to each side, and how many there are. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** Which relations the children have, as bits. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  start(length: number): void {
    this.length = length;
    this.next = 0;
    this.depth = 0;
    this.#grow(length + 1);
    for (let i = 0; i <= length; i++) {
      this.heads[i] = NONE;
      this.labels[i] = 0;
      this.margins[i] = 0;
      this.left[i] = NONE;
      this.left2[i] = NONE;
      this.right[i] = NONE;
      this.right2[i] = NONE;
      this.leftCount[i] = 0;
      this.rightCount[i] = 0;
      this.leftLabels[i] = 0;
      this.rightLabels[i] = 0;
    }
  }

  /** The word so far down in the stack, from 0. */
  onStack(down: number): number {
    return down < this.depth ? this.stack[this.depth - 1 - down]! : NONE;
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  /** The root takes one child, the last one. */
  get canReduceLeft(): boolean {
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  get canReduceRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The next word becomes the head of the last on the stack. */
  reduceLeft(label: number, margin: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.next;
    this.#attach(child, head, label, margin);
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    this.leftCount[head] = Math.min(250, this.leftCount[head]! + 1);
    this.leftLabels[head] = this.leftLabels[head]! | (1 << label);
  }

  /** The last but one on the stack becomes the head of the last. */
  reduceRight(label: number, margin: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.#attach(child, head, label, margin);
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    this.rightCount[head] = Math.min(250, this.rightCount[head]! + 1);
    this.rightLabels[head] = this.rightLabels[head]! | (1 << label);
  }

  #attach(child: number, head: number, label: number, margin: number): void {
    this.heads[child] = head === this.length ? NONE : head;
    this.labels[child] = label + 1;
    this.margins[child] = margin;
  }

  #grow(size: number): void {
    if (this.stack.length >= size) return;
    const room = Math.max(256, size * 2);
    const words = () => new Int32Array(room);
    this.stack = words();
    this.heads = words();
    this.labels = new Uint8Array(room);
    this.margins = new Float32Array(room);
    this.left = words();
    this.left2 = words();
    this.right = words();
    this.right2 = words();
    this.leftCount = new Uint8Array(room);
    this.rightCount = new Uint8Array(room);
    this.leftLabels = words();
    this.rightLabels = words();
  }
}
