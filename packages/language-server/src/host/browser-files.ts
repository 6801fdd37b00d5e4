import { type FileSource, MAX_BYTES, type ReadError, tooLarge } from "@klarsprak/engine/browser";
import * as paths from "pathe";
import { URI } from "vscode-uri";

/** What an editor answers when a file is asked for: its bytes, or a code as file systems have them, such as ENOENT. */
export type ReadFile = (uri: string) => Promise<Found>;

type Found = Uint8Array | { readonly code: string };

/**
 * The files of the open folders, where reading takes a message to the editor. Whoever asks gets what is known, and what is
 * not yet known counts as not there; it is noted, so that it can be read and the question asked again.
 */
export class BrowserFiles implements FileSource {
  readonly paths = paths;
  #known = new Map<string, Found>();
  #folders: readonly URI[] = [];
  /** Where unknown files are noted now. */
  #asked: Set<string> | undefined;

  constructor(
    readonly readFile: ReadFile,
    /** Called with a file that was asked for and is not yet known, outside {@link unknownIn}. */
    readonly onUnknown: (path: string) => void,
  ) {}

  /** The first folder that is open. */
  get cwd(): string {
    return this.#folders[0]?.path ?? "/";
  }

  /** Which folders are open, as addresses. Forgets all files. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => {
      const folder = URI.parse(uri);
      return folder.with({ path: folder.path.replace(/(?<=.)\/+$/, "") });
    });
    this.forget();
  }

  /** The address of the file at a path. Outside the open folders it is one of this machine. */
  uriOf(path: string): string {
    const uri = this.#folderAround(path)?.with({ path }) ?? URI.from({ scheme: "file", path });
    return uri.toString();
  }

  exists(path: string): boolean {
    return this.isFile(path);
  }

  isFile(path: string): boolean {
    return this.#look(path) instanceof Uint8Array;
  }

  readText(path: string): string {
    const found = this.#look(path);
    if (found instanceof Uint8Array) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(found);
    throw Object.assign(new Error(`${path}: ${found.code}`), found);
  }

  readBytes(path: string): Uint8Array | ReadError {
    return bytesOf(this.#look(path));
  }

  /** What a file holds at this moment, or why that cannot be had. It stays as unknown as it was. Never rejects. */
  async readNow(path: string): Promise<Uint8Array | ReadError> {
    if (this.#folderAround(path) === undefined) return readErrorOf({ code: "ENOENT" });
    return bytesOf(await this.readFile(this.uriOf(path)).catch(() => ({ code: "EIO" })));
  }

  /** The files that a task asks for and that are not yet known. */
  unknownIn(task: () => void): readonly string[] {
    const before = this.#asked;
    const asked = new Set<string>();
    this.#asked = asked;
    try {
      task();
    } finally {
      this.#asked = before;
    }
    return [...asked];
  }

  /** Reads files, so that they are known. What was forgotten meanwhile stays unknown. Never rejects. */
  async read(list: readonly string[]): Promise<void> {
    const known = this.#known;
    await Promise.all(
      list.map(async (path) => {
        const found = await this.readFile(this.uriOf(path)).catch(() => ({ code: "EIO" }));
        known.set(path, found);
      }),
    );
  }

  /** Lets all files be unknown again; an answer that is under way is not kept. */
  forget(): void {
    this.#known = new Map();
  }

  #look(path: string): Found {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    // Nothing outside what the writer has opened is read.
    if (this.#folderAround(path) !== undefined) this.#note(path);
    return { code: "ENOENT" };
  }

  #note(path: string): void {
    if (this.#asked === undefined) this.onUnknown(path);
    else this.#asked.add(path);
  }

  /** The innermost open folder that holds a path. */
  #folderAround(path: string): URI | undefined {
    return this.#folders
      .filter((folder) => path.startsWith(folder.path === "/" ? "/" : `${folder.path}/`))
      .reduce<URI | undefined>(
        (a, b) => (a === undefined || b.path.length > a.path.length ? b : a),
        undefined,
      );
  }
}

function bytesOf(found: Found): Uint8Array | ReadError {
  if (!(found instanceof Uint8Array)) return readErrorOf(found);
  return found.length > MAX_BYTES ? tooLarge(found.length) : found;
}

function readErrorOf({ code }: { readonly code: string }): ReadError {
  return code === "ENOENT"
    ? { code: "not-found", message: "no such file. Check the path." }
    : { code: "not-readable", message: `cannot be read (${code}). Check who may read it.` };
}
