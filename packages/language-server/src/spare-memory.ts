import { setFlagsFromString } from "node:v8";

/** From so many characters on, some 60 pages, room is worth more than memory. */
const LONG_TEXT = 150_000;

/**
 * Has the process hold little more memory than it needs, which a server beside an editor owes to the editor. Left to itself
 * V8 lets the heap grow to twice of what is used before it looks for what can go; this costs some time and spares half.
 * What it gives is to be told the length of each text that is opened: in a long one looking for what can go takes longer
 * than the check of a keystroke, so that from then on V8 does as it likes.
 */
export function spareMemory(): (characters: number) => void {
  // How much the old part of the heap may grow, in percent, before it is cleaned; and by what the young part grows.
  setFlagsFromString("--heap-growing-percent=25");
  setFlagsFromString("--semi-space-growth-factor=1");
  let isSpared = true;
  return (characters) => {
    if (!isSpared || characters < LONG_TEXT) return;
    isSpared = false;
    setFlagsFromString("--heap-growing-percent=0");
    setFlagsFromString("--semi-space-growth-factor=2");
  };
}
