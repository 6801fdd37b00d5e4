import type { CheckedFile } from "./lint.js";

/** What was found in a file, and where it is a document that is no text its bytes, for those who make a copy of it. */
export interface FileCheck {
  readonly checked: CheckedFile;
  readonly bytes?: Uint8Array;
}
