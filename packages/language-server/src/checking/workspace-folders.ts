import { URI } from "vscode-uri";

/** The folders that are open in the editor, by address. */
export class WorkspaceFolders {
  #folders: readonly string[] = [];

  get all(): readonly string[] {
    return this.#folders;
  }

  set(uris: readonly string[]): void {
    this.#folders = [...new Set(uris.map(withoutSlash))];
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    this.set([...this.#folders.filter((uri) => !gone.has(uri)), ...added]);
  }

  /**
   * The folder a text belongs to: the innermost one it lies in. A text without a place of its own, such as one that was
   * never saved, belongs to the first. Undefined for a file that lies in none.
   */
  folderOf(uri: string): string | undefined {
    const around = this.#folders.filter((folder) => uri.startsWith(`${folder}/`));
    if (around.length > 0) return around.reduce((a, b) => (b.length > a.length ? b : a));
    return URI.parse(uri).scheme === "untitled" ? this.#folders[0] : undefined;
  }

  /** The path under which a text would be saved that has none: that of its folder, else of the first. */
  rootOf(uri: string): string {
    const folder = this.folderOf(uri) ?? this.#folders[0];
    return folder === undefined ? "" : URI.parse(folder).fsPath;
  }
}

/** As the editor writes addresses of files, so that one written otherwise is the same folder. */
function withoutSlash(uri: string): string {
  return URI.parse(uri).toString().replace(/\/+$/, "");
}
