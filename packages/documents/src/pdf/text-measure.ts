import { largest, median } from "./amounts.js";
import type { PdfLine } from "./pdf-line.js";
import type { PdfRegion } from "./reading-order.js";

/** How the running text of a document is set, as its lines show. */
export interface TextMeasure {
  /** Distance of lines in a paragraph, as a factor of the size. */
  readonly pitch: number;
  /** Where a line ends if it is full, as those show that begin in the same place; in points. */
  edgeOf(line: PdfLine): number;
  /** Size of most letters, in points. */
  readonly size: number;
  /** Whether most of the text is bold, so that bold marks nothing. */
  readonly bold: boolean;
}

/** Two lines further apart than this are no paragraph, whatever their text. A factor of the size. */
const FARTHEST = 2.2;
/** As long as nothing shows better. Factors of the size. */
const USUAL_PITCH = 1.2;
const SAME_SIZE = 0.08;
/** Lines begin in the same place where they are this close, in points. */
const SAME_LEFT = 4;
/** As many full lines show where others that begin there may end. */
const ENOUGH = 2;

/** Measures the text of some pages by the lines that plainly go on in the next. */
export function measure(regions: readonly PdfRegion[]): TextMeasure {
  const open = regions.filter(({ edge }) => edge === undefined);
  const pairs = regions.flatMap(({ lines }) => pairsOf(lines));
  const full = open.flatMap(({ lines }) => pairsOf(lines).map(([line]) => line));
  const all = regions.flatMap(({ lines }) => lines);
  const { size, bold } = bodyOf(all);
  return {
    pitch: median(pairs.map(([line, next]) => (next.baseline - line.baseline) / line.size)) ?? USUAL_PITCH,
    edgeOf: edges(full.length > 0 ? full : open.flatMap(({ lines }) => lines)),
    size,
    bold,
  };
}

/** Lines of one size that begin in the same place end in the same place, where there are enough of them to tell. */
function edges(full: readonly PdfLine[]): TextMeasure["edgeOf"] {
  const whole = largest(full.map(({ right }) => right));
  const columns = new Map<string, { count: number; edge: number }>();
  const keyOf = (size: number, step: number): string => `${roundedSize(size)} ${step}`;
  for (const { left, right, size } of full) {
    const key = keyOf(size, Math.round(left / SAME_LEFT));
    const column = columns.get(key) ?? { count: 0, edge: 0 };
    columns.set(key, column);
    column.count++;
    column.edge = Math.max(column.edge, right);
  }
  return ({ left, size }) => {
    const step = Math.round(left / SAME_LEFT);
    const near = [step - 1, step, step + 1].flatMap((one) => columns.get(keyOf(size, one)) ?? []);
    const count = near.reduce((sum, one) => sum + one.count, 0);
    return count < ENOUGH ? whole : largest(near.map(({ edge }) => edge));
  };
}

/** The lines that go on in the next one, as its small first letter shows, and that next one. */
export function pairsOf(lines: readonly PdfLine[]): readonly (readonly [PdfLine, PdfLine])[] {
  return lines.flatMap((line, i): readonly (readonly [PdfLine, PdfLine])[] => {
    const next = lines[i + 1];
    if (next === undefined || !isSameSize(line, next) || !/^\p{Ll}/u.test(next.text)) return [];
    const distance = next.baseline - line.baseline;
    return distance > 0 && distance <= FARTHEST * line.size ? [[line, next]] : [];
  });
}

export function isSameSize(line: PdfLine, next: PdfLine): boolean {
  return Math.abs(line.size - next.size) <= SAME_SIZE * line.size;
}

/** Size and weight of most letters. */
export function bodyOf(lines: readonly PdfLine[]): Pick<TextMeasure, "size" | "bold"> {
  const counts = new Map<number, { letters: number; bold: number }>();
  for (const line of lines) {
    const size = roundedSize(line.size);
    const count = counts.get(size) ?? { letters: 0, bold: 0 };
    counts.set(size, count);
    count.letters += line.text.length;
    if (line.bold) count.bold += line.text.length;
  }
  const [size, count] = [...counts].reduce(
    (best, one) => (one[1].letters > best[1].letters ? one : best),
    [0, { letters: 0, bold: 0 }],
  );
  return { size, bold: count.bold * 2 > count.letters };
}

/** Sizes that a reader takes for the same: to half a point. */
export function roundedSize(size: number): number {
  return Math.round(size * 2) / 2;
}
