import { type Organisation, readOrganisation } from "@klarsprak/core";
import { codeOf, type FileSource, shownPath } from "./file-source.js";
import { ConfigurationError, type LoadedConfiguration } from "./load-configuration.js";
import type { ShippedFile, ShippedFiles } from "./shipped-files.js";
import { aliasesIn } from "./yaml-aliases.js";

/** Name of an organisation file in a folder, and of what `init --organisation` writes. */
export const ORGANISATION_FILE = "organisation.yaml";

/** A house and the file it is read from. */
export interface LoadedOrganisation {
  readonly file: string;
  readonly organisation: Organisation;
}

/**
 * Reads the house that a configuration names: one of those that are built in, or a file relative to the configuration.
 * Throws a {@link ConfigurationError} that names all that is wrong.
 */
export function loadOrganisation(
  naming: LoadedConfiguration,
  shipped: ShippedFiles,
  files: FileSource,
): LoadedOrganisation {
  const { file, text } = readHouse(naming, shipped, files);
  const source = text.replace(/^\uFEFF/, "");
  const shown = shownPath(file, files);
  const aliases = aliasesIn(source, shown);
  const { organisation, problems } =
    aliases.length > 0 ? { organisation: undefined, problems: aliases } : readOrganisation(source, shown);
  if (organisation === undefined)
    throw new ConfigurationError(problems.map((problem) => ({ ...problem, column: 1 })));
  return { file, organisation };
}

/** A bare name is one of those built in; all else is a path. */
function readHouse(naming: LoadedConfiguration, shipped: ShippedFiles, files: FileSource): ShippedFile {
  const name = naming.configuration.organisation ?? "";
  const own = /^[a-z0-9-]+$/.test(name) ? shipped.house(name) : undefined;
  if (own !== undefined) return own;
  const file = files.paths.resolve(files.paths.dirname(naming.file), name);
  try {
    return { file, text: files.readText(file) };
  } catch (error) {
    const message = `organisation "${name}" cannot be read (${codeOf(error) ?? "unknown error"}). Give the path of an organisation file relative to this file, or a built-in name: ${shipped.houses().join(", ")}.`;
    throw new ConfigurationError([
      {
        file: shownPath(naming.file, files),
        ...naming.placeOf(["organisation"]),
        message,
        fault: { kind: "unreadable-organisation", name, known: shipped.houses() },
      },
    ]);
  }
}
