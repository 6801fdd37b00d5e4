import { expect, test } from "vitest";
import { IdleQueue } from "./idle-queue.js";

/** A queue whose turns are taken by hand. */
function byHand(): { queue: IdleQueue<string>; done: string[]; turn: () => boolean } {
  const tasks: (() => void)[] = [];
  const done: string[] = [];
  const queue = new IdleQueue<string>(
    (task) => tasks.push(task),
    (entry) => done.push(entry) > 0,
  );
  return {
    queue,
    done,
    turn: () => {
      const task = tasks.shift();
      task?.();
      return task !== undefined;
    },
  };
}

test("who waits for an entry is told when it was worked on or taken away", async () => {
  const { queue, done, turn } = byHand();
  await queue.done("brev");
  queue.add("brev");
  queue.add("svar");
  const told: string[] = [];
  const waits = ["brev", "svar"].map((entry) => queue.done(entry).then(() => told.push(entry)));
  queue.delete("svar");
  await waits[1];
  expect([told, done]).toEqual([["svar"], []]);
  while (turn());
  await waits[0];
  expect([told, done]).toEqual([["svar", "brev"], ["brev"]]);
});

test("what arrives every turn is worked on once, when it has stopped", () => {
  const { queue, done, turn } = byHand();
  for (let i = 0; i < 1000; i++) {
    queue.add("brev");
    turn();
  }
  expect(done).toEqual([]);
  while (turn());
  expect(done).toEqual(["brev"]);
});

test("a message that arrives is answered first, but a flood of them does not hold the work up", () => {
  const { queue, done, turn } = byHand();
  queue.add("brev");
  turn();
  turn();
  queue.putOff();
  turn();
  turn();
  expect(done).toEqual([]);
  for (let i = 0; i < 100; i++) {
    queue.putOff();
    turn();
  }
  expect(done).toEqual(["brev"]);
});

test("a turn does one entry, so that a message can come between; what was taken out is not done", () => {
  const { queue, done, turn } = byHand();
  queue.add("a");
  queue.add("b");
  queue.add("c");
  while (done.length === 0) turn();
  expect(done).toEqual(["a"]);
  queue.delete("b");
  while (turn());
  expect(done).toEqual(["a", "c"]);
});

test("long work goes in slices, and others get theirs between", async () => {
  const tasks: (() => void)[] = [];
  let time = 0;
  const left = new Map([
    ["bok", 5],
    ["brev", 1],
  ]);
  const done: string[] = [];
  const queue = new IdleQueue<string>(
    (task) => tasks.push(task),
    (entry, isOver) => {
      while (left.get(entry)! > 0) {
        left.set(entry, left.get(entry)! - 1);
        time += 20;
        if (isOver() && left.get(entry)! > 0) return false;
      }
      done.push(entry);
      return true;
    },
    () => time,
  );
  queue.add("bok");
  queue.add("brev");
  const waits = [queue.done("brev").then(() => [...done]), queue.done("bok").then(() => [...done])];
  while (tasks.length > 0) {
    tasks.shift()?.();
    await Promise.resolve();
  }
  expect(await Promise.all(waits)).toEqual([["brev"], ["brev", "bok"]]);
  await queue.done("bok");
});

test("what is taken out lets go of those who wait for it", async () => {
  const { queue, done } = byHand();
  queue.add("a");
  const wait = queue.done("a");
  queue.delete("a");
  await wait;
  expect(done).toEqual([]);
});
