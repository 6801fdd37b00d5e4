import type { Arm } from "./branch-tree.js";

/** A block has no more readings than this. */
export const MOST_READINGS = 16;
/** All combinations are tried while there are no more than this. */
const MOST_COMBINATIONS = 256;
/** With more alternatives than this in one block, each stands in a reading, but not each pair. */
const MOST_PAIRED = 48;

/** One way through the branches: whether what stands in an arm is shown. */
export type Choice = (arm: number) => boolean;

/** What an arm asks for: conditions and the values they must have, from the outside in. */
type Demands = ReadonlyMap<string, number>;

/**
 * Chooses readings so that every arm stands in one: all combinations when they are at most 16, else as many
 * pairs of alternatives as 16 readings can hold. Undefined when 16 readings cannot show every arm.
 */
export function chooseReadings(used: readonly number[], arms: readonly Arm[]): readonly Choice[] | undefined {
  const demands = demandsOf(used, arms);
  const values = new Map<string, number[]>();
  const isBoolean = new Set<string>();
  for (const { own, key, arm } of demands.values()) {
    const known = values.get(key) ?? [];
    if (!known.includes(own.get(key)!)) known.push(own.get(key)!);
    values.set(key, known);
    if (arms[arm]!.isBoolean) isBoolean.add(key);
  }
  for (const key of isBoolean) values.set(key, [1, 0]);
  let combinations = 1;
  for (const options of values.values()) combinations = Math.min(combinations * options.length, 1e9);
  if (combinations <= MOST_COMBINATIONS) {
    const all = distinct(enumerate(values, combinations), used, demands);
    if (all.length <= MOST_READINGS) return all;
  }
  return cover(used, demands, values);
}

interface Demand {
  readonly arm: number;
  /** Key of the arm's own condition. */
  readonly key: string;
  readonly own: Demands;
}

/** What each arm and each of its ancestors asks for. */
function demandsOf(used: readonly number[], arms: readonly Arm[]): Map<number, Demand> {
  const needed = new Set<number>();
  for (const arm of used)
    for (let id = arm; id !== -1 && !needed.has(id); id = arms[id]!.parent) needed.add(id);
  const ordered = [...needed].sort((a, b) => a - b);
  const own = new Map<number, Demands>();
  const clashes = new Set<string>();
  for (const id of ordered) {
    const { parent, condition, value } = arms[id]!;
    const above = parent === -1 ? undefined : own.get(parent);
    const outer = above?.get(String(condition));
    if (outer !== undefined && outer !== value) clashes.add(`${condition}@${parent}`);
    own.set(id, new Map([...(above ?? []), [String(condition), value]]));
  }
  const result = new Map<number, Demand>();
  for (const id of ordered) {
    const { parent, condition, value } = arms[id]!;
    const local = `${condition}@${parent}`;
    const key = clashes.has(local) ? local : String(condition);
    const above = parent === -1 ? [] : result.get(parent)!.own;
    result.set(id, { arm: id, key, own: new Map([...above, [key, value]]) });
  }
  return result;
}

function* enumerate(
  values: ReadonlyMap<string, readonly number[]>,
  count: number,
): Generator<Map<string, number>> {
  for (let i = 0; i < count; i++) {
    const assignment = new Map<string, number>();
    let rest = i;
    for (const [key, options] of values) {
      assignment.set(key, options[rest % options.length]!);
      rest = Math.floor(rest / options.length);
    }
    yield assignment;
  }
}

/** Leaves out assignments that show the same arms. */
function distinct(
  assignments: Iterable<Demands>,
  used: readonly number[],
  demands: ReadonlyMap<number, Demand>,
): Choice[] {
  const seen = new Set<string>();
  const choices: Choice[] = [];
  for (const assignment of assignments) {
    const shown = new Set(used.filter((arm) => arm === -1 || satisfies(assignment, demands.get(arm)!.own)));
    const signature = [...shown].join();
    if (seen.has(signature)) continue;
    seen.add(signature);
    choices.push((arm) => shown.has(arm));
  }
  return choices;
}

function satisfies(assignment: Demands, wanted: Demands): boolean {
  for (const [key, value] of wanted) if (assignment.get(key) !== value) return false;
  return true;
}

function isCompatible(assignment: Demands, wanted: Demands): boolean {
  for (const [key, value] of wanted) {
    const known = assignment.get(key);
    if (known !== undefined && known !== value) return false;
  }
  return true;
}

/** Builds readings one by one, each with as many pairs of alternatives as possible that no reading shows yet. */
function cover(
  used: readonly number[],
  demands: ReadonlyMap<number, Demand>,
  values: ReadonlyMap<string, readonly number[]>,
): readonly Choice[] | undefined {
  const items = alternatives(demands, values);
  const open = new Set(items.keys());
  const paired = items.length <= MOST_PAIRED;
  const pairs = new Set<number>();
  const pairOf = (a: number, b: number): number => Math.min(a, b) * items.length + Math.max(a, b);
  if (paired) {
    for (let a = 0; a < items.length; a++) {
      for (let b = a + 1; b < items.length; b++)
        if (isCompatible(items[a]!, items[b]!)) pairs.add(pairOf(a, b));
    }
  }
  const assignments: Map<string, number>[] = [];
  while (assignments.length < MOST_READINGS && (open.size > 0 || pairs.size > 0)) {
    const assignment = new Map<string, number>();
    const inside: number[] = [];
    const take = (item: number): void => {
      for (const [key, value] of items[item]!) assignment.set(key, value);
      inside.push(item);
    };
    const pair = pairs.values().next();
    const seeds =
      open.size > 0
        ? [open.values().next().value!]
        : [Math.floor(pair.value! / items.length), pair.value! % items.length];
    for (const seed of seeds) take(seed);
    for (const item of open) if (isCompatible(assignment, items[item]!)) take(item);
    for (let i = 0; i < items.length; i++) {
      const item = (i + assignments.length) % items.length;
      if (!isCompatible(assignment, items[item]!)) continue;
      if (!paired || inside.some((other) => pairs.has(pairOf(item, other)))) take(item);
    }
    let turn = assignments.length;
    for (const [key, options] of values) {
      if (!assignment.has(key)) assignment.set(key, options[turn++ % options.length]!);
    }
    const shown = [...items.keys()].filter((item) => satisfies(assignment, items[item]!));
    for (const item of shown) open.delete(item);
    if (paired) for (const a of shown) for (const b of shown) pairs.delete(pairOf(a, b));
    assignments.push(assignment);
  }
  return open.size > 0 ? undefined : distinct(assignments, used, demands);
}

/** Every arm, and for a condition without an else the alternative that nothing is shown. */
function alternatives(
  demands: ReadonlyMap<number, Demand>,
  values: ReadonlyMap<string, readonly number[]>,
): readonly Demands[] {
  const items: Demands[] = [];
  const seen = new Set<string>();
  const add = (item: Demands): void => {
    const signature = [...item].join(";");
    if (!seen.has(signature)) items.push(item);
    seen.add(signature);
  };
  for (const { own, key } of demands.values()) {
    add(own);
    if (values.get(key)!.length === 2 && values.get(key)![0] === 1)
      add(new Map([...own, [key, own.get(key) === 1 ? 0 : 1]]));
  }
  return items;
}
