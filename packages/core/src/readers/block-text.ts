import type { Reading } from "../document/block.js";
import type { Mark } from "../document/mark.js";
import { OffsetMap } from "../text/offset-map.js";
import type { Span } from "../text/span.js";
import { TextBuilder } from "../text/text-builder.js";
import { type Choice, chooseReadings } from "./template/choose-readings.js";
import type { MaskedSource } from "./template/masked-source.js";
import { type Atom, collapsed, type MarkStyle, trimmed } from "./text-atom.js";

/** The readings of a block, and where it stands. */
export interface BuiltText {
  readonly span: Span;
  readonly readings: readonly [Reading, ...Reading[]];
}

const NOT_BLANK = /[^\s\u00ad]/;
const SOFT_HYPHEN = "\u00ad";

/** The reading of a block that has no text, such as an image without an alternative. */
export function emptyReading(at: number): Reading {
  return { text: "", map: new OffsetMap([], at), marks: [] };
}

/**
 * Gathers the text of one block in offsets of the masked source and makes its readings: one, or where a
 * template branches inside the block one for each way through it.
 */
export class BlockText {
  readonly #atoms: Atom[] = [];

  /** @param collapses whether a run of white space is one space, as in HTML */
  constructor(
    readonly masked: MaskedSource,
    readonly collapses: boolean = false,
  ) {}

  get isEmpty(): boolean {
    return this.#atoms.length === 0;
  }

  /** Adds the characters from `from` to `to` of the masked text. `arm` counts where the template itself does not branch. */
  addText(from: number, to: number, arm?: number): void {
    if (to <= from) return;
    this.masked.visit(
      from,
      to,
      (start, end, own) =>
        this.#atoms.push({ kind: "text", start, end, arm: own === -1 ? (arm ?? -1) : own }),
      (start, end, own) =>
        this.#atoms.push({ kind: "field", start, end, arm: own === -1 ? (arm ?? -1) : own }),
    );
  }

