/** A list longer than this is made in pieces of so many entries. */
const ENTRIES = 200;

/** The lists of an answer lie no deeper than this. */
const DEEPEST = 4;

/** The JSON of a value, as `JSON.stringify` has it, in pieces where it holds long lists. */
export function* jsonPieces(value: unknown, depth = DEEPEST): Generator<string> {
  if (Array.isArray(value) && value.length > ENTRIES) yield* listPieces(value);
  else if (isPlainObject(value) && depth > 0) yield* objectPieces(value, depth);
  // What JSON has no word for is left out of an object before it comes here.
  else yield JSON.stringify(value) ?? "null";
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += ENTRIES) {
    const piece = JSON.stringify(list.slice(from, from + ENTRIES));
    yield `${from === 0 ? "[" : ","}${piece.slice(1, -1)}`;
  }
  yield "]";
}

function* objectPieces(object: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined || typeof value === "function" || typeof value === "symbol") continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(value, depth - 1);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
