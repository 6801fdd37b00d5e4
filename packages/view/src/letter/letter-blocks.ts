import { type Html, html } from "../html.js";
import type { LetterBlock, LetterPlace } from "./letter-data.js";
import { listOf } from "./letter-list.js";
import type { LetterWords } from "./letter-words.js";

/** Writes the words of a block. */
export type WriteText = (block: LetterBlock) => Html;

/** Where the parts of a page stand: what is read first comes first. */
const ABOVE: readonly LetterPlace[] = ["header"];
const BELOW: readonly (readonly LetterPlace[])[] = [["footnote", "endnote"], ["footer"]];

/** A piece of a letter that is not parted: a paragraph, a list, a table, a footnote. */
export interface LetterUnit {
  readonly blocks: readonly LetterBlock[];
  readonly inner: Html;
}

/** A letter as it is read from the top of the page: headers, text, notes, footers. */
export function letterBlocks(blocks: readonly LetterBlock[], words: LetterWords, write: WriteText): Html {
  return html`${letterUnits(blocks, words, write).map(({ inner }) => inner)}`;
}

/** The same in pieces. */
export function letterUnits(
  blocks: readonly LetterBlock[],
  words: LetterWords,
  write: WriteText,
): readonly LetterUnit[] {
  const apart = new Set([...ABOVE, ...BELOW.flat()]);
  const of = (places: readonly LetterPlace[]): readonly LetterBlock[] =>
    blocks.filter(({ place }) => place !== undefined && places.includes(place));
  const body = blocks.filter(({ place }) => place === undefined || !apart.has(place));
  return [of(ABOVE), body, ...BELOW.map(of)].flatMap((part) => parts(part, words, write));
}

/** Blocks in their order; those that stand apart on the page are named. */
function parts(blocks: readonly LetterBlock[], words: LetterWords, write: WriteText): readonly LetterUnit[] {
  const groups = grouped(
    blocks,
    (a, b) => a.place === b.place && (a.placeNumber ?? 0) === (b.placeNumber ?? 0),
  );
  return groups.flatMap((group) => {
    const [{ place, placeNumber = 0 }] = group;
    const units = flow(group, words, write);
    if (place === undefined) return units;
    const number = place === "header" || place === "footer" ? "" : ` ${placeNumber + 1}`;
    const inner = html`<div class="letter-part ${place}"><p class="letter-part-name">${words.places[place]}${number}</p>${units.map((unit) => unit.inner)}</div>`;
    return [{ blocks: group, inner }];
  });
}

/** Blocks that follow each other, with their tables and lists. */
function flow(blocks: readonly LetterBlock[], words: LetterWords, write: WriteText): readonly LetterUnit[] {
  const groups = grouped(
    blocks,
    (a, b) => a.table?.table === b.table?.table && (a.table !== undefined || isListed(a) === isListed(b)),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (first.table !== undefined) return [{ blocks: group, inner: tableOf(group, words, write) }];
    return isListed(first)
      ? [{ blocks: group, inner: listOf(group, write, (block) => single(block, words, write)) }]
      : group.map((block) => ({ blocks: [block], inner: single(block, words, write) }));
  });
}

const isListed = ({ list, kind }: LetterBlock): boolean => list !== undefined && kind !== "heading";

function single(block: LetterBlock, words: LetterWords, write: WriteText): Html {
  const { kind, level = 1, alignment } = block;
  const inner = write(block);
  const side = alignment === undefined ? undefined : html` class="${alignment}"`;
  switch (kind) {
    case "heading": {
      // The name of the file is above them all.
      const name = { html: `h${Math.min(6, Math.max(1, level) + 1)}` };
      return html`<${name}${side}>${inner}</${name}>`;
    }
    case "image":
      return html`<p class="letter-picture">${words.picture}${block.text === "" ? undefined : ": "}${inner}</p>`;
    case "code":
      return html`<pre>${inner}</pre>`;
    case "paragraph":
    case "list-item":
    case "table-cell":
    case "footnote":
      return html`<p${side}>${inner}</p>`;
  }
}

/** No table of a letter has more columns; a file made to harm may say so. */
const MOST_COLUMNS = 60;

function tableOf(blocks: readonly LetterBlock[], words: LetterWords, write: WriteText): Html {
  const rows = grouped(blocks, (a, b) => a.table!.row === b.table!.row);
  return html`<table>${rows.map((row) => {
    const cells = grouped(row, (a, b) => a.table!.column === b.table!.column);
    let next = 0;
    return html`<tr>${cells.map((cell) => {
      const { column, header } = cell[0].table!;
      const empty = Math.max(0, Math.min(column, MOST_COLUMNS) - next);
      next = column + 1;
      const inner =
        cell.length === 1 && cell[0].kind === "table-cell"
          ? write(cell[0])
          : flow(cell.map(withoutTable), words, write).map((unit) => unit.inner);
      const side = cell[0].alignment === undefined ? undefined : html` class="${cell[0].alignment}"`;
      const filled = header ? html`<th scope="col"${side}>${inner}</th>` : html`<td${side}>${inner}</td>`;
      return html`${Array.from({ length: empty }, () => html`<td></td>`)}${filled}`;
    })}</tr>`;
  })}</table>`;
}

function withoutTable({ table: _, ...block }: LetterBlock): LetterBlock {
  return block;
}

/** Lists of neighbours that belong together, in order; none is empty. */
function grouped<T>(items: readonly T[], together: (a: T, b: T) => boolean): readonly [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && together(last.at(-1)!, item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
