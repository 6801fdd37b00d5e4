import { largest, smallest } from "./amounts.js";
import type { PdfPage } from "./pdf-content.js";
import type { PdfLine } from "./pdf-line.js";
import { bodyOf } from "./text-measure.js";

/** The lines of the pages of a document, told apart: what is text, and what stands above and below it on every page. */
export interface PageEdges {
  readonly body: readonly (readonly PdfLine[])[];
  readonly headers: readonly (readonly PdfLine[])[];
  readonly footers: readonly (readonly PdfLine[])[];
  /** Whether any of them shows the number of its page. */
  readonly pageNumbers: boolean;
}

/** Headers stand this far up, footers this far down. Shares of the height. */
const ZONE = 0.15;
/** A line stands in the same place on two pages where it is this close, in points. */
const SAME_PLACE = 4;
/** Lines of a footer are this close to each other, and what is further from the text is none of it. Factors of the size. */
const TOGETHER = 1.7;
const APART = 2;
/** Footers are set smaller than the text by this factor. */
const SMALL = 0.9;
const SIDE = /(?<!\p{L})(?:side|s\.|page)\s*(\d{1,4})(\s*(?:av|of|\/|\()\s*\d{1,4}\)?)?(?!\p{L})/iu;
const NUMBERS_ONLY = /^[-–—\s]*(\d{1,4})(?:\s*(?:\/|av|\()\s*\d{1,4}\)?)?[-–—\s]*$/;
/** The text of a footnote, which may stand where footers do. */
const NOTE = /^\d{1,2}\s?\p{L}/u;

type Zone = "header" | "footer";

/**
 * Tells headers and footers from the text: what repeats on pages in the same place, page numbers, and what stands by those.
 * `isSure`: whether all lines of a page that stand there are known to be no text.
 */
export function edgesOf(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
  isSure: readonly boolean[],
): PageEdges {
  const bodySize = bodyOf(lines.flat()).size;
  const repeated = repeatedLines(pages, lines);
  const headers: (readonly PdfLine[])[] = [];
  const footers: (readonly PdfLine[])[] = [];
  let pageNumbers = false;
  const body = lines.map((all, number) => {
    const page = pages[number]!;
    const found: Record<Zone, Set<PdfLine>> = { header: new Set(), footer: new Set() };
    const bounds = boundsOf(all);
    for (const line of all) {
      const zone = zoneOf(line, page);
      if (zone === undefined) continue;
      const isNumber = isPageNumber(line, number, bounds);
      const isRepeated = repeated.has(line);
      pageNumbers ||= isNumber || (isRepeated && NUMBERS_ONLY.test(line.text));
      if (isNumber || isSure[number] === true || isRepeated) found[zone].add(line);
    }
    if (isSure[number] !== true) addNeighbours(found.footer, all, page, bodySize);
    headers.push([...found.header]);
    footers.push([...found.footer].sort((a, b) => a.baseline - b.baseline));
    return all.filter((line) => !found.header.has(line) && !found.footer.has(line));
  });
  return { body, headers, footers, pageNumbers };
}

/** Whether a line stands where headers or footers do. */
export function zoneOf({ baseline }: PdfLine, { height }: PdfPage): Zone | undefined {
  if (baseline < ZONE * height) return "header";
  return baseline > (1 - ZONE) * height ? "footer" : undefined;
}

/** What a header says, whatever page it stands on. */
export function withoutPageNumber(text: string): string {
  return text.replace(SIDE, "#").replace(NUMBERS_ONLY, "#");
}

/** The lines that stand in the same place on another page too. */
function repeatedLines(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
): ReadonlySet<PdfLine> {
  // Each place is known by what stands there and by its height, in steps; it holds the page, or -1 for several.
  const places = new Map<string, number>();
  const candidates: { readonly line: PdfLine; readonly key: string; readonly step: number }[] = [];
  lines.forEach((all, number) => {
    const page = pages[number]!;
    const bounds = boundsOf(all);
    for (const line of all) {
      const zone = zoneOf(line, page);
      if (zone === undefined || (NUMBERS_ONLY.test(line.text) && !isOutermost(line, bounds))) continue;
      const key = `${zone} ${withoutPageNumber(line.text)}`;
      const height = zone === "header" ? line.baseline : page.height - line.baseline;
      const step = Math.round(height / SAME_PLACE);
      candidates.push({ line, key, step });
      const place = `${key} ${step}`;
      places.set(place, places.has(place) && places.get(place) !== number ? -1 : number);
    }
  });
  const isRepeated = ({ line, key, step }: (typeof candidates)[number]): boolean =>
    [step - 1, step, step + 1].some((near) => (places.get(`${key} ${near}`) ?? line.page) !== line.page);
  return new Set(candidates.filter(isRepeated).map(({ line }) => line));
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
}

function boundsOf(lines: readonly PdfLine[]): Bounds {
  const baselines = lines.map(({ baseline }) => baseline);
  return { top: smallest(baselines), bottom: largest(baselines) };
}

function isOutermost({ baseline }: PdfLine, { top, bottom }: Bounds): boolean {
  return baseline <= top + SAME_PLACE || baseline >= bottom - SAME_PLACE;
}

/** Whether a line is the number of its page: says so, or is that number and nothing else. */
function isPageNumber(line: PdfLine, page: number, bounds: Bounds): boolean {
  const text = line.text.trim();
  const side = SIDE.exec(text);
  if (side !== null) {
    if (side[0].length === text.length) return true;
    const isAtEdge = side.index === 0 || side.index + side[0].length === text.length;
    return isAtEdge && Number(side[1]) === page + 1 && (side[2] !== undefined || /^[SP]/.test(side[0]));
  }
  return Number(NUMBERS_ONLY.exec(text)?.[1]) === page + 1 && isOutermost(line, bounds);
}

/** Adds what stands under a footer or close above it in small print, or else alone at the foot of the page. */
function addNeighbours(footer: Set<PdfLine>, all: readonly PdfLine[], page: PdfPage, bodySize: number): void {
  const lower = all.filter((line) => zoneOf(line, page) === "footer").sort((a, b) => b.baseline - a.baseline);
  const isSmall = (line: PdfLine): boolean => line.size <= SMALL * bodySize;
  if (footer.size > 0) {
    let top = smallest([...footer].map(({ baseline }) => baseline));
    for (const line of lower) {
      const isClose = top - line.baseline <= TOGETHER * line.size;
      if (line.baseline < top && !(isClose && isSmall(line) && !NOTE.test(line.text))) break;
      footer.add(line);
      top = Math.min(top, line.baseline);
    }
    return;
  }
  const group: PdfLine[] = [];
  for (const line of lower) {
    const last = group.at(-1);
    if (last !== undefined && last.baseline - line.baseline > TOGETHER * line.size) break;
    group.push(line);
  }
  const [top, bottom] = [group.at(-1), group[0]];
  if (top === undefined || bottom === undefined) return;
  const above = all.filter(({ baseline }) => baseline < top.baseline - 0.1).map(({ baseline }) => baseline);
  const isAlone = above.every((baseline) => top.baseline - baseline > APART * bodySize);
  if (isAlone && above.length > 0 && group.every((line) => isSmall(line) && !NOTE.test(line.text)))
    for (const line of group) footer.add(line);
}
