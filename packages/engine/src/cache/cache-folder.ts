import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../file-source.js";
import { writeFileWhole } from "../write-file.js";
import type { CacheEntry } from "./cache-entry.js";
import { digestOf } from "./digest.js";

/** What marks a folder as one of ours, by the convention of bford.info/cachedir that programs for backups know. */
const TAG = "CACHEDIR.TAG";
const TAG_TEXT =
  "Signature: 8a477f597d28d172789f06886806bc55\n# Results of klarsprak, kept by lint --cache. The folder can be removed at any time.\n";
/** Its mtime tells when entries that nobody needs were last looked for. */
const SWEPT = "swept";

const DAY = 24 * 60 * 60 * 1000;
/** Entries that no run has asked for in so many days are dropped. */
const DAYS_KEPT = 30;

/** How an entry and a file half written are called. Nothing else in the folder is ever removed. */
const ENTRY = /^[0-9a-f]{62}\.json$/;
const HALF_WRITTEN = /^\.[0-9a-f]{62}\.json\.\d+\.klarsprak$/;

/** Why nothing is kept: one line for a person, once. */
type Refusal = (reason: string) => void;

/**
 * A folder of entries, each in a file of its own that is written whole or not at all, so that runs at the same time can
 * share it. An entry that is damaged or from somebody else is none.
 */
export class CacheFolder {
  #isOpen: boolean;
  #damaged = 0;

  /** `folder` is an absolute path; it is made where it is missing. Nothing is kept where `refuse` is told why. */
  constructor(
    readonly folder: string,
    readonly refuse: Refusal,
  ) {
    this.#isOpen = this.#open();
  }

  /** How many entries were there but could not be used, since they are not as they were written. */
  get damaged(): number {
    return this.#damaged;
  }

  /** The entry of a file, by its absolute path. */
  read(path: string): CacheEntry | undefined {
    const file = this.#fileOf(path);
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
    const entry = parsedEntry(text);
    if (entry === undefined) this.#damaged++;
    else if (this.#isOpen) touch(file, Date.now());
    return entry;
  }

  /** Keeps an entry in place of the one before. Says it once where that cannot be done; the run goes on. */
  write(entry: CacheEntry): void {
    if (!this.#isOpen) return;
    const text = JSON.stringify(entry);
    try {
      mkdirSync(this.#shelfOf(entry.path), { recursive: true });
      writeFileWhole(this.#fileOf(entry.path), [Buffer.from(`${digestOf([text])}\n${text}`)], {
        // A letter may be meant for few, and so is what is said of it.
        mode: 0o600,
        // An entry that a power cut takes is damaged, and made anew.
        durable: false,
      });
    } catch (error) {
      // Another run writes the same entry.
      if (codeOf(error) === "EEXIST") return;
      this.#isOpen = false;
      this.refuse(`cannot be written (${codeOf(error) ?? String(error)})`);
    }
  }

  /** Drops, once a day, the entries of files that are gone and those that were not asked for in a month. */
  sweep(now = Date.now()): void {
    if (!this.#isOpen) return;
    try {
      const swept = statSync(join(this.folder, SWEPT), { throwIfNoEntry: false });
      if (swept !== undefined && now - swept.mtimeMs < DAY) return;
      writeFileWhole(join(this.folder, SWEPT), []);
      for (const shelf of readdirSync(this.folder))
        if (/^[0-9a-f]{2}$/.test(shelf)) sweepShelf(join(this.folder, shelf), now);
    } catch {
      // Another run may do the same; what is left over goes another day.
    }
  }

  #open(): boolean {
    try {
      mkdirSync(this.folder, { recursive: true });
      const names = readdirSync(this.folder);
      if (names.includes(TAG)) {
        if (readFileSync(join(this.folder, TAG), "utf8") === TAG_TEXT) return true;
      } else if (names.length === 0) {
        // Results are no part of a repository. Written first, so that a folder with the tag has it.
        writeFileWhole(join(this.folder, ".gitignore"), [Buffer.from("*\n")]);
        writeFileWhole(join(this.folder, TAG), [Buffer.from(TAG_TEXT)]);
        return true;
      } else if (names.every((name) => /^\.(?:gitignore|CACHEDIR)/.test(name))) {
        // Another run is just making it, or was cut off while it did.
        writeFileWhole(join(this.folder, TAG), [Buffer.from(TAG_TEXT)]);
        return true;
      }
      this.refuse("is no cache of klarsprak, and what is in it is left alone");
    } catch (error) {
      this.refuse(`cannot be made (${codeOf(error) ?? String(error)})`);
    }
    return false;
  }

  #shelfOf(path: string): string {
    return join(this.folder, nameOf(path).slice(0, 2));
  }

  #fileOf(path: string): string {
    return join(this.#shelfOf(path), `${nameOf(path).slice(2)}.json`);
  }
}

function nameOf(path: string): string {
  return digestOf([path]);
}

/** An entry as it was written; undefined where it is not. */
function parsedEntry(text: string): CacheEntry | undefined {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === digestOf([json]) ? (JSON.parse(json) as CacheEntry) : undefined;
}

/** Notes once a day that an entry was asked for. */
function touch(file: string, now: number): void {
  try {
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, new Date(now), new Date(now));
  } catch {
    // It is read all the same.
  }
}

function sweepShelf(shelf: string, now: number): void {
  for (const name of readdirSync(shelf)) {
    const file = join(shelf, name);
    if (!ENTRY.test(name) && !HALF_WRITTEN.test(name)) continue;
    const age = now - statSync(file).mtimeMs;
    if (age < DAY) continue;
    if (age > DAYS_KEPT * DAY || HALF_WRITTEN.test(name) || isOfNone(file)) rmSync(file, { force: true });
  }
}

/** Whether the file that an entry tells of is gone. */
function isOfNone(file: string): boolean {
  const entry = parsedEntry(readFileSync(file, "utf8"));
  return entry === undefined || statSync(entry.path, { throwIfNoEntry: false }) === undefined;
}
