/** A file that is shipped with the program. */
export interface ShippedFile {
  /** Absolute path, for a person to read. */
  readonly file: string;
  readonly text: string;
}

/** The dictionaries and houses that are shipped with the program. */
export interface ShippedFiles {
  /** The text of `nb.json`, `nn.json`, `shared.json` or `law.json`, as the build makes them. */
  dictionary(name: "nb" | "nn" | "shared" | "law"): string;
  /** The names of the houses that are built in. */
  houses(): readonly string[];
  /** The file of a house that is built in; undefined where there is none of this name. */
  house(name: string): ShippedFile | undefined;
}
