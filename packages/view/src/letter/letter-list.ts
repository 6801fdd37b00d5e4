import { type Html, html } from "../html.js";
import type { LetterBlock } from "./letter-data.js";

interface OpenList {
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
}

/**
 * List items that follow each other as lists in lists. A list number belongs to one level, so that an item of the outer list
 * after an inner one goes on where that was. What is no item, such as a second paragraph of one, stands in the item before it.
 */
export function listOf(
  items: readonly LetterBlock[],
  write: (block: LetterBlock) => Html,
  other: (block: LetterBlock) => Html,
): Html {
  const pieces: Html[] = [];
  const open: OpenList[] = [];
  const close = (): void => {
    pieces.push(html`</li>`, { html: open.pop()!.ordered ? "</ol>" : "</ul>" });
  };
  for (const block of items) {
    const { list, depth, ordered, index } = block.list!;
    if (block.kind !== "list-item") {
      pieces.push(other(block));
      continue;
    }
    while (open.length > 0 && open.at(-1)!.depth > depth) close();
    const top = open.at(-1);
    if (top?.depth === depth && (top.list !== list || top.ordered !== ordered)) close();
    if (open.at(-1)?.depth === depth) pieces.push(html`</li>`);
    else {
      open.push({ list, depth, ordered });
      pieces.push(ordered ? html`<ol start="${index + 1}">` : html`<ul>`);
    }
    pieces.push(html`<li>${write(block)}`);
  }
  while (open.length > 0) close();
  return html`${pieces}`;
}
