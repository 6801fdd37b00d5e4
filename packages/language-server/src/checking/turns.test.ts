import { expect, test } from "vitest";
import { QUIET_TURNS, SLICE } from "./slice.js";
import { Turns } from "./turns.js";

/** Turns that are taken by hand, and a clock that is set by hand. */
function byHand() {
  const tasks: (() => void)[] = [];
  const clock = { now: 0 };
  const turns = new Turns(
    (task) => tasks.push(task),
    () => clock.now,
  );
  /** Takes so many turns; what waits goes on after each. */
  const take = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      tasks.shift()?.();
      await Promise.resolve();
    }
  };
  return { turns, clock, take, tasks };
}

test("a slice begins when it is handed out, and is over when its time is", async () => {
  const { turns, clock, take } = byHand();
  expect(turns.isOver()).toBe(true);
  clock.now = 500;
  const rest = turns.rest();
  clock.now = 700;
  await take(QUIET_TURNS);
  await rest;
  expect(turns.isOver()).toBe(false);
  clock.now += SLICE;
  expect(turns.isOver()).toBe(true);
});

test("there is a pause before each slice, and never two slices without one between", async () => {
  const { turns, take, tasks } = byHand();
  const begun: string[] = [];
  for (const name of ["brev", "svar", "vedtak"]) void turns.rest().then(() => begun.push(name));
  await take(QUIET_TURNS - 1);
  expect(begun).toEqual([]);
  await take(1);
  expect(begun).toEqual(["brev"]);
  await take(QUIET_TURNS - 1);
  expect(begun).toEqual(["brev"]);
  await take(1);
  expect(begun).toEqual(["brev", "svar"]);
  await take(QUIET_TURNS);
  expect(begun).toEqual(["brev", "svar", "vedtak"]);
  expect(tasks).toEqual([]);
});

test("who rests again goes behind those who wait", async () => {
  const { turns, take } = byHand();
  const slices: string[] = [];
  const work = async (name: string): Promise<void> => {
    for (let i = 0; i < 3; i++) {
      await turns.rest();
      slices.push(name);
    }
  };
  void work("a");
  void work("b");
  await take(8 * QUIET_TURNS);
  expect(slices).toEqual(["a", "b", "a", "b", "a", "b"]);
});
