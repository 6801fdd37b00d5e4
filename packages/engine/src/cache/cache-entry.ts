import type { CachedResult } from "./cached-result.js";
import type { ReadBeside } from "./watched-files.js";

/** What was kept of a file, with all that its result hangs on beside the key. */
export interface CacheEntry {
  readonly key: string;
  /** Absolute path of the file. */
  readonly path: string;
  /** The day that counted as today, where the result hangs on it. */
  readonly today: string | null;
  readonly beside: readonly ReadBeside[];
  readonly result: CachedResult;
}
