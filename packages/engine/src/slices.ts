import { takeAll } from "@klarsprak/core";

/** How long work shares its thread with other work, which is done while it rests. */
export interface Slices {
  /** Whether it is time to rest. */
  isOver(): boolean;
  /** Resolves when the work may go on, for another slice. */
  rest(): Promise<void>;
}

/** Takes all steps of some work, and rests whenever a slice is over; all at once where no slices are given. */
export async function takeInSlices<T>(steps: Generator<unknown, T>, slices: Slices | undefined): Promise<T> {
  if (slices === undefined) return takeAll(steps);
  for (;;) {
    if (slices.isOver()) await slices.rest();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
