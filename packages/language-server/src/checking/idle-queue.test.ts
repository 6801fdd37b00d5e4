import { expect, test } from "vitest";
import { IdleQueue } from "./idle-queue.js";

/** A queue whose turns are taken by hand. */
function byHand(): { queue: IdleQueue<string>; done: string[]; turn: () => boolean } {
  const tasks: (() => void)[] = [];
  const done: string[] = [];
  const queue = new IdleQueue<string>(
    (task) => tasks.push(task),
    (entry) => done.push(entry),
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
