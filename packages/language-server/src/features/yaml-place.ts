/** Where something is written in YAML: the keys that lead there, and the characters that stand there already. */
export interface YamlPlace {
  /** Keys from the root; an entry of a list counts as 0, since all are of one kind. */
  readonly path: readonly (string | 0)[];
  /** Whether a key is written here; else a value. */
  readonly isKey: boolean;
  /** Other keys beside it. */
  readonly siblings: readonly string[];
  readonly word: string;
}

interface Level {
  readonly column: number;
  readonly step: string | 0;
  readonly keys: string[];
}

const KEY = /^["']?([\w$-]+)["']?:(?=\s|$)/;

/**
 * The place at an offset, by the indentation of the lines above, since YAML that is being written has mistakes.
 * Undefined in a comment, a text over several lines, or brackets on one line.
 */
export function yamlPlace(source: string, offset: number): YamlPlace | undefined {
  const lines = source.slice(0, offset).split(/\r?\n/);
  const current = lines.pop() ?? "";
  if (/(?:^|\s)#/.test(current) || /[[{][^\]}]*$/.test(current)) return undefined;
  const outline = new Outline();
  for (const line of lines) outline.add(line);
  if (outline.isInText(current)) return undefined;
  const { column, rest } = outline.enter(current);
  const [, key, value] = /^["']?([\w$-]+)["']?:\s+["']?([^\s"']*)$/.exec(rest) ?? [];
  if (key !== undefined && value !== undefined) {
    outline.key(column, key);
    return { path: outline.path, isKey: false, siblings: [], word: value };
  }
  if (!/^[\w$-]*$/.test(rest)) return undefined;
  outline.leave(column);
  const siblings = [...outline.keys, ...keysBelow(source.slice(offset), column)];
  return { path: outline.path, isKey: true, siblings, word: rest };
}

/** The levels that are open, as lines are read from the top. */
class Outline {
  readonly #root: string[] = [];
  readonly #levels: Level[] = [];
  /** Column of the key whose text goes on over the next lines. */
  #text: number | undefined;

  get path(): readonly (string | 0)[] {
    return this.#levels.map(({ step }) => step);
  }

  /** The keys that stand in the innermost level. */
  get keys(): readonly string[] {
    return this.#levels.at(-1)?.keys ?? this.#root;
  }

  add(line: string): void {
    if (line.trim() === "" || /^\s*#/.test(line) || this.isInText(line)) return;
    const { column, rest } = this.enter(line);
    const key = KEY.exec(rest)?.[1];
    if (key === undefined) return;
    this.key(column, key);
    if (/[|>][+-]?\d*\s*(?:#.*)?$/.test(rest)) this.#text = column;
  }

  isInText(line: string): boolean {
    if (this.#text === undefined) return false;
    if (line.trim() === "" || indentOf(line) > this.#text) return true;
    this.#text = undefined;
    return false;
  }

  /** Takes up the entries of lists that begin in a line; gives back what stands behind their dashes. */
  enter(line: string): { readonly column: number; readonly rest: string } {
    let column = indentOf(line);
    let rest = line.slice(column);
    for (let dash = /^-(?:\s+|$)/.exec(rest); dash !== null; dash = /^-(?:\s+|$)/.exec(rest)) {
      this.#close((level) => level.column > column || (level.column === column && level.step === 0));
      this.#levels.push({ column, step: 0, keys: [] });
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
    }
    return { column, rest };
  }

  /** Closes the levels that a key in a column does not stand in. */
  leave(column: number): void {
    this.#close((level) => level.column >= column);
  }

  key(column: number, key: string): void {
    this.leave(column);
    (this.#levels.at(-1)?.keys ?? this.#root).push(key);
    this.#levels.push({ column, step: key, keys: [] });
  }

  #close(isClosed: (level: Level) => boolean): void {
    for (let top = this.#levels.at(-1); top !== undefined && isClosed(top); top = this.#levels.at(-1))
      this.#levels.pop();
  }
}

/** The keys that stand in the same column below, up to the end of what they stand in. */
function keysBelow(rest: string, column: number): readonly string[] {
  const keys: string[] = [];
  for (const line of rest.split(/\r?\n/).slice(1)) {
    if (line.trim() === "" || /^\s*#/.test(line)) continue;
    const indent = indentOf(line);
    if (indent < column) break;
    const key = indent === column ? KEY.exec(line.slice(indent))?.[1] : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
