/**
 * What becomes of the items, in their order, though several may be under way at once: at most `ahead` of them, so that
 * nothing piles up before a slow reader. No more are started once the signal is given; those under way are handed out.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  { ahead, signal }: { readonly ahead: number; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  try {
    for (const item of items) {
      if (signal?.aborted === true) break;
      const result = start(item);
      // Looked at when its turn comes; until then it must not count as a failure that nobody handles.
      result.catch(() => undefined);
      underWay.push(result);
      if (underWay.length >= ahead) yield await underWay.shift()!;
    }
    while (underWay.length > 0) yield await underWay.shift()!;
  } finally {
    underWay.length = 0;
  }
}
