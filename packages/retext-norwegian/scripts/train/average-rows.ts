import type { WeightRows } from "../../src/perceptron/weight-table.js";

/**
 * The mean of models that were trained on the same text in another order: what is chance in each of them cancels out.
 * Means below `threshold`, in the unit of the weights, are left out.
 */
export function averageRows(models: readonly WeightRows[], threshold: number): WeightRows {
  const sums = new Map<number, Map<number, number>>();
  for (const { keys, starts, classes, weights } of models) {
    for (let row = 0; row < keys.length; row++) {
      const sum = sums.get(keys[row]!) ?? new Map<number, number>();
      sums.set(keys[row]!, sum);
      for (let i = starts[row]!; i < starts[row + 1]!; i++)
        sum.set(classes[i]!, (sum.get(classes[i]!) ?? 0) + weights[i]!);
    }
  }
  const keys: number[] = [];
  const starts = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const key of [...sums.keys()].sort((a, b) => a - b)) {
    const before = classes.length;
    for (const [index, sum] of [...sums.get(key)!].sort(([a], [b]) => a - b)) {
      const mean = sum / models.length;
      if (Math.abs(mean) < threshold) continue;
      classes.push(index);
      weights.push(Math.round(mean));
    }
    if (classes.length === before) continue;
    keys.push(key);
    starts.push(classes.length);
  }
  return {
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Int16Array.from(weights),
  };
}
