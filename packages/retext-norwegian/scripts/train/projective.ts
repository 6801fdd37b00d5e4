/**
 * The heads of a tree without crossing arcs: while an arc crosses another, its child is hung under the head of its
 * head (Nivre and Nilsson 2005, without the marks that would let the parser undo it).
 */
export function projectiveHeads(heads: readonly number[]): readonly number[] {
  const lifted = [...heads];
  for (;;) {
    const crossing = shortestCrossing(lifted);
    if (crossing === undefined) return lifted;
    lifted[crossing] = lifted[lifted[crossing]!]!;
  }
}

function isUnder(heads: readonly number[], word: number, head: number): boolean {
  for (let at = word; at >= 0; at = heads[at]!) if (at === head) return true;
  return head < 0;
}

/** The child of the shortest arc that spans a word not under its head. */
function shortestCrossing(heads: readonly number[]): number | undefined {
  let found: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let child = 0; child < heads.length; child++) {
    const head = heads[child]!;
    if (head < 0) continue;
    const [from, to] = [Math.min(child, head), Math.max(child, head)];
    if (to - from >= least) continue;
    for (let between = from + 1; between < to; between++) {
      if (isUnder(heads, between, head)) continue;
      found = child;
      least = to - from;
      break;
    }
  }
  return found;
}
