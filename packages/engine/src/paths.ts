import type { PlatformPath } from "node:path";

/** How the paths of a machine are taken apart and put together: `node:path`, or a library that does the same in a browser. */
export type Paths = Pick<
  PlatformPath,
  "basename" | "dirname" | "isAbsolute" | "join" | "relative" | "resolve" | "sep"
>;