  /** Adds text that stands in other characters from `from` to `to` of the masked text. */
  addReplaced(text: string, from: number, to: number, arm?: number): void {
    const start = this.masked.sourceStart(from);
    this.#atoms.push({
      kind: "replaced",
      text,
      start,
      end: Math.max(start, this.masked.sourceEnd(to)),
      arm: arm ?? this.masked.armAt(from),
    });
  }

  /** Adds a field that the markup names, such as an element with `th:text`. */
  addField(from: number, to: number, arm?: number): void {
    const start = this.masked.sourceStart(from);
    const end = Math.max(start, this.masked.sourceEnd(to));
    this.#atoms.push({ kind: "field", start, end, arm: arm ?? this.masked.armAt(from) });
  }

  openMark(style: MarkStyle): void {
    this.#atoms.push({ kind: "open", style });
  }

  closeMark(): void {
    this.#atoms.push({ kind: "close" });
  }

  /**
   * The readings, or nothing where there is no text. Text whose branches exclude each other line by line, and
   * text with more alternatives than readings, comes apart into one block for each.
   *
   * @param span where the block stands with its markup; without it where its text stands
   */
  build(span?: Span): BuiltText[] {
    const used = new Set<number>();
    for (const atom of this.#atoms) if ("arm" in atom && this.#hasText(atom)) used.add(atom.arm);
    if (used.size === 0) return [];
    if (used.size === 1 || this.masked.arms.length === 0) {
      const arm = used.values().next().value!;
      const built = this.#built(this.#atoms, span, [(other) => other === arm || used.size > 1]);
      return built === undefined ? [] : [built];
    }
    const groups = this.#exclusiveGroups(used);
    if (groups !== undefined) return groups.flatMap((group) => group.build());
    const choices = chooseReadings(
      [...used].filter((arm) => arm !== -1),
      this.masked.arms,
    );
    if (choices === undefined) return this.#cutAtArms().flatMap((part) => part.build());
    const shown = choices.map(
      (choice): Choice =>
        (arm) =>
          arm === -1 || choice(arm),
    );
    const built = this.#built(this.#atoms, span, shown);
    return built === undefined ? [] : [built];
  }

  #hasText(atom: Atom): boolean {
    if (atom.kind === "text") return NOT_BLANK.test(this.masked.source.slice(atom.start, atom.end));
    return atom.kind === "field" || (atom.kind === "replaced" && NOT_BLANK.test(atom.text));
  }

  #built(atoms: readonly Atom[], span: Span | undefined, choices: readonly Choice[]): BuiltText | undefined {
    const where = span ?? this.#spanOf(atoms);
    const readings: Reading[] = [];
    for (const choice of choices) {
      const reading = this.#reading(atoms, choice, where.start);
      if (reading !== undefined) readings.push(reading);
    }
    const [first, ...rest] = readings;
    return first === undefined ? undefined : { span: where, readings: [first, ...rest] };
  }

  #spanOf(atoms: readonly Atom[]): Span {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const atom of atoms) {
      if (!("start" in atom) || !this.#hasText(atom)) continue;
      const piece = atom.kind === "text" ? this.masked.source.slice(atom.start, atom.end) : "";
      start = Math.min(start, atom.start + (piece.length - piece.trimStart().length));
      end = Math.max(end, atom.end - (piece.length - piece.trimEnd().length));
    }
    return { start, end };
  }

  #reading(atoms: readonly Atom[], choice: Choice, origin: number): Reading | undefined {
    const source = this.masked.source;
    const chosen = atoms.filter((atom) => !("arm" in atom) || choice(atom.arm));
    const pieces = trimmed(this.collapses ? collapsed(chosen, source) : chosen, source);
    const builder = new TextBuilder(source, origin);
    const open: { readonly style: MarkStyle; readonly start: number }[] = [];
    const marks: Mark[] = [];
    for (const atom of pieces) {
      if (atom.kind === "text") addWithoutSoftHyphens(builder, source, atom.start, atom.end);
      else if (atom.kind === "replaced")
        builder.addReplaced(atom.text.replaceAll(SOFT_HYPHEN, ""), atom.start, atom.end);
      else if (atom.kind === "field") builder.addPlaceholder(atom.start, atom.end);
      else if (atom.kind === "open") open.push({ style: atom.style, start: builder.length });
      else {
        const mark = open.pop();
        if (mark !== undefined && builder.length > mark.start) {
          marks.push({ ...mark.style, start: mark.start, end: builder.length });
        }
      }
    }
    if (builder.length === 0) return undefined;
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const { text, map } = builder.build();
    return { text, map, marks };
  }

  /**
   * One block for each arm, where all text stands in arms of one branch and each begins on a line of its
   * own: no reader ever sees two of them together.
   */
  #exclusiveGroups(used: ReadonlySet<number>): BlockText[] | undefined {
    if (used.has(-1)) return undefined;
    const { arms, source } = this.masked;
    const chain = (arm: number): number[] => {
      const ids: number[] = [];
      for (let id = arm; id !== -1; id = arms[id]!.parent) ids.push(id);
      return ids.reverse();
    };
    const chains = new Map([...used].map((arm) => [arm, chain(arm)]));
    const all = [...chains.values()];
    let depth = 0;
    while (all.every((ids) => ids.length > depth && ids[depth] === all[0]![depth])) depth++;
    const branch = all[0]![depth];
    if (branch === undefined) return undefined;
    const condition = arms[branch]!.condition;
    if (!all.every((ids) => ids.length > depth && arms[ids[depth]!]!.condition === condition))
      return undefined;
    const groups: BlockText[] = [];
    let current: number | undefined;
    let textBefore = "";
    for (const atom of this.#atoms) {
      const ids = "arm" in atom ? chains.get(atom.arm) : undefined;
      if (ids !== undefined && ids[depth] !== current) {
        if (groups.length > 0 && !/[\r\n]\s*$/.test(textBefore)) return undefined;
        current = ids[depth];
        groups.push(new BlockText(this.masked, this.collapses));
      }
      if (groups.length > 0) groups.at(-1)!.#atoms.push(atom);
      if ("start" in atom) textBefore = source.slice(Math.max(atom.start, atom.end - 40), atom.end);
    }
    return groups;
  }

  #cutAtArms(): BlockText[] {
    const parts: BlockText[] = [];
    let current: number | undefined;
    for (const atom of this.#atoms) {
      if ("arm" in atom && (current === undefined || atom.arm !== current)) {
        current = atom.arm;
        parts.push(new BlockText(this.masked, this.collapses));
      }
      if (parts.length > 0) parts.at(-1)!.#atoms.push(atom);
    }
    return parts;
  }
}

function addWithoutSoftHyphens(builder: TextBuilder, source: string, start: number, end: number): void {
  const piece = source.slice(start, end);
  let at = 0;
  for (let hyphen = piece.indexOf(SOFT_HYPHEN); hyphen !== -1; hyphen = piece.indexOf(SOFT_HYPHEN, at)) {
    builder.addVerbatim(start + at, start + hyphen);
    at = hyphen + 1;
  }
  builder.addVerbatim(start + at, end);
}
