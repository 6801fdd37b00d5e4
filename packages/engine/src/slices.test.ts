import { expect, test } from "vitest";
import { type Slices, takeInSlices } from "./slices.js";

function* counting(to: number, seen: number[]): Generator<void, string> {
  for (let i = 0; i < to; i++) {
    seen.push(i);
    yield;
  }
  return "done";
}

/** Slices of so many steps, and how often the work has rested. */
function slicesOf(steps: number): Slices & { rests: number } {
  let left = 0;
  return {
    rests: 0,
    isOver: () => left-- === 0,
    async rest() {
      this.rests++;
      left = steps - 1;
    },
  };
}

test("work rests before each slice, and gives what it gives at once", async () => {
  const seen: number[] = [];
  const slices = slicesOf(3);
  expect(await takeInSlices(counting(6, seen), slices)).toBe("done");
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  // Six steps and the last one, which gives the result.
  expect(slices.rests).toBe(3);
});

test("without slices all is done before anything else", () => {
  const seen: number[] = [];
  void takeInSlices(counting(3, seen), undefined);
  expect(seen).toEqual([0, 1, 2]);
});

test("what the work throws is why it is rejected", async () => {
  const failing = (function* (): Generator<void, string> {
    yield;
    throw new RangeError("for langt");
  })();
  await expect(takeInSlices(failing, slicesOf(1))).rejects.toThrow(new RangeError("for langt"));
});
