/** What is wrong with a value at a place, such as «findings[2].severity must be text»; undefined where nothing is. */
export type Shape = (value: unknown, place: string) => string | undefined;

export const text: Shape = (value, place) =>
  typeof value === "string" ? undefined : `${place} must be a text`;

export const number: Shape = (value, place) =>
  typeof value === "number" ? undefined : `${place} must be a number`;

/** One of some texts. */
export function oneOf(...values: readonly string[]): Shape {
  return (value, place) =>
    values.includes(value as string) ? undefined : `${place} must be ${values.join(", ")}`;
}

export function nullable(shape: Shape): Shape {
  return (value, place) => (value === null ? undefined : shape(value, place));
}

export function optional(shape: Shape): Shape {
  return (value, place) => (value === undefined ? undefined : shape(value, place));
}

export function listOf(shape: Shape): Shape {
  return (value, place) =>
    Array.isArray(value)
      ? firstProblem(value, (item, i) => shape(item, `${place}[${i}]`))
      : `${place} must be a list`;
}

/** An object with these keys, and maybe others. */
export function objectOf(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, place) =>
    isObject(value)
      ? firstProblem(Object.entries(keys), ([key, shape]) =>
          shape(value[key], place === "" ? key : `${place}.${key}`),
        )
      : `${place} must be an object`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstProblem<T>(
  items: readonly T[],
  problemOf: (item: T, index: number) => string | undefined,
): string | undefined {
  for (const [i, item] of items.entries()) {
    const problem = problemOf(item, i);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
