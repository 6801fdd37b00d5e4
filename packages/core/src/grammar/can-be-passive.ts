const BLI: ReadonlySet<string> = new Set(
  "bli blir ble blei blitt vert verta verte vart vorte vorten".split(" "),
);

/** Whether a word can be passive or the auxiliary of a passive, by its letters alone: a cheap look before tagging. */
export function canBePassive(lower: string): boolean {
  return BLI.has(lower) || /(?:[aeiyåø]s|st)$/.test(lower);
}
