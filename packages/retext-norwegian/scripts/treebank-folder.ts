import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";

/** Where files of a treebank lie, as told on the command line. */
export class TreebankFolder {
  readonly path: string;

  /** npm runs scripts in the package; a path is meant from where the command was given. */
  constructor(given: string) {
    this.path = resolve(process.env.INIT_CWD ?? ".", given);
  }

  /** The file of a name, packed or not; undefined where there is none. */
  find(name: string): string | undefined {
    const found = readdirSync(this.path).find((file) => file === name || file === `${name}.gz`);
    return found === undefined ? undefined : join(this.path, found);
  }

  /** The same, or the end of the program with what to do. */
  need(name: string): string {
    const found = this.find(name);
    if (found !== undefined) return found;
    console.error(`${this.path}: no ${name} or ${name}.gz; put it there, or give the folder that holds it`);
    process.exit(2);
  }
}
