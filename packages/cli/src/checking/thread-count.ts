import { availableParallelism } from "node:os";
import { UsageError } from "../usage-error.js";

/** Fewer files for each thread are done sooner than another thread has started. */
const FILES_A_THREAD = 25;

/** How many threads check so many files: those that are asked for, but no more than there is work for. Throws a UsageError. */
export function threadCount(asked: string | undefined, files: number): number {
  return Math.max(1, Math.min(wanted(asked), Math.floor(files / FILES_A_THREAD)));
}

function wanted(asked: string | undefined): number {
  if (asked === undefined) return 1;
  if (asked === "auto") return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(asked))
    throw new UsageError(`--threads must be a whole number from 1 to 999, or auto, but is "${asked}"`);
  return Number(asked);
}
