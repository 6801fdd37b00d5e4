import { type AbbreviationEnding, abbreviationsOf } from "./abbreviations.js";
import { CharacterClass, classAt } from "./character-class.js";
import { readFullStop } from "./full-stop.js";
import type { SegmentedSentence, SegmentedToken, WrittenStandard } from "./segmented-sentence.js";
import { tokenize } from "./tokenize.js";

/** What `segment` may be told about a text. */
export interface SegmentOptions {
  /** The written standard of the text; left out, the abbreviations of both are known. */
  readonly standard?: WrittenStandard;
}

const CLOSERS = "\"'»”’)]}›“*_";
const OPENERS = "\"'«“”„([{‹»-–—*_•·§";
// How far past quotation marks and dashes to look for the start of the next sentence.
const LOOK_PAST = 6;

class SentenceCutter {
  readonly sentences: SegmentedSentence[] = [];
  private current: SegmentedToken[] = [];
  private hasWord = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly SegmentedToken[],
    private readonly abbreviations: ReadonlyMap<string, AbbreviationEnding>,
  ) {}

  close(): void {
    const first = this.current[0];
    if (first === undefined) return;
    this.sentences.push({ start: first.start, end: this.current.at(-1)!.end, tokens: this.current });
    this.current = [];
    this.hasWord = false;
  }

  /** Adds the token at `index`, before the token `limit` that starts a new block, and answers the next index. */
  add(index: number, limit: number): number {
    const token = this.tokens[index]!;
    if (token.kind !== "punctuation") {
      this.current.push(token);
      if (token.kind !== "symbol") this.hasWord = true;
      return index + 1;
    }
    const mark = this.text[token.start]!;
    if (mark === "." && token.end === token.start + 1) return this.addFullStop(token, index, limit);
    this.current.push(token);
    return mark === "!" || mark === "?" || mark === "…" || mark === "."
      ? this.addTerminal(index, limit)
      : index + 1;
  }

  private addFullStop(stop: SegmentedToken, index: number, limit: number): number {
    const word = this.current.at(-1);
    const after = this.closersEnd(index + 1, limit);
    if (
      word === undefined ||
      word.end !== stop.start ||
      word.kind === "punctuation" ||
      word.kind === "symbol"
    ) {
      this.current.push(stop);
      return this.hasWord ? this.endAfter(index + 1, after, limit, false) : index + 1;
    }
    const next = this.nextVisible(after, limit);
    const meaning = readFullStop({
      text: this.text,
      word,
      before: this.textOf(this.current.at(-2)),
      isFirst: this.isFirstWord(),
      next,
      hasSpaceAfter: this.isFollowedBySpace(after, limit) || this.lacksSpace(word, after, limit),
      hasCloserAfter: after > index + 1,
      abbreviations: this.abbreviations,
    });
    if (meaning === "part" && !(next === undefined && after >= limit)) {
      this.current[this.current.length - 1] = { kind: word.kind, start: word.start, end: stop.end };
      return index + 1;
    }
    this.current.push(stop);
    if (meaning !== "end") return index + 1;
    this.takeClosers(index + 1, after);
    this.close();
    return after;
  }

  private addTerminal(index: number, limit: number): number {
    let last = index + 1;
    while (last < limit && this.isTerminal(last)) this.current.push(this.tokens[last++]!);
    return this.endAfter(last, this.closersEnd(last, limit), limit, true);
  }

  // Ends the sentence after its closing marks when a new one can start there.
  private endAfter(from: number, after: number, limit: number, needsUpper: boolean): number {
    if (!this.isFollowedBySpace(after, limit) && !this.lacksSpace(this.current.at(-2), after, limit))
      return from;
    const next = this.nextVisible(after, limit);
    const kind = next === undefined ? undefined : classAt(this.text, next.start);
    if (kind === CharacterClass.lower || (needsUpper && kind === CharacterClass.joiner)) return from;
    this.takeClosers(from, after);
    this.close();
    return after;
  }

  private takeClosers(from: number, after: number): void {
    for (let i = from; i < after; i++) this.current.push(this.tokens[i]!);
  }

  private isTerminal(index: number): boolean {
    const token = this.tokens[index]!;
    return token.start === this.tokens[index - 1]!.end && "!?….".includes(this.text[token.start]!);
  }

  private closersEnd(from: number, limit: number): number {
    let after = from;
    while (after < limit && this.isCloser(after)) after++;
    return after;
  }

  private isCloser(index: number): boolean {
    const token = this.tokens[index]!;
    return (
      token.start === this.tokens[index - 1]!.end &&
      CLOSERS.includes(this.text[token.start]!) &&
      token.kind !== "word"
    );
  }

  private isFollowedBySpace(after: number, limit: number): boolean {
    return after >= limit || this.tokens[after]!.start > this.tokens[after - 1]!.end;
  }

  // «vedtaket.Du»: the space is forgotten, the sentence ends all the same.
  private lacksSpace(word: SegmentedToken | undefined, after: number, limit: number): boolean {
    const next = after < limit ? this.tokens[after]! : undefined;
    if (next?.kind !== "word" || word === undefined || word.end - word.start < 3) return false;
    return (
      classAt(this.text, word.end - 1) === CharacterClass.lower &&
      classAt(this.text, next.start) === CharacterClass.upper
    );
  }

  private nextVisible(from: number, limit: number): SegmentedToken | undefined {
    const last = Math.min(limit, from + LOOK_PAST);
    for (let i = from; i < last; i++) {
      const token = this.tokens[i]!;
      const isOpener = token.kind === "punctuation" || token.kind === "symbol";
      if (!isOpener || !OPENERS.includes(this.text[token.start]!)) return token;
    }
    return last < limit ? this.tokens[last] : undefined;
  }

  // A list may start inside a sentence: «Rådet tilrår: 1. Planen».
  private isFirstWord(): boolean {
    const isListStart = ["1", "a", "A"].includes(this.textOf(this.current.at(-1)) ?? "");
    if (isListStart && this.textOf(this.current.at(-2)) === ":") return true;
    if (this.current.length > LOOK_PAST) return false;
    for (let i = 0; i < this.current.length - 1; i++) {
      const { kind } = this.current[i]!;
      if (kind !== "punctuation" && kind !== "symbol") return false;
    }
    return true;
  }

  private textOf(token: SegmentedToken | undefined): string | undefined {
    return token === undefined || token.end - token.start > 40
      ? undefined
      : this.text.slice(token.start, token.end);
  }
}

/**
 * Cuts a Norwegian text into sentences and their tokens. Offsets are UTF-16 units of `text`, ends exclusive.
 * Every character that is not white space is in exactly one token. A blank line always ends a sentence; a line
 * break alone is white space. Takes time linear in the text. Never throws.
 */
export function segment(text: string, options: SegmentOptions = {}): readonly SegmentedSentence[] {
  const { tokens, afterBlankLine } = tokenize(text);
  const cutter = new SentenceCutter(text, tokens, abbreviationsOf(options.standard));
  let index = 0;
  for (const limit of [...afterBlankLine, tokens.length]) {
    while (index < limit) index = cutter.add(index, limit);
    cutter.close();
  }
  return cutter.sentences;
}
