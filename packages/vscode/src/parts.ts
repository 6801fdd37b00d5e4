import { fixAllPart } from "./fix-all.js";
import type { Part } from "./part.js";
import { statusBarPart } from "./status-bar.js";

/** All that the extension does, on the desktop and in a browser. */
export const parts: readonly Part[] = [statusBarPart, fixAllPart];
