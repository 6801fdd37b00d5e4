/** Something that a text says of a thing, and where. */
interface Said {
  readonly value: { readonly key: string };
}

/**
 * What is said of a thing otherwise than the first time, with that first time. `agree` tells whether two sayings of one
 * thing can both be right.
 */
export function contradictions<S extends Said>(
  said: readonly S[],
  agree: (first: S, later: S) => boolean,
): readonly { readonly first: S; readonly later: S }[] {
  const firsts = new Map<string, S>();
  const found: { first: S; later: S }[] = [];
  for (const one of said) {
    const first = firsts.get(one.value.key);
    if (first === undefined) firsts.set(one.value.key, one);
    else if (!agree(first, one)) found.push({ first, later: one });
  }
  return found;
}
