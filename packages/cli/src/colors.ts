import type { Colors } from "@klarsprak/core";
import picocolors from "picocolors";

/** Colours where standard output is a terminal that has them (NO_COLOR and FORCE_COLOR are obeyed), else none. */
export function terminalColors(toTerminal: boolean): Colors {
  return picocolors.createColors(
    toTerminal &&
      picocolors.isColorSupported &&
      (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined),
  );
}
