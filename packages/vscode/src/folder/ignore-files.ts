import ignore, { type Ignore } from "ignore";

/** An ignore file, with the path of its folder relative to a top folder; empty for the top itself. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** A test of whether a path relative to the top folder is left out; of two files that speak of it the one further down wins. */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = new Map<string, Ignore>();
  for (const { folder, text } of files)
    rules.set(folder, (rules.get(folder) ?? ignore()).add(text.replace(/^\uFEFF/, "")));
  return (path) => {
    const names = path.split("/");
    let isIgnored = false;
    for (let depth = 0; depth < names.length; depth++) {
      const found = rules.get(names.slice(0, depth).join("/"))?.test(names.slice(depth).join("/"));
      if (found?.ignored === true) isIgnored = true;
      else if (found?.unignored === true) isIgnored = false;
    }
    return isIgnored;
  };
}
