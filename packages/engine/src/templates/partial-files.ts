import { fileFormatOf, formatOf, isTemplatePath, type NoPartial, type TemplateFile } from "@klarsprak/core";
import type { DecodedText } from "../decode.js";
import { liesIn } from "../file-configuration.js";
import type { FileSource } from "../file-source.js";
import { isReadError } from "../read-error.js";
import { readText } from "../read-text.js";

/** Where the partials of a file may lie. Paths are absolute. */
export interface PartialSettings {
  /** What lies outside is not read. */
  readonly root: string;
  /** The folders that the configuration names; with any, a partial that is not there is a mistake. */
  readonly folders: readonly string[];
}

/** Where partials lie where the configuration does not say. */
const USUAL_FOLDERS = ["partials", "deler"];

/** What may stand behind the name that a template gives a partial. */
const ENDINGS =
  ".hbs .md.hbs .html.hbs .txt.hbs .handlebars .mustache .njk .html.njk .md.njk .jinja .jinja2 .j2 .html.j2 .md.j2 .liquid .html .md .txt".split(
    " ",
  );

/** Finds and reads partials, each once. */
export class PartialFiles {
  readonly #texts = new Map<string, DecodedText | undefined>();
  readonly #paths = new Map<string, string | NoPartial>();

  constructor(readonly files: FileSource) {}

  /** The partial that a file (an absolute path) calls so. */
  find(name: string, from: string, settings: PartialSettings): TemplateFile | NoPartial {
    const path = this.pathOf(name, from, settings);
    if (path === "unknown" || path === "missing" || path === "outside") return path;
    const decoded = this.read(path);
    return decoded === undefined ? "missing" : { file: path, source: decoded.text };
  }

  /** The absolute path of the partial that a file calls so. */
  pathOf(name: string, from: string, settings: PartialSettings): string | NoPartial {
    const key = JSON.stringify([name, from, settings.root, settings.folders]);
    const known = this.#paths.get(key);
    if (known !== undefined) return known;
    const path = this.#search(name, from, settings);
    this.#paths.set(key, path);
    return path;
  }

  /** A file as text, which is kept where others are made of it; undefined where it cannot be read. */
  read(path: string, isKept = true): DecodedText | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const bytes = this.files.readBytes(path);
    const decoded = isReadError(bytes) ? bytes : readText(bytes);
    const text = isReadError(decoded) ? undefined : decoded;
    if (isKept) this.#texts.set(path, text);
    return text;
  }

  /** From now on a file says this. */
  replace(path: string, decoded: DecodedText): void {
    this.#texts.set(path, decoded);
  }

  #search(name: string, from: string, settings: PartialSettings): string | NoPartial {
    const { isAbsolute, resolve } = this.files.paths;
    if (name.includes("\0")) return "unknown";
    // Frameworks mean the root of the templates by a slash; nothing is looked up from the root of the disk.
    const isFromRoot = isAbsolute(name);
    const inFolder = isFromRoot ? name.replace(/^[\\/]+/, "") : name;
    let isOutside = isFromRoot;
    for (const folder of isFromRoot ? [settings.root] : this.#folders(name, from, settings)) {
      const path = resolve(folder, inFolder);
      if (![settings.root, ...settings.folders].some((inside) => liesIn(path, inside, this.files.paths))) {
        isOutside = true;
        continue;
      }
      for (const candidate of candidates(path, from, this.files)) {
        if (candidate === from || !this.#isFile(candidate)) continue;
        // A picture or a style sheet that is put in holds no text.
        return isText(candidate) ? candidate : "unknown";
      }
    }
    if (isOutside) return "outside";
    return settings.folders.length > 0 ? "missing" : "unknown";
  }

  /** Whether there is a file; what is no name of one, too long or round in links, is none. */
  #isFile(path: string): boolean {
    try {
      return this.files.isFile(path);
    } catch {
      return false;
    }
  }

  /** The folders that a name may be meant from, the likeliest first. */
  #folders(name: string, from: string, { root, folders }: PartialSettings): readonly string[] {
    const { dirname, join } = this.files.paths;
    const own = dirname(from);
    if (/^\.\.?[\\/]/.test(name)) return [own];
    const upwards = [own];
    while (upwards.at(-1) !== root && liesIn(upwards.at(-1)!, root, this.files.paths))
      upwards.push(dirname(upwards.at(-1)!));
    if (folders.length > 0) return [...folders, ...upwards];
    return upwards.flatMap((folder) => [folder, ...USUAL_FOLDERS.map((usual) => join(folder, usual))]);
  }
}

/** The files that a name may stand for: with the endings of the file that calls it so, or with any other. */
function candidates(path: string, from: string, { paths }: FileSource): readonly string[] {
  const [, ...own] = paths.basename(from).split(".");
  const owns = own.map((_, i) => `.${own.slice(i).join(".")}`);
  const hidden = paths.join(paths.dirname(path), `_${paths.basename(path)}`);
  return [
    ...new Set([path, hidden].flatMap((base) => ["", ...owns, ...ENDINGS].map((ending) => base + ending))),
  ];
}

function isText(path: string): boolean {
  return fileFormatOf(path) === undefined && (isTemplatePath(path) || formatOf(path, "") !== undefined);
}
