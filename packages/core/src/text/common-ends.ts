/** How many characters two texts have in common from the start and, apart from those, up to the end. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** So many characters are compared at once: comparing pieces is many times quicker than comparing characters. */
const PIECE = 4096;

/** Finds what two texts share at both ends. The two stretches never overlap. */
export function commonEnds(a: string, b: string): CommonEnds {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start + PIECE <= shorter && a.slice(start, start + PIECE) === b.slice(start, start + PIECE))
    start += PIECE;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const most = shorter - start;
  let end = 0;
  while (
    end + PIECE <= most &&
    a.slice(a.length - end - PIECE, a.length - end) === b.slice(b.length - end - PIECE, b.length - end)
  )
    end += PIECE;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return { start, end };
}

/** How many members two lists share at both ends, the very same ones. The two stretches never overlap. */
export interface SameEnds {
  readonly before: number;
  readonly behind: number;
}

export function sameEnds<T>(old: readonly T[], now: readonly T[]): SameEnds {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < most - before && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  return { before, behind };
}
