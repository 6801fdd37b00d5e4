import type { ListPlace } from "@klarsprak/core";
import type { PdfParagraph } from "./pdf-paragraph.js";

/** Items stand on the same level where their marks stand this close, in points. */
const SAME_LEVEL = 4;

interface OpenList {
  readonly left: number;
  readonly list: number;
  readonly ordered: boolean;
  index: number;
  number: number | undefined;
}

/** Where each paragraph stands in a list; undefined for those that are none of its items. `first`: number of the first list. */
export function listPlaces(
  paragraphs: readonly PdfParagraph[],
  first: number,
): readonly (ListPlace | undefined)[] {
  const open: OpenList[] = [];
  let next = first;
  return paragraphs.map(({ mark, lines }) => {
    const left = lines[0]?.left ?? 0;
    if (mark === undefined) {
      open.length = 0;
      return undefined;
    }
    while (open.length > 0 && open.at(-1)!.left > left + SAME_LEVEL) open.pop();
    const list = open.at(-1);
    const isSameLevel = list !== undefined && list.left > left - SAME_LEVEL;
    const goesOn =
      isSameLevel &&
      list.ordered === mark.ordered &&
      (mark.number === undefined || mark.number === (list.number ?? 0) + 1);
    if (goesOn) {
      list.index++;
      list.number = mark.number;
    } else {
      // «12. Dette» after other text is no list, but a number that ends a sentence.
      if (mark.number !== undefined && mark.number !== 1 && !mark.certain) return undefined;
      if (isSameLevel) open.pop();
      open.push({ left, list: next++, ordered: mark.ordered, index: 0, number: mark.number });
    }
    const at = open.at(-1)!;
    return { list: at.list, depth: open.length, ordered: at.ordered, index: at.index };
  });
}
