import { relative, resolve } from "node:path";
import { CacheFolder, ResultCache, type WatchedFiles } from "@klarsprak/engine";
import { complain } from "../complain.js";

/** Where results are kept, from the working folder. */
export const CACHE_FOLDER = ".klarsprakcache";

export interface CacheSetup {
  /** The folder that was asked for; left out, {@link CACHE_FOLDER}. */
  readonly location?: string | undefined;
  /** Tells the program from every other. */
  readonly program: string;
  /** Gets why nothing is kept, for a person to read. */
  readonly refuse: (line: string) => void;
}

/** The results of earlier runs. Where they cannot be kept that is said, and the run goes on without. */
export function openCache(
  { location = CACHE_FOLDER, program, refuse }: CacheSetup,
  watched: WatchedFiles,
): ResultCache {
  const folder = new CacheFolder(resolve(process.cwd(), location), (reason) =>
    refuse(
      `--cache: ${location} ${reason}. Results are not kept. Give a folder for them with --cache-location.`,
    ),
  );
  return new ResultCache(folder, watched, program);
}

/** Says what of the cache could not be used, and drops what nobody needs. */
export function closeCache({ folder }: ResultCache): void {
  if (folder.damaged > 0) {
    const results = folder.damaged === 1 ? "1 result is" : `${folder.damaged} results are`;
    const place = relative(process.cwd(), folder.folder) || ".";
    complain(`--cache: ${results} damaged in ${place}. The files were checked anew.`);
  }
  folder.sweep();
}
