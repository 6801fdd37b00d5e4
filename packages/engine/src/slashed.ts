import { sep } from "node:path";

/** A path with slashes between its parts, as globs and ignore files have them. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
