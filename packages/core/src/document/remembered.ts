/**
 * A function that remembers what it has said of a thing as long as the thing is there. For what takes long to find out
 * and depends on nothing that changes: while a text is written its blocks stay the same objects wherever they move.
 */
export function remembered<K extends object, V>(find: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = find(thing);
    known.set(thing, { value });
    return value;
  };
}
