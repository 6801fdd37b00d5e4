import type { FileSource } from "../file-source.js";
import { isReadError, type ReadError } from "../read-error.js";
import { digestOf } from "./digest.js";

/** A file beside a text that its result hangs on, such as a style sheet or the version in the other written standard. */
export type ReadBeside =
  | { readonly path: string; readonly exists: boolean }
  /** `content` is the digest of its bytes, or the code of why they cannot be had. */
  | { readonly path: string; readonly content: string };

/** What the result of a text hangs on beside its own file and its configuration. */
export interface LeanedOn {
  readonly files: readonly ReadBeside[];
  /** Whether a rule asked what day it is. */
  readonly today: boolean;
}

/** The files of a machine, with a note of those that are asked for while a text is checked, and whether the day was. */
export class WatchedFiles implements FileSource {
  #beside: Map<string, ReadBeside> | undefined;
  #askedForToday = false;

  constructor(readonly files: FileSource) {}

  get paths(): FileSource["paths"] {
    return this.files.paths;
  }

  get cwd(): string {
    return this.files.cwd;
  }

  exists(path: string): boolean {
    const exists = this.files.exists(path);
    this.#note(`? ${path}`, { path, exists });
    return exists;
  }

  isFile(path: string): boolean {
    return this.files.isFile(path);
  }

  readText(path: string): string {
    return this.files.readText(path);
  }

  readBytes(path: string): Uint8Array | ReadError {
    const bytes = this.files.readBytes(path);
    if (this.#beside !== undefined) this.#note(`= ${path}`, { path, content: contentOf(bytes) });
    return bytes;
  }

  /** Notes that a result hangs on what counts as today. */
  noteToday(): void {
    this.#askedForToday = true;
  }

  /** Begins to take notes; what is given back ends it and tells them. */
  watch(): () => LeanedOn {
    const beside = new Map<string, ReadBeside>();
    this.#beside = beside;
    this.#askedForToday = false;
    return () => {
      this.#beside = undefined;
      return { files: [...beside.values()], today: this.#askedForToday };
    };
  }

  /** Whether a file beside a text is as it was. */
  isAsItWas(read: ReadBeside): boolean {
    return "exists" in read
      ? this.files.exists(read.path) === read.exists
      : contentOf(this.files.readBytes(read.path)) === read.content;
  }

  #note(key: string, read: ReadBeside): void {
    this.#beside?.set(key, read);
  }
}

function contentOf(bytes: Uint8Array | ReadError): string {
  return isReadError(bytes) ? bytes.code : digestOf([bytes]);
}
