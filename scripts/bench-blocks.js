// Loaded before the server by bench-editor.js (`node --import`): measures for how long at a time it answers nothing. The
// first SIGUSR2 begins, the next one ends and writes the longest time in milliseconds to the file BENCH_BLOCKS names.
import { renameSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const delay = monitorEventLoopDelay({ resolution: 1 });
let isMeasuring = false;
process.on("SIGUSR2", () => {
  isMeasuring = !isMeasuring;
  if (isMeasuring) {
    delay.reset();
    delay.enable();
    return;
  }
  delay.disable();
  const file = process.env.BENCH_BLOCKS;
  writeFileSync(`${file}.part`, String(delay.max / 1e6));
  renameSync(`${file}.part`, file);
});
