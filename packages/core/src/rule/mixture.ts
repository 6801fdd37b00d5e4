/** One of several right forms that stands in a text, by the name of the way of writing it belongs to. */
export interface ChosenForm {
  readonly side: string;
}

/**
 * The forms that stray from what the rest of a text, or the house, holds to. With a house, each that is not its own;
 * without one, the first of those that are fewer, since the writer may have meant either. Of as many, the later began it.
 */
export function strayForms<F extends { readonly value: ChosenForm }>(
  forms: readonly F[],
  wanted: string | undefined,
): readonly F[] {
  if (wanted !== undefined) return forms.filter(({ value }) => value.side !== wanted);
  const counts = new Map<string, number>();
  for (const { value } of forms) counts.set(value.side, (counts.get(value.side) ?? 0) + 1);
  if (counts.size < 2) return [];
  const fewest = Math.min(...counts.values());
  // A map keeps the order in which the sides were met.
  const rare = [...counts].findLast(([, count]) => count === fewest)![0];
  return [forms.find(({ value }) => value.side === rare)!];
}
